"""The README tells what there is: routes, warnings, dependencies with their licences. Its commands find the files that they name."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from flask import Flask

from benchmarks.servers import ROOT
from service.web.notices import DETAILS
from tests.docs.pages import PAGES

README = (ROOT / "README.md").read_text()


def test_every_route(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        for method in (rule.methods or set()) - {"HEAD"}:
            assert f"| `{method} {rule.rule}` |" in README


@pytest.mark.parametrize("code", DETAILS)
def test_every_warning(code: str) -> None:
    assert f"`{code}`" in README


def test_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    needed = [re.split(r"[\[<>=]", each)[0] for each in (*project["dependencies"], *extras["archive"], *extras["traces"])]
    told = re.findall(r"^\| ([a-z-]+) \| [^|]+ \| [^|]*(?:Apache|BSD|MIT|MPL)[^|]* \|$", README, flags=re.MULTILINE)
    assert sorted(needed) == sorted(told)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_is_sent_is_there(page: Path) -> None:
    sent = re.findall(r"--data-binary @(\S+)|< ((?:seeds|training)/\S+)", page.read_text())
    assert [name for names in sent for name in names if name not in ("", "-") and not (ROOT / name).is_file()] == []


def test_first_screen() -> None:
    first = "\n".join(README.splitlines()[:20])
    assert all(word in first for word in ("make run", "make test", "curl "))


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-archive.lock", "requirements-traces.lock"])
def test_lock_files_hold_of_everywhere(lock: str) -> None:
    lines = (ROOT / lock).read_text().splitlines()
    assert not [line for line in lines if line.startswith("-") or "://" in line or "file://" in line]
    pinned = [index for index, line in enumerate(lines) if re.match(r"[a-z0-9]", line)]
    assert pinned
    assert all("==" in lines[index] and "--hash=sha256:" in lines[index + 1] for index in pinned)
