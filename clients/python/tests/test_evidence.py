import csv
import json
import uuid
from pathlib import Path

import pandas
import pytest

from exhibit_client import BadRequest, Exhibit, to_dataframe


@pytest.fixture
def company(client: Exhibit) -> str:
    """A company of 150 records, more than a page holds."""
    name = f"Nord{uuid.uuid4().hex[:8].translate(str.maketrans('0123456789', 'ghijklmnop'))} AG"
    client.post("\n\n".join(f"{name} sold {count} pumps to Iraq in May 2020." for count in range(2, 152)).encode())
    return name


def test_a_search_goes_over_all_pages(client: Exhibit, company: str) -> None:
    found = list(client.evidence(company=company, country=["IQ"], type="SUPPLY", min_confidence=0.1))

    assert len({finding.evidence.id for finding in found}) == 150
    assert not list(client.evidence(company=company, country="FR"))


def test_records_are_counted_and_found_by_words_days_and_roles(client: Exhibit, company: str) -> None:
    counts = client.facets(company=company, since="2020-05", until="2020")
    finding = next(client.evidence(company=company, q="pump sold", country="IQ", role="DESTINATION", sort="-kept"))

    assert (counts.counted, counts.complete, counts.first_day) == (150, True, "2020-05-01")
    assert [(country.key, country.role, country.records) for country in counts.countries] == [("country:IQ", "DESTINATION", 150)]
    snippet = finding.snippets[0]
    assert {snippet.text[place.start - snippet.start : place.end - snippet.start] for place in snippet.highlights} == {
        "sold",
        "pumps",
    }
    assert not list(client.evidence(company=company, until="2019"))


def test_two_companies_are_one_when_a_person_says_so(client: Exhibit, company: str) -> None:
    one = next(client.entities(company, type="COMPANY"))
    other = f"Sued{one.name}"
    client.post(f"{other} sold pumps to Iran in 2021. {company} sold pumps to Iran in 2021.".encode())
    second = next(client.entities(other, type="COMPANY"))

    page = client.merge(second.key, one.key, by="a tester")

    assert page.records == 152
    assert [(decision.act, decision.by) for decision in page.history] == [("MERGE", "a tester")]
    assert client.entity(second.key) == page
    assert client.split(second.key, note="a mistake").records == 1


def test_a_search_that_makes_no_sense_is_refused(client: Exhibit) -> None:
    with pytest.raises(BadRequest, match="type is one of"):
        list(client.evidence(type="THEFT"))


def test_everything_found_is_taken_away_in_one_file(client: Exhibit, company: str, tmp_path: Path) -> None:
    rows = list(csv.DictReader(client.export(tmp_path / "found.csv", company=company).open(newline="")))
    lines = client.export(tmp_path / "found.ndjson", "ndjson", company=company).read_text().splitlines()

    assert len(rows) == len(lines) == 150
    document = json.loads(lines[0])["document"]["id"]
    assert len(client.export_document(document, tmp_path / "one.ndjson", "ndjson").read_text().splitlines()) == 150


def test_a_refused_export_leaves_no_file(client: Exhibit, tmp_path: Path) -> None:
    with pytest.raises(BadRequest):
        client.export(tmp_path / "found.doc", "doc")

    assert not list(tmp_path.iterdir())


def test_a_table_of_records_is_the_services_own(client: Exhibit, company: str, tmp_path: Path) -> None:
    made = to_dataframe(client.evidence(company=company))
    file = client.export(tmp_path / "found.csv", company=company)
    served = pandas.read_csv(file, parse_dates=["dateFrom", "dateTo"], dtype={"quantities": str})

    assert [*made.columns, "link"] == list(served.columns)
    for column in ["id", "companies", "countries", "quantities", "dateFrom", "quote", "start", "confidence"]:
        assert made[column].tolist() == served[column].tolist(), column
    assert len(to_dataframe([]).columns) == len(made.columns)
