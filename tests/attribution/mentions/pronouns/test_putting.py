"""Who puts something so, “as she put it”, is who begins the sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_guessed(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) != OPEN[text]
