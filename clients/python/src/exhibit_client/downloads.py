"""Files that are there only once they are whole."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import IO


class Unfinished:
    """Writes beside a file and takes its place at the end; after trouble nothing is left."""

    def __init__(self, to: Path) -> None:
        self._to = to
        self._beside = to.with_name(to.name + ".part")

    def __enter__(self) -> IO[bytes]:
        self._file = self._beside.open("wb")
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        if kind is None:
            self._beside.replace(self._to)
        else:
            self._beside.unlink()
