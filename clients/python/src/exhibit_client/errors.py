"""What can go wrong, by what can be done about it."""

from __future__ import annotations

import httpx
import msgspec

from .records import Problem


class ExhibitError(Exception):
    """The service refused a request or could not do it. ``problem`` says why, for a person and by a stable ``type``."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.title}: {problem.detail}")
        self.problem = problem


class BadRequest(ExhibitError):
    """400, 405, 406: the request itself is wrong."""


class NotFound(ExhibitError):
    """404 and 410: it is not there, or not any more."""


class Conflict(ExhibitError):
    """409: it is under way, was cancelled, or its key is in use."""


class Unreadable(ExhibitError):
    """413, 415, 422: the document is too large, encrypted, damaged, empty, or of a format that nobody reads."""


class Busy(ExhibitError):
    """429: too much at once, also after every retry."""


class ServiceFailed(ExhibitError):
    """5xx: the fault is the service's, or a parser crashed on the document or ran out of time."""


class Cancelled(ExhibitError):
    """The job was stopped before it was done."""


_KINDS: dict[int, type[ExhibitError]] = {
    404: NotFound,
    410: NotFound,
    409: Conflict,
    413: Unreadable,
    415: Unreadable,
    422: Unreadable,
    429: Busy,
}


def of(problem: Problem) -> ExhibitError:
    """The exception for a problem."""
    return _KINDS.get(problem.status, ServiceFailed if problem.status >= 500 else BadRequest)(problem)


def said(status: int, slug: str, detail: str) -> Problem:
    """A problem that the client itself finds."""
    return Problem(type=f"urn:exhibit:problem:{slug}", title=slug.replace("-", " "), status=status, detail=detail)


def of_response(response: httpx.Response) -> ExhibitError:
    """The exception for a response that is no success; its body must have been read."""
    try:
        return of(msgspec.json.decode(response.content, type=Problem))
    except msgspec.DecodeError:  # something between the client and the service answered
        return of(
            Problem(
                type="about:blank",
                title=response.reason_phrase or "Error",
                status=response.status_code,
                detail=f"status {response.status_code} without a problem that says more",
            )
        )
