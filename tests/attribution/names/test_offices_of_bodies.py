"""Offices that begin with the body they are held in, with what only looks like a deed, or with the bearer's own firm."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A statement, and who makes it with what role.
TOLD = {
    "Harbour Line chairwoman, Irma Falk, said the deal was fine.": ("Irma Falk", "Harbour Line chairwoman"),
    "“The deal is fine,” said Tarnline chairwoman, Irma Falk, on Friday.": ("Irma Falk", "Tarnline chairwoman"),
    "Irma Falk, a visiting scientist, recalls on her blog that it was hot.": ("Irma Falk", "visiting scientist"),
    "“It was hot,” said Irma Falk, visiting professor of law.": ("Irma Falk", "visiting professor of law"),
    "“It was washed up,” said Kurt Falk, president of Falk's Retail Consulting Group.": (
        "Kurt Falk",
        "president of Falk's Retail Consulting Group",
    ),
    "But national pool manager for ORB Limited Kurt Falk says wheat is late.": ("Kurt Falk", "national pool manager for ORB Limited"),
    # Nor is the place in which an office is held part of the name, nor a bracket that nothing closes part of the office.
    "Meat and Grain Australia's regional manager in Korea Glen Falk says sales are up.": (
        "Glen Falk",
        "Meat and Grain Australia's regional manager in Korea",
    ),
    "Orbis spokeswoman in Berlin Ada Falk said the boats were late.": ("Ada Falk", "Orbis spokeswoman in Berlin"),
    "“It fell,” said Harry Falk, chief of Energy Harbour Norland (EHN).": ("Harry Falk", "chief of Energy Harbour Norland"),
    # Neither is what somebody does a role, nor what somebody else is to the bearer.
    "Irma Falk, visiting the yard on Friday, said the deal was fine.": ("Irma Falk", None),
    "Kurt Falk and a friend of Falk's wife met. “It was hot,” said Kurt Falk.": ("Kurt Falk", None),
}


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_who_speaks_with_what_role(engine: Engine, text: str, told: tuple[str, str | None]) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == told
