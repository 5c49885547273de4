"""The client for ordinary programs."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import httpx
from typing_extensions import Unpack

from . import calls, errors
from .calls import AnyPath, Call, Filters, Source, get
from .downloads import Unfinished
from .flows import Flow, analysed, batch_over, job_over, one, read, result
from .progress import Tell, nobody
from .records import AnalysisResult, Batch, BatchFile, DocumentSummary, EntityPage, EntitySummary, Facets, Finding, Job, Page
from .retries import Retries

Kind = TypeVar("Kind")
Item = TypeVar("Item")


class Exhibit:
    """An Exhibit service. Use it as a context manager, or ``close`` it; threads may share one."""

    def __init__(
        self,
        url: str = "http://localhost:8080",
        *,
        retries: Retries | None = None,
        timeout: float = 120,
        headers: Mapping[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._retries = retries or Retries()
        self._http = httpx.Client(base_url=url, timeout=timeout, headers=headers, transport=transport)

    def analyze(self, text: str, *, tier: str | None = None, co_mentions: bool = False) -> AnalysisResult:
        """Analyses text that the service does not keep."""
        return self._run(one(calls.analyze(text, tier, co_mentions), AnalysisResult))

    def post(
        self,
        source: Source,
        *,
        filename: str | None = None,
        tier: str | None = None,
        co_mentions: bool = False,
        progress: Tell = nobody,
    ) -> AnalysisResult:
        """Sends a document and waits for its result, however long that takes."""
        call = calls.document(source, filename, tier, co_mentions, progress)
        return self._run(analysed(call, calls.shape(co_mentions), progress))

    def submit(self, source: Source, *, filename: str | None = None, tier: str | None = None, progress: Tell = nobody) -> Job:
        """Sends a document and returns at once, with the job that works on it."""
        return self._run(one(calls.document(source, filename, tier, False, progress).watched(), Job))

    def job(self, job: str) -> Job:
        """A job as it is now."""
        return self._run(one(get(f"/v1/jobs/{job}"), Job))

    def jobs(self, state: str | None = None) -> Iterator[Job]:
        """All jobs, newest first."""
        return self._items(get("/v1/jobs", state=state), Page[Job])

    def follow(self, job: Job | str, progress: Tell = nobody) -> Job:
        """Waits until a job is over."""
        return self._run(job_over(job, progress))

    def result(self, job: Job, *, co_mentions: bool = False) -> AnalysisResult:
        """The result of a job that is over; raises what it failed with."""
        return self._run(result(job, calls.shape(co_mentions)))

    def cancel(self, job: str) -> None:
        """Stops a job."""
        self._send(Call("DELETE", f"/v1/jobs/{job}"))

    def documents(self) -> Iterator[DocumentSummary]:
        """All kept documents."""
        return self._items(get("/v1/documents"), Page[DocumentSummary])

    def document(self, document: str, *, co_mentions: bool = False) -> AnalysisResult:
        """The result of a kept document."""
        call = Call("GET", f"/v1/documents/{document}", calls.shape(co_mentions))
        return self._run(one(call, AnalysisResult))

    def text(self, document: str) -> str:
        """The text that all positions count in."""
        return self._send(get(f"/v1/documents/{document}/text")).text

    def original(self, document: str, to: AnyPath) -> Path:
        """Writes a document's bytes, as they were sent, to a file."""
        return self._download(get(f"/v1/documents/{document}/original"), to)

    def erase(self, document: str) -> None:
        """Erases a document with everything that came of it."""
        self._send(Call("DELETE", f"/v1/documents/{document}"))

    def evidence(self, **filters: Unpack[Filters]) -> Iterator[Finding]:
        """Every record that fits all filters, fetched page by page as it is asked for."""
        return self._items(calls.evidence(**filters), Page[Finding])

    def facets(self, **filters: Unpack[Filters]) -> Facets:
        """Counts of what is claimed in the records that fit all filters, who takes part, and when it was."""
        return self._run(one(calls.evidence("/v1/evidence/facets", **filters), Facets))

    def entities(self, q: str | None = None, *, type: str | None = None, sort: str | None = None) -> Iterator[EntitySummary]:  # noqa: A002
        """Companies, products and countries over all documents, those with the most records first."""
        return self._items(get("/v1/entities", q=q, type=type, sort=sort), Page[EntitySummary])

    def entity(self, key: str) -> EntityPage:
        """All that is known of one."""
        return self._run(one(calls.entity(key), EntityPage))

    def merge(self, key: str, into: str, *, by: str | None = None, note: str | None = None) -> EntityPage:
        """Says that two are one; their page."""
        return self._run(one(calls.decision(key, "merge", into=into, by=by, note=note), EntityPage))

    def split(
        self, key: str, documents: Sequence[str] | None = None, *, by: str | None = None, note: str | None = None
    ) -> EntityPage:
        """Takes a merge back, or says in which documents the name means another."""
        return self._run(one(calls.decision(key, "split", documents=documents, by=by, note=note), EntityPage))

    def export(self, to: AnyPath, format: str = "csv", **filters: Unpack[Filters]) -> Path:  # noqa: A002 - the wire's word
        """Writes every record that fits all filters to a file; there is none unless it is whole.

        ``format`` is ``csv``, ``xlsx``, ``ndjson``, ``ftm``, ``jsonld``, ``graphml`` or ``stix``.
        """
        return self._download(calls.evidence(**filters).exported(format), to)

    def export_document(self, document: str, to: AnyPath, format: str = "csv") -> Path:  # noqa: A002
        """The same for the records of one document."""
        return self._download(get(f"/v1/documents/{document}/evidence").exported(format), to)

    def post_archive(
        self, source: Source, *, filename: str | None = None, tier: str | None = None, progress: Tell = nobody
    ) -> Batch:
        """Sends a ZIP, 7z or TAR archive, each of whose files is to be analysed; returns at once."""
        return self._run(one(calls.archive(source, filename, tier, progress), Batch))

    def post_files(self, paths: Iterable[AnyPath], *, tier: str | None = None) -> Batch:
        """Sends several files as one batch; returns at once."""
        return self._run(one(calls.files(paths, tier), Batch))

    def post_references(self, documents: Iterable[str], *, tier: str | None = None) -> Batch:
        """Makes a batch of documents that are kept already, by their ids; returns at once."""
        return self._run(one(calls.references(documents, tier), Batch))

    def batch(self, batch: str) -> Batch:
        """A batch as it is now."""
        return self._run(one(get(f"/v1/batches/{batch}"), Batch))

    def batches(self) -> Iterator[Batch]:
        """All batches, newest first."""
        return self._items(get("/v1/batches"), Page[Batch])

    def follow_batch(self, batch: Batch | str, progress: Tell = nobody) -> Batch:
        """Waits until every file of a batch has an outcome."""
        return self._run(batch_over(batch, progress))

    def batch_files(self, batch: str, state: str | None = None) -> Iterator[BatchFile]:
        """A batch's files with their outcomes."""
        return self._items(get(f"/v1/batches/{batch}/files", state=state), Page[BatchFile])

    def batch_report(self, batch: str, to: AnyPath) -> Path:
        """Writes all outcomes of a batch as CSV to a file."""
        return self._download(get(f"/v1/batches/{batch}/report"), to)

    def retry_batch(self, batch: str) -> Batch:
        """Works the files that failed or were cancelled again."""
        return self._run(one(Call("POST", f"/v1/batches/{batch}/retry", repeatable=False), Batch))

    def cancel_batch(self, batch: str) -> None:
        """Stops a batch; what has an outcome keeps it."""
        self._send(Call("DELETE", f"/v1/batches/{batch}"))

    def close(self) -> None:
        """Closes its connections."""
        self._http.close()

    def __enter__(self) -> Exhibit:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _run(self, flow: Flow[Kind]) -> Kind:
        try:
            call = next(flow)
            while True:
                call = flow.send(self._send(call))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _items(self, call: Call, kind: type[Page[Item]]) -> Iterator[Item]:
        cursor: str | None = ""
        while cursor is not None:
            page = read(self._send(call.following(cursor) if cursor else call), kind)
            yield from page.items
            cursor = page.next

    def _download(self, call: Call, to: AnyPath) -> Path:
        response = self._open(call)
        with contextlib.closing(response), Unfinished(Path(to)) as file:
            for chunk in response.iter_bytes():
                file.write(chunk)
        return Path(to)

    def _send(self, call: Call) -> httpx.Response:
        return self._open(call, whole=True)

    def _open(self, call: Call, whole: bool = False) -> httpx.Response:
        """The response of a success, its body read where it is wanted whole."""
        tried = 0
        while True:
            tried += 1
            try:
                response = self._try(call)
                if whole or not response.is_success:
                    response.read()
                if response.is_success:
                    return response
                pause = self._retries.after_response(tried, response)
                if pause is None:
                    raise errors.of_response(response)
            except httpx.TransportError:
                pause = self._retries.after_error(tried) if call.repeatable else None
                if pause is None:
                    raise
            time.sleep(pause)

    def _try(self, call: Call) -> httpx.Response:
        with contextlib.ExitStack() as opened:
            form = [("file", (path.name, opened.enter_context(path.open("rb")))) for path in call.files]
            request = self._http.build_request(
                call.method,
                call.path,
                params=call.params,
                headers=call.headers,
                content=call.body.chunks() if call.body else None,
                files=form or None,
            )
            return self._http.send(request, stream=True)
