"""CONTRIBUTING.md tells what is so: its examples are read, its walls stand, its commands and links lead somewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmarks.servers import ROOT
from tests.docs.pages import OTHERS, PAGES, README
from tests.patterns.cases import read
from training.markup import parse_article

TEXT = (ROOT / "CONTRIBUTING.md").read_text()
EXAMPLES: dict[str, str] = dict(re.findall(r"<!-- example: (\w+) -->\n+```text\n(.*?\n)```", TEXT, flags=re.DOTALL))
GROWING = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| [^|]+ \|$", TEXT.split("| object |")[1].split("| folder |")[0], flags=re.MULTILINE)
PARTS, INSIDE = TEXT.split("| folder |")
INSIDE, DIVIDED = INSIDE.split("| division |")
WALLS = re.findall(r"^\| `([\w/]+)` \| [^|]+ \| (`[^|]+`) \|$", PARTS, flags=re.MULTILINE)
FOLDERS = re.findall(r"^\| `(\w+)` \| [^|]+ \| ((?:`[^|]+`)|nothing) \|$", INSIDE, flags=re.MULTILINE)
DIVISIONS = re.findall(r"^\| `(\w+/\w+)` \| [^|]+ \| ((?:`[^|]+`)|none) \|$", DIVIDED, flags=re.MULTILINE)
ENGINE = ROOT / "service/attribution"
OURS = re.compile(r"(service|training|benchmarks|tests)\b")
FRAMEWORKS = re.compile(r"(flask|gunicorn|marshmallow|werkzeug|ray)\b")
HEADING = re.compile(r"^#+ (.+)$", flags=re.MULTILINE)


def imported(part: Path) -> Iterator[str]:
    """Every module that the files of a part import."""
    for path in part.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, path
                yield node.module or ""


def test_the_pattern_case_is_read() -> None:
    (case,) = read(EXAMPLES["case"])
    (expected,) = case.expected
    assert (case.pattern, expected.act, expected.speaker, expected.date) == (31, "deny", ("Nora Vik",), ("2024-11-12",))
    assert all(piece in case.text for piece in expected.content)


def test_the_article_is_read() -> None:
    row = parse_article(EXAMPLES["article"])
    assert [each["act"] for each in row["statements"]] == ["state", "deny"]
    assert [each["disputing"] for each in row["statements"]] == [["e2"], ["e2"]]


def test_there_is_a_wall_around_each_part() -> None:
    assert {part for part, _ in WALLS} == {"service/attribution", "service/web", "service/archive", "training"}


@pytest.mark.parametrize(("part", "told"), WALLS)
def test_walls(part: str, told: str) -> None:
    allowed = tuple(each.replace("/", ".") for each in re.findall(r"`([\w/]+)`", told))
    ours = {name for name in imported(ROOT / part) if OURS.match(name)}
    assert ours
    assert [name for name in ours if not any(name == each or name.startswith(f"{each}.") for each in allowed)] == []


def test_what_grows_is_of_the_engine() -> None:
    told = {name for row in GROWING for name in re.findall(r"`(\w+)`", row)}
    defined = {name for path in ENGINE.rglob("*.py") for name in re.findall(r"^class (\w+)", path.read_text(), flags=re.MULTILINE)}
    assert told
    assert told <= defined


def test_the_folders_of_the_engine_are_told() -> None:
    assert {folder for folder, _ in FOLDERS} == {each.parent.name for each in ENGINE.glob("*/__init__.py")}


@pytest.mark.parametrize(("folder", "told"), FOLDERS)
def test_folders(folder: str, told: str) -> None:
    of_folders = (name.split(".")[2] for name in imported(ENGINE / folder) if name.startswith("service.attribution."))
    known = {name for name in of_folders if (ENGINE / name).is_dir()} - {folder}
    assert known == set(re.findall(r"`(\w+)`", told))


def test_the_divisions_of_the_folders_are_told() -> None:
    assert {division for division, _ in DIVISIONS} == {
        each.parent.relative_to(ENGINE).as_posix() for each in ENGINE.glob("*/*/__init__.py")
    }


@pytest.mark.parametrize(("division", "told"), DIVISIONS)
def test_divisions(division: str, told: str) -> None:
    folder = division.split("/", maxsplit=1)[0]
    beside = (name.split(".")[3] for name in imported(ENGINE / division) if name.startswith(f"service.attribution.{folder}."))
    known = {name for name in beside if (ENGINE / folder / name).is_dir()} - {division.split("/")[1]}
    assert known == set(re.findall(r"`(\w+)`", told))


def test_no_division_knows_one_below_it() -> None:
    above: set[str] = set()
    for division, told in DIVISIONS:
        folder = division.split("/")[0]
        assert {f"{folder}/{each}" for each in re.findall(r"`(\w+)`", told)} <= above, division
        above.add(division)


def test_the_engine_knows_no_web() -> None:
    assert [name for name in imported(ROOT / "service/attribution") if FRAMEWORKS.match(name)] == []


def test_commands() -> None:
    words = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", TEXT)) <= words
    assert [name for name in re.findall(r"python -m ([\w.]+)", TEXT) if not find_spec(name)] == []


def anchors(page: Path) -> set[str]:
    """What a link into a page may name: its headings, as forges write them."""
    return {re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in HEADING.findall(page.read_text())}


@pytest.mark.parametrize("page", [*PAGES, *OTHERS], ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links(page: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#:]*)(?:#([\w-]+))?\)", page.read_text()):
        path = page.parent / target if target else page
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), (target, anchor)


@pytest.mark.parametrize("page", [*PAGES[1:], *OTHERS[:-1]], ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_readme_leads_on(page: Path) -> None:
    assert f"]({page.relative_to(ROOT)})" in README.read_text().split("## Read on")[1].split("\n## ")[0]
