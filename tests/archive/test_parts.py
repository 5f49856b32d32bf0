"""Parts without Ray: the service's own answers, both formats equal, one bad record costs only itself."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from service.archive.errors import ClusterError, InputError
from service.archive.inputs import find_files, part_size, scan, shards
from service.archive.job import FORMATS, Job
from service.archive.manifest import fingerprint
from service.archive.records import read_records
from service.archive.worker import Worker
from service.attribution.pipeline import Engine
from service.attribution.records import Analysis
from tests.archive.articles import articles, read_here, read_lines, read_parts, rejected, write_lines, write_parquet
from tests.engines import TEXT, KnownEngine, analysis

WORDS = {"id": "x", "text": "Words."}


def test_the_bytes_of_the_service(tmp_path: Path, engine: Engine, client: FlaskClient) -> None:
    sent = [*articles(20), {**articles(1)[0], "min_confidence": 0.9, "offset_unit": "utf16", "id": None}]
    read_here(write_lines(tmp_path / "in.jsonl", sent), tmp_path / "out", engine)
    assert (tmp_path / "out/part-000000.jsonl").read_bytes() == b"".join(client.post("/attributions", json=each).data for each in sent)
    assert not list((tmp_path / "out/_rejected").iterdir())
    assert not list((tmp_path / "out/_unfinished").iterdir())


def test_both_formats_are_equal(tmp_path: Path, engine: Engine, seed: str) -> None:
    sent = [{"id": "seed", "text": seed, "published": "2024-11-14"}, *articles(80), {"id": "bad", "text": " ", "published": None}]
    lines, rows = write_lines(tmp_path / "in.jsonl", sent), write_parquet(tmp_path / "in.parquet", sent, rows=7)
    for number, (source, form) in enumerate(product((lines, rows), FORMATS)):
        read_here(source, tmp_path / f"out-{number}", engine, form=form, size=30)
    outputs = [tmp_path / f"out-{number}" for number in range(4)]
    first = read_parts(outputs[0])
    assert [each["document"]["id"] for each in first] == [each["id"] for each in sent[:-1]]
    for output in outputs:
        assert [json.dumps(each) for each in read_parts(output)] == [json.dumps(each) for each in first]
        assert len(list(output.glob("part-*"))) == 3
        assert [(each["record"], each["id"]) for each in rejected(output)] == [(82, "bad")]


@pytest.mark.parametrize(
    ("record", "told", "id_"),
    [
        (b"{", "not-json", None),
        (b"", "not-json", None),
        (b'{"text": "caf\xe9"}', "not-utf8", None),
        (b"[1]", "invalid-fields", None),
        ({"id": "x"}, "invalid-fields", "x"),
        ({**WORDS, "published": "soon"}, "invalid-fields", "x"),
        ({**WORDS, "url": "u"}, "invalid-fields", "x"),
        ({**WORDS, "id": "x" * 129}, "invalid-fields", None),
        ({"text": "x" * 200_001}, "too-large", None),
        (b'{"text": "' + b"x" * 3_000_000 + b'"}', "too-large", None),
    ],
)
def test_a_bad_record_costs_only_itself(record: Any, told: str, id_: str | None, tmp_path: Path) -> None:
    good = articles(2)
    done = read_here(write_lines(tmp_path / "in.jsonl", [good[0], record, good[1]]), tmp_path / "out", KnownEngine())
    assert [(each.records, each.rejected, each.failure) for each in done] == [(3, 1, "")]
    assert [each["document"]["id"] for each in read_parts(tmp_path / "out")] == ["article-0", "article-1"]
    (found,) = rejected(tmp_path / "out")
    assert (found["file"], found["record"], found["id"]) == ("in.jsonl", 2, id_)
    assert found["problem"]["type"] == f"urn:problem-type:attributions:{told}"
    assert "instance" not in found["problem"]


def test_an_engine_that_fails_is_told_without_words_of_the_article(tmp_path: Path) -> None:
    def fail() -> Analysis:
        raise RuntimeError("Words.")

    read_here(write_lines(tmp_path / "in.jsonl", [WORDS]), tmp_path / "out", KnownEngine(fail))
    (found,) = rejected(tmp_path / "out")
    assert found["problem"]["status"] == 500
    assert "RuntimeError" in found["problem"]["detail"]
    assert "Words" not in json.dumps(found)


def test_a_record_that_ends_its_worker_is_passed_over(tmp_path: Path) -> None:
    """Forks stand for workers; each ends at the second record, as from a fault in native code."""

    def end() -> Analysis:
        if next(reads):
            os._exit(9)
        return analysis()

    root = write_lines(tmp_path / "in.jsonl", articles(3))
    kind, files = find_files(root)
    (shard,) = shards(list(scan(root, files, kind)), 9)
    job = _job(tmp_path)
    for _ in range(3):
        if not (child := os.fork()):
            reads = iter([False, True])
            Worker(job, lambda: KnownEngine(end)).read(shard)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert Worker(job, KnownEngine).read(shard).rejected == 1
    assert [each["document"]["id"] for each in read_parts(tmp_path)] == ["article-0", "article-2"]
    assert "3 workers have ended" in rejected(tmp_path)[0]["problem"]["detail"]


def test_names_types_and_defaults_of_others(tmp_path: Path) -> None:
    when = datetime(2024, 11, 14, 9, 30, tzinfo=UTC)
    sent = [{"number": 7, "body": TEXT, "published": when, "url": "u"}, {"number": 8, "body": TEXT, "published": None, "url": "v"}]
    settings: dict[str, Any] = {"fields": {"id": "number", "text": "body"}, "ignore_unknown": True, "defaults": {"offset_unit": "byte"}}
    read_here(write_parquet(tmp_path / "in.parquet", sent), tmp_path / "out", KnownEngine(), form="jsonl", **settings)
    found = [each["document"] for each in read_lines(tmp_path / "out/part-000000.jsonl")]
    assert [(each["id"], each["published"], each["offset_unit"]) for each in found] == [("7", "2024-11-14", "byte"), ("8", None, "byte")]


def test_day_columns(tmp_path: Path) -> None:
    write_parquet(tmp_path / "in.parquet", [{"text": "Words.", "published": date(2024, 11, 14)}])
    read_here(tmp_path / "in.parquet", tmp_path / "out", KnownEngine())
    assert read_parts(tmp_path / "out")[0]["document"]["published"] == "2024-11-14"


@pytest.mark.parametrize("size", [1, 7, 32, 64, 65, 1000])
@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_shards_are_all_records_once(size: int, form: str, tmp_path: Path) -> None:
    sent = articles(200)
    for name, some in (("b", sent[:130]), ("a/c", sent[130:])):
        path = tmp_path / f"in/{name}.{form}"
        path.parent.mkdir(parents=True, exist_ok=True)
        _ = write_lines(path, some) if form == "jsonl" else write_parquet(path, some, rows=13)
    kind, files = find_files(tmp_path / "in")
    found = [read() for each in shards(list(scan(tmp_path / "in", files, kind)), size) for read in read_records(each, _job(tmp_path, form))]
    assert found == sent[130:] + sent[:130]


def test_no_line_end_behind_the_last_line(tmp_path: Path) -> None:
    root = tmp_path / "in.jsonl"
    root.write_text('{"text": "Words."}\n{"text": "More."}')
    read_here(root, tmp_path / "out", KnownEngine())
    assert len(read_parts(tmp_path / "out")) == 2


def test_part_sizes() -> None:
    assert [part_size(records) for records in (0, 10, 5_000, 10_000_000)] == [32, 32, 79, 512]


def test_a_file_that_shrinks_meanwhile(tmp_path: Path) -> None:
    root = write_lines(tmp_path / "in.jsonl", articles(5))
    kind, files = find_files(root)
    (shard,) = shards(list(scan(root, files, kind)), 9)
    write_lines(root, articles(3))
    assert Worker(_job(tmp_path), KnownEngine).read(shard).failure == "in.jsonl has changed: record 4 is missing"
    assert not list(tmp_path.glob("part-*"))
    with pytest.raises(InputError):
        list(read_records(shard, _job(tmp_path)))


def test_workers_of_another_version(tmp_path: Path) -> None:
    with pytest.raises(ClusterError, match="another version"):
        Worker(Job("jsonl", "jsonl", tmp_path, 9, 60, "0" * 64), KnownEngine)


def test_the_probability_of_parties_is_that_of_the_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = dict[str, float]()

    def load(**options: float) -> KnownEngine:
        asked.update(options)
        return KnownEngine()

    monkeypatch.setattr("service.archive.worker.load_engine", load)
    Worker(replace(_job(tmp_path), party_percent=75))
    assert asked == {"party_threshold": 0.75}


def test_the_fingerprint_is_of_what_answers_depend_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def written(name: str, content: str) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        return fingerprint.__wrapped__()

    monkeypatch.setattr("service.archive.manifest.files", lambda _: tmp_path)
    for name in ("web/answers.py", "web/notices.py", "web/schemas.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    first = written("attribution/model/reader.json", "1")
    assert written("attribution/model/README.md", "A card.") == written("attribution/words.pyc", "") == first
    assert (
        len({first, written("attribution/model/reader.json", "2"), written("attribution/words.py", ""), written("web/answers.py", "3")})
        == 4
    )


def _job(output: Path, form: Any = "jsonl") -> Job:
    for name in ("_rejected", "_unfinished"):
        (output / name).mkdir(exist_ok=True)
    return Job(form, form, output, 200_000, 60, fingerprint())
