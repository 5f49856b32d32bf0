"""Speed and memory of the whole service, beside a yardstick that reads the same texts in the same minutes.

    python -m benchmarks.speed FILE [--articles N]

FILE holds one JSON object with `text` a line. First one worker on one core, the client on another; then every core. After each few
articles of the service's, the yardstick (benchmarks/yardstick.py) reads the same ones, so that what else the machine does slows both.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import median

from benchmarks.clients import Json, connect, read_articles
from benchmarks.servers import ROOT, serve
from benchmarks.yardstick import MODEL

SLICE = 20  # articles between two turns of the yardstick
CLASSES = (1_000, 2_000, 5_000, 10_000, 50_000, 10**9)  # upper ends of the length classes, characters
WARMUP = 3


@dataclass
class Timed:
    """Seconds by article, and the seconds on the clock that all took together."""

    lengths: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    clock: float = 0.0

    @property
    def rate(self) -> float:
        """Characters a second."""
        return sum(self.lengths) / self.clock


Reader = Callable[[Sequence[Json]], list[float]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--articles", type=int, default=200, help="how many of the file's articles are read")
    given = parser.parse_args()
    articles = read_articles(given.file)[: given.articles]
    cores = sorted(os.sched_getaffinity(0))
    print(f"{len(articles)} articles, {sum(len(each['text']) for each in articles):,} characters, {len(cores)} cores")
    if not MODEL.is_file():
        print("no yardstick: python -m benchmarks.yardstick export makes it")
    os.sched_setaffinity(0, cores[1:] or cores)
    measure("one worker on one core", articles, cores[:1], clients=1)
    os.sched_setaffinity(0, cores)
    measure(f"all {len(cores)} cores", articles, cores, clients=2 * len(cores))


def measure(title: str, articles: Sequence[Json], cores: Sequence[int], clients: int) -> None:
    """Start a service on `cores`, let it and the yardstick read, print the figures."""
    log = ROOT / "build/speed.log"
    log.parent.mkdir(exist_ok=True)
    started = time.perf_counter()
    with serve(log, cores=cores, workers=str(len(cores)), log_level="warning") as (url, server):
        print(f"\n== {title}\nstart-up {time.perf_counter() - started:.2f} s")
        with yardsticks(cores) as yardstick:
            post = poster(url, clients)
            post(articles[:WARMUP])
            service, plain = interleave(articles, post, yardstick)
        print_figures(service, plain)
        print_memory(server.pid)


def poster(url: str, clients: int) -> Reader:
    """Posts articles with so many clients at a time; a client that is told to come back does."""

    def one(article: Json) -> float:
        started = time.perf_counter()
        while True:
            try:
                with connect(url) as client:
                    client.post(article)
                return time.perf_counter() - started
            except RuntimeError as refused:
                if " 503 " not in str(refused):
                    raise
                time.sleep(0.01)

    def read(articles: Sequence[Json]) -> list[float]:
        with ThreadPoolExecutor(clients) as pool:
            return list(pool.map(one, articles))

    return read


@contextmanager
def yardsticks(cores: Sequence[int]) -> Iterator[Reader | None]:
    """The plain encoder, one process on each of `cores`; None where it has not been exported."""
    if not MODEL.is_file():
        yield None
        return
    processes = [_yardstick(core) for core in cores]

    def read(articles: Sequence[Json]) -> list[float]:
        hands = cycle(range(len(processes)))
        shares = [
            [each for hand, each in zip(cycle(range(len(processes))), articles, strict=False) if hand == mine]
            for mine in range(len(processes))
        ]
        with ThreadPoolExecutor(len(processes)) as pool:
            done = [iter(seconds) for seconds in pool.map(_ask, processes, shares)]
        return [next(done[next(hands)]) for _ in articles]

    try:
        yield read
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def _yardstick(core: int) -> subprocess.Popen[str]:
    command = ["taskset", "--cpu-list", str(core), sys.executable, "-m", "benchmarks.yardstick", "run"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()  # it is ready
    return process


def _ask(process: subprocess.Popen[str], articles: Sequence[Json]) -> list[float]:
    assert process.stdin is not None
    assert process.stdout is not None
    seconds = []
    for article in articles:
        process.stdin.write(json.dumps(article["text"]) + "\n")
        process.stdin.flush()
        seconds.append(float(process.stdout.readline()))
    return seconds


def interleave(articles: Sequence[Json], post: Reader, yardstick: Reader | None) -> tuple[Timed, Timed | None]:
    """Both read every article, slice by slice in turn."""
    service, plain = Timed(), Timed() if yardstick else None
    for start in range(0, len(articles), SLICE):
        part = articles[start : start + SLICE]
        _time(service, part, post)
        if yardstick and plain:
            _time(plain, part, yardstick)
    return service, plain


def _time(timed: Timed, part: Sequence[Json], reader: Reader) -> None:
    started = time.perf_counter()
    timed.seconds += reader(part)
    timed.clock += time.perf_counter() - started
    timed.lengths += [len(each["text"]) for each in part]


def print_figures(service: Timed, plain: Timed | None) -> None:
    """Throughput, the ratio to the yardstick, and latency by length class."""
    print(f"service   {len(service.seconds) / service.clock:8.1f} articles/s {service.rate:10,.0f} characters/s")
    if plain:
        print(f"yardstick {len(plain.seconds) / plain.clock:8.1f} articles/s {plain.rate:10,.0f} characters/s")
        print(f"ratio     {service.rate / plain.rate:8.2f}")
    lowest = 0
    for highest in CLASSES:
        inside = sorted(s for length, s in zip(service.lengths, service.seconds, strict=True) if lowest <= length < highest)
        if inside:
            name = f"{lowest:,} to {highest:,}" if highest < CLASSES[-1] else f"{lowest:,} and more"
            p50, p99 = 1e3 * median(inside), 1e3 * quantile(inside, 0.99)
            print(f"{name:>20} characters: {len(inside):5} articles, p50 {p50:7.1f} ms, p99 {p99:7.1f} ms")
        lowest = highest


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value that `share` of the ordered values don't exceed."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def print_memory(parent: int) -> None:
    """Peak resident memory of each worker, and the proportional memory of all processes now."""
    workers = [int(each) for each in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]
    peaks = ", ".join(f"{_field(Path(f'/proc/{worker}/status'), 'VmHWM') / 1024:.0f}" for worker in workers)
    shared = sum(_field(Path(f"/proc/{process}/smaps_rollup"), "Pss") for process in (parent, *workers)) / 1024
    print(f"peak resident memory of the workers {peaks} MiB; proportional memory of all processes {shared:.0f} MiB")


def _field(path: Path, name: str) -> int:
    return next(int(line.split()[1]) for line in path.read_text().splitlines() if line.startswith(f"{name}:"))


if __name__ == "__main__":
    main()
