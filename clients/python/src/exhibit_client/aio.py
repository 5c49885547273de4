"""The client for programs that run on an event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import httpx
from typing_extensions import Unpack

from . import calls, errors
from .calls import AnyPath, Body, Call, Filters, Source, get
from .downloads import Unfinished
from .flows import Flow, analysed, batch_over, job_over, one, read, result
from .progress import Tell, nobody
from .records import AnalysisResult, Batch, BatchFile, DocumentSummary, EntityPage, EntitySummary, Facets, Finding, Job, Page
from .retries import Retries

Kind = TypeVar("Kind")
Item = TypeVar("Item")


class AsyncExhibit:
    """An Exhibit service, as ``Exhibit`` but awaited. Use it as an asynchronous context manager, or ``close`` it."""

    def __init__(
        self,
        url: str = "http://localhost:8080",
        *,
        retries: Retries | None = None,
        timeout: float = 120,
        headers: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._retries = retries or Retries()
        self._http = httpx.AsyncClient(base_url=url, timeout=timeout, headers=headers, transport=transport)

    async def analyze(self, text: str, *, tier: str | None = None, co_mentions: bool = False) -> AnalysisResult:
        """Analyses text that the service does not keep."""
        return await self._run(one(calls.analyze(text, tier, co_mentions), AnalysisResult))

    async def post(
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
        return await self._run(analysed(call, calls.shape(co_mentions), progress))

    async def submit(self, source: Source, *, filename: str | None = None, tier: str | None = None, progress: Tell = nobody) -> Job:
        """Sends a document and returns at once, with the job that works on it."""
        return await self._run(one(calls.document(source, filename, tier, False, progress).watched(), Job))

    async def job(self, job: str) -> Job:
        """A job as it is now."""
        return await self._run(one(get(f"/v1/jobs/{job}"), Job))

    def jobs(self, state: str | None = None) -> AsyncIterator[Job]:
        """All jobs, newest first."""
        return self._items(get("/v1/jobs", state=state), Page[Job])

    async def follow(self, job: Job | str, progress: Tell = nobody) -> Job:
        """Waits until a job is over."""
        return await self._run(job_over(job, progress))

    async def result(self, job: Job, *, co_mentions: bool = False) -> AnalysisResult:
        """The result of a job that is over; raises what it failed with."""
        return await self._run(result(job, calls.shape(co_mentions)))

    async def cancel(self, job: str) -> None:
        """Stops a job."""
        await self._send(Call("DELETE", f"/v1/jobs/{job}"))

    def documents(self) -> AsyncIterator[DocumentSummary]:
        """All kept documents."""
        return self._items(get("/v1/documents"), Page[DocumentSummary])

    async def document(self, document: str, *, co_mentions: bool = False) -> AnalysisResult:
        """The result of a kept document."""
        call = Call("GET", f"/v1/documents/{document}", calls.shape(co_mentions))
        return await self._run(one(call, AnalysisResult))

    async def text(self, document: str) -> str:
        """The text that all positions count in."""
        return (await self._send(get(f"/v1/documents/{document}/text"))).text

    async def original(self, document: str, to: AnyPath) -> Path:
        """Writes a document's bytes, as they were sent, to a file."""
        return await self._download(get(f"/v1/documents/{document}/original"), to)

    async def erase(self, document: str) -> None:
        """Erases a document with everything that came of it."""
        await self._send(Call("DELETE", f"/v1/documents/{document}"))

    def evidence(self, **filters: Unpack[Filters]) -> AsyncIterator[Finding]:
        """Every record that fits all filters, fetched page by page as it is asked for."""
        return self._items(calls.evidence(**filters), Page[Finding])

    async def facets(self, **filters: Unpack[Filters]) -> Facets:
        """Counts of what is claimed in the records that fit all filters, who takes part, and when it was."""
        return await self._run(one(calls.evidence("/v1/evidence/facets", **filters), Facets))

    def entities(self, q: str | None = None, *, type: str | None = None, sort: str | None = None) -> AsyncIterator[EntitySummary]:  # noqa: A002
        """Companies, products and countries over all documents, those with the most records first."""
        return self._items(get("/v1/entities", q=q, type=type, sort=sort), Page[EntitySummary])

    async def entity(self, key: str) -> EntityPage:
        """All that is known of one."""
        return await self._run(one(calls.entity(key), EntityPage))

    async def merge(self, key: str, into: str, *, by: str | None = None, note: str | None = None) -> EntityPage:
        """Says that two are one; their page."""
        return await self._run(one(calls.decision(key, "merge", into=into, by=by, note=note), EntityPage))

    async def split(
        self, key: str, documents: Sequence[str] | None = None, *, by: str | None = None, note: str | None = None
    ) -> EntityPage:
        """Takes a merge back, or says in which documents the name means another."""
        return await self._run(one(calls.decision(key, "split", documents=documents, by=by, note=note), EntityPage))

    async def export(self, to: AnyPath, format: str = "csv", **filters: Unpack[Filters]) -> Path:  # noqa: A002 - the wire's word
        """Writes every record that fits all filters to a file; there is none unless it is whole.

        ``format`` is ``csv``, ``xlsx``, ``ndjson``, ``ftm``, ``jsonld``, ``graphml`` or ``stix``.
        """
        return await self._download(calls.evidence(**filters).exported(format), to)

    async def export_document(self, document: str, to: AnyPath, format: str = "csv") -> Path:  # noqa: A002
        """The same for the records of one document."""
        return await self._download(get(f"/v1/documents/{document}/evidence").exported(format), to)

    async def post_archive(
        self, source: Source, *, filename: str | None = None, tier: str | None = None, progress: Tell = nobody
    ) -> Batch:
        """Sends a ZIP, 7z or TAR archive, each of whose files is to be analysed; returns at once."""
        return await self._run(one(calls.archive(source, filename, tier, progress), Batch))

    async def post_files(self, paths: Iterable[AnyPath], *, tier: str | None = None) -> Batch:
        """Sends several files as one batch; returns at once."""
        return await self._run(one(calls.files(paths, tier), Batch))

    async def post_references(self, documents: Iterable[str], *, tier: str | None = None) -> Batch:
        """Makes a batch of documents that are kept already, by their ids; returns at once."""
        return await self._run(one(calls.references(documents, tier), Batch))

    async def batch(self, batch: str) -> Batch:
        """A batch as it is now."""
        return await self._run(one(get(f"/v1/batches/{batch}"), Batch))

    def batches(self) -> AsyncIterator[Batch]:
        """All batches, newest first."""
        return self._items(get("/v1/batches"), Page[Batch])

    async def follow_batch(self, batch: Batch | str, progress: Tell = nobody) -> Batch:
        """Waits until every file of a batch has an outcome."""
        return await self._run(batch_over(batch, progress))

    def batch_files(self, batch: str, state: str | None = None) -> AsyncIterator[BatchFile]:
        """A batch's files with their outcomes."""
        return self._items(get(f"/v1/batches/{batch}/files", state=state), Page[BatchFile])

    async def batch_report(self, batch: str, to: AnyPath) -> Path:
        """Writes all outcomes of a batch as CSV to a file."""
        return await self._download(get(f"/v1/batches/{batch}/report"), to)

    async def retry_batch(self, batch: str) -> Batch:
        """Works the files that failed or were cancelled again."""
        return await self._run(one(Call("POST", f"/v1/batches/{batch}/retry", repeatable=False), Batch))

    async def cancel_batch(self, batch: str) -> None:
        """Stops a batch; what has an outcome keeps it."""
        await self._send(Call("DELETE", f"/v1/batches/{batch}"))

    async def close(self) -> None:
        """Closes its connections."""
        await self._http.aclose()

    async def __aenter__(self) -> AsyncExhibit:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        await self.close()

    async def _run(self, flow: Flow[Kind]) -> Kind:
        try:
            call = next(flow)
            while True:
                call = flow.send(await self._send(call))
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _items(self, call: Call, kind: type[Page[Item]]) -> AsyncIterator[Item]:
        cursor: str | None = ""
        while cursor is not None:
            page = read(await self._send(call.following(cursor) if cursor else call), kind)
            for item in page.items:
                yield item
            cursor = page.next

    async def _download(self, call: Call, to: AnyPath) -> Path:
        response = await self._open(call)
        async with contextlib.aclosing(response):
            with Unfinished(Path(to)) as file:
                async for chunk in response.aiter_bytes():
                    file.write(chunk)
        return Path(to)

    async def _send(self, call: Call) -> httpx.Response:
        return await self._open(call, whole=True)

    async def _open(self, call: Call, whole: bool = False) -> httpx.Response:
        """The response of a success, its body read where it is wanted whole."""
        tried = 0
        while True:
            tried += 1
            try:
                response = await self._try(call)
                if whole or not response.is_success:
                    await response.aread()
                if response.is_success:
                    return response
                pause = self._retries.after_response(tried, response)
                if pause is None:
                    raise errors.of_response(response)
            except httpx.TransportError:
                pause = self._retries.after_error(tried) if call.repeatable else None
                if pause is None:
                    raise
            await asyncio.sleep(pause)

    async def _try(self, call: Call) -> httpx.Response:
        with contextlib.ExitStack() as opened:
            form = [("file", (path.name, opened.enter_context(path.open("rb")))) for path in call.files]
            request = self._http.build_request(
                call.method,
                call.path,
                params=call.params,
                headers=call.headers,
                content=_unhurried(call.body) if call.body else None,
                files=form or None,
            )
            return await self._http.send(request, stream=True)


async def _unhurried(body: Body) -> AsyncIterator[bytes]:
    """Chunks of a body; reading one from a disk takes less than the loop's other work would notice."""
    for chunk in body.chunks():
        yield chunk
        await asyncio.sleep(0)
