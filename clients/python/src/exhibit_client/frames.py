"""Records as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .records import CompanyArgument, Finding

if TYPE_CHECKING:
    import pandas


def to_dataframe(findings: Iterable[Finding]) -> pandas.DataFrame:
    """One row a record, with the columns of the service's CSV but for ``link``.

    ``dateFrom`` and ``dateTo`` are days or ``NaT``. Needs the extra ``pandas``.
    """
    import pandas

    frame = pandas.DataFrame([row(finding) for finding in findings], columns=COLUMNS)
    for day in ("dateFrom", "dateTo"):
        frame[day] = pandas.to_datetime(frame[day], format="ISO8601")
    return frame


def row(finding: Finding) -> dict[str, object]:
    """A record's cells by column."""
    source, claim = finding.document, finding.evidence
    date = claim.date
    return {
        "document": source.id,
        "filename": source.filename,
        "id": claim.id,
        "type": claim.type,
        "assertion": claim.assertion,
        "attributedTo": claim.attributed_to and claim.attributed_to.text,
        "companies": _joined(claim.companies),
        "products": _joined(claim.products),
        "countries": _joined(claim.countries),
        "dateFrom": date and date.since,
        "dateTo": date and date.until,
        "quantities": "; ".join(quantity.text for quantity in claim.quantities),
        "trigger": claim.trigger and claim.trigger.text,
        "page": claim.page,
        "section": claim.section,
        "start": claim.quote.start,
        "end": claim.quote.end,
        "quote": claim.quote.text,
        "confidence": claim.confidence,
        "title": source.title,
        "dateText": date and date.text,
        "datePrecision": date and date.precision,
        "countryCodes": "; ".join(f"{country.iso2 or country.name} ({country.role})" for country in claim.countries),
        "sameAs": "; ".join(claim.same_as),
        "review": claim.review and claim.review.status,
    }


COLUMNS = (  # noqa: SIM905 - easier to read
    "document filename id type assertion attributedTo companies products countries dateFrom dateTo quantities trigger page section "
    "start end quote confidence title dateText datePrecision countryCodes sameAs review"
).split()


def _joined(arguments: Iterable[CompanyArgument]) -> str:
    return "; ".join(f"{argument.name} ({argument.role})" for argument in arguments)
