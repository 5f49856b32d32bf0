"""How many pages a process asks the system for, when it does the same work again and again."""

from __future__ import annotations

import ctypes
import resource
import threading

SIZE = 32 << 20  # bytes, as much as a long article's arrays
TIMES = 8


def faults() -> int:
    """The page faults of allocating and freeing, as a thread does it; the first time is apart."""
    counted: list[int] = []
    thread = threading.Thread(target=lambda: counted.append(_again()))
    thread.start()
    thread.join()
    return counted[0]


def _again() -> int:
    _work()
    before = _counted()
    for _ in range(TIMES):
        _work()
    return _counted() - before


def _work() -> None:
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    piece = libc.malloc(SIZE)
    ctypes.memset(piece, 1, SIZE)
    libc.free(piece)


def _counted() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


if __name__ == "__main__":
    print(faults())
