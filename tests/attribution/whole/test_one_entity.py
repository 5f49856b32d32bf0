"""One body, country or document that an article calls in two ways is one, by its fuller name; persons without what stands before them."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.pipeline import Engine

# For each statement, who speaks and of what type that is.
SPEAKERS = {
    # A party by its nickname and by its name, and what is only called alike.
    "The Tories insisted that the plan was sound. The Conservatives announced on Monday that taxes would fall.": [
        ("Conservatives", "organization"),
        ("Conservatives", "organization"),
    ],
    "The Tories insisted that the plan was sound.": [("Tories", "organization")],
    "Many leading Republicans have said that they will not attend.": [("Many leading Republicans", "group")],
    # A country by two names, and one that has no other in the article.
    "UK officials met in Leeds. The UK said it would pay. Britain urged others to give more.": [
        ("United Kingdom", "place"),
        ("United Kingdom", "place"),
    ],
    "Britain urged others to give more.": [("Britain", "place")],
    # A firm by letters and by what it is in law; one after a person's whole name; none of another surname.
    "The vaccine is made by VQL Ltd of Leeds. VQL says it will organise a trial.": [("VQL Ltd", "organization")],
    "The Peter Hale Foundation and Norway gave money. The Hale Foundation said it would give more.": [
        ("Peter Hale Foundation", "organization")
    ],
    "The Peter Hale Foundation and Norway gave money. The Vance Foundation said it would give more.": [
        ("Vance Foundation", "organization")
    ],
    # A body by its noun alone, before another of that noun is named, and after it.
    "The Reserve Bank of Norland raised rates. The Bank said that prices were high. Peter Hale, of the Commerce Bank of Norland, said that"
    " it was late. The Bank said that it would wait.": [
        ("Reserve Bank of Norland", "organization"),
        ("Peter Hale", "person"),
        ("Reserve Bank of Norland", "organization"),
    ],
    # What several of a party are called, an outlet or what somebody heads is no part of a name; a first name is.
    "“It is over,” Tories Ken Marsh and Peter Hale said.": [("Ken Marsh", "person")],
    "At the fair, Fox News Peter Hale said it would rain.": [("Peter Hale", "person")],
    "Head of Woolcorp Brenda Hale says the campaign will begin in May.": [("Brenda Hale", "person")],
    "The opposition Accord party claims that the plan is a sham.": [("Accord", "organization")],
    "War on Waste's John Hale said: “It is a scandal.”": [("John Hale", "person")],
    # A surname before a given name in two parts.
    "Moon Ki-rang, the head of the Ports Council, sat in his office. “It is over,” Moon said. Moon added that it was late.": [
        ("Moon Ki-rang", "person"),
        ("Moon Ki-rang", "person"),
    ],
    # A headline's calling before a surname.
    "Rocker Hale in fight on stage\n\nSinger Peter Hale hit a fan on Monday night in Leeds, where his band had played. Hale said he was"
    " sorry.": [("Peter Hale", "person")],
    "USA TODAY said that the donors were unaware of the gifts.": [("USA TODAY", "organization")],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    found = [t.speaker for t in engine.analyse(text, published=date(2024, 11, 14)).attributions]
    assert [(s.name, s.type) if s else None for s in found] == SPEAKERS[text]


# For each statement, which document finds it.
PAPERS = {
    # The lead's document is the one of which a maker is told soon.
    "Hale is ahead by a wide margin, according to a new nationwide poll.\n\nHale, who was tied with Marsh in July, is now ahead by five"
    " points, according to a TVQ poll released Monday. The poll showed that Hale leads among women.": ["a TVQ poll"] * 3,
    "Most ports have failed to act, a report says. But the Harbour Commission report says that the pace was too slow.": [
        "the Harbour Commission report",
        "the Harbour Commission report",
    ],
    # One of which the article tells as of another stays apart.
    "A new poll found that Hale leads. A Herald poll also found that Marsh is liked.": ["A new poll", "A Herald poll"],
    "A new report says that the biggest challenge is cost. The independent report predicts that output will double.": ["A new report"] * 2,
    "A new report says that the biggest challenge is cost. The final report predicts that output will double.": [
        "A new report",
        "The final report",
    ],
    "A poll for the phone firm Nuvio found that half have no address book. The survey showed that people rely on phones.": [
        "A poll for the phone firm Nuvio",
        "A poll for the phone firm Nuvio",
    ],
    # Who made a document that somebody has; one without a maker is called as it speaks.
    "Marsh obtained an internal email from the Harbour Board last week. The email said that gas was released.": [
        "an internal email from the Harbour Board"
    ],
    "Marsh obtained a leaked email last week. The email said that gas was released.": ["The email"],
    # One of several and one of which more is told are not the lead's.
    "Hale is ahead, one national poll says. A TVQ poll released Monday says that she has 44 percent.": ["one national poll", "A TVQ poll"],
}


@pytest.mark.parametrize("text", PAPERS)
def test_which_document(engine: Engine, text: str) -> None:
    found = [t.speaker for t in engine.analyse(text, published=date(2024, 11, 14)).attributions]
    assert [s.name if s else None for s in found] == PAPERS[text]
