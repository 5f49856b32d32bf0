"""Descriptions of what has no name, and which of those before they are."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

FOUND = "An internal UN report has found that soldiers burned the mill. The {} report concludes that the attack was planned."


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize(("which", "same"), [("14-page", True), ("leaked", False), ("2019", False)])
def test_how_long_a_report_is_makes_it_no_other(engine: Engine, which: str, same: bool) -> None:
    first, second = engine.analyse(FOUND.format(which)).attributions
    assert (first.speaker == second.speaker) is same
