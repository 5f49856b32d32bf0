"""What of a marked stretch is an office: the stretch stands between carets."""

from __future__ import annotations

import pytest

from service.attribution.names.offices import names_office, office, words_of
from service.attribution.spans import Span

OFFICES = [
    ("Ada Lund, ^the head of safety^, agreed.", "head of safety"),
    ("Ada Lund, ^who is a retired surgeon^, agreed.", "retired surgeon"),
    ("Ada Lund, ^who heads the board^, agreed.", "heads the board"),
    ("Ada Lund, ^has been special adviser to the crown^.", "special adviser to the crown"),
    ("Ada Lund, ^a surgeon who lives in Oslo^, agreed.", "surgeon"),
    ("Ada Lund, ^a general and is now mayor^, agreed.", "general"),
    ("Ada Lund, ^general secretary, a fitter for years^.", "general secretary"),
    ("^company's chairman^ Ada Lund", "chairman"),
    ("^Kremlin's spokesman^ Ada Lund", "Kremlin's spokesman"),
    ("^her brother^ Jo Lund", "brother"),
    ("^his deputy^ Jo Lund", "deputy"),
    ("^mayor of^ Oslo, Jo Lund", "mayor"),
    ("Jo Lund, ^she told the court on Monday^.", None),
    ("Jo Lund, ^transferred to Oslo^.", None),
    ("“No,” ^quips co-star^ Jo Lund", "co-star"),
    ("said ^claims manager^ Jo Lund", "claims manager"),
    ("The firm'^s chief^, Jo Lund", "chief"),
    ("^Director of Mines W.A.^ Lund", "Director of Mines"),
    ("^envoy to the U.S.^ Jo Lund", "envoy to the U.S."),
    ("Jo Lund, ^became head of safety in May^.", "head of safety"),
    ("Jo Lund ^the^", None),
    ("Jo Lund ^, ^", None),
    ("Jo Lund ^1994^", None),
]


@pytest.mark.parametrize(("marked", "expected"), OFFICES)
def test_office(marked: str, expected: str | None) -> None:
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    span = office(text, Span(start, end))
    assert (span.cut(text) if span else None) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"), [("chief of the guard", True), ("Gov.", True), ("her sister", True), ("a fine day", False)]
)
def test_names_office(phrase: str, *, expected: bool) -> None:
    assert names_office(phrase) is expected


def test_short_titles_stand_for_long_ones() -> None:
    assert words_of("Gov. Lund and the Prof.") == ["governor", "lund", "and", "the", "professor"]
