"""Two statements that a third ties together."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.parties.thirds import by_a_third
from service.attribution.pipeline import load_engine

MINERS = (
    "Two hundred miners are trapped in the Kesh colliery, the miners' union said on Monday.\n\n"
    "Barrow Mining confirmed that 200 men were underground and could not get out.\n\n"
    "The ministry confirmed that 200 miners were trapped."
)
REACTOR = (
    "The reactor at Orlsk was shut down on Sunday, Gridco AG said.\n\n"
    "The regulator confirmed that Orlsk's reactor was no longer running.\n\n"
    "“They switched it off on Sunday evening,” said Ada Lund, an engineer at the plant.\n\n"
    "Local officials confirmed that the reactor at Orlsk was shut down on Sunday."
)
TOWN = (
    "Rebels have taken the town of Tarn, their spokesman said on Monday.\n\n"
    "The army confirmed that Tarn was in the hands of the rebels.\n\n"
    "The government confirmed that rebels had taken the town of Tarn.\n\n"
    "The mayor, Otto Brandt, denied that the town was taken."
)


@pytest.mark.parametrize(
    ("text", "claim", "confirming"),
    [
        (MINERS, "200 men", {"Barrow Mining", "The ministry", "the miners' union"}),
        (REACTOR, "They switched it off", {"Gridco AG", "Local officials"}),
    ],
)
def test_who_confirms_what_says_the_same_confirms_both(text: str, claim: str, confirming: set[str]) -> None:
    (said,) = (a for a in load_engine().analyse(text, published=date(2024, 11, 14)).attributions if claim in a.quote.text)
    assert {party.name for party in said.confirming_parties} == confirming


def test_who_denies_what_says_the_same_denies_both() -> None:
    stands = [{party.name for party in said.disputing_parties} for said in load_engine().analyse(TOWN).attributions]
    assert stands == [{"Otto Brandt"}] * 4


@pytest.mark.parametrize(
    ("first", "second", "alone", "found"),
    [
        ((0.8, 0.1), (0.7, 0.1), (0.2, 0.1), [(0, 2, 0, 0.7)]),
        ((0.7, 0.1), (0.1, 0.9), (0.1, 0.3), [(0, 2, 1, 0.7)]),
        ((0.8, 0.1), (0.7, 0.1), (0.2, 0.4), []),  # by themselves they are likelier a dispute
        ((0.8, 0.1), (0.7, 0.1), (0.05, 0.0), []),  # too unlikely by themselves
        ((0.8, 0.1), (0.7, 0.1), (0.9, 0.0), []),  # told by themselves
        ((0.5, 0.1), (0.7, 0.1), (0.2, 0.1), []),  # not the same claim
        ((0.1, 0.8), (0.1, 0.8), (0.2, 0.1), []),  # whoever contradicts a contradiction need not agree,
        ((0.1, 0.8), (0.1, 0.7), (0.5, 0.1), [(0, 2, 0, 0.7)]),  # and does where it is likely
        ((0.1, 0.8), (0.7, 0.1), (0.1, 0.5), [(0, 2, 1, 0.7)]),  # who backs a contradiction contradicts,
        ((0.1, 0.8), (0.7, 0.1), (0.1, 0.2), []),  # where that is likely too
    ],
)
def test_as_sure_as_the_weaker_step(
    first: tuple[float, float], second: tuple[float, float], alone: tuple[float, float], found: list[tuple[int, int, int, float]]
) -> None:
    assert list(by_a_third({(0, 1): first, (1, 2): second, (0, 2): alone}, 0.55)) == found
