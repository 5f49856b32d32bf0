"""Who is asked something by somebody who is named answers it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "The transport minister, Ada Lund, was pressed on the tunnel by the Greens’ Jo Marsh. She told the chamber it would open in May.": (
        "Ada Lund"
    ),
    "Bishop Alan Roe had been questioned at the inquiry by Paul Reid. He said that no letter had come.": "Alan Roe",
    "Coach Alan Roe was interrupted by the reporter Paul Reid. “We will win,” he said.": "Alan Roe",
    "Alan Roe runs the port. The governor was grilled by Paul Reid on Friday. He said that the port was safe.": "The governor",
    # Whom anybody asks something answers what is quoted next; not in a clause, nor what is not quoted, nor where another is named.
    "Reid then asked Mayor Alan Roe which roads he would mend.\n\n“All of them,” he said.": "Alan Roe",
    "Paul Reid asked the captain why he was late. “I overslept,” he said.": "the captain",
    "Paul Reid pressed Alan Roe on the tunnel. He said that no letter had come.": "Paul Reid",
    "Joan Marsh opened the pier. The row began when a boy asked Ada Lund why it was shut. “I was hurt,” she said.": "Joan Marsh",
    "“It is late,” said Alan Roe. A boy asked the captain what Paul Reid had paid. “I forget,” he said.": "Alan Roe",
    # A woman is not meant by "he", nor who asks on.
    "Mrs Lund, the mayor, was questioned by Mr Reid. He said that the gate was shut.": "Reid",
    "Alan Roe, the mayor, was questioned by Paul Reid. He asked why the gate was shut.": "Paul Reid",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]
