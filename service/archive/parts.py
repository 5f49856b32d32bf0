"""Files that are there whole or not at all: written under another name beside the place, then moved to it."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedWriter
from pathlib import Path
from typing import Protocol

from service.archive.job import UNFINISHED, Format
from service.web.answers import Json, dump

ROWS = 128  # answers that are held until they make a row group


class Sink(Protocol):
    """What answers are written to."""

    def write(self, answer: Json) -> None:
        """Write one more."""

    def close(self) -> None:
        """Write what is held back."""


class LinesSink:
    """JSON Lines, the very bytes that the service answers."""

    def __init__(self, stream: BufferedWriter) -> None:
        self._stream = stream

    def write(self, answer: Json) -> None:
        """Write one more line."""
        self._stream.write(dump(answer))

    def close(self) -> None:
        """Nothing is held back."""


class ParquetSink:
    """Parquet, a row an answer, every field a column of its own type."""

    def __init__(self, stream: BufferedWriter) -> None:
        from pyarrow.parquet import ParquetWriter  # noqa: PLC0415  # of an optional extra

        from service.archive.schema import ANSWER  # noqa: PLC0415

        self._schema = ANSWER
        self._writer = ParquetWriter(stream, ANSWER, compression="zstd")
        self._rows: list[Json] = []

    def write(self, answer: Json) -> None:
        """Write one more row."""
        self._rows.append(answer)
        if len(self._rows) == ROWS:
            self._flush()

    def close(self) -> None:
        """Write what is held back and the footer."""
        if self._rows:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        from pyarrow import Table  # noqa: PLC0415  # of an optional extra

        self._writer.write_table(Table.from_pylist(self._rows, schema=self._schema))
        self._rows.clear()


SINKS: dict[Format, type[LinesSink] | type[ParquetSink]] = {"jsonl": LinesSink, "parquet": ParquetSink}


@contextmanager
def whole(path: Path, output: Path) -> Iterator[BufferedWriter]:
    """A file that stands at `path`, in the folder `output` or below, once all of it is written; left alone where that fails.

    The temporary name is nobody else's, so that two workers, one of them given up for dead, never write to the same file.
    """
    temporary = output / UNFINISHED / f"{path.name}.{uuid.uuid4().hex}"
    try:
        with temporary.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
