"""How far work is: for a program by a function of its own, for a person by a bar."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from .records import BatchCounts, JobProgress

if TYPE_CHECKING:
    from tqdm import tqdm
    from typing_extensions import Never

Progress = JobProgress | BatchCounts
Tell = Callable[[Progress], None]
"""Told of bytes sent (step ``upload``) and of each step, portion of a step, or file of a batch that is done."""


def nobody(progress: Progress) -> None:
    """Tells nobody."""


class Bar:
    """A progress bar on standard error: ``with Bar("report.pdf") as bar: client.post(path, progress=bar)``.

    Needs the extra ``bar``.
    """

    def __init__(self, label: str = "") -> None:
        from tqdm import tqdm

        self._bar: tqdm[Never] = tqdm(desc=label, file=sys.stderr, leave=True)
        self._label = label

    def __call__(self, progress: Progress) -> None:
        """Shows it."""
        if isinstance(progress, BatchCounts):
            over = progress.done + progress.failed + progress.cancelled
            self._show("files", over, progress.files, "file")
        else:
            self._show(progress.step, progress.done or 0, progress.of, progress.unit or "")

    def _show(self, step: str, done: int, of: int | None, unit: str) -> None:
        self._bar.set_description_str(f"{self._label} {step}".strip(), refresh=False)
        self._bar.total, self._bar.n, self._bar.unit = of, done, unit
        self._bar.unit_scale = unit == "byte"
        self._bar.refresh()

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._bar.close()
