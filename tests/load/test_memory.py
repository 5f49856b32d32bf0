"""What a second worker costs in memory, what is shared counted once."""

from __future__ import annotations

from benchmarks.memory import measure
from tests.scale import SCALE, tell

MOST = 1.5  # times the memory of one


def test_two_workers_share_memory() -> None:
    one, two = measure(1), measure(2)
    tell(f"proportional memory: one worker {one:.0f} MiB, two workers {two:.0f} MiB, {two / one:.2f} times as much")
    assert two < (MOST if SCALE.full else 2) * one
