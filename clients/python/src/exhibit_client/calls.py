"""Each call of the service as data: what is sent. Nothing here talks to a network."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypedDict, Union
from urllib.parse import quote

import msgspec
from typing_extensions import Unpack

from .progress import Tell, nobody
from .records import JobProgress

Value = Union[str, int, float, "list[str]"]
AnyPath = Union[str, "os.PathLike[str]"]
Source = Union[str, "os.PathLike[str]", bytes]
"""A document or archive: a path, or the bytes themselves."""

CHUNK = 256 * 1024


@dataclass(frozen=True)
class Body:
    """Bytes to send, told of as they go; read anew at each try."""

    source: Source
    tell: Tell = nobody

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.source) if isinstance(self.source, bytes) else Path(self.source).stat().st_size

    def chunks(self) -> Iterator[bytes]:
        """All bytes, from the beginning."""
        size, sent = self.size, 0
        for chunk in self._read():
            yield chunk
            sent += len(chunk)
            self.tell(JobProgress(step="upload", done=sent, of=size, unit="byte"))

    def _read(self) -> Iterator[bytes]:
        if isinstance(self.source, bytes):
            yield from (self.source[at : at + CHUNK] for at in range(0, len(self.source), CHUNK))
            return
        with Path(self.source).open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk


@dataclass(frozen=True)
class Call:
    """A request to make; ``repeatable`` where sending it twice does no more than sending it once."""

    method: str
    path: str
    params: Mapping[str, Value] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Body | None = None
    files: tuple[Path, ...] = ()
    repeatable: bool = True

    def following(self, cursor: str) -> Call:
        """The same for what comes after a page."""
        return replace(self, params={**self.params, "cursor": cursor})

    def watched(self) -> Call:
        """The same as a job from the beginning, so that there is progress to follow."""
        return replace(self, headers={**self.headers, "Prefer": "respond-async"})

    def exported(self, format: str) -> Call:  # noqa: A002 - the wire's word
        """The same as a file."""
        return replace(self, params={**self.params, "format": format})


def get(path: str, **given: str | int | float | bool | Sequence[str] | None) -> Call:
    """A call that reads."""
    return Call("GET", path, params(**given))


def params(**given: str | int | float | bool | Sequence[str] | None) -> Mapping[str, Value]:
    """Parameters under the wire's names, without those that are not given."""
    there: dict[str, Value] = {}
    for name, value in given.items():
        if value is None or value is False:
            continue
        first, *others = name.split("_")
        wire = first + "".join(word.capitalize() for word in others)
        there[wire] = value if isinstance(value, (str, int, float)) else list(value)
    return there


def shape(co_mentions: bool) -> Mapping[str, Value]:
    """How a result is wanted: also with what is only named together, or without."""
    return params(include="co-mention" if co_mentions else None)


def analyze(text: str, tier: str | None, co_mentions: bool) -> Call:
    """Text that is not kept."""
    where = {**params(tier=tier), **shape(co_mentions)}
    return _sent("/v1/analyze", where, text.encode(), "text/plain; charset=utf-8", nobody)


def document(source: Source, filename: str | None, tier: str | None, co_mentions: bool, tell: Tell) -> Call:
    """A document to keep."""
    where = {**params(filename=filename or name(source), tier=tier), **shape(co_mentions)}
    return _once(_sent("/v1/documents", where, source, "application/octet-stream", tell))


def archive(source: Source, filename: str | None, tier: str | None, tell: Tell) -> Call:
    """A batch of an archive's files."""
    where = params(filename=filename or name(source), tier=tier)
    return _once(_sent("/v1/batches", where, source, "application/octet-stream", tell))


def files(paths: Iterable[AnyPath], tier: str | None) -> Call:
    """A batch of files."""
    return _once(Call("POST", "/v1/batches", params(tier=tier), files=tuple(Path(path) for path in paths)))


def references(ids: Iterable[str], tier: str | None) -> Call:
    """A batch of documents that are kept already."""
    lines = b"".join(msgspec.json.encode({"document": one}) + b"\n" for one in ids)
    return _once(_sent("/v1/batches", params(tier=tier), lines, "application/x-ndjson", nobody))


class Filters(TypedDict, total=False):
    """What found records have in common, by the names of ``docs/search.md``, but ``since`` and ``until`` for ``from`` and ``to``,
    ``within`` for ``in``. Of several companies, products or countries all take part; types and assertions are alternatives.
    """

    company: str | Sequence[str]
    product: str | Sequence[str]
    country: str | Sequence[str]
    role: str | Sequence[str]
    type: str | Sequence[str]
    assertion: str | Sequence[str]
    since: str
    until: str
    min_confidence: float
    document: str
    list: str | Sequence[str]
    q: str
    within: Literal["quote", "document"]
    sort: str
    co_mentions: bool


WIRE = {"since": "from", "until": "to", "within": "in"}
"""Filters whose names on the wire are words of Python."""


def evidence(path: str = "/v1/evidence", /, **filters: Unpack[Filters]) -> Call:
    """A search."""
    co_mentions = filters.pop("co_mentions", False)
    found = {WIRE.get(name, name): value for name, value in params(**filters).items()}
    return Call("GET", path, {**found, **shape(co_mentions)})


def decision(key: str, act: str, **said: str | Sequence[str] | None) -> Call:
    """What a person decides on an entity."""
    there = {name: value for name, value in said.items() if value is not None}
    body = msgspec.json.encode(there)
    path = f"/v1/entities/{quote(key, safe='')}/{act}"
    return replace(_sent(path, {}, body, "application/json", nobody), repeatable=False)


def entity(key: str) -> Call:
    """An entity's page."""
    return get(f"/v1/entities/{quote(key, safe='')}")


def name(source: Source) -> str | None:
    """The name of a file; bytes have none."""
    return None if isinstance(source, bytes) else Path(source).name


def _sent(path: str, where: Mapping[str, Value], source: Source, media_type: str, tell: Tell) -> Call:
    body = Body(source, tell)
    return Call("POST", path, where, {"Content-Type": media_type, "Content-Length": str(body.size)}, body)


def _once(call: Call) -> Call:
    """Under a key of its own it is done once, however often it is sent."""
    return replace(call, headers={**call.headers, "Idempotency-Key": str(uuid.uuid4())})
