"""Replies that say no more than that something is not so."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

CRANE = "Irma Falk, the harbour master, said the crane leaned over the road. "
MOOR, FALK = "Lenz Moor", "Irma Falk"
# A text, and who disputes each of its statements in turn.
DISPUTED: dict[str, list[list[str]]] = {
    CRANE + "Lenz Moor, its owner, said it did not.": [[MOOR], [FALK]],
    CRANE + "“It doesn’t,” said Lenz Moor, its owner.": [[MOOR], [FALK]],
    "Irma Falk, the harbour master, said there was a crack in the crane. Lenz Moor, its owner, said there wasn’t one.": [[MOOR], [FALK]],
    CRANE + "\n\n“Rubbish. I measured it,” said Lenz Moor, its owner.": [[MOOR], [FALK]],
    CRANE + "\n\n“A wicked invention, from first to last,” said Lenz Moor, its owner.": [[MOOR], [FALK]],
    "Irma Falk, the harbour master, said the crane had never moved. Lenz Moor, its owner, said that wasn’t so.": [[MOOR], [FALK]],
    "Irma Falk, the harbour master, said the crane had never moved. Lenz Moor, its owner, called that a lie.": [[MOOR], []],
    "Irma Falk, the harbour master, said Lenz Moor sank the barge. Moor said he had nothing to do with it.": [[MOOR], [FALK]],
    "Irma Falk, the harbour master, said a diver sank the barge. Lenz Moor, its owner, said he had nothing to do with it.": [[], []],
    # A whole clause of something else, a claim that is a denial itself, one further up.
    CRANE + "Lenz Moor, its owner, said it did not rain.": [[], []],
    "Irma Falk, the harbour master, said the crane had never moved. Lenz Moor, its owner, said it had not.": [[], []],
    CRANE + "\n\nThe tide rose.\n\n“It did not,” said Lenz Moor, its owner.": [[], []],
    CRANE + "\n\n“Rubbish piles up there,” said Lenz Moor, its owner.": [[], []],
}


@pytest.mark.parametrize(("text", "disputed"), DISPUTED.items())
def test_a_reply_disputes_the_claim_before_it(engine: Engine, text: str, disputed: list[list[str]]) -> None:
    assert [[party.name for party in each.disputing_parties] for each in engine.analyse(text).attributions] == disputed
