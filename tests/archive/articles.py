"""Short articles, as many as are wanted, no two alike; and what an archive's answers are, read back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from service.archive.inputs import find_files, part_size, scan, shards
from service.archive.job import Format, Job
from service.archive.manifest import begin, describe, fingerprint, held
from service.archive.worker import Done, Worker
from service.settings import Settings
from service.web.host import Analyser

Json = dict[str, Any]
PEOPLE = ("Ines Duarte", "Rui Alves", "Salma Oduro", "Idris Mwakoba", "Hanna Lind", "Pavel Novák")
OFFICES = ("mayor", "energy minister", "harbour master", "head teacher", "police chief")
THINGS = ("bridge", "dam", "ferry", "school", "tram", "library", "market")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def articles(count: int) -> list[Json]:
    """So many articles of one or two statements."""
    return [_article(number) for number in range(count)]


def _article(number: int) -> Json:
    who, office, day = PEOPLE[number % 6], OFFICES[number % 5], DAYS[number // 5 % 5]
    text = f"“The {THINGS[number % 7]} will open in {number} days,” {who}, the {office}, said on {day}."
    if number % 3 == 0:
        text += f" {PEOPLE[(number + 1) % 6]} denied it. 😀"
    return {"id": f"article-{number}", "text": text, "published": date(2024, 1 + number % 12, 1 + number % 28).isoformat()}


def write_lines(path: Path, records: Iterable[Json | bytes]) -> Path:
    """A JSON Lines file of `records`, bytes as they are."""
    path.write_bytes(b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in records))
    return path


def write_parquet(path: Path, records: list[Json], rows: int = 1000) -> Path:
    """A Parquet file of `records`, `rows` in a row group."""
    pq.write_table(pa.Table.from_pylist(records), path, row_group_size=rows)
    return path


def read_parts(output: Path) -> list[Json]:
    """The answers of all parts, in order."""
    answers: list[Json] = []
    for part in sorted(output.glob("part-*")):
        answers += pq.read_table(part).to_pylist() if part.suffix == ".parquet" else read_lines(part)
    return answers


def read_lines(path: Path) -> list[Json]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def rejected(output: Path) -> list[Json]:
    """What stands in the side files."""
    return [each for path in sorted((output / "_rejected").iterdir()) for each in read_lines(path)]


def read_here(root: Path, output: Path, engine: Analyser, size: int = 0, form: Format | None = None, **settings: Any) -> list[Done]:
    """Read an archive in this process, by one worker, without Ray."""
    kind, files = find_files(root)
    job = Job(kind, form or kind, output, Settings().max_characters, Settings().party_percent, fingerprint())
    job = replace(job, **settings)
    with held(output):
        sources = list(scan(root, files, kind))
        size = size or part_size(sum(each.records for each in sources))
        begin(output, describe(job, sources, size))
        worker = Worker(job, lambda: engine)
        return [worker.read(each) for each in shards(sources, size)]
