"""Documents, by the noun of a name or of a description."""

from __future__ import annotations

import pytest

from service.attribution.names.kinds.documents import may_be_paper
from service.attribution.pipeline import Engine

# The name and type of who speaks last.
SPEAKERS = {
    "The harbour agency's 2019 National Flood Risk Assessment found that quays would sink.": ("National Flood Risk Assessment", "document"),
    "The Global Timber Outlook said demand would fall.": ("Global Timber Outlook", "document"),
    "The Harrowby Report found that guards had slept.": ("Harrowby Report", "document"),
    "The Household Spending Survey found that bread was dear.": ("Household Spending Survey", "document"),
    "The bank's status page said cards were working.": ("The bank's status page", "document"),
    "Her modelling suggests the lake will dry.": ("Her modelling", "document"),
    "Duty sheets show nobody was on watch.": ("Duty sheets", "document"),
    "The charge sheet alleges that she lied. He had a fever, according to the toxicology report.": ("the toxicology report", "document"),
    # Bodies, and people.
    "The Norland Geological Survey said the quake was weak.": ("Norland Geological Survey", "organization"),
    "The Daily Report said the quake was weak.": ("Daily Report", "organization"),
    "The Harrowby Bulletin said the quake was weak.": ("Harrowby Bulletin", "organization"),
    "A page at the court said the quake was weak. “It shook,” Tom Page said.": ("Tom Page", "person"),
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type) == SPEAKERS[text]


# Whether what is named so may be called by a noun for documents: a document by its name, or who prints or issues one.
CALLED = {
    ("beveridge report", "report"): True,
    ("bill of rights", "bill"): True,
    ("companies bill", "bill"): True,
    ("companies bill", "treaty"): False,
    ("vale gazette", "paper"): True,
    ("harbour council", "statement"): True,
    ("journal of dental research", "research"): False,
    ("harlow poll group", "poll"): False,
    ("marist poll", "poll"): True,
}


@pytest.mark.parametrize(("name", "noun"), CALLED)
def test_what_may_be_called_a_document(name: str, noun: str) -> None:
    assert may_be_paper([tuple(name.split())], noun) is CALLED[name, noun]
