"""Denials of something else than what was said nearby, and bodies beside their officers."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A text, and of each of its statements in turn who confirms and who disputes it.
Stand = tuple[list[str], list[str]]
COAST = "Villagers said no boats had been sent. The Coast Guard denied that no boats had been sent."
# An officer says what the body does, and so does its statement.
OFFICERS = (
    " Its commander, Greta Holm, said two boats had been sent.",
    " “Two boats had been sent,” the statement said.",
    " “Two boats had been sent,” chief executive Greta Holm said.",
    " “Two boats had been sent,” the Coast Guard’s commander, Greta Holm, said.",
)
OPPONENTS = (
    " Its own logbook says two boats had been sent.",
    " “Two boats had been sent,” said Greta Holm, chief executive of a shipyard.",
)
STANDS: dict[str, list[Stand]] = {
    "“I waited nine hours in the cold for a doctor,” said Irma Falk, a cook. Lenz Moor, who left the clinic in March, has denied any "
    "wrongdoing.": [([], []), ([], ["Lenz Moor"])],
    "Prosecutors alleged that Moor took 40,000 crowns from the fund. Lenz Moor has denied any wrongdoing.": [
        ([], ["Lenz Moor"]),
        (["Prosecutors"], ["Lenz Moor"]),
    ],
    # What one has denied is not denied again by who is accused of something else.
    "Prosecutors alleged that Moor took 40,000 crowns from the fund. Lenz Moor has denied the charges. Auditors alleged that the fund paid "
    "for a yacht of the Falk Foundation. The Falk Foundation rejected the charge.": [
        ([], ["Lenz Moor"]),
        (["Prosecutors"], ["Lenz Moor"]),
        ([], ["Falk Foundation"]),
        (["Auditors"], ["Falk Foundation"]),
    ],
    # What a number is compared with.
    "Fares fell to 4 million, Volta said Monday, down from 5 million a year ago, according to Edmunds.": [([], []), ([], [])],
    # A question claims nothing.
    "Pressed by Senator Ada Roe if he had signed the lease, the mayor, Lenz Moor, said he had not.": [([], []), ([], [])],
    # The shares of a poll each speak for themselves.
    "A total of 53% of those polled said they had sympathy for Mr Moor, with 40% saying they did not.": [([], []), ([], [])],
    # Who is not of the body may say otherwise.
    "Farmers said the dam had leaked. The Orl Water Board denied the dam had leaked. “The dam leaked all winter,” said Greta Holm, a "
    "baker.": [
        (["Greta Holm"], ["Orl Water Board"]),
        (["Greta Holm", "Farmers"], ["Orl Water Board"]),
        (["Farmers"], ["Orl Water Board"]),
    ],
}


@pytest.mark.parametrize(("text", "stands"), STANDS.items())
def test_only_what_is_meant_is_disputed(engine: Engine, text: str, stands: list[Stand]) -> None:
    assert stands_of(engine, text) == [(set(ours), set(theirs)) for ours, theirs in stands]


@pytest.mark.parametrize("behind", OFFICERS)
def test_an_officer_neither_confirms_nor_is_disputed_by_the_body(engine: Engine, behind: str) -> None:
    _, *told = stands_of(engine, COAST + behind)
    assert told == [({"Villagers"}, {"Coast Guard"}), (set(), {"Villagers"})]


@pytest.mark.parametrize("behind", OPPONENTS)
def test_who_is_no_officer_or_admits_it_is_set_against_the_body(engine: Engine, behind: str) -> None:
    _, denial, last = stands_of(engine, COAST + behind)
    assert "Coast Guard" in last[1] or len(denial[0]) > 1


def stands_of(engine: Engine, text: str) -> list[tuple[set[str], set[str]]]:
    """Who confirms and who disputes each statement."""
    return [
        ({party.name for party in each.confirming_parties}, {party.name for party in each.disputing_parties})
        for each in engine.analyse(text).attributions
    ]


def test_an_officer_is_of_a_body_that_is_called_so_in_short(engine: Engine) -> None:
    text = (
        "The Border Rifles, in a press note, said five rebels were killed. The hill growers’ forum (HGF), however, rejected the claim. "
        "“These were village growers and not rebels. Two of them were carrying nothing but torches,” HGF spokesperson Greta Holm alleged."
    )
    told = stands_of(engine, text)
    assert not any("Greta Holm" in confirming for confirming, _ in told)
    assert told[-1] == (set(), set())
