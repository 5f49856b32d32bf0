"""The command line: the service's own form, good errors, exit codes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from benchmarks.servers import ROOT
from service.attribution.errors import ModelError
from service.cli import main
from tests.engines import TEXT, KnownEngine


def test_same_answer_as_the_service(tmp_path: Path, seed: str, client: FlaskClient, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    article = tmp_path / "article.txt"
    article.write_bytes(seed.encode())
    assert main([str(article), "--published", "2024-11-14", "--id", "x", "--offset-unit", "utf16"]) == 0
    sent = {"text": seed, "published": "2024-11-14", "id": "x", "offset_unit": "utf16"}
    assert capsysbinary.readouterr().out == client.post("/attributions", json=sent).data


def test_standard_input_untranslated(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfA line.\r\nAnother.\r\n")))
    assert main([]) == 0
    assert json.loads(capsys.readouterr().out)["document"]["length"] == 20


def test_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("service.cli.load_engine", lambda **_: KnownEngine())
    article = tmp_path / "article.txt"
    article.write_text(TEXT)
    assert main([str(article), "--format", "table", "--min-confidence", "0.5"]) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == ["kind", "act", "speaker", "role", "date", "quote"]
    assert row.split(maxsplit=5) == ["direct", "state", "Ines", "mayor", "2024-11-12", "“The bríge will open,”"]


@pytest.mark.parametrize(
    ("content", "arguments", "code", "said"),
    [
        (None, [], 3, "can't read"),
        (b"caf\xe9", [], 3, "the byte at 3 does not belong to UTF-8"),
        (b" \n", [], 3, "#/text: must not be blank"),
        (b" \n", ["--published", "yesterday"], 3, "#/text: must not be blank; #/published"),
        (b"Words.", ["--published", "yesterday"], 2, "#/published"),
        (b"Words.", ["--min-confidence", "2"], 2, "#/min_confidence"),
        (b"Words.", ["--language", "fr"], 2, "#/language"),
        (b"x" * 200_001, [], 3, "the limit is 200000"),
    ],
)
def test_refusals(
    content: bytes | None, arguments: list[str], code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "article.txt"
    if content is not None:
        article.write_bytes(content)
    assert main([str(article), *arguments]) == code
    assert said in capsys.readouterr().err


def test_no_room_for_the_answer(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(TEXT)
    script = (
        "import sys; from service import cli; from tests.engines import KnownEngine; cli.load_engine = lambda **_: KnownEngine(); "
        "sys.exit(cli.main(sys.argv[1:]))"
    )
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-c", script, str(article)]
        ended = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (3, "attributions: can't write the answer: No space left on device\n")


def test_wrong_arguments() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--format", "xml"])
    assert ended.value.code == 2


def test_engine_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(**_: float) -> None:
        raise ModelError("weights.onnx is missing")

    monkeypatch.setattr("service.cli.load_engine", fail)
    article = tmp_path / "article.txt"
    article.write_text("Words.")
    assert main([str(article)]) == 1
    assert "weights.onnx is missing" in capsys.readouterr().err


def test_the_probability_of_parties_is_the_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = dict[str, float]()

    def load(**options: float) -> KnownEngine:
        asked.update(options)
        return KnownEngine()

    monkeypatch.setattr("service.cli.load_engine", load)
    monkeypatch.setenv("ATTRIBUTIONS_PARTY_PERCENT", "75")
    article = tmp_path / "article.txt"
    article.write_text(TEXT)
    assert main([str(article)]) == 0
    assert asked == {"party_threshold": 0.75}


def test_wrong_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ATTRIBUTIONS_MAX_CHARACTERS", "0")
    assert main([str(tmp_path / "article.txt")]) == 2
    assert "ATTRIBUTIONS_MAX_CHARACTERS" in capsys.readouterr().err
