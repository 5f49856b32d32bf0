"""What stands right behind a name: the name stands between carets."""

from __future__ import annotations

import pytest

from service.attribution.names.entities import Name, normal
from service.attribution.names.roles.behind import behind, is_seat
from service.attribution.spans import Span

BEHIND = [
    ("person", "^Ada Lund^ MSP agreed.", "MSP"),
    ("person", "^Ada Lund MSP^ agreed.", "MSP"),
    ("person", "^Ada Lund, KC^, agreed.", "KC"),
    ("person", "^Ada Lund^ MSc agreed.", None),
    ("person", "^Ada Lund^ agreed with MSP Tom Hale.", None),
    ("person", "It was ^MSP^ again.", None),
    ("person", "The ^Ada Lund^ newspaper agreed.", None),
    ("organization", "The ^Tarn Wire^ news agency agreed.", "news agency"),
    ("organization", "The ^IG Stahl^ union agreed.", "union"),
    ("organization", "The ^Tarn Wire^ newspapers agreed.", None),
    ("organization", "the ^Tarn^ union of nurses agreed.", None),
    ("organization", "The ^Labour^ party agreed.", None),
    ("organization", "^Tarn Wire^, a news agency, agreed.", None),
    ("organization", "It went to ^Tarn Wire^", None),
]


@pytest.mark.parametrize(("kind", "marked", "expected"), BEHIND)
def test_behind(kind: str, marked: str, expected: str | None) -> None:
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    span = behind(text, Name(Span(start, end), kind, 0, text[start:end], normal(text[start:end])))
    assert (span.cut(text) if span else None) == expected


def test_a_seat_is_nothing_else() -> None:
    assert [is_seat(phrase) for phrase in ("TD", "Labour MP", "MPs")] == [True, False, False]
