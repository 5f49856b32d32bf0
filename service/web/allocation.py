"""How a worker's memory is kept: what an article frees is there for the next; what a long one needed is given back to the system."""

from __future__ import annotations

import ctypes
import gc

# Parameters of glibc's mallopt(3), and what they are set to in bytes, the last one in number.
TRIM_THRESHOLD, TOP_PAD, MMAP_THRESHOLD, ARENA_MAX = -1, -2, -3, -8
KEPT = {ARENA_MAX: 1, TRIM_THRESHOLD: 96 << 20, MMAP_THRESHOLD: 256 << 20, TOP_PAD: 16 << 20}


def keep_memory() -> bool:
    """Set this process's allocator, before it has threads; says whether it is one that can be set.

    Without it, a quarter of a worker's time goes into asking the system for the same pages again and again.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and all(mallopt(ctypes.c_int(name), ctypes.c_int(value)) == 1 for name, value in KEPT.items())


def give_back() -> None:
    """Give the system what is free between what is in use: after a long article that is a tenth of the memory."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(ctypes.c_size_t(KEPT[TOP_PAD]))


def clear_spares() -> None:
    """Free what the interpreter keeps to use again: tuples and the like, which lie all over its memory and hold whole pages of it.

    Their number grows with the largest article so far: nearly all of what a worker grew by in ten thousand articles was theirs.
    """
    gc.collect()  # it empties those lists, whatever it collects
