"""Rate and CPU use of `attributions archive` with one worker and with one for each core, on an otherwise idle machine.

    python -m benchmarks.archive [FILE] [--articles 5000] [--workers 1 2]

FILE holds one JSON object with `text` a line; without it, articles are made of the first seed's paragraphs. Each run is the whole
command in a process of its own, the start of Ray and of the engines included; a second pair of figures leaves the start out: between
the first part and the last. CPU use is that of the command and of all processes below it, out of all the cores that may be used.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from benchmarks.clients import FIELDS, Json, read_articles
from benchmarks.servers import ROOT, environment

EVERY = 0.2  # seconds between two looks at the processes
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Measured:
    """Of one run: articles a second and the share of all cores that was used; of the whole, and between its first and last part."""

    workers: int
    seconds: float
    rate: float
    use: float
    steady_rate: float
    steady_use: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, len(os.sched_getaffinity(0))])
    given = parser.parse_args()
    read = read_articles(given.file) if given.file else made(given.articles)
    articles = [{name: each[name] for name in FIELDS if each.get(name)} for each in islice(cycle(read), given.articles)]
    print(f"{len(articles)} articles, {sum(len(each['text']) for each in articles):,} characters, {len(os.sched_getaffinity(0))} cores")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in.jsonl")
        source.write_bytes(b"".join(json.dumps(each).encode() + b"\n" for each in articles))
        runs = [measure(source, Path(folder, f"out-{workers}"), workers, len(articles)) for workers in given.workers]
    for each in runs:
        print(f"{each.workers} workers: {each.seconds:7.1f} s {each.rate:8.1f} articles/s {each.use:7.1%} of the cores", end="")
        print(f"   steady {each.steady_rate:8.1f} articles/s {each.steady_use:7.1%}   {each.rate / runs[0].rate:.2f} times the first")


def made(count: int) -> list[Json]:
    """So many articles, each of some of the first seed's paragraphs in an order of its own."""
    paragraphs = next((ROOT / "seeds").glob("000_*.txt")).read_bytes().decode().split("\n\n")
    draw = random.Random(7)
    lengths = (draw.randint(max(1, len(paragraphs) // 2), len(paragraphs)) for _ in range(count))
    return [{"text": "\n\n".join(draw.sample(paragraphs, length)), "published": "2024-11-14"} for length in lengths]


def measure(source: Path, output: Path, workers: int, articles: int) -> Measured:
    """Run the command once."""
    command = [sys.executable, "-m", "service.cli", "archive", str(source), str(output), "--workers", str(workers)]
    started, clocks = time.time(), list[tuple[float, float]]()
    process = subprocess.Popen(command, cwd=ROOT, env=environment())
    used: dict[int, float] = {}
    while process.poll() is None:
        used |= cpu_seconds(process.pid)
        clocks.append((time.time(), sum(used.values())))
        time.sleep(EVERY)
    if process.returncode:
        raise SystemExit(f"the command has ended with {process.returncode}")
    ends = sorted((part.stat().st_mtime, part.read_bytes().count(b"\n")) for part in output.glob("part-*"))
    (first, before), (last, _), cores = ends[0], ends[-1], len(os.sched_getaffinity(0))
    whole, steady = clocks[-1][0] - started, max(last - first, EVERY)
    steadily = _at(clocks, last) - _at(clocks, first)
    rates = articles / whole, (articles - before) / steady
    return Measured(workers, whole, rates[0], clocks[-1][1] / whole / cores, rates[1], steadily / steady / cores)


def cpu_seconds(pid: int) -> dict[int, float]:
    """What `pid` and every process below it have used so far."""
    found = _processes()
    below = {pid}
    while more := {each for each, (parent, _) in found.items() if parent in below} - below:
        below |= more
    return {each: found[each][1] for each in below if each in found}


def _processes() -> dict[int, tuple[int, float]]:
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        found[int(stat.parent.name)] = int(fields[1]), (int(fields[11]) + int(fields[12])) / TICKS
    return found


def _at(clocks: Sequence[tuple[float, float]], moment: float) -> float:
    return next((used for clock, used in clocks if clock >= moment), clocks[-1][1])


if __name__ == "__main__":
    main()
