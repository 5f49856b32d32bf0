"""What the documents say of deployment and threats is there."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
import yaml

from benchmarks.servers import ROOT
from service.attribution.pipeline import MODEL
from service.settings import Settings, environment_name
from tests.docs.pages import CONTRIBUTING, documented

THREATS = ROOT / "docs" / "threat-model.md"
README = (ROOT / "README.md").read_text()
TOLD = documented() + CONTRIBUTING.read_text()
MAKEFILE = (ROOT / "Makefile").read_text()
WORDS = re.findall(r"^([a-z]+):.*##", MAKEFILE, flags=re.MULTILINE)


@pytest.mark.parametrize("target", ["deploy/", "docs/threat-model.md"])
def test_readme_links(target: str) -> None:
    assert f"]({target})" in README
    assert (ROOT / target).exists()


def test_links_of_the_threat_model() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", THREATS.read_text()):
        assert (THREATS.parent / target).exists(), target


def test_settings_and_routes_of_the_threat_model() -> None:
    said = THREATS.read_text()
    assert set(re.findall(r"ATTRIBUTIONS_[A-Z_]+", said)) <= {environment_name(setting.name) for setting in fields(Settings)}
    paths = yaml.safe_load((ROOT / "openapi.yaml").read_text())["paths"]
    assert set(re.findall(r"`(/[a-z/]+)`", said)) - {"/tmp"} <= paths.keys()


@pytest.mark.parametrize("name", [path.name for path in MODEL.iterdir() if path.suffix != ".md"])
def test_model_files_of_the_threat_model(name: str) -> None:
    assert f"`{name}`" in THREATS.read_text()


@pytest.mark.parametrize("word", WORDS)
def test_words_of_make(word: str) -> None:
    assert f"`make {word}`" in TOLD or f"make {word} " in TOLD
    phony = re.search(r"^\.PHONY: (.+)$", MAKEFILE, flags=re.MULTILINE)
    assert phony
    assert word in phony[1].split()
