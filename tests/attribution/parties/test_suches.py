"""Statements that say there was nothing like what an earlier one tells of."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

Stand = tuple[set[str], set[str]]
NONE: Stand = (set(), set())
MOOR, HOLM = {"Lenz Moor"}, {"Greta Holm"}
BOTH: list[Stand] = [(set(), HOLM), (set(), MOOR)]
PROMISED = "Lenz Moor, a grocer, said the fishermen had been promised a harbour. Greta Holm, the mayor, {}"
WARNED = "Lenz Moor, a grocer, warned the council that the dam leaked. {}Greta Holm, the mayor, {}"
BREAD = "Irma Falk, a baker, said bread was dear. "
# A text, and of each of its statements in turn who confirms and who disputes it.
STANDS: dict[str, list[Stand]] = {
    PROMISED.format("said no such promise had been made."): BOTH,
    PROMISED.format("said no such vessel had docked."): [NONE, NONE],
    PROMISED.format("said the town had no record of any such promise."): BOTH,
    # In other words than the claim, or in its cue.
    WARNED.format("", "said no warning of any kind had been received."): BOTH,
    WARNED.format("", "said no such letter had come."): [NONE, NONE],
    "“I told the council of it twice,” said Lenz Moor, a grocer. “No such warning reached us,” said Greta Holm, the mayor.": BOTH,
    # Of those before, the last that tells of it.
    WARNED.format(BREAD, "said no such warning had been given."): [(set(), HOLM), NONE, (set(), MOOR)],
    # Who denies it is confirmed by whoever tells of it.
    PROMISED.format("denied making any such promise."): [(set(), HOLM), (MOOR, HOLM)],
    # Who confirms it, confirms that.
    PROMISED.format("confirmed that such a promise had been made."): [(HOLM, set()), (HOLM | MOOR, set())],
    PROMISED.format("confirmed that such a vessel had docked."): [NONE, (HOLM, set())],
    PROMISED.format("confirmed that two such promises had been made in May."): [NONE, (HOLM, set())],
    # Who does not know of it denies nothing.
    PROMISED.format("said she had no recollection of any such promise."): [NONE, NONE],
    # What is like something is not denied, and nobody answers himself.
    PROMISED.format("said such a promise could not be kept."): [NONE, NONE],
    PROMISED.format("said there were no harbours such as Port Ruan."): [NONE, NONE],
    "Lenz Moor, a grocer, said he had been promised a harbour. He said no such promise was made to others.": [NONE, NONE],
}


@pytest.mark.parametrize(("text", "stands"), STANDS.items())
def test_there_was_no_such_thing(engine: Engine, text: str, stands: list[Stand]) -> None:
    told = engine.analyse(text).attributions
    assert [({p.name for p in each.confirming_parties}, {p.name for p in each.disputing_parties}) for each in told] == stands
