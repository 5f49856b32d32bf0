"""What the workers know of each other: how much each has in work, in memory that they share.

All workers accept from the same socket. Without this, one could refuse a request while another has nothing to do.
"""

from __future__ import annotations

import mmap
import struct
import time

SLOTS = 512
FORM = struct.Struct("=dq")  # when it was written (monotonic seconds), requests in work
FRESH = 1.0  # seconds: a worker that has not written for longer is not waited for


class Board:
    """One slot a worker; made before the fork. Each writes its own, all read all."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, SLOTS * FORM.size)
        self._taken: set[int] = set()

    def take(self) -> int:
        """A slot for a new worker; for the process that forks."""
        slot = next(each for each in range(SLOTS) if each not in self._taken)
        self._taken.add(slot)
        return slot

    def free(self, slot: int) -> None:
        """The worker has ended; for the process that forks."""
        self._taken.discard(slot)
        self.clear(slot)

    def write(self, slot: int, load: int) -> None:
        """Tell that the worker accepts and has so many requests in work."""
        FORM.pack_into(self._memory, slot * FORM.size, time.monotonic(), load)

    def clear(self, slot: int) -> None:
        """Tell that the worker accepts no more."""
        FORM.pack_into(self._memory, slot * FORM.size, 0.0, 0)

    def least(self, but: int) -> int | None:
        """The smallest load of the workers other than `but`; None where there is none that accepts."""
        now = time.monotonic()
        slots = (FORM.unpack_from(self._memory, slot * FORM.size) for slot in range(SLOTS) if slot != but)
        return min((load for written, load in slots if now - written < FRESH), default=None)
