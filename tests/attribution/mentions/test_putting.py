"""Who puts something so, “as she put it”, is who begins the sentence."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# Who speaks last.
LAST = {
    "The director of the museum spoke of, as she put it, “a gift from the sea”.": "The director of the museum",
    "When the founder of Orlen Freight came to the valley, he promised roads and, as he put it, “a ship for every child”.": (
        "the founder of Orlen Freight"
    ),
    "Ada Lund has sold the mill to end, as she once called it, “a slow ruin”.": "Ada Lund",
}
# Whom that is not, where somebody else is named.
OPEN = {
    "The director of the museum thanked Jo Marsh for, as he put it, “a gift from the sea”.": "The director of the museum",
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == LAST[text]


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_guessed(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is None or speaker.name != OPEN[text]
