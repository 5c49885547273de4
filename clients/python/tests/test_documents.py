from pathlib import Path

import pytest

from exhibit_client import Exhibit, NotFound, Progress, Unreadable
from exhibit_client.records import JobProgress


def test_a_report_gives_records_whose_quotes_stand_in_its_text(client: Exhibit, report: bytes) -> None:
    result = client.post(report, filename="report.txt")

    record = next(record for record in result.evidence if record.type == "SUPPLY")
    assert [(company.name, company.role) for company in record.companies] == [("Ostbau AG", "SUPPLIER")]
    assert [country.iso2 for country in record.countries] == ["IQ"]
    assert record.products[0].quantity is not None
    assert record.products[0].quantity.value == 200
    assert record.date is not None
    assert (record.date.since, record.date.until) == ("2020-05-01", "2020-05-31")
    text = client.text(result.document.id)
    assert text[record.quote.start : record.quote.end] == record.quote.text


def test_a_file_keeps_its_name_and_its_bytes(client: Exhibit, report: bytes, tmp_path: Path) -> None:
    sent = tmp_path / "Bericht – Öl.txt"
    sent.write_bytes(report)

    result = client.post(sent)

    assert result.document.filename == sent.name
    assert client.original(result.document.id, tmp_path / "back").read_bytes() == report
    assert client.document(result.document.id) == result
    assert result.document.id in [document.id for document in client.documents()]


def test_who_watches_is_told_of_bytes_and_steps(client: Exhibit, report: bytes) -> None:
    told: list[Progress] = []

    result = client.post(report * 400, filename="long.txt", progress=told.append)

    steps = [progress.step for progress in told if isinstance(progress, JobProgress)]
    assert steps[0] == "upload"
    assert told[0] == JobProgress(step="upload", done=len(report * 400), of=len(report * 400), unit="byte")
    assert result.evidence


def test_work_goes_on_without_its_sender(client: Exhibit, report: bytes) -> None:
    job = client.submit(report, filename="later.txt")

    over = client.follow(job.id)

    assert over.state == "DONE"
    assert client.result(over).document.filename == "later.txt"
    assert job.id in [known.id for known in client.jobs(state="done")]


def test_text_is_analysed_without_being_kept(client: Exhibit) -> None:
    result = client.analyze("Ostbau AG sold pumps to Iraq.", tier="fast")

    assert [record.type for record in result.evidence] == ["SUPPLY"]
    with pytest.raises(NotFound):
        client.document(result.document.id)


def test_what_is_only_named_together_comes_on_request(client: Exhibit) -> None:
    text = "Ostbau AG and Nordwerk GmbH were named beside Iraq."

    assert not client.analyze(text).evidence
    assert {record.type for record in client.analyze(text, co_mentions=True).evidence} == {"CO_MENTION"}


def test_an_erased_document_is_gone(client: Exhibit, report: bytes) -> None:
    document = client.post(report).document.id

    client.erase(document)

    with pytest.raises(NotFound) as refused:
        client.document(document)
    assert refused.value.problem.type == "urn:exhibit:problem:not-found"
    assert str(refused.value.problem.instance).startswith("urn:exhibit:request:")


def test_a_document_without_words_is_refused_for_a_reason(client: Exhibit) -> None:
    with pytest.raises(Unreadable) as refused:
        client.post(b"   \n", filename="empty.txt")

    assert refused.value.problem.status == 422
    assert refused.value.problem.type == "urn:exhibit:problem:empty"
    job = client.follow(client.submit(b"   \n", filename="empty.txt"))
    with pytest.raises(Unreadable):
        client.result(job)
