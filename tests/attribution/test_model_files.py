"""The model files: what is said where one can't be used, and that a version means all of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.attribution import pipeline
from service.attribution.errors import ModelError
from service.attribution.model_files import NAMES, sha256_of
from service.attribution.pipeline import MODEL, load_engine
from service.attribution.text import sentences
from service.cli import main

DAMAGES = {"missing": None, "empty": b"", "another": b"[]", "without keys": b"{}", "no text": b"\xff\xfe"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files of the model, as links."""
    for name in NAMES:
        (tmp_path / name).symlink_to(MODEL / name)
    return tmp_path


@pytest.fixture
def parameters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The parameters of Punkt in a file of the test's own."""
    path = tmp_path / "punkt.json"
    shutil.copyfile(sentences.PARAMETERS, path)
    for module in (sentences, pipeline):
        monkeypatch.setattr(module, "PARAMETERS", path)
    sentences.punkt.cache_clear()
    yield path
    sentences.punkt.cache_clear()


def damage(path: Path, content: bytes | None) -> None:
    """Put `content` in the place of a file, or nothing."""
    path.unlink()
    if content is not None:
        path.write_bytes(content)


def test_all_but_the_card_are_meant() -> None:
    assert {*NAMES, "punkt.json", "README.md"} == {path.name for path in MODEL.iterdir()}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES)
def test_a_file_that_cannot_be_used_is_named(name: str, content: bytes | None, folder: Path) -> None:
    damage(folder / name, content)
    with pytest.raises(ModelError, match=rf"^{name} (cannot be read|is not the file)"):
        load_engine(folder)


@pytest.mark.parametrize("content", DAMAGES.values(), ids=DAMAGES)
def test_so_are_the_parameters_of_sentences(content: bytes | None, parameters: Path) -> None:
    damage(parameters, content)
    with pytest.raises(ModelError, match=r"^punkt\.json cannot be read"):
        load_engine()


def test_the_command_line_says_so(parameters: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(parameters, None)
    (tmp_path / "article.txt").write_text("Words.")
    assert main([str(tmp_path / "article.txt")]) == 1
    assert "can't load the engine: punkt.json cannot be read" in capsys.readouterr().err


def test_each_file_is_part_of_the_version(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in (*NAMES, "punkt.json")]
    for path in paths:
        path.write_text("1")
    found = {sha256_of(paths)}
    for path in paths:
        path.write_text("2")
        found.add(sha256_of(paths))
    assert len(found) == len(paths) + 1
    assert sha256_of(reversed(paths)) in found


def test_the_version_is_the_beginning_of_the_hash() -> None:
    engine = load_engine()
    assert engine.sha256.startswith(engine.analyse("Words.").model_version)
