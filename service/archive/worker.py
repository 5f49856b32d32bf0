"""What an actor does: it loads the engine once, then turns shards into parts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from service.archive.errors import ArchiveError, ClusterError
from service.archive.job import UNFINISHED, Job, Shard
from service.archive.manifest import fingerprint
from service.archive.parts import SINKS, whole
from service.archive.records import Read, read_records
from service.archive.trail import DEATHS, Trail
from service.attribution.pipeline import load_engine
from service.web.answers import Json, answer
from service.web.host import Analyser
from service.web.problems import InternalError, ServiceError, problem_body
from service.web.schemas import LONGEST_ID, read_question


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a shard; `failure` tells why its part is not there."""

    number: int
    records: int
    rejected: int
    failure: str = ""


class Worker:
    """One engine, one shard at a time; `loader` makes another than that of the job.

    Raises ClusterError where the engine here is not the one that the job means.
    """

    def __init__(self, job: Job, loader: Callable[[], Analyser] | None = None) -> None:
        if fingerprint() != job.engine:
            raise ClusterError("this worker's machine has another version of the engine than the command")
        self._job = job
        self._engine = loader() if loader else load_engine(party_threshold=job.party_percent / 100)

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        """The form in which Ray Data asks: `row` has the fields of a Shard, the answer those of Done."""
        done = self.read(Shard(**row))
        return {"number": done.number, "records": done.records, "rejected": done.rejected, "failure": done.failure}

    def read(self, shard: Shard) -> Done:
        """Write the part of `shard`, unless it is there; whatever it fails at, other shards have their turn."""
        if shard.part(self._job).exists():  # its worker was lost after the last step, before it could say so
            return Done(shard.number, shard.count, 0)
        try:
            return Done(shard.number, shard.count, self._write(shard))
        except ArchiveError as error:
            return Done(shard.number, 0, 0, str(error))
        except Exception as error:
            told = error.strerror if isinstance(error, OSError) else None
            return Done(shard.number, 0, 0, f"{shard.file} from record {shard.first + 1}: {told or type(error).__name__}")

    def _write(self, shard: Shard) -> int:
        """Write the answers and, if there are any, the rejections; how many there are. The part itself is put in place last."""
        output, rejections = self._job.output, list[Json]()
        with whole(shard.part(self._job), output) as stream, Trail(output / UNFINISHED / f"{shard.name}.trail") as trail:
            sink = SINKS[self._job.output_format](stream)
            for record, read in enumerate(read_records(shard, self._job), start=shard.first + 1):
                try:
                    sink.write(self._answer(read, may_be_read=trail.enter(record)))
                except ServiceError as error:
                    rejections.append(_rejection(shard, record, read, error))
            sink.close()
            if rejections:
                with whole(shard.rejected(self._job), output) as side:
                    side.writelines(json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in rejections)
        return len(rejections)

    def _answer(self, read: Read, *, may_be_read: bool) -> Json:
        if not may_be_read:
            raise InternalError(f"{DEATHS} workers have ended while they read this record.")
        question = read_question(read(), self._job.max_characters)
        try:
            return answer(question, self._engine.analyse(question.text, published=question.published, title=question.title))
        except Exception as error:  # a mistake of the engine's: the kind alone, for a message may hold words of the article
            raise InternalError(f"The engine failed at this record ({type(error).__name__}).") from None


def _rejection(shard: Shard, record: int, read: Read, error: ServiceError) -> Json:
    problem = problem_body(error, "")
    del problem["instance"]  # there was no request
    return {"file": shard.file, "record": record, "id": _id(read), "problem": problem}


def _id(read: Read) -> str | None:
    try:
        fields = read()
    except ServiceError:
        return None
    found = fields.get("id") if isinstance(fields, dict) else None
    return found if isinstance(found, str) and len(found) <= LONGEST_ID and found.isprintable() else None
