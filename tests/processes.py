"""What the system tells of processes."""

from __future__ import annotations

import time
from collections.abc import Callable

from benchmarks.memory import children, memory

__all__ = ["children", "resident", "until"]

PATIENCE = 120  # seconds: the machine may be busy


def resident(pid: int) -> int:
    """MiB of resident memory."""
    return memory(pid, "Rss") // 1024


def until(true: Callable[[], bool]) -> None:
    """Wait for something to become true."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it did not come true"
        time.sleep(0.05)
