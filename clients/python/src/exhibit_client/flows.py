"""What takes more than one call, told once for both clients: a flow yields the calls to make and is sent their responses."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TypeVar

import httpx
import msgspec

from . import errors
from .calls import Call, Value, get
from .progress import Tell, nobody
from .records import AnalysisResult, Batch, Job

Kind = TypeVar("Kind")
Flow = Generator[Call, httpx.Response, Kind]

PATIENT = 30
"""Seconds that a request waits for the end of work that nobody watches."""
WATCHING = 1


def read(response: httpx.Response, kind: type[Kind]) -> Kind:
    """A response's body as a record."""
    return msgspec.json.decode(response.content, type=kind)


def one(call: Call, kind: type[Kind]) -> Flow[Kind]:
    """One call and its answer."""
    response = yield call
    return read(response, kind)


def analysed(call: Call, shape: Mapping[str, Value], tell: Tell) -> Flow[AnalysisResult]:
    """Sends a document and sees it through, also where it becomes a job; ``shape`` is how its result is wanted."""
    response = yield call if tell is nobody else call.watched()
    if response.status_code != httpx.codes.ACCEPTED:
        return read(response, AnalysisResult)
    job = yield from job_over(read(response, Job), tell)
    return (yield from result(job, shape))


def job_over(job: Job | str, tell: Tell) -> Flow[Job]:
    """Waits until a job, or the one with an id, is over."""
    if isinstance(job, str):
        job = yield from one(get(f"/v1/jobs/{job}"), Job)
    told = None
    while not job.is_over:
        if job.progress is not None and job.progress != told:
            told = job.progress
            tell(told)
        wait = PATIENT if tell is nobody else WATCHING
        job = yield from one(get(f"/v1/jobs/{job.id}", wait=wait), Job)
    return job


def result(job: Job, shape: Mapping[str, Value]) -> Flow[AnalysisResult]:
    """The result of a job that is over."""
    if job.state == "CANCELLED":
        raise errors.Cancelled(errors.said(409, "cancelled", "The job was cancelled before it was done."))
    if job.problem is not None:
        raise errors.of(job.problem)
    if job.result is None:
        raise errors.Conflict(errors.said(409, "under-way", "The job is not over yet."))
    return (yield from one(Call("GET", job.result, shape), AnalysisResult))


def batch_over(batch: Batch | str, tell: Tell) -> Flow[Batch]:
    """Waits until every file of a batch has an outcome, or it is cancelled."""
    if isinstance(batch, str):
        batch = yield from one(get(f"/v1/batches/{batch}"), Batch)
    told = None
    while True:
        if batch.counts != told:
            told = batch.counts
            tell(told)
        if batch.is_over:
            return batch
        wait = PATIENT if tell is nobody else WATCHING
        batch = yield from one(get(f"/v1/batches/{batch.id}", wait=wait), Batch)
