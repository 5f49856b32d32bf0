"""Two statements of one who is told of by a clause."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

TWO = [
    ("A diver who says he was there told guards the pier was cut.", "A diver", ["he was there", "the pier was cut"]),
    ("One boatman who claims to have seen the fire said nobody came.", "One boatman", ["to have seen the fire", "nobody came"]),
]
ONE = [
    "A diver who says she knows what her brother said was fined.",
    "The court heard that a diver who says he was there told guards the pier was cut.",
]


@pytest.mark.parametrize(("text", "who", "said"), TWO)
def test_two_statements(engine: Engine, text: str, who: str, said: list[str]) -> None:
    found = engine.analyse(text).attributions
    assert [(a.speaker and a.speaker.name, a.quote.text) for a in found] == [(who, each) for each in said]


@pytest.mark.parametrize("text", ONE)
def test_one_statement(engine: Engine, text: str) -> None:
    assert len(engine.analyse(text).attributions) <= 1
