"""Phrases that are somebody else's by the clause that they stand in."""

from __future__ import annotations

import pytest

from service.attribution.names.entities import Name
from service.attribution.names.roles.of_others import is_met_by, is_of_other
from service.attribution.spans import Span

# What stands before "senator", and between that and "Quist".
SPEAKING = [
    ("One ", " called ", " a menace.", True),
    ("It rained. Another ", " has accused ", " of fraud.", True),
    ("It rained.\nTarn ", " wants ", " sacked", True),
    # Somebody told of before, who may be whom the name is of; a verb without the name behind it, or one of calling somebody up.
    ("It rained. The ", " thanked ", " for it.", False),
    ("One ", " accused a friend of ", ".", False),
    ("One ", " called ", " at noon.", False),
]


@pytest.mark.parametrize(("before", "verb", "behind", "expected"), SPEAKING)
def test_who_speaks_of_somebody_is_another(before: str, verb: str, behind: str, *, expected: bool) -> None:
    text = f"{before}senator{verb}Quist{behind}"
    phrase, at = Span(len(before), len(before) + len("senator")), text.index("Quist")
    # The name is of a sentence behind the phrase's, so that no other rule tells.
    assert is_of_other(text, Span(at, at + len("Quist")), phrase, Span(len(before), phrase.end)) is expected


# Quist, and the senator of whom the same clause tells, or who may be Quist.
MEETING = [
    ("On Friday, Quist shared a stage with the senator.", True),
    ("Quist hinted that the senator could not swim.", True),
    ("Quist stayed at home, and the senator swam.", False),
    ("Quist swam because the senator had promised to.", False),
    ("Quist won. In May the senator swam.", False),
    ("Ada Holt teased Quist by hinting that the senator swam.", False),
    ("Quist family lawyer Ada Holt said that the senator swam.", False),
    ("Quist was named the senator for Tarn.", False),
]


@pytest.mark.parametrize(("text", "expected"), MEETING)
def test_who_is_met_in_a_clause_is_not_its_subject(text: str, *, expected: bool) -> None:
    at = text.index("Quist")
    name = Name(Span(at, at + len("Quist")), "person", 0, "Quist", ("quist",))
    start = text.index("the senator")
    assert is_met_by(text, [name], Span(start, start + len("the senator"))) is expected
