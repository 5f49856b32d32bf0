"""docs/record.md tells every field of an answer, and its example is one."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from benchmarks.record import BLOCK, PAGE, TABLE, article, overview, read_example, shown
from tests.contract.openapi import description, validate

TEXT = PAGE.read_text()
SCHEMAS = description()["components"]["schemas"]
SECTIONS = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", TEXT, flags=re.MULTILINE | re.DOTALL))
EXAMPLE = {name: json.loads(block) for _, name, block, _ in BLOCK.findall(TEXT)}


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    """What the engine of now answers to the example."""
    return read_example(article(TEXT))


def reached(node: Any) -> set[str]:
    """The schemas of objects that `node` refers to, and those that these refer to."""
    names = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(node)))
    objects = {name for name in names if SCHEMAS[name].get("type") == "object"}
    return objects.union(*(reached(SCHEMAS[name]) for name in objects))


def test_every_object_of_an_answer_has_its_section() -> None:
    assert SECTIONS.keys() == reached(SCHEMAS["Answer"]) | {"Answer"}


@pytest.mark.parametrize("name", SECTIONS)
def test_every_field_has_its_row(name: str) -> None:
    assert re.findall(r"^\| `(\w+)` \|", SECTIONS[name], flags=re.MULTILINE) == list(SCHEMAS[name]["properties"])


@pytest.mark.parametrize("name", SECTIONS)
def test_values_are_those_of_the_schema(name: str) -> None:
    for field, told in SCHEMAS[name]["properties"].items():
        values = next((SCHEMAS[each].get("enum") for each in re.findall(r"schemas/(\w+)", json.dumps(told))), None) or told.get("enum", ())
        row = next(line for line in TEXT.split(f"### `{name}`")[1].splitlines() if line.startswith(f"| `{field}` |"))
        assert "as " in row or [value for value in values if f"`{value}`" not in row] == []


def test_the_example_is_an_answer_of_this_form(whole: dict[str, Any]) -> None:
    written = {**EXAMPLE["rest"], "attributions": [EXAMPLE["statement"]], "speakers": [EXAMPLE["speaker"]]}
    validate(SCHEMAS["Answer"], written)
    assert {**EXAMPLE["rest"], "model": None} == {**shown(whole)["rest"], "model": None}
    for kind in ("statement", "speaker"):
        assert list(EXAMPLE[kind]) == list(shown(whole)[kind])


def test_the_example_shows_what_the_page_is_about() -> None:
    shows = EXAMPLE["statement"]
    assert all(shows[field] for field in ("cue", "source", "speaker", "date"))
    assert shows["confirming_parties"] or shows["disputing_parties"]
    assert EXAMPLE["speaker"]["id"] == shows["speaker"]["id"]


def test_the_table_has_a_row_for_each_statement(whole: dict[str, Any]) -> None:
    found = TABLE.search(TEXT)
    assert found
    head, rule, *rows = found[2].splitlines()
    assert [head, rule] == overview(whole).splitlines()[:2]
    assert f"| {EXAMPLE['statement']['id']} |" in found[2]
    quotes = [row.split(" | ")[3] for row in rows]
    assert EXAMPLE["statement"]["quote"]["text"] in quotes
    assert [quote for quote in quotes if quote not in article(TEXT) and "” “" not in quote] == []


def test_its_spans_cut_out_their_text() -> None:
    found = list(spans(EXAMPLE))
    assert found
    assert [span for span in found if article(TEXT)[span["start"] : span["end"]] != span["text"]] == []


def spans(node: Any) -> list[dict[str, Any]]:
    """All that has a place in the text, wherever it stands."""
    if isinstance(node, list):
        return [span for each in node for span in spans(each)]
    if not isinstance(node, dict):
        return []
    return [node] if "start" in node else spans(list(node.values()))
