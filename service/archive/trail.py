"""Which record a worker is at, kept outside of it: a record that ends its worker again and again is known, and passed over."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

DEATHS = 3  # of workers at the same record until it is passed over


class Trail:
    """The trail of one part at `path`; a context manager that removes it when the part is done."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last, self._times = self._left_over()
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)

    def enter(self, record: int) -> bool:
        """Note that `record` is next; whether it may be read."""
        times = self._times if record == self._last else 0
        # Fixed width, one write: whatever moment the worker ends at, the trail can be read.
        os.pwrite(self._file, b"%12d %3d" % (record, times + 1), 0)
        return times < DEATHS

    def _left_over(self) -> tuple[int, int]:
        try:
            record, times = self._path.read_bytes().split()
        except (OSError, ValueError):
            return 0, 0
        return int(record), int(times)

    def __enter__(self) -> Trail:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        os.close(self._file)
        self._path.unlink(missing_ok=True)
