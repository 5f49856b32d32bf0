"""What several are called together: their names stand between carets, the one asked of between two on each side."""

from __future__ import annotations

import re

import pytest

from service.attribution.names.entities import Name, normal
from service.attribution.names.roles.shared import shared
from service.attribution.spans import Span

SHARED = [
    ("Green candidates ^Ada Lund^ and ^^Tom Hale^^ agreed.", "Green candidates"),
    ("Green candidates ^^Ada Lund^^ and ^Tom Hale^ agreed.", "Green candidates"),
    ("Two ship surveyors, ^Ada Lund^, ^^Tom Hale^^ and ^Jo Marsh^, agreed.", "ship surveyors"),
    ("Its joint secretaries, ^Ada Lund^ and ^^Tom Hale^^, agreed.", "joint secretaries"),
    ("Reps. ^Ada Lund^ and ^^Tom Hale^^ agreed.", "Reps."),
    ("It was joined by lawyers ^Ada Lund^ and ^^Tom Hale^^ on Monday.", "lawyers"),
    ("The farmer ^Ada Lund^ and ^^Tom Hale^^ agreed.", None),
    ("He told reporters ^Ada Lund^ and ^^Tom Hale^^ had left.", None),
    ("There were farmers, lawyers, ^Ada Lund^ and ^^Tom Hale^^ there.", None),
    ("Green candidates ^Ada Lund^, ^^Tom Hale^^ said, had left.", None),
    ("Green candidates ^^Ada Lund^^ agreed.", None),
    ("Green candidates ^Ada Lund^ met the lawyer ^^Tom Hale^^ there.", None),
    ("On Mondays ^Ada Lund^ and ^^Tom Hale^^ agree.", None),
    ("His brothers-in-arms, ^Ada Lund^ and ^^Tom Hale^^, agreed.", None),
]


@pytest.mark.parametrize(("marked", "expected"), SHARED)
def test_shared(marked: str, expected: str | None) -> None:
    names, asked, text = [], None, ""
    for part in re.split(r"(\^+[^^]+\^+)", marked):
        told = part.strip("^")
        if part.startswith("^"):
            names.append(Name(Span(len(text), len(text) + len(told)), "person", 0, told, normal(told)))
            asked = names[-1] if part.startswith("^^") else asked
        text += told
    assert asked is not None
    span = shared(text, asked, names)
    assert (span.cut(text) if span else None) == expected
