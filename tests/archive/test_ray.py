"""The whole command on a local Ray of two workers: a worker is lost, the command itself is killed; nothing lost, nothing doubled."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.archive.articles import Json, articles, read_parts, rejected, write_lines
from tests.archive.commands import (
    ENDED,
    LOOPBACK,
    archive,
    await_end,
    await_that,
    descendants,
    finish,
    listening,
    parts,
    run,
    state,
    workers,
)

COUNT = 2_000
BAD = {100: b"{", 1_999: b'{"text": 5}'}  # by their place in the input, from 0
TWO = ("--workers", "2", "--part-records", "40")
# What is to be interrupted has so many parts that an interrupt, which takes its time, comes long before the last of them.
SMALL = ("--workers", "2", "--part-records", "10")


@dataclass
class Archive:
    """An input, and its output by a command that lost a worker half-way."""

    source: Path
    output: Path
    err: str
    addresses: set[str]


@pytest.fixture(scope="module")
def lost(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("archive")
    records: list[Json | bytes] = [BAD.get(place) or each for place, each in enumerate(articles(COUNT))]
    source = write_lines(folder / "in.jsonl", records)
    with archive(source, folder / "out", *TWO) as process:
        await_that(lambda: len(parts(folder / "out")) >= 20, process)
        both = workers(process.pid)
        assert len(both) == 2
        addresses = set(listening(process.pid))
        await_that(lambda: kill_half_way(both[0]), process)
        code, out, err = finish(process)
    assert (code, out) == (0, f"1998 of 2000 articles answered in {folder}/out, 2 rejected, told in {folder}/out/_rejected\n"), err
    return Archive(source, folder / "out", err, addresses)


def kill_half_way(worker: int) -> bool:
    """Kill a worker that is writing a part; False, and it goes on, where it is between two."""
    os.kill(worker, signal.SIGSTOP)
    while (at := state(worker)) != "T":
        assert at not in ENDED
        time.sleep(0.001)
    opened = [str(each.readlink()) for each in Path(f"/proc/{worker}/fd").iterdir()]
    writing = any("/_unfinished/part-" in each and not each.endswith(".trail") for each in opened)
    os.kill(worker, signal.SIGKILL if writing else signal.SIGCONT)
    return writing


def test_a_lost_worker_loses_and_doubles_nothing(lost: Archive) -> None:
    ids = [each["document"]["id"] for each in read_parts(lost.output)]
    assert ids == [f"article-{number}" for number in range(COUNT) if number not in BAD]
    assert [each["record"] - 1 for each in rejected(lost.output)] == list(BAD)
    assert len(parts(lost.output)) == COUNT // 40
    assert not list((lost.output / "_unfinished").iterdir())


def test_progress_is_told(lost: Archive) -> None:
    assert "2000/2000" in lost.err
    assert "article/s" in lost.err or "s/article" in lost.err
    assert "Traceback" not in lost.err


def test_nobody_else_is_listened_to(lost: Archive) -> None:
    assert lost.addresses
    assert lost.addresses <= LOOPBACK


def test_killed_interrupted_and_gone_on_with(lost: Archive, tmp_path: Path) -> None:
    output = tmp_path / "out"
    with archive(lost.source, output, *SMALL) as process:
        await_that(lambda: parts(output), process)
        below = descendants(process.pid)
        process.kill()
        process.wait()
    await_end(below)
    done = parts(output)
    with archive(lost.source, output, *SMALL) as process:
        await_that(lambda: len(parts(output)) > len(done), process)
        process.send_signal(signal.SIGINT)
        code, _, err = finish(process)
    assert (code, err.splitlines()[-1]) == (130, "attributions: interrupted; the same command goes on from here")
    more = parts(output)
    assert done.items() <= more.items()
    assert len(more) < COUNT // 10
    assert run(lost.source, output, *SMALL)[0] == 0
    assert more.items() <= parts(output).items()
    assert len(parts(output)) == COUNT // 10
    assert read_parts(output) == read_parts(lost.output)
    assert rejected(output) == rejected(lost.output)
