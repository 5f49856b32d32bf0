"""Offices for several subjects, initials behind an office, and whose an apposition is."""

from __future__ import annotations

import pytest

from service.attribution.names.wording.portfolios import portfolio, without_name, without_subject
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# What comes before a name.
BEFORE = [
    ("Energy, Water and Mineral Resources Minister ", "Energy, Water and Mineral Resources Minister"),
    ("On Monday, Roads and Highways Minister ", "Roads and Highways Minister"),
    ("Zemblan Trade & Industry Secretary ", "Zemblan Trade & Industry Secretary"),
    ("Then Trade and Industry Secretary ", "Trade and Industry Secretary"),
    ("In Oslo, Health Minister ", None),
    ("Denmark and Sweden, Prime Minister ", None),
    ("Health and safety, says the Education Minister", None),
    ("Minister for Sport, Island Affairs and Fisheries ", "Minister for Sport, Island Affairs and Fisheries"),
    ("Then Senior Minister of State for Health and the Islands ", "Senior Minister of State for Health and the Islands"),
    ("Secretary of State for Coasts, Water & Peat ", "Secretary of State for Coasts, Water & Peat"),
    ("Minister for Health Jo Marsh and Finance Minister ", None),
    ("Minister for Health Jo Marsh and Londoner ", None),
    ("Minister for Health Brix Marsh and Professor ", None),
    ("Secretary of State Brix Marsh and Health Commissioner ", None),
    ("Minister for Coasts and Peat ", None),
    ("He met the Minister for Health and ", None),
]
# The speaker's role.
ROLES: dict[str, str | None] = {
    "Tourism, Culture and Sports Minister Vera Lindqvist said the pool would open.": "Tourism, Culture and Sports Minister",
    "Director of Fisheries P.D.K. Fernando said the nets were new.": "Director of Fisheries",
    "Chief surveyor J. P. Fernando said the map was new.": "Chief surveyor",
    "“She was a star,” said claims manager Ada Krol.": "claims manager",
    "Presented by Rex Moody, the provost, Ada Krol said the hall was full.": None,
    "The provost, Ada Krol, said the hall was full.": "provost",
    "Seated beside Rex Moody, the provost, Ada Krol, said the hall was full.": "provost",
    "The club's finance director (FD), Ada Krol, said the hall was full.": "finance director",
    "The Weavers Congress (WCN) President, Comrade Ada Krol, said the looms were still.": "Weavers Congress (WCN) President",
    "In the end, Ada Krol said the hall was full.": None,
    "Minister for Culture, Coast and Youth Edda Holt said the pool would open.": "Minister for Culture, Coast and Youth",
    "Cabinet Secretary for Ports, Trade and Growth Derek Pugh said rates fell.": "Cabinet Secretary for Ports, Trade and Growth",
    "The Minister for Housing, Local Government and Peat, Darra Pugh, said rents rose.": "Minister for Housing, Local Government and Peat",
    "In a letter to the Minister for Trade and Industry, Darra Pugh said rents rose.": None,
    "Labour MS Rhodri Pugh said the bus was late.": "Labour MS",
    "Ms Bethan Pugh said the bus was late.": None,
}


# Where an office for several subjects ends before the bar, or before a first name that was taken for a part of it.
FIRST_NAMES = {
    "Minister for Fisheries and Forests Peni| Rasova": "Minister for Fisheries and Forests",
    "Minister of Health, Water and Sanitation Peni| Rasova": "Minister of Health, Water and Sanitation",
    "Minister for Fisheries and Forests| Peni Rasova": "Minister for Fisheries and Forests",
    "Minister of Works Peni| Rasova": "Minister of Works Peni",
}

# A name, which begins at the bar, without the last subject of an office.
SUBJECTS = {
    "Minister for Trade, Peat and |Growth Derek Pugh": "Derek Pugh",
    "Minister for Trade, Peat and the |Arts Lena Pugh": "Lena Pugh",
    "Secretary of State for Energy Security and |Net Zero Ed Pugh": "Ed Pugh",
    "Minister for Trade and |Lena Pugh": "Lena Pugh",
    "They met in Leeds and |Arts Lena Pugh": "Arts Lena Pugh",
    "Minister for Trade and Peat |Derek Orme Pugh": "Derek Orme Pugh",
}


@pytest.mark.parametrize(("lead", "expected"), BEFORE)
def test_portfolio(lead: str, expected: str | None) -> None:
    text = f"{lead}Ada Lund"
    span = portfolio(text, len(lead))
    assert (span.cut(text) if span else None) == expected


@pytest.mark.parametrize("text", ROLES)
def test_what_the_speaker_is(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == ROLES[text]


@pytest.mark.parametrize("marked", FIRST_NAMES)
def test_without_name(marked: str) -> None:
    assert marked[: without_name(marked.replace("|", ""), 0, marked.index("|"))] == FIRST_NAMES[marked]


@pytest.mark.parametrize("marked", SUBJECTS)
def test_without_subject(marked: str) -> None:
    text = marked.replace("|", "")
    assert without_subject(text, Span(marked.index("|"), len(text))).cut(text) == SUBJECTS[marked]
