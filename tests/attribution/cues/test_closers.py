"""Quotations whose speaker is told by the sentence behind them."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

CLOSED = [
    ("“We will never sell the boats.” Those were the words of Mayor Ada Quist on Monday.", "Ada Quist"),
    ("“Who sold the boats? Who sank them?”\n\nThese are the questions Ada Quist will be asking of the guild.", "Ada Quist"),
    ("“Is there a plan? Who will pay?”\n\nThose were the questions Ada Quist put to the guild last week.", "Ada Quist"),
    ("“Boats are not toys.”\n\nThat was the view of the harbour master, Ada Quist.", "Ada Quist"),
    ("“Boats are not toys.”\n\nThat was the view of many in the hall.", None),
    # Something else is told of.
    ("“We will never sell the boats.”\n\nThose were the days of Ada Quist, who led the guild.", None),
    ("“We will never sell the boats.”\n\nThe words of Ada Quist were painted on a wall.", None),
]


@pytest.mark.parametrize(("text", "told"), CLOSED)
def test_who_said_it_is_told_behind(engine: Engine, text: str, told: str | None) -> None:
    (only,) = engine.analyse(text).attributions
    assert (only.speaker and only.speaker.name) == told
