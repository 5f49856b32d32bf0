"""Who goes on with what was just said, and is described."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "Alan Moss joined Neil Reid in backing the keeper. Reid said: “He is the best we have.” The Hull boss continued: “He wins games.”": (
        "Neil Reid"
    ),
    "Joan Moss told the Herald in a letter, “I don’t need Alan Reid’s help.”\n\nThe candidate added, “He is done.”": "Joan Moss",
    "“It fell,” Joan Moss said. “It was old,” added the candidate.": "Joan Moss",
    # Somebody else is named since, or whoever spoke holds another office; who only says something goes on with nothing.
    "“It fell,” Joan Moss told Alan Reid.\n\nThe candidate added that it was old.": "Alan Reid",
    "“It fell,” Governor Joan Moss said. The mayor added that it was old.": "The mayor",
    "Joan Moss told the Herald in a letter, “I don’t need Alan Reid’s help.”\n\nThe candidate said, “He is done.”": "The candidate",
}


@pytest.mark.parametrize("text", LAST)
def test_who_goes_on(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]
