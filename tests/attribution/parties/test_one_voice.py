"""Countries and those who speak for them as one party."""

from __future__ import annotations

import pytest

from service.attribution.parties.one_voice import speaks_for
from service.attribution.pipeline import Engine

# Offices of the same country, and such as speak for none or another.
SAME = [
    ("Norwegian foreign minister", "Norway's prime minister"),
    ("UK Defence Secretary", "British ambassador to Oslo"),
    ("Secretary of State", "U.S. President"),
    ("South Korean Defense Minister", "President of South Korea"),
]
OTHERS = [
    ("Norwegian foreign minister", "Danish foreign minister"),
    ("South Korean president", "North Korean president"),
]
NONE = [
    "foreign minister",
    "former Norwegian prime minister",
    "Norwegian skier",
    "shadow UK foreign secretary",
    "mayor of Oslo",
    "Vice President",
]
TOLD = "confirmed that the trawler had been boarded off Svalbard."


@pytest.mark.parametrize(("one", "other"), SAME)
def test_offices_speak_for_a_country(one: str, other: str) -> None:
    assert speaks_for(one) == speaks_for(other) is not None


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_offices_speak_for_two_countries(one: str, other: str) -> None:
    assert None is not speaks_for(one) != speaks_for(other) is not None


@pytest.mark.parametrize("role", NONE)
def test_others_speak_for_none(role: str) -> None:
    assert speaks_for(role) is None


@pytest.mark.parametrize(
    ("second", "confirming"),
    [
        ("The Norwegian foreign minister, Kari Moe,", ["Norway"]),
        ("The Danish foreign minister, Mette Holm,", ["Norway", "Mette Holm"]),
        ("A Norwegian skipper, Kari Moe,", ["Norway", "Kari Moe"]),
    ],
)
def test_who_speaks_for_a_country_is_no_party_beside_it(engine: Engine, second: str, confirming: list[str]) -> None:
    text = f"Norway {TOLD} {second} {TOLD} The owner, Per Lie, said the trawler had been boarded off Svalbard."
    last = engine.analyse(text).attributions[-1]
    assert [party.name for party in last.confirming_parties] == confirming


def test_a_minister_still_confirms_his_own_word(engine: Engine) -> None:
    text = f"Norway {TOLD} The Norwegian foreign minister, Kari Moe, {TOLD}"
    assert "Kari Moe" in [party.name for party in engine.analyse(text).attributions[1].confirming_parties]
