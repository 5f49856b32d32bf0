"""Statements that say of another that it is right or false, and who denies a part in what his people are told to have done."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

FALK = "Irma Falk, the harbour master, said the crane had killed two gulls. "
# A text, and of each of its statements in turn who confirms and who disputes it.
Stand = tuple[list[str], list[str]]
STANDS: dict[str, list[Stand]] = {
    FALK + "“Irma Falk is right,” said Lenz Moor, a mason.": [(["Lenz Moor"], []), (["Irma Falk"], [])],
    FALK + "Lenz Moor, a mason, said Falk was simply wrong.": [([], ["Lenz Moor"]), ([], ["Irma Falk"])],
    FALK + "“Any suggestion that the crane killed gulls is utterly false,” said Lenz Moor, a mason.": [
        ([], ["Lenz Moor"]),
        ([], ["Irma Falk"]),
    ],
    # Somebody else is right, something else is false.
    FALK + "“Greta Holm is right,” said Lenz Moor, a mason.": [([], []), ([], [])],
    FALK + "“Any suggestion that the mill was sold is utterly false,” said Lenz Moor, a mason.": [([], []), ([], [])],
    # Whose people did it.
    "Irma Falk, the harbour master, said the cranes were hit by Danish shells. Denmark denied responsibility.": [
        ([], ["Denmark"]),
        (["Irma Falk"], ["Denmark"]),
    ],
    "Irma Falk, the harbour master, said the cranes were hit by hail. Denmark denied responsibility.": [([], []), ([], ["Denmark"])],
}


@pytest.mark.parametrize(("text", "stands"), STANDS.items())
def test_what_is_judged_outright(engine: Engine, text: str, stands: list[Stand]) -> None:
    found = engine.analyse(text).attributions
    assert [([p.name for p in a.confirming_parties], [p.name for p in a.disputing_parties]) for a in found] == stands
