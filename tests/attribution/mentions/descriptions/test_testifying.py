"""Who gives evidence answers whoever presides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "Paul Reid says he was sacked. Under questioning from Jo Marsh, for the firm, the father of two admitted that he slept.": "Paul Reid",
    "Paul Reid, 40, says he was sacked. Cross-examined by Jo Marsh, QC, the welder admitted that he slept at work.": "Paul Reid",
    "Paul Reid, 40, says he was sacked. Questioned by Jo Marsh KC, the father-of-two admitted that he slept at work.": "Paul Reid",
    "Ada Lund told the panel the valve was shut. The chairman, Jo Marsh, asked who had shut it. The witness said she knew.": "Ada Lund",
    "Welder Paul Reid said he was sacked by letter. Judge Alan Roe asked if he had signed it. The claimant said he had.": "Paul Reid",
    "Alan Roe alleged that he was beaten. The magistrate wanted to know by whom. The complainant said he had not seen them.": "Alan Roe",
}
# Whom that is not: one of two.
OPEN = {
    "Ada Lund and Jo Marsh said the valve was shut. Judge Alan Roe asked who had shut it. The witness said it was late.": "Ada Lund",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_guessed(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) != OPEN[text]
