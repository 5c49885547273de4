"""Whether and when a request is sent again."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import httpx
import msgspec

from .records import Problem

PASSING = frozenset({429, 502, 503})
UNDER_WAY = "urn:exhibit:problem:key-under-way"


@dataclass(frozen=True)
class Retries:
    """Sends again what was turned away (429), met no service (502, 503, no connection) or lost it half-way.

    The service's own ``Retry-After`` is followed; without it pauses double from ``first`` seconds, each shortened at random by up
    to a half so that clients do not come back all at once. Posts carry an ``Idempotency-Key``: sent twice, they are done once.
    """

    times: int = 5
    first: float = 0.5
    longest: float = 60.0
    jitter: Callable[[], float] = random.random

    def after_response(self, tried: int, response: httpx.Response) -> float | None:
        """Seconds to wait before the next try, or ``None`` where the response is to be taken as it is."""
        if tried > self.times or not (response.status_code in PASSING or _is_under_way(response)):
            return None
        asked = response.headers.get("Retry-After", "")
        return min(float(asked), self.longest) if asked.isdigit() else self._pause(tried)

    def after_error(self, tried: int) -> float | None:
        """Seconds to wait after a broken connection, or ``None`` where it is to be raised."""
        return None if tried > self.times else self._pause(tried)

    def _pause(self, tried: int) -> float:
        return min(self.first * 2.0 ** (tried - 1), self.longest) * (1 - self.jitter() / 2)


def _is_under_way(response: httpx.Response) -> bool:
    """Whether an earlier try of the same post, whose answer was lost, is still worked on."""
    if response.status_code != httpx.codes.CONFLICT:
        return False
    try:
        return msgspec.json.decode(response.content, type=Problem).type == UNDER_WAY
    except msgspec.DecodeError:
        return False
