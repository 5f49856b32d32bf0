"""What of a marked stretch is an office: the stretch stands between carets."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.offices import names_office, office, words_of
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
    ("It stays, ^a move welcomed by president of the Lund Guild^, Jo Lund", "president of the Lund Guild"),
    ("It stays, ^an actor represented by the guild^, Jo Lund", "actor represented by the guild"),
    ("Lund was ^the last sheriff^ to ask", None),
    ("Lund was ^the first lady^ to ask", "first lady"),
    ("Lund was ^the first officer^ to the captain", "first officer"),
    ("“No,” ^quips co-star^ Jo Lund", "co-star"),
    ("said ^claims manager^ Jo Lund", "claims manager"),
    ("The firm'^s chief^, Jo Lund", "chief"),
    ("^Director of Mines W.A.^ Lund", "Director of Mines"),
    ("^envoy to the U.S.^ Jo Lund", "envoy to the U.S."),
    ("Jo Lund, ^became head of safety in May^.", "head of safety"),
    ("Jo Lund, ^a tenants' leader^, agreed.", "tenants' leader"),
    ("Jo Lund, ^a museum's director^, agreed.", "director"),
    ("Tarn First, ^the tenants' group^, agreed.", "tenants' group"),
    ("Jo Lund, ^the tenants' leader^, agreed.", "leader"),
    ("^One nurse^, Jo Lund, agreed.", "nurse"),
    ("^one of the nurses^, Jo Lund, agreed.", "one of the nurses"),
    ("^Another manager^, Jo Lund, agreed.", "manager"),
    ("Jo Lund, ^a forty-year-old welder^, agreed.", "welder"),
    ("^The 40-year-old^ Jo Lund agreed.", None),
    ("^Harlow-based^ Jo Lund agreed.", None),
    ("Jo Lund and her ^colleagues at the Crop Institute^ agreed.", "Crop Institute"),
    ("Jo Lund, ^flanked by the mayor^, agreed.", None),
    ("Jo Lund, ^MS^, agreed.", "MS"),
    ("It is late, said Jo Lund, ^mayor of York.^ It rained.", "mayor of York"),
    ("It is late, said Jo Lund, ^counsel for Pell Co.^ of York.", "counsel for Pell Co."),
    ("^Police arrested aid worker^ Jo Lund.", "aid worker"),
    ("He ^met charity worker^ Jo Lund.", "charity worker"),
    ("^Suspended teacher^ Jo Lund agreed.", "Suspended teacher"),
    ("Jo Lund of Tarn, ^N^.H.", None),
    ("Jo Lund, ^a law professor in her first campaign^, agreed.", "law professor"),
    ("Jo Lund, ^a law professor in the first year^, agreed.", "law professor in the first year"),
    ("Jo Lund, ^a retired nurse of 83^, agreed.", "retired nurse"),
    ("Jo Lund, ^the curator there^, agreed.", "curator"),
    ("Jo Lund, ^chairs the trust and sits on the board^.", "chairs the trust"),
    ("Jo Lund, ^head of surgery at Tarn and colleagues^.", "head of surgery at Tarn"),
    ("^Brig. Gen.^ Jo Lund", "Brig. Gen."),
    ("Jo Lund, ^a partner at Hale, Orr & Falk^, agreed.", "partner at Hale, Orr & Falk"),
    ("“No,” said Jo Lund of ^IT firm Orbis^.", "IT firm Orbis"),
    ("Jo Lund, who ^will use the results^.", None),
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


def test_a_mark_alone_is_no_office() -> None:
    text = "The tune is Femi’s, Ada Quist posted."
    assert office(text, Span(text.index("’s"), text.index("’s") + 1)) is None
