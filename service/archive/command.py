"""`attributions archive INPUT OUTPUT`: every article of a file or a folder, on all cores or a cluster, to be interrupted at will.

Exit codes: 0 all parts are written; 1 the engine or Ray can't be started; 2 wrong arguments; 3 the input can't be read, the output is
not this run's, or parts could not be written; 130 interrupted: the same command goes on.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from service.archive.environment import prepare
from service.archive.errors import ArchiveError, ClusterError, InputError, UnfinishedError
from service.archive.inputs import Source, find_files, part_size, scan, shards
from service.archive.job import FORMATS, REJECTED, SUFFIXES, Format, Job, Shard
from service.archive.manifest import begin, clear, describe, fingerprint, held, refuse_foreign
from service.attribution.text.units import OFFSET_UNITS
from service.settings import SettingError, Settings
from service.web.problems import InvalidFieldsError
from service.web.schemas import SCHEMA, read_question

INSTALL = f"{sys.executable} -m pip install --require-hashes --requirement requirements-archive.lock"  # in the project's folder
NO_ENGINE, WRONG_USE, REFUSED, INTERRUPTED = 1, 2, 3, 130
DEFAULTS = ("min_confidence", "language", "offset_unit")
TOLD = 5  # failures that are told one by one


def main(arguments: Sequence[str]) -> int:
    """Read an archive; the exit code is the result."""
    given = _parser().parse_args(arguments)
    try:
        with _stoppable():
            print(_archive(given))
    except (SettingError, InvalidFieldsError) as error:
        return fail(str(error), WRONG_USE)
    except ClusterError as error:
        return fail(str(error), NO_ENGINE)
    except ArchiveError as error:
        return fail(str(error), REFUSED)
    except OSError as error:
        return fail(f"can't write to {given.output}: {error.strerror or error}", REFUSED)
    except KeyboardInterrupt:
        return fail("interrupted; the same command goes on from here", INTERRUPTED)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="attributions archive", description="The statements of every article of an archive.")
    parser.add_argument("input", type=Path, help=f"a file, or a folder of files that end in {', '.join(SUFFIXES)}")
    parser.add_argument("output", type=Path, help="the folder of the answers; one that was begun is gone on with")
    parser.add_argument("--input-format", choices=FORMATS, help="if the input's names don't tell")
    parser.add_argument("--output-format", choices=FORMATS, help="that of the input, if neither this nor the output's suffix tells")
    parser.add_argument("--workers", type=_count, default=0, help="one for each core, if not given; each has an engine of its own")
    parser.add_argument("--address", help="of a Ray cluster (host:port, or auto); input and output are folders that all its nodes see")
    parser.add_argument("--part-records", type=_count, default=0, metavar="N", help="most records of a part")
    parser.add_argument("--field", type=_pair, action="append", default=[], metavar="FIELD=NAME", help="a record has FIELD under NAME")
    parser.add_argument("--ignore-unknown", action="store_true", help="ignore unknown fields; by default a record with any is rejected")
    parser.add_argument("--min-confidence", type=float, metavar="SHARE", help="for records that give none")
    parser.add_argument("--language", metavar="TAG", help="for records that give none")
    parser.add_argument("--offset-unit", choices=OFFSET_UNITS, help="for records that give none")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    return parser


def _archive(given: argparse.Namespace) -> str:
    """Do all of it; gives the closing line."""
    form, files = find_files(given.input, given.input_format)
    job = _job(given, form)
    if given.output.resolve().is_relative_to(given.input.resolve()):
        raise InputError("the output must not lie in the input")
    refuse_foreign(given.output)
    with held(given.output):
        sources = list(scan(given.input, files, form))
        records = sum(each.records for each in sources)
        size = given.part_records or part_size(records)
        begin(given.output, describe(job, sources, size))
        _work(given, job, sources, size)
        clear(given.output)
        return _closing(job, records)


def _job(given: argparse.Namespace, form: Format) -> Job:
    settings = Settings.from_environment()
    defaults = {name: getattr(given, name) for name in DEFAULTS if getattr(given, name) is not None}
    read_question({"text": "Words.", **defaults}, settings.max_characters)  # what is wrong with them would be wrong with every record
    return Job(
        input_format=form,
        output_format=given.output_format or SUFFIXES.get(given.output.suffix.lower(), form),
        output=given.output.resolve(),
        max_characters=settings.max_characters,
        party_percent=settings.party_percent,
        engine=fingerprint(),
        defaults=defaults,
        fields=dict(given.field),
        ignore_unknown=given.ignore_unknown,
    )


def _work(given: argparse.Namespace, job: Job, sources: Sequence[Source], size: int) -> None:
    """Have the parts written that are not there. Raises UnfinishedError where some can't be."""
    every = list(shards(sources, size))
    left = [each for each in every if not each.part(job).exists()]
    failures = _run(given, job, left, sum(each.count for each in every)) if left else []
    missing = sum(not each.part(job).exists() for each in left)
    if missing:
        told = "".join(f"\n  {each}" for each in failures[:TOLD])
        raise UnfinishedError(f"{missing} of {len(every)} parts could not be written; the same command tries them again{told}")


def _run(given: argparse.Namespace, job: Job, left: Sequence[Shard], records: int) -> list[str]:
    """Have the shards read while a bar shows how far it is; gives the failures."""
    prepare(given.address)
    try:
        from tqdm import tqdm  # noqa: PLC0415  # of an optional extra

        from service.archive.run import run  # noqa: PLC0415
    except ImportError as error:
        raise ClusterError(f"{error.name} is missing: the extra `archive` is needed; in the project's folder: {INSTALL}") from None
    failures, before = [], records - sum(each.count for each in left)
    with (
        tqdm(total=records, initial=before, unit="article", smoothing=0.05, dynamic_ncols=True, disable=given.quiet) as bar,
        closing(run(left, job, given.workers, given.address)) as done,
    ):
        for each in done:
            bar.update(each.records)
            failures += [each.failure] if each.failure else []
    return failures


def _closing(job: Job, records: int) -> str:
    rejected = 0
    for path in (job.output / REJECTED).glob("part-*.jsonl"):
        rejected += path.read_bytes().count(b"\n")
    told = f", {rejected} rejected, told in {job.output / REJECTED}" if rejected else ""
    return f"{records - rejected} of {records} articles answered in {job.output}{told}"


@contextmanager
def _stoppable() -> Iterator[None]:
    """A stop asked for politely is the same as one from the keyboard."""

    def stop(number: int, frame: FrameType | None) -> NoReturn:
        del number, frame
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError("must be a whole number from 1")
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    field, _, name = text.partition("=")
    if field not in SCHEMA.fields or not name:
        raise argparse.ArgumentTypeError(f"must be FIELD=NAME, FIELD one of {', '.join(SCHEMA.fields)}")
    return field, name


def fail(message: str, code: int) -> int:
    """Tell why the command ends, and give its exit code."""
    print(f"attributions: {message}", file=sys.stderr)
    return code
