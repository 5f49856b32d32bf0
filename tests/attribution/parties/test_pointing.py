"""Contents that point at an earlier claim by a noun, a number, an owner, or what is said of it."""

from __future__ import annotations

import pytest

from service.attribution.parties.pointing import plainly, pointed
from service.attribution.pipeline import Engine

CRANE = "Irma Falk, the harbour master, said the crane was unsafe. "
PIER = "Greta Holm, a baker, said the pier had closed. "
# A text, and who disputes each of its statements in turn.
DISPUTED = {
    CRANE + "Lenz Moor, a fisherman, rejected the claim as nonsense.": [["Lenz Moor"], ["Lenz Moor"]],
    CRANE + "Lenz Moor, a fisherman, called the account “a fabrication”.": [["Lenz Moor"], []],
    CRANE + "Lenz Moor, a fisherman, described that report as baseless.": [["Lenz Moor"], []],
    CRANE + "Lenz Moor, a fisherman, deemed the claim false.": [["Lenz Moor"], ["Lenz Moor"]],
    CRANE + PIER + "Lenz Moor, a fisherman, disputed both critiques.": [["Lenz Moor"], ["Lenz Moor"], ["Lenz Moor"]],
    CRANE + "Lenz Moor, a fisherman, said it was a ludicrous claim.": [["Lenz Moor"], []],
    CRANE + "Lenz Moor, a fisherman, said it was a ludicrous crane.": [[], []],
    # The same in a clause, of the claim right before.
    CRANE + "Lenz Moor, a fisherman, said the claim was nonsense.": [["Lenz Moor"], []],
    CRANE + "Lenz Moor, a fisherman, said the report was “as silly as it is untrue”.": [["Lenz Moor"], []],
    CRANE + "\n\n“That is simply not true,” said Lenz Moor, a fisherman.": [["Lenz Moor"], []],
    CRANE + "Lenz Moor, a fisherman, said the claim was not untrue.": [[], []],
    CRANE + "Lenz Moor, a fisherman, said the harbour was a lie in concrete.": [[], []],
    CRANE + "\n\n“That is the wrong crane,” said Lenz Moor, a fisherman.": [[], []],
    CRANE + "\n\n“That is a lie told for money,” said Lenz Moor, a fisherman.": [["Lenz Moor"], []],
    CRANE + "\n\n“Every word of that is fiction,” said Lenz Moor, a fisherman.": [["Lenz Moor"], []],
    CRANE + "“It is utter nonsense,” said Lenz Moor, a fisherman.": [["Lenz Moor"], []],
    CRANE + "That, said Lenz Moor, a fisherman, was untrue.": [["Lenz Moor"], []],
    CRANE + "Those remarks were false, said Lenz Moor, a fisherman: the hoist was new.": [["Lenz Moor"], []],
    CRANE + "Lenz Moor, a fisherman, called the remarks “drunken lies”.": [["Lenz Moor"], []],
    # Remarks that are rejected are somebody's.
    CRANE + PIER + "Lenz Moor, a fisherman, rejected Ms Falk’s remarks.": [["Lenz Moor"], [], ["Lenz Moor"]],
    # In the paragraph behind the claim too, but no further on.
    CRANE + "\n\nLenz Moor, a fisherman, called the remarks “drunken lies”.": [["Lenz Moor"], []],
    CRANE + "\n\nThe tide rose.\n\nLenz Moor, a fisherman, called the account “a fabrication”.": [[], []],
    # Who answers after another means the claim, not that other's answer.
    CRANE + "Lenz Moor, a fisherman, dismissed the claim as baseless. Jo Marsh, a diver, rejected the claim as a lie.": [
        ["Lenz Moor", "Jo Marsh"],
        ["Lenz Moor", "Jo Marsh"],
        ["Jo Marsh", "Lenz Moor"],
    ],
    # Whose account it is, is told; what others say is not meant.
    "The harbour board said the crane was sound. It had cracked, divers have found, contradicting the account given by the harbour board. "
    "Greta Holm, a welder, said the cracks were deep.": [["divers"], [], ["divers"], []],
    # So does who contradicts somebody.
    "The army said the patrol had kept to the road. Two guards fell in a field, a leaked UN report has found, contradicting the army.": [
        ["a leaked UN report"],
        [],
        ["a leaked UN report"],
    ],
    # What is called untrue is no claim, or not the one right before; what is said of a claim is not that it is untrue.
    CRANE + "Lenz Moor, a fisherman, called the harbour “a lie in concrete”.": [[], []],
    CRANE + "\n\n" + PIER + "Lenz Moor, a fisherman, called her account “a fabrication”.": [[], [], []],
    CRANE + "Lenz Moor, a fisherman, called the account “a delight”.": [[], []],
    # A number is only in what has one.
    CRANE.replace("the crane was unsafe", "40 boats had sunk") + PIER + "Lenz Moor, a fisherman, disputed that number.": [
        ["Lenz Moor"],
        [],
        ["Lenz Moor"],
    ],
    # What the allegations are of is in what was said; where it is not, they are others.
    "Greta Holm, a nurse, said guards had beaten the prisoners. Irma Falk, a cook, said the food was bad. "
    "The prison’s director, Lenz Moor, denied the beating allegations.": [["Lenz Moor"], [], ["Lenz Moor"]],
    "Greta Holm, a nurse, said the soup was cold. The prison’s director, Lenz Moor, denied the beating allegations.": [[], ["Lenz Moor"]],
    # Not the claim is a sham.
    "Greta Holm, a nurse, said the vote was close. Lenz Moor told her it was a hoax.": [[], []],
    "Greta Holm, a nurse, said the vote was close. Lenz Moor told her that was a myth.": [["Lenz Moor"], []],
    # A quotation that goes on with the claim.
    "Greta Holm, a nurse, argued that the soup was cold. “You could skate on it.” Lenz Moor disputes that.": [["Lenz Moor"]] * 3,
    "Greta Holm, a nurse, argued that the soup was cold. Pia Falk said the bread was old. Lenz Moor disputes that.": [
        [],
        ["Lenz Moor"],
        ["Lenz Moor"],
    ],
}


