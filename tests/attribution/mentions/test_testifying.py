"""Who gives evidence answers whoever presides."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

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
