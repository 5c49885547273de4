"""What the service answers, as typed records.

Names are those of the wire in snake case. ``start`` and ``end`` are positions in the document's text, end exclusive, counted in
code points as Python counts them: ``text[quote.start:quote.end] == quote.text``. Fields that a newer service adds are skipped.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct

Item = TypeVar("Item")


class Record(Struct, frozen=True, kw_only=True, rename="camel"):
    """An answer, or a part of one."""


class Problem(Record, frozen=True):
    """What went wrong, as RFC 9457 has it; ``instance`` names the request in the service's log."""

    type: str
    title: str
    status: int
    detail: str
    instance: str | None = None


class Place(Record, frozen=True):
    """Words and where they stand."""

    text: str
    start: int
    end: int


class Quote(Place, frozen=True):
    """The sentence that makes a claim, with a few words around it."""

    prefix: str
    suffix: str


class Attribution(Place, frozen=True):
    """Who says so."""

    entity: str | None


class Quantity(Place, frozen=True):
    """An amount."""

    value: float
    unit: str


class CompanyArgument(Record, frozen=True):
    """A company that takes part in a claim."""

    entity: str
    name: str
    role: str
    start: int
    end: int


class ProductArgument(CompanyArgument, frozen=True):
    """A product that a claim concerns."""

    quantity: Quantity | None


class CountryArgument(CompanyArgument, frozen=True):
    """A country that takes part in a claim, and why it is read."""

    iso2: str | None
    basis: str


class EventDate(Record, frozen=True, rename={"since": "from", "until": "to"}):
    """When: first and last day in ISO 8601, ``None`` where the range is open."""

    text: str
    since: str | None
    until: str | None
    precision: str | None
    start: int
    end: int


class Review(Record, frozen=True):
    """A person's verdict."""

    status: str
    by: str | None
    at: str
    revision: int
    note: str | None


class EvidenceRecord(Record, frozen=True):
    """One claim with the words that make it."""

    id: str
    type: str
    assertion: str
    attributed_to: Attribution | None
    companies: list[CompanyArgument]
    products: list[ProductArgument]
    countries: list[CountryArgument]
    date: EventDate | None
    quantities: list[Quantity]
    trigger: Place | None
    quote: Quote
    page: int
    section: str | None
    confidence: float
    reasons: list[str]
    same_as: list[str]
    review: Review | None


class Source(Record, frozen=True):
    """The document that a record stands in."""

    id: str
    filename: str
    title: str | None


class Highlight(Record, frozen=True):
    """A place where words stand that were searched for."""

    start: int
    end: int


class Snippet(Place, frozen=True):
    """A stretch of the document's text in which words stand that were searched for."""

    highlights: list[Highlight]


class Finding(Record, frozen=True):
    """An evidence record with its document, and where the words of ``q`` stand in it."""

    document: Source
    evidence: EvidenceRecord
    snippets: list[Snippet] = []


class CountryOf(Record, frozen=True):
    """A company's country, and why it is said to be so."""

    iso2: str
    iso3: str
    basis: str


class Link(Record, frozen=True):
    """A match in a list."""

    list: str
    id: str
    name: str
    score: float
    explanation: str


class Mention(Place, frozen=True):
    """A place that names something."""

    page: int
    type: str
    confidence: float
    source: str


class Entity(Record, frozen=True):
    """A company, product, country or other thing of a document."""

    id: str
    type: str
    name: str
    aliases: list[str]
    legal_form: str | None
    country: CountryOf | None
    iso2: str | None
    iso3: str | None
    category: str | None
    hs_codes: list[str]
    links: list[Link]
    mentions: list[Mention]


class ValueCount(Record, frozen=True):
    """A value, and how many records have it."""

    value: str
    records: int


class EntityCount(Record, frozen=True):
    """A company, product or country, and how many records it takes part in; ``role`` only of countries."""

    key: str
    name: str
    role: str | None
    records: int


class Facets(Record, frozen=True):
    """What there is among the records that were found; ``complete`` unless only those kept last were counted."""

    counted: int
    complete: bool
    first_day: str | None
    last_day: str | None
    types: list[ValueCount]
    assertions: list[ValueCount]
    companies: list[EntityCount]
    products: list[EntityCount]
    headings: list[ValueCount]
    countries: list[EntityCount]
    years: list[ValueCount]


class EntitySummary(Record, frozen=True):
    """A company, product or country over all documents."""

    key: str
    type: str
    name: str
    records: int
    documents: int


