"""The full record of the first seed, statement by statement and field by field."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from service.attribution.pipeline import load_engine
from service.attribution.records import Analysis, Attribution

SEED = Path(__file__).parents[3] / "seeds" / "000_7df591d1b8e29c0c.txt"
RECORD: list[dict[str, Any]] = json.loads(Path(__file__).with_name("seed.json").read_text(encoding="utf8"))
# Statements, by their place in the record, of which some field is not right yet; of so few, all may be right on another processor.
FEW = 2
OPEN = frozenset(Path(__file__).with_name("seed-open.txt").read_text(encoding="utf8").split())
JUDGED = [
    pytest.param(row, id=str(place), marks=[pytest.mark.xfail(strict=False, reason="known weakness")] if str(place) in OPEN else [])
    for place, row in enumerate(RECORD)
]


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return load_engine().analyse(SEED.read_text(encoding="utf8"), published=date(2024, 11, 14))


@pytest.mark.parametrize("row", JUDGED)
def test_holds_every_field(analysis: Analysis, row: dict[str, Any]) -> None:
    assert found(analysis, row) == [wanted(row)]


def test_the_list_of_those_that_are_not_right_is_true(analysis: Analysis) -> None:
    right = [str(place) for place, row in enumerate(RECORD) if found(analysis, row) == [wanted(row)]]
    assert not OPEN.difference(str(place) for place in range(len(RECORD)))
    assert len(OPEN.intersection(right)) <= FEW, "these are right now: take them out of seed-open.txt"


def found(analysis: Analysis, row: dict[str, Any]) -> list[dict[str, Any]]:
    """What the engine says of the statement that begins where that of the record does."""
    return [told(a, row) for a in analysis.attributions if a.quote.spans[0].start == row["start"]]


def told(a: Attribution, row: dict[str, Any]) -> dict[str, Any]:
    """What the engine says of a statement, in the form of the record; a role or date that the record also takes stands for the first."""
    speakers = [s for s in (a.speaker, *a.joint_speakers) if s]
    roles = [s.role for s in speakers]
    value = a.date.value if a.date else None
    return {
        "content": [letters(span.text) for span in a.quote.spans],
        "kind": a.kind,
        "act": a.act,
        "cue": a.cue.text if a.cue else None,
        "source": a.source.text if a.source else None,
        "speakers": sorted(s.name for s in speakers),
        "roles": [True if role in taken or (not role and not taken) else role for role, taken in zip(roles, row["roles"], strict=False)],
        "date": row["date"] if row["date"] is None and value == row["inherited"] else value,
        "confirming": sorted(p.name for p in a.confirming_parties),
        "disputing": sorted(p.name for p in a.disputing_parties),
    }


def wanted(row: dict[str, Any]) -> dict[str, Any]:
    """The record in the same form."""
    fields = ("kind", "act", "cue", "source", "date", "confirming", "disputing")
    return {
        "content": [letters(text) for text in row["content"]],
        **{name: row[name] for name in fields},
        "speakers": sorted(row["speakers"]),
        "roles": [True for _ in row["roles"]],
    }


def letters(text: str) -> str:
    """Letters and digits alone."""
    return "".join(c for c in text if c.isalnum())
