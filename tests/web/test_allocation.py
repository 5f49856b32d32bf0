"""The allocator of a worker keeps what it has: the same work again asks the system for little."""

from __future__ import annotations

import subprocess
import sys

# The page faults of allocating and freeing 32 MiB, eight times over, as a thread does it: the first time apart.
FAULTS = """
import ctypes, resource, sys, threading
from service.web.allocation import keep_memory
if sys.argv[1] == "kept" and not keep_memory():
    sys.exit(3)
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
def work():
    piece = libc.malloc(32 << 20)
    ctypes.memset(piece, 1, 32 << 20)
    libc.free(piece)
def run():
    work()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(8):
        work()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
thread = threading.Thread(target=run)
thread.start()
thread.join()
"""


def faults(how: str) -> int:
    ended = subprocess.run([sys.executable, "-c", FAULTS, how], check=True, capture_output=True, text=True)
    return int(ended.stdout)


def test_asks_for_the_same_memory_once() -> None:
    assert faults("kept") * 10 < faults("as it is")
