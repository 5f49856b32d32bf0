"""What is to be done: how records are read and answers written (Job), and which records make one part (Shard)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

Format = Literal["jsonl", "parquet"]
FORMATS: tuple[Format, ...] = ("jsonl", "parquet")
SUFFIXES: dict[str, Format] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".pq": "parquet"}

# Underscored: what reads a folder of Parquet or JSON Lines passes over such names.
MANIFEST, REJECTED, UNFINISHED = "_manifest.json", "_rejected", "_unfinished"


@dataclass(frozen=True, slots=True)
class Job:
    """The same for every record of an archive, on every worker.

    `fields` tells where a request's field stands in a record under another name; `defaults` are the fields that a record may leave
    out; with `ignore_unknown`, what is no field of a request is passed over. `engine` is the fingerprint of the engine meant,
    `party_percent` the probability from which it counts a party as confirming or disputing.
    """

    input_format: Format
    output_format: Format
    output: Path
    max_characters: int
    party_percent: int
    engine: str
    defaults: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    ignore_unknown: bool = False


@dataclass(frozen=True, slots=True)
class Shard:
    """`count` records of one file, behind its first `first`; `offset` is the byte from which `skip` lines lead to them (JSON Lines)."""

    number: int
    file: str
    path: str
    first: int
    count: int
    offset: int = 0
    skip: int = 0

    @property
    def name(self) -> str:
        """The name of the part that answers it, without a suffix."""
        return f"part-{self.number:06d}"

    def part(self, job: Job) -> Path:
        """Where its answers stand as soon as all of them are written."""
        return job.output / f"{self.name}.{job.output_format}"

    def rejected(self, job: Job) -> Path:
        """Where the records stand that could not be answered, if there are any."""
        return job.output / REJECTED / f"{self.name}.jsonl"
