"""Statements that answer the one before them: who disagrees, "only two", who is blamed and denies a part in it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A text, and of each of its statements in turn who confirms and who disputes it.
Stand = tuple[set[str], set[str]]
NONE: Stand = (set(), set())
MOOR, HOLM = {"Lenz Moor"}, {"Greta Holm"}
KEPT = "Lenz Moor, a grocer, said the ledgers were well kept. {} “I have read every page,” {} said."
STANDS: dict[str, list[Stand]] = {
    # Who disagrees, or agrees, and goes on to speak.
    KEPT.format("Greta Holm, an auditor, disagreed.", "she"): [(set(), HOLM), NONE],
    KEPT.format("Greta Holm, an auditor, begged to differ.", "she"): [(set(), HOLM), NONE],
    "Lenz Moor, a grocer, said the ledgers were well kept.\n\nThe auditor, Greta Holm, disagrees: half the pages were gone, she said.": [
        (set(), HOLM),
        (set(), MOOR),
    ],
    "Lenz Moor, a grocer, said the ledgers were well kept. Greta Holm, an auditor, contradicted him a day later: “Half are gone.”": [
        (set(), HOLM),
        (set(), MOOR),
    ],
    KEPT.format("Greta Holm, an auditor, agreed.", "she"): [(HOLM, set()), NONE],
    KEPT.format("Greta Holm, an auditor, disagreed with the price.", "she"): [NONE, NONE],
    "Lenz Moor, a grocer, said the ledgers were well kept. Sen. Greta Holm agreed, saying every page was there.": [(HOLM, set()), NONE],
    "Lenz Moor, a grocer, said the ledgers were well kept. Greta Holm, an auditor, disagreed, saying half were gone.": [
        (set(), HOLM),
        NONE,
    ],
    "Lenz Moor, a grocer, said the ledgers were well kept. Greta Holm, an auditor, agreed to go, saying every page was there.": [
        NONE,
        NONE,
    ],
    "Lenz Moor, a grocer, urged the guild to burn the ledgers. Greta Holm, an auditor, disagreed, saying they were gone.": [NONE, NONE],
    # Not everybody, and nobody who is not heard.
    KEPT.format("Some in the council disagreed.", "Greta Holm"): [NONE, NONE],
    KEPT.format("The widow Falk disagreed.", "Greta Holm"): [NONE, NONE],
    KEPT.format("Greta Holm, an auditor, agreed terms in June.", "she"): [NONE, NONE],
    # The same with fewer; more of something else.
    "Lenz Moor, a grocer, said 40 boats had sunk. Greta Holm, the mayor, said only nine had sunk.": [(set(), HOLM), (set(), MOOR)],
    "Lenz Moor, a grocer, said 40 boats had sunk. Greta Holm, the mayor, said only nine lorries were hired.": [NONE, NONE],
    # Who is blamed.
    "Lenz Moor blamed stokers of the ferry line for the fire. The stokers denied any involvement.": [
        (set(), {"The stokers"}),
        (MOOR, {"The stokers"}),
    ],
    "Lenz Moor, a cook, said the soup was cold. The stokers denied any involvement.": [NONE, (set(), {"The stokers"})],
}


@pytest.mark.parametrize(("text", "stands"), STANDS.items())
def test_what_answers_the_statement_before(engine: Engine, text: str, stands: list[Stand]) -> None:
    told = engine.analyse(text).attributions
    assert [({p.name for p in each.confirming_parties}, {p.name for p in each.disputing_parties}) for each in told] == stands