class Alias(Record, frozen=True):
    """A name, and in how many documents it stands."""

    name: str
    documents: int


class Member(Record, frozen=True):
    """An entity that shares a page."""

    key: str
    name: str


class Similar(Record, frozen=True):
    """An entity that may be the same; ``score`` orders and is no probability."""

    key: str
    name: str
    records: int
    score: float
    explanation: str


class Decision(Record, frozen=True):
    """That ``key`` was put on the page of ``other`` (``MERGE``) or taken away from it (``SPLIT``)."""

    act: str
    key: str
    other: str
    documents: int | None
    by: str | None
    note: str | None
    at: str


class EntityPage(EntitySummary, frozen=True):
    """All that is known of a company, product or country over all documents."""

    aliases: list[Alias]
    links: list[Link]
    merged: list[Member]
    similar: list[Similar]
    facets: Facets
    history: list[Decision]


class DocumentInfo(Record, frozen=True):
    """What is known of a document itself; ``id`` is the sha256 of its bytes."""

    id: str
    filename: str
    media_type: str
    size_bytes: int
    title: str | None
    author: str | None
    created_at: str | None
    language: str
    page_count: int
    characters: int
    parent: str | None
    children: list[str]
    metadata: dict[str, str]


class DocumentSummary(Record, frozen=True):
    """A kept document, in few words."""

    id: str
    filename: str
    media_type: str
    size_bytes: int
    title: str | None
    language: str
    page_count: int
    records: int
    parent: str | None
    analysed_at: str


class Skipped(Record, frozen=True):
    """A part of the text that was not analysed."""

    start: int
    end: int
    page: int
    reason: str


class Coverage(Record, frozen=True):
    """How much of the text was analysed."""

    characters: int
    analysed: int
    skipped: list[Skipped]


class Warning(Record, frozen=True):  # noqa: A001 - the service's own word
    """What a reader of the answer must know."""

    code: str
    detail: str
    page: int | None


class Model(Record, frozen=True):
    """A model that made an answer."""

    name: str
    sha256: str


class WatchList(Record, frozen=True):
    """A list that names were compared with."""

    name: str
    date: str
    sha256: str


class Provenance(Record, frozen=True, rename={"text_sha256": "textSha256", "analysed_at": "analysedAt"}):
    """What made an answer."""

    service: str
    version: str
    recognition: str
    models: list[Model]
    lists: list[WatchList]
    config: str
    text_sha256: str
    analysed_at: str


class AnalysisResult(Record, frozen=True):
    """The answer for one document, including what was not read."""

    offset_unit: str
    document: DocumentInfo
    entities: list[Entity]
    evidence: list[EvidenceRecord]
    coverage: Coverage
    warnings: list[Warning]
    provenance: Provenance


class JobProgress(Record, frozen=True):
    """What is being done: ``done`` of ``of`` units of a step, ``None`` where they are not counted."""

    step: str
    done: int | None
    of: int | None
    unit: str | None


class Job(Record, frozen=True):
    """Work on one document that goes on without its request."""

    id: str
    state: str
    document: str
    filename: str
    tier: str
    progress: JobProgress | None
    seconds: float | None
    tries: int
    created_at: str
    started_at: str | None
    ended_at: str | None
    problem: Problem | None
    result: str | None

    @property
    def is_over(self) -> bool:
        """Whether it is done, failed or cancelled."""
        return self.state in ("DONE", "FAILED", "CANCELLED")


class BatchCounts(Record, frozen=True):
    """How many of a batch's files are in which state."""

    files: int
    queued: int
    running: int
    done: int
    failed: int
    cancelled: int


class Batch(Record, frozen=True):
    """Many documents that were sent together."""

    id: str
    state: str
    source: str
    filename: str
    tier: str
    counts: BatchCounts
    created_at: str
    started_at: str | None
    ended_at: str | None
    problem: Problem | None
    files: str
    report: str

    @property
    def is_over(self) -> bool:
        """Whether every file has an outcome, or the batch failed or was cancelled."""
        return self.state in ("DONE", "FAILED", "CANCELLED")


class BatchFile(Record, frozen=True):
    """One file of a batch and what became of it."""

    position: int
    name: str
    size_bytes: int | None
    state: str
    document: str | None
    tries: int
    problem: Problem | None
    result: str | None


class Page(Record, Generic[Item], frozen=True):
    """A part of a list; ``next`` is the cursor of what follows, ``None`` at the end."""

    items: list[Item]
    next: str | None
