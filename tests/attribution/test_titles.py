"""Offices by their wording: the name stands between carets."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.names import Name, normal
from service.attribution.spans import Span
from service.attribution.titles import BACKWARDS, after, before

BEFORE = [
    ("On Monday Bishop ^Amos Tull^ prayed.", "Bishop"),
    ("The former Harbour Board chairman ^Ada Lund^ left.", "former Harbour Board chairman"),
    ("Acting police chief ^Jo Marsh^ agreed.", "Acting police chief"),
    ("said Chief Constable ^Ruth Abel^.", "Chief Constable"),
    ("It was Mr ^Oakes^ again.", None),
    ("In court, ^Ida Brandt^ wept.", None),
    ("Then ^Sen. Paul Reyes^ rose.", "Sen."),
]
AFTER = [
    ("^Ada Lund^, the group's head of safety, agreed.", ["group's head of safety"]),
    ("^Piet Vos^, who heads the union's legal team, agreed.", []),
    ("^Jo Marsh^, a retired surgeon, agreed.", ["retired surgeon"]),
    ("^Jo Marsh^, 43, agreed.", []),
    ("^Jo Marsh^ and a surgeon, said to be angry, agreed.", []),
]


def name_of(marked: str) -> tuple[str, Name]:
    """The text without carets, and the name between them."""
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    return text, Name(Span(start, end), "person", 0, text[start:end], normal(text[start:end]))


@pytest.mark.parametrize(("marked", "title"), BEFORE)
def test_before(marked: str, title: str | None) -> None:
    text, name = name_of(marked)
    span = before(text, name)
    assert (span.cut(text) if span else None) == title


@pytest.mark.parametrize(("marked", "offices"), AFTER)
def test_after(marked: str, offices: list[str]) -> None:
    text, name = name_of(marked)
    assert [span.cut(text) for span in after(text, name)] == offices


@given(st.text("aB3 .’-_\n,", max_size=60))
def test_reads_backwards_what_a_search_finds(lead: str) -> None:
    found = re.search(r"(?:[^\W\d_][\w’'&./-]*\.?\s+){1,7}$", lead)
    read = BACKWARDS.match(lead[::-1])
    assert (read[0][::-1] if read else None) == (found[0] if found else None)
