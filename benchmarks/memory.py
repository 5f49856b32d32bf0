"""What a second worker costs: the proportional memory (PSS) of the service with one worker and with two.

    python -m benchmarks.memory

Pages that processes share count for each of them in part, so that the sum is what the machine has to have.
"""

from __future__ import annotations

import tempfile
from itertools import islice
from pathlib import Path

from benchmarks.articles import mixed
from benchmarks.load import together
from benchmarks.servers import serve

ARTICLES = 8  # for each worker
KINDS = ("Rss", "Pss", "Private_Dirty", "Shared_Dirty", "Shared_Clean")


def main() -> None:
    """Measure and print."""
    one, two = measure(1), measure(2)
    print(f"one worker {one:.0f} MiB, two workers {two:.0f} MiB: {two / one:.2f} times as much")


def measure(workers: int) -> float:
    """MiB of proportional memory of all processes of a service with so many workers, each having read some articles."""
    articles = tuple(islice(mixed(7, (3,)), ARTICLES))
    with tempfile.TemporaryDirectory() as folder, serve(Path(folder) / "log", workers=str(workers), log_level="warning") as (url, server):
        together(url, articles, workers, lambda done: done >= ARTICLES * workers)
        processes = [server.pid, *children(server.pid)]
        for each in processes:
            print(f"{workers} workers, process {each}: " + ", ".join(f"{kind} {memory(each, kind) / 1024:.0f}" for kind in KINDS))
        return sum(memory(each, "Pss") for each in processes) / 1024


def children(pid: int) -> list[int]:
    """The processes that `pid` has started."""
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def memory(pid: int, kind: str) -> int:
    """KiB of memory of a `kind` that smaps_rollup knows."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:"))


if __name__ == "__main__":
    main()
