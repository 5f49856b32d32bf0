"""Lines and sentences that tell at their end who says so."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

BODY = "\n\nOfficers were called at noon. The town meets on Monday."
# A line, what is said in it, and by whom.
LINES = {
    "Suppliers overcharged customers, regulator finds": ("Suppliers overcharged customers", "regulator"),
    "Body found in canal, say police": ("Body found in canal", "police"),
    "Girl's scooter stolen from school, say police": ("Girl's scooter stolen from school", "police"),
    "Ferry fares rebound says Halden": ("Ferry fares rebound", "Halden"),
    "Minister ‘lied’ over geese, MPs find": ("Minister ‘lied’ over geese", "MPs"),
    "Driver 'was on phone' before fatal crash, court hears": ("Driver 'was on phone' before fatal crash", None),
    "Suppliers overcharged thousands last year, the regulator has found.": ("Suppliers overcharged thousands last year", "the regulator"),
    "Boats were late all year, a committee of MPs has concluded.": ("Boats were late all year", "a committee of MPs"),
    "Farmers will get Rs 500 each: Chief Minister Lalit Barwe\n\nChief Minister Lalit Barwe met them.": (
        "Farmers will get Rs 500 each",
        "Lalit Barwe",
    ),
    "Governor slams dam plan, says it is 'mad'\n\nGovernor Lise Marchet met them.": ("it is 'mad'", "Lise Marchet"),
}
NOTHING = [
    "Irma Falk knew what she wanted, and the boat he had found.",
    "Ada Falk: Family's tribute to teacher killed in crash",
    "‘We are tired’: Inside the Marsh hospital strike\n\nHospital chief Jo Marsh met the mayor.",
]


@pytest.mark.parametrize(("line", "told"), LINES.items())
def test_what_a_line_tells(engine: Engine, line: str, told: tuple[str, str | None]) -> None:
    found = engine.analyse(line + BODY).attributions
    assert [(a.quote.text, a.speaker.name if a.speaker else None) for a in found] == [told]


@pytest.mark.parametrize("line", NOTHING)
def test_what_tells_nothing(engine: Engine, line: str) -> None:
    assert engine.analyse(line + BODY).attributions == ()


def test_an_opening_quotation_is_of_whom_the_next_paragraph_introduces(engine: Engine) -> None:
    text = "“I never wanted the crown. They nailed it on.”\n\nRufus Amble, 80, is sitting in his kitchen.\n\n“So I sold it,” he says."
    assert [a.speaker.name for a in engine.analyse(text).attributions if a.speaker] == ["Rufus Amble"] * 2
