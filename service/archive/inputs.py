"""The input: which files it is, what is in them, and how they fall into parts. The same input always falls into the same parts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from service.archive.errors import InputError
from service.archive.job import SUFFIXES, Format, Shard

STEP = 64  # lines between two remembered offsets
PIECE = 1 << 20
# Small enough that the last part of a worker is no long wait and an interruption costs little, large enough to be few files.
LEAST, MOST, PARTS = 32, 512, 64


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the input; `marks` are the offsets of every STEPth line (JSON Lines)."""

    name: str
    path: Path
    bytes: int
    sha256: str
    records: int
    marks: tuple[int, ...] = ()


def find_files(root: Path, wanted: Format | None = None) -> tuple[Format, list[Path]]:
    """The files of `root`, a file or a folder, in the order of their names, and their format. Raises InputError."""
    if root.is_file():
        known = wanted or SUFFIXES.get(root.suffix.lower())
        if known is None:
            raise InputError(f"can't tell the format of {root}: name it with --input-format")
        return known, [root]
    if not root.is_dir():
        raise InputError(f"can't read {root}: there is no such file or folder")
    files = [each for each in sorted(root.rglob("*")) if each.is_file() and not _hidden(each.relative_to(root))]
    formats = {each: SUFFIXES[each.suffix.lower()] for each in files if each.suffix.lower() in SUFFIXES}
    present = {wanted} if wanted else set(formats.values())
    if len(present) > 1:
        raise InputError(f"{root} holds both JSON Lines and Parquet: choose with --input-format")
    chosen = [each for each, found in formats.items() if found in present]
    if not chosen:
        raise InputError(f"can't read {root}: it holds no file that ends in {', '.join(SUFFIXES)}")
    return formats[chosen[0]], chosen


def scan(root: Path, files: Sequence[Path], form: Format) -> Iterator[Source]:
    """Read every file once: its hash, its records, where they begin. Raises InputError."""
    for path in files:
        name = path.name if path == root else path.relative_to(root).as_posix()
        try:
            yield _scan_lines(name, path) if form == "jsonl" else _scan_rows(name, path)
        except OSError as error:
            raise InputError(f"can't read {path}: {error.strerror or error}") from None


def part_size(records: int) -> int:
    """How many records a part of an archive of so many has: known beforehand, whoever works on it."""
    return min(MOST, max(LEAST, -(-records // PARTS)))


def shards(sources: Sequence[Source], size: int) -> Iterator[Shard]:
    """The parts in the order of the input; none reaches over the end of a file."""
    number = 0
    for source in sources:
        for first in range(0, source.records, size):
            offset = source.marks[first // STEP] if source.marks else 0
            count = min(size, source.records - first)
            yield Shard(number, source.name, str(source.path.resolve()), first, count, offset, first % STEP if source.marks else 0)
            number += 1


def _hidden(name: Path) -> bool:
    return any(part.startswith((".", "_")) for part in name.parts)


def _scan_lines(name: str, path: Path) -> Source:
    digest, size, ends, marks, last = hashlib.sha256(), 0, 0, [0], b"\n"
    with path.open("rb") as stream:
        while piece := stream.read(PIECE):
            digest.update(piece)
            lines = piece.count(b"\n")
            if (ends + lines) // STEP > ends // STEP:
                marks += _marks(piece, size, STEP - ends % STEP)
            ends, size, last = ends + lines, size + len(piece), piece[-1:]
    records = ends + (last != b"\n")
    return Source(name, path, size, digest.hexdigest(), records, tuple(marks))


def _marks(piece: bytes, before: int, behind: int) -> Iterator[int]:
    """The offsets behind the `behind`th line end of `piece`, and behind every STEPth from there."""
    end = -1
    for number, _ in enumerate(range(piece.count(b"\n")), start=1):
        end = piece.index(b"\n", end + 1)
        if number >= behind and (number - behind) % STEP == 0:
            yield before + end + 1


def _scan_rows(name: str, path: Path) -> Source:
    from pyarrow import ArrowException  # noqa: PLC0415  # of an optional extra
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415

    try:
        with ParquetFile(path) as file:
            records = file.metadata.num_rows
    except ArrowException as error:
        raise InputError(f"can't read {path}: it is no Parquet file ({type(error).__name__})") from None
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return Source(name, path, path.stat().st_size, digest, records)
