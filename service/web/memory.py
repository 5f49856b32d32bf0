"""The worker's memory: how much it has, and giving back to the system what is free, where the C library can."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

# Of glibc's malloc.h.
TRIM_THRESHOLD, MMAP_THRESHOLD, ARENA_MAX = -1, -3, -8
LARGE = 1 << 20  # bytes from which an allocation is mapped by itself, so that freeing it gives it back
PAGE = os.sysconf("SC_PAGE_SIZE")


def settle() -> None:
    """Allocate sparingly: one heap for all threads, for but one of them reads articles, and large arrays apart from it."""
    for parameter, value in ((ARENA_MAX, 1), (MMAP_THRESHOLD, LARGE), (TRIM_THRESHOLD, 2 * LARGE)):
        _call("mallopt", parameter, value)


def trim() -> None:
    """Give back what is free."""
    _call("malloc_trim", 0)


def resident() -> int:
    """Bytes of this process that are in memory, shared ones too; 0 where the platform doesn't tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE
    except OSError:
        return 0


def _call(name: str, *arguments: int) -> None:
    function = getattr(ctypes.CDLL(None), name, None)
    if function:
        function(*arguments)
