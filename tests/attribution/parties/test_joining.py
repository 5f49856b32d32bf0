"""Denials that join in another's and what is confirmed behind one, and those that do not."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

CRANE = "Irma Falk, the harbour master, said Lenz Moor had sold the crane. "
# A text, and of each of its statements in turn who confirms and who disputes it.
Stand = tuple[list[str], list[str]]
STANDS: dict[str, list[Stand]] = {
    # What somebody has called untrue is denied by others too, not that it is untrue.
    CRANE + "Moor called the story “a fabrication”. The guild also rejected it.": [
        ([], ["Lenz Moor", "The guild"]),
        ([], []),
        (["Irma Falk"], ["The guild"]),
    ],
    CRANE + "Moor said the claim was nonsense. The guild also dismissed the claim.": [
        ([], ["Lenz Moor", "The guild"]),
        ([], []),
        (["Irma Falk"], ["The guild"]),
    ],
    CRANE + "Moor called it a lie, and the guild denied it too.": [
        ([], ["Lenz Moor", "the guild"]),
        ([], ["Irma Falk"]),
        (["Irma Falk"], ["the guild"]),
    ],
    # The claim need not be told.
    "Lenz Moor called the claim “a lie”. The guild also rejected it.": [([], []), ([], ["The guild"])],
    # Two denials of one claim dispute it both.
    CRANE + "Moor denied it. The guild also denied it.": [
        ([], ["Lenz Moor", "The guild"]),
        (["Irma Falk"], ["Lenz Moor", "The guild"]),
        (["Irma Falk"], ["Lenz Moor", "The guild"]),
    ],
    # Who confirms it behind a denial confirms the claim.
    CRANE + "Moor denied it. The guild has confirmed it.": [
        (["The guild"], ["Lenz Moor"]),
        (["Irma Falk", "The guild"], ["Lenz Moor"]),
        (["Irma Falk", "The guild"], ["Lenz Moor"]),
    ],
    CRANE.replace("said", "alleged that") + "Moor rejected the allegation. Two divers confirmed the allegation.": [
        (["Two divers"], ["Lenz Moor"]),
        (["Irma Falk", "Two divers"], ["Lenz Moor"]),
        (["Irma Falk", "Two divers"], ["Lenz Moor"]),
    ],
}


@pytest.mark.parametrize(("text", "stands"), STANDS.items())
def test_who_joins_in_a_denial_disputes_what_is_denied(engine: Engine, text: str, stands: list[Stand]) -> None:
    found = engine.analyse(text).attributions
    told = [(each.confirming_parties, each.disputing_parties) for each in found]
    assert [tuple(sorted(party.name for party in side) for side in sides) for sides in told] == [
        (sorted(confirming), sorted(disputing)) for confirming, disputing in stands
    ]


def test_who_does_not_join_in_may_deny_that_a_claim_is_untrue(engine: Engine) -> None:
    _, answer, _ = engine.analyse(CRANE + "Moor called the claim a lie. The guild denied it.").attributions
    assert [party.name for party in answer.disputing_parties] == ["The guild"]


def test_who_confirms_this_behind_a_denial_may_confirm_that_it_was_denied(engine: Engine) -> None:
    claim, _, _ = engine.analyse(CRANE + "Moor denied the claim. His lawyer confirmed this.").attributions
    assert [party.name for party in claim.confirming_parties] == []
