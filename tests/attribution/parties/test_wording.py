"""What the wording of two statements settles: contents that point at another, other numbers, other names."""

from __future__ import annotations

import pytest

from service.attribution.parties.wording import figures, proper
from service.attribution.pipeline import Engine

FALK = "Irma Falk, the harbour master, said on Monday that {}. "
POINTING = [
    (FALK.format("40 boats had sunk") + "Lenz Moor, a fisherman, confirmed that this was true.", "Lenz Moor", None),
    (FALK.replace("said", "alleged").format("40 boats had sunk") + "Lenz Moor, a fisherman, denied the accusation.", None, "Lenz Moor"),
    # What is said in a court is not yet what somebody is charged with.
    ("Judge Irma Falk said the trial would begin in March. Lenz Moor, 34, denies the charges.", None, None),
    (
        FALK.format("40 boats had sunk") + "The pier is closed. “Yes, that happened,” Lenz Moor, a fisherman, acknowledged.",
        "Lenz Moor",
        None,
    ),
    # Whose claim it is, whatever was said in between.
    (
        "The company said the pipe was sealed by noon. Irma Falk, a farmer, said her well stank. Lenz Moor disputed the company’s version.",
        None,
        "Lenz Moor",
    ),
    (FALK.format("the gate was left open") + "Lenz Moor, a fisherman, rejected that explanation.", None, "Lenz Moor"),
]
# Claims of the same words but for their numbers or names, of which neither confirms the other.
DIFFERENT = [
    FALK.format("nine men had been pulled from the water") + "Lenz Moor said that six men had been pulled from the water.",
    FALK.format("the flood had washed away the mill at Upper Orl")
    + "Lenz Moor said that the flood had washed away the mill at Long Reach.",
]


@pytest.mark.parametrize(("text", "confirms", "disputes"), POINTING)
def test_a_content_that_points_back_takes_a_stand_on_what_was_said(
    engine: Engine, text: str, confirms: str | None, disputes: str | None
) -> None:
    first, *_ = engine.analyse(text).attributions
    assert [p.name for p in first.confirming_parties] == ([confirms] if confirms else [])
    assert [p.name for p in first.disputing_parties] == ([disputes] if disputes else [])


def test_whose_claim_it_is_not_is_not_disputed(engine: Engine) -> None:
    text = (
        "The company said the pipe was sealed by noon. Irma Falk, a farmer, said her well stank. Lenz Moor disputed the company’s version."
    )
    assert [[p.name for p in each.disputing_parties] for each in engine.analyse(text).attributions] == [["Lenz Moor"], [], ["Lenz Moor"]]


def test_both_points_at_the_last_two(engine: Engine) -> None:
    text = (
        "Irma Falk, a nurse, said the clinic had sold old insulin. Lenz Moor, a clerk, said it had billed the dead. "
        "The clinic’s owner, Greta Holm, denied both accusations."
    )
    told = engine.analyse(text).attributions
    assert [[p.name for p in each.disputing_parties] for each in told] == [["Greta Holm"]] * 3


@pytest.mark.parametrize("text", DIFFERENT)
def test_other_numbers_and_names_confirm_nothing(engine: Engine, text: str) -> None:
    told = engine.analyse(text).attributions
    assert len(told) == 2
    assert not any(each.confirming_parties for each in told)


def test_numbers_are_the_same_in_words_and_in_digits() -> None:
    assert figures(frozenset({"nine", "of", "men"}), frozenset({"1200"})) == {"9", "1200"}
    assert figures(frozenset({"the", "first", "man"}), frozenset()) == frozenset()


def test_names_are_capitals_inside_a_content() -> None:
    assert proper("The mill at Upper Orl fell") == {"upper", "orl"}
