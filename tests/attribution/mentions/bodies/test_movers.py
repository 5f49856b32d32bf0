"""The firm that a noun means in the sentence that begins with the firm, or in the next."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "Velden Foods slid on Friday as the conglomerate warned that costs would rise.": "Velden Foods",
    "Roe & Lund, the country’s biggest grocer, lost a tenth of its value. The Tarn-based chain said that sales had halved.": "Roe & Lund",
    # Nor does what it is between commas tell of another.
    "Orlen Freight, Norland’s oldest shipping company, closed two depots on Monday. The Harlow-based firm said sales had halved.": (
        "Orlen Freight"
    ),
}
# Whom that is not: no firm is a regulator, nor is it meant where the sentence tells of another body.
OPEN = {
    "Shares of Velden Foods jumped on Friday after the regulator said it would drop the case.": "Velden Foods",
    "Velden Foods fell on Friday when Orlen Freight sued it, before the company said it would not pay.": "Velden Foods",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_guessed(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) != OPEN[text]
