"""Who a statement belongs to: how each of its speakers was found, and by which pronouns the article calls them."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# For each statement, its speakers and how the mention led to each.
FOUND = [
    (
        "Irma Falk, the harbour master, said on Monday that 40 boats had sunk. She and Lenz Moor, a fisherman, said the pier was gone.",
        [[("Irma Falk", "named")], [("Irma Falk", "pronoun"), ("Lenz Moor", "named")]],
    ),
    (
        "Irma Falk said that 40 boats had sunk. Falk and Lenz Moor said that the pier was gone.",
        [[("Irma Falk", "named")], [("Irma Falk", "alias"), ("Lenz Moor", "named")]],
    ),
]
CALLED = [
    ("Irma Falk, the harbour master, arrived on Monday. She said that 40 boats had sunk.", ["she"]),
    ("Irma Falk, who said that 40 boats had sunk, is the harbour master.", []),
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_each_speaker_is_found_in_a_way_of_its_own(engine: Engine, text: str, found: list[list[tuple[str, str]]]) -> None:
    told = [[(s.name, s.resolution) for s in (a.speaker, *a.joint_speakers) if s] for a in engine.analyse(text).attributions]
    assert told == found


@pytest.mark.parametrize(("text", "pronouns"), CALLED)
def test_pronouns_are_those_for_a_person(engine: Engine, text: str, pronouns: list[str]) -> None:
    assert [list(s.pronouns) for s in engine.analyse(text).speakers if s.name == "Irma Falk"] == [pronouns]
