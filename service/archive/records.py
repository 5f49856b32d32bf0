"""From a shard to its records, each still unread: what is wrong with one is found, and told, when that one is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import accumulate, islice
from typing import Any

from service.archive.errors import InputError
from service.archive.job import Job, Shard
from service.web.body import read_json
from service.web.limits import body_limit
from service.web.problems import NotUtf8Error, TooLargeError
from service.web.schemas import SCHEMA

Read = Callable[[], object]
ROWS = 256  # of a Parquet file that are held at a time


def read_records(shard: Shard, job: Job) -> Iterator[Read]:
    """One function a record, in order, that gives its fields or raises ServiceError. Raises InputError where the file has changed."""
    readers = _lines(shard, job) if job.input_format == "jsonl" else _rows(shard, job)
    found = 0
    for read in readers:
        found += 1
        yield partial(_read, read, job)
    if found < shard.count:
        raise InputError(f"{shard.file} has changed: record {shard.first + found + 1} is missing")


def request_fields(data: object, job: Job) -> object:
    """The fields of a request that `data`, a record, stands for."""
    if not isinstance(data, dict):
        return data  # for the schema to refuse
    renamed = {field: data[name] for field, name in job.fields.items() if name in data}
    fields = {name: value for name, value in data.items() if name not in job.fields.values()} | renamed
    if job.ignore_unknown:
        fields = {name: value for name, value in fields.items() if name in SCHEMA.fields}
    given = {name: _plain(name, value) for name, value in fields.items() if value is not None or name not in job.defaults}
    return {**job.defaults, **given}


def _read(read: Read, job: Job) -> object:
    return request_fields(read(), job)


def _plain(name: str, value: Any) -> Any:
    """Archives number their articles, and Parquet has types for days and times where a request has strings."""
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def _lines(shard: Shard, job: Job) -> Iterator[Read]:
    limit = body_limit(job.max_characters)
    with open(shard.path, "rb") as stream:  # noqa: PTH123  # a name, as it travels to the workers
        stream.seek(shard.offset)
        for number in range(shard.skip + shard.count):
            line = rest = stream.readline(limit + 1)
            while len(rest) > limit and not rest.endswith(b"\n"):  # never more of an endless line in memory than may be read
                rest = stream.readline(limit + 1)
            if not line:
                return
            if number >= shard.skip:
                yield partial(_parse_line, line, limit)


def _parse_line(line: bytes, limit: int) -> object:
    if len(line) > limit:
        raise TooLargeError(f"The record is over {limit} bytes, the limit.")
    return read_json(line)


def _rows(shard: Shard, job: Job) -> Iterator[Read]:
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415  # of an optional extra

    with ParquetFile(shard.path) as file:
        groups, skip = _groups([file.metadata.row_group(each).num_rows for each in range(file.metadata.num_row_groups)], shard)
        names = file.schema_arrow.names
        known = {job.fields.get(each, each) for each in SCHEMA.fields}
        columns = [each for each in names if each in known or not job.ignore_unknown]
        batches = file.iter_batches(ROWS, row_groups=groups, columns=columns)
        every = ((batch, row) for batch in batches for row in range(batch.num_rows))
        yield from (partial(_parse_row, batch, row) for batch, row in islice(every, skip, skip + shard.count))


def _groups(sizes: list[int], shard: Shard) -> tuple[list[int], int]:
    """The row groups that hold the shard, and the rows of them before it."""
    starts = list(accumulate(sizes, initial=0))
    inside = [n for n, size in enumerate(sizes) if starts[n] < shard.first + shard.count and starts[n] + size > shard.first]
    return inside, shard.first - starts[inside[0]] if inside else 0


def _parse_row(batch: Any, row: int) -> object:
    try:
        return {name: column[row].as_py() for name, column in zip(batch.schema.names, batch.columns, strict=True)}
    except UnicodeDecodeError as error:
        raise NotUtf8Error(f"The byte at {error.start} of a field does not belong to UTF-8.") from None
