"""Which documents, parts and bodies are others than those that were told of before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.mentions.bodies.unlike_papers import are_papers_apart

# The name and the type of who speaks last.
LAST = {
    # A body has the noun in its name, but is no document.
    "“Cats dream,” says study author Ines Roth of Lund College. Cats slept for nine hours, the study says.": ("the study", "document"),
    "Tea helps the memory, new research shows. It was printed in the Annals of Food Research.": ("new research", "document"),
    "A new poll shows a tie. It was carried out for the Harlow Poll Group.": ("A new poll", "document"),
    "The Ferry Workers' suit is new. The Orbis Petition Trust was set up in May. The petition says the quay is unsafe.": (
        "The petition",
        "document",
    ),
    # A document's name is one.
    "The Harrowby Report was read twice. The report said guards had slept.": ("Harrowby Report", "document"),
    # Documents of two kinds, and one and several.
    "The lawsuit says he lied. The indictment says he stole a ship.": ("The indictment", "document"),
    "The treaty says no toll may be charged. The poll found that few had read it.": ("The poll", "document"),
    "The lawsuit says he lied. The complaint says he stole a ship.": ("The lawsuit", "document"),
    "Two reports said the quay was safe. The report said it was not.": ("The report", "document"),
    # What two different people own.
    "Her advisers said the price was fair. His advisers said it was too low.": ("His advisers", "group"),
    "Her advisers said the price was fair. Her advisers said it was too low.": ("Her advisers", "group"),
    # A body that has the other's noun before its own, a part of one, and several.
    "The council housing office said rents would rise. The council says it has no choice.": ("The council", "organization"),
    "The charity organisation said it would close. The charity says it has no choice.": ("The charity organisation", "organization"),
    "The Vale Gazette's data unit found a gap. The bank's leasing arm said sales fell.": ("The bank's leasing arm", "organization"),
    "Ferrovia asked for a loan. Bluewing Airways wrote to the court. The rival carriers say it broke the rules.": (
        "The rival carriers",
        "group",
    ),
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(speaks_last: Callable[[str], tuple[str, str] | None], text: str) -> None:
    assert speaks_last(text) == LAST[text]


@pytest.mark.parametrize(
    ("mine", "other", "apart"),
    [("poll", "law", True), ("study", "survey", False), ("report", "survey", False), ("report", "reports", True), ("suit", "suit", False)],
)
def test_documents_of_two_kinds(mine: str, other: str, *, apart: bool) -> None:
    assert are_papers_apart(mine, other) is apart
