"""What a healthy service does not do is played by a transport."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from exhibit_client import Busy, Conflict, Exhibit, Retries, ServiceFailed

JOB = {
    **dict.fromkeys(("progress", "seconds", "startedAt", "endedAt", "problem", "result")),
    **{"id": "1", "state": "QUEUED", "document": "0" * 64, "filename": "a", "tier": "fast", "tries": 0, "createdAt": ""},
}


def problem(status: int, slug: str, **headers: str) -> httpx.Response:
    content = {"type": f"urn:exhibit:problem:{slug}", "title": slug, "status": status, "detail": "."}
    return httpx.Response(status, json=content, headers={"Content-Type": "application/problem+json", **headers})


def playing(*turns: httpx.Response | Exception) -> tuple[Exhibit, list[httpx.Request]]:
    seen: list[httpx.Request] = []
    left = iter(turns)

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        turn = next(left)
        if isinstance(turn, Exception):
            raise turn
        return turn

    return Exhibit("http://service", transport=httpx.MockTransport(answer), retries=Retries(times=2)), seen


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    taken: list[float] = []
    monkeypatch.setattr("time.sleep", taken.append)
    return taken


def test_waits_as_long_as_a_busy_service_asks(pauses: list[float]) -> None:
    client, seen = playing(problem(429, "busy", **{"Retry-After": "7"}), httpx.Response(202, json=JOB))

    assert client.submit(b"words").id == "1"

    assert pauses == [7]
    assert seen[0].headers["Idempotency-Key"] == seen[1].headers["Idempotency-Key"]
    assert [request.content for request in seen] == [b"words", b"words"]


def test_gives_up_on_a_service_that_stays_busy(pauses: list[float]) -> None:
    client, seen = playing(*(problem(429, "busy") for _ in range(3)))

    with pytest.raises(Busy):
        client.text("0")

    assert len(seen) == 3
    assert 0.25 <= pauses[0] <= 0.5 <= pauses[1] <= 1


def test_a_lost_answer_is_asked_for_until_the_first_post_is_done(pauses: list[float]) -> None:
    client, _ = playing(httpx.ReadError("lost"), problem(409, "key-under-way"), httpx.Response(202, json=JOB))

    assert client.submit(b"words").id == "1"

    assert len(pauses) == 2


def test_other_conflicts_are_told_at_once(pauses: list[float]) -> None:
    client, _ = playing(problem(409, "under-way"))

    with pytest.raises(Conflict):
        client.retry_batch("1")
    assert not pauses


def test_what_may_not_be_done_twice_is_not_sent_again_over_a_lost_connection(pauses: list[float]) -> None:
    client, seen = playing(httpx.ReadError("lost"))

    with pytest.raises(httpx.ReadError):
        client.retry_batch("1")
    assert len(seen) == 1


def test_whoever_answers_instead_of_the_service_is_an_error_too() -> None:
    client, _ = playing(httpx.Response(500, text="<h1>Proxy</h1>"))

    with pytest.raises(ServiceFailed, match="without a problem"):
        client.text("0")


def test_a_file_that_breaks_off_is_not_left_as_if_it_were_whole(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield json.dumps({"half": True}).encode()
        raise httpx.RemoteProtocolError("peer closed connection")

    client, _ = playing(httpx.Response(200, content=broken()))

    with pytest.raises(httpx.RemoteProtocolError):
        client.export(tmp_path / "found.ndjson", "ndjson")
    assert not list(tmp_path.iterdir())
