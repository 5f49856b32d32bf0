"""What the command refuses, and how it says so; without Ray."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from benchmarks.servers import ROOT
from service.archive.inputs import find_files, scan
from service.archive.manifest import held
from service.cli import main
from tests.archive.articles import articles, read_here, write_lines, write_parquet
from tests.engines import KnownEngine


@pytest.mark.parametrize(
    ("files", "arguments", "code", "said"),
    [
        ({}, ["nowhere", "out"], 3, "no such file or folder"),
        ({}, [".", "out"], 3, "holds no file that ends in .jsonl, .ndjson, .parquet, .pq"),
        ({"in.txt": "{}"}, ["in.txt", "out"], 3, "can't tell the format"),
        ({"a/b.jsonl": "", "a/b.pq": ""}, ["a", "out"], 3, "choose with --input-format"),
        ({"in.parquet": "{}"}, ["in.parquet", "out"], 3, "it is no Parquet file"),
        ({"in.jsonl": ""}, [".", "out"], 3, "must not lie in the input"),
        ({"in.jsonl": "", "out/other": ""}, ["in.jsonl", "out"], 3, "holds other files already"),
        ({"in.jsonl": "", "out": ""}, ["in.jsonl", "out"], 3, "can't write to out: File exists"),
        ({"in.jsonl": ""}, ["in.jsonl", "out", "--min-confidence", "2"], 2, "#/min_confidence: must be a number from 0 to 1"),
        ({"in.jsonl": ""}, ["in.jsonl", "out", "--language", "fr"], 2, "#/language"),
    ],
)
def test_refusals(
    files: dict[str, str],
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(content)
    assert main(["archive", *arguments]) == code
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("options", [["--workers", "0"], ["--field", "body=text"], ["--field", "text"], ["--output-format", "csv"]])
def test_wrong_arguments(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["archive", "in", "out", *options])
    assert ended.value.code == 2
    assert options[0] in capsys.readouterr().err


def test_every_option_is_documented(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["archive", "--help"])
    options = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out)) - {"--help"}
    page = (ROOT / "docs" / "archives.md").read_text()
    assert options
    assert [each for each in options if f"`{each}" not in page] == []


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delitem(sys.modules, "service.archive.run", raising=False)
    monkeypatch.setitem(sys.modules, "ray", None)
    root = write_lines(tmp_path / "in.jsonl", articles(1))
    assert main(["archive", str(root), str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "ray is missing: the extra `archive` is needed" in said
    assert (ROOT / said.split()[-1]).is_file()


def test_nothing_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_lines(tmp_path / "in.jsonl", [])
    assert main(["archive", str(root), str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == f"0 of 0 articles answered in {tmp_path}/out\n"


def test_a_folder_that_is_done_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_lines(tmp_path / "in.jsonl", [*articles(3), b"{"])
    read_here(root, tmp_path / "out", KnownEngine())
    assert main(["archive", str(root), str(tmp_path / "out")]) == 0
    assert "3 of 4 articles answered" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("input", "another input"),
        ("engine", "another version of the engine"),
        ("--min-confidence", "another setting"),
        ("form", "another version of this command"),
        ("broken", "can't read"),
    ],
)
def test_nothing_is_mixed(change: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root, manifest = write_lines(tmp_path / "in.jsonl", articles(3)), tmp_path / "out/_manifest.json"
    read_here(root, tmp_path / "out", KnownEngine())
    if change == "input":
        write_lines(root, articles(4)[1:])
    elif change == "broken":
        manifest.write_text("{")
    elif not change.startswith("-"):
        manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {change: "other"}))
    assert main(["archive", str(root), str(tmp_path / "out"), *([change, "0.5"] if change.startswith("-") else [])]) == 3
    assert said in capsys.readouterr().err


def test_another_probability_of_parties_is_another_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_lines(tmp_path / "in.jsonl", articles(3))
    read_here(root, tmp_path / "out", KnownEngine())
    monkeypatch.setenv("ATTRIBUTIONS_PARTY_PERCENT", "75")
    assert main(["archive", str(root), str(tmp_path / "out")]) == 3
    assert "another setting" in capsys.readouterr().err


def test_two_commands_on_one_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_lines(tmp_path / "in.jsonl", articles(1))
    with held(tmp_path / "out"):
        assert main(["archive", str(root), str(tmp_path / "out")]) == 3
    assert "another command is writing" in capsys.readouterr().err


def test_names_that_are_passed_over(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a/c.NDJSON", "_part/d.jsonl", ".e.jsonl", "f.json", "g.parquet"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    kind, files = find_files(tmp_path, "jsonl")
    assert [each.name for each in scan(tmp_path, files, kind)] == ["a/c.NDJSON", "b.jsonl"]


def test_formats_by_suffix(tmp_path: Path) -> None:
    assert find_files(write_parquet(tmp_path / "in.pq", articles(1)))[0] == "parquet"
    assert find_files(write_lines(tmp_path / "in.txt", []), "jsonl")[0] == "jsonl"
