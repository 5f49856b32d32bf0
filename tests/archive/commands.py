"""The command itself in a process of its own, and the workers that it has."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.servers import ROOT, environment

PATIENCE = 300  # seconds: the machine may be busy

LISTENS = "0A"  # a state in /proc/net/tcp
ENDED = ("Z", "X")  # states in /proc/*/stat of a process that nobody has asked after yet
LOOPBACK = {"0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000"}  # there, 127.0.0.1 twice and ::1


@contextmanager
def archive(root: Path, output: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """`attributions archive` under way; ended after use, if it is not over."""
    command = [sys.executable, "-m", "service.cli", "archive", str(root), str(output), *options]
    # A shell has its background jobs ignore interrupts, and with them these tests and what they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for its end: the exit code, what it printed, what it said on standard error."""
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


def run(root: Path, output: Path, *options: str) -> tuple[int, str, str]:
    """The whole of `attributions archive`."""
    with archive(root, output, *options) as process:
        return finish(process)


def parts(output: Path) -> dict[str, tuple[int, int]]:
    """The parts that are there, each with what tells whether it was written again."""
    found = {each.name: each.stat() for each in output.glob("part-*")}
    return {name: (stat.st_ino, stat.st_mtime_ns) for name, stat in found.items()}


def await_that(true: Callable[[], object], process: subprocess.Popen[str]) -> None:
    """Wait until `true` gives something; raises AssertionError where the process ends before."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < deadline
        time.sleep(0.02)


def descendants(pid: int) -> dict[int, str]:
    """The processes below `pid`, each with its command line."""
    parents = dict[int, tuple[int, str]]()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat, line = (folder / "stat").read_text(), (folder / "cmdline").read_bytes()
        except OSError:
            continue  # it has just ended
        parents[int(folder.name)] = int(stat.rpartition(")")[2].split()[1]), line.replace(b"\0", b" ").decode(errors="replace")
    below, found = {pid}, dict[int, str]()
    while new := {each for each, (parent, _) in parents.items() if parent in below and each not in found}:
        found |= {each: parents[each][1] for each in new}
        below = new
    return found


def await_end(pids: Iterable[int]) -> None:
    """Wait until all these processes have ended: what a killed command leaves behind goes on for a moment."""
    deadline = time.monotonic() + PATIENCE
    while any(map(_runs, pids)):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _runs(pid: int) -> bool:
    return state(pid) not in ENDED


def state(pid: int) -> str:
    """The letter that /proc has for what a process is at, X where there is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "X"


def listening(pid: int) -> list[str]:
    """The addresses, as the kernel writes them, at which the processes below `pid` take connections over TCP."""
    sockets = set()
    for each in descendants(pid):
        try:
            sockets |= {str(link.readlink()) for link in Path(f"/proc/{each}/fd").iterdir()}
        except OSError:
            continue  # it has just ended
    rows = [line.split() for name in ("tcp", "tcp6") for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]]
    return [row[1].partition(":")[0] for row in rows if row[3] == LISTENS and f"socket:[{row[9]}]" in sockets]


def workers(pid: int) -> list[int]:
    """The processes below `pid` that read articles."""
    return [each for each, line in descendants(pid).items() if line.startswith("ray::") and "Worker" in line]