@pytest.mark.parametrize(("text", "disputed"), DISPUTED.items())
def test_what_points_back_disputes_what_it_points_at(engine: Engine, text: str, disputed: list[list[str]]) -> None:
    assert [[party.name for party in each.disputing_parties] for each in engine.analyse(text).attributions] == disputed


# What the last statement of a text points at, by how many statements back; whether hardly another can be meant.
POINTED: dict[str, set[tuple[int, bool]]] = {
    CRANE + PIER + "Lenz Moor, a fisherman, dismissed the claim.": {(1, True)},
    # Who joins in may mean what another has denied before.
    CRANE + PIER + "Lenz Moor, a fisherman, also dismissed the claim.": set(),
    CRANE + PIER + "\n\nLenz Moor, a fisherman, dismissed the claim.": set(),
    CRANE + PIER + "\n\nLenz Moor, a fisherman, dismissed that claim.": {(1, True)},
    CRANE + PIER + "\n\nLenz Moor, a fisherman, denied it.": {(1, False)},
    CRANE.replace("said", "alleged") + PIER + "\n\nLenz Moor, a fisherman, denied the allegation.": {(2, True)},
}


@pytest.mark.parametrize(("text", "expected"), POINTED.items())
def test_what_a_content_points_at(engine: Engine, text: str, expected: set[tuple[int, bool]]) -> None:
    items = engine.attributed(text)
    contents = [" ".join(span.cut(text) for span in item.statement.content) for item in items]
    pairs = pointed(text, contents, items, [False] * len(items))
    plain = plainly(text, contents, items, pairs)
    assert {(number - at, (number, at) in plain) for number, at in pairs} == expected
