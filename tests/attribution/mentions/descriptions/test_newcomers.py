"""Who is described as somebody new is nobody who is named further on, unless the article says so."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The speaker of the first statement.
FIRST = {
    "A prison officer said the door was open. The prison governor, Ada Lund, denied it.": "A prison officer",
    "A navy officer, who asked not to be identified, said a boat sank.\n\nNavy officer Ada Lund said it had not.": "A navy officer",
    "A senior diplomat, speaking on condition of anonymity, said talks were over.\n\nJo Marsh, a senior diplomat, denied it.": (
        "A senior diplomat"
    ),
    "A councillor said rents would rise. A councillor in the next ward, Jo Marsh, said they would fall.": "A councillor",
    # One who is told by the same noun below, or in the same sentence.
    "A vicar says two bells are lost.\n\nSpeaking on Monday, Ada Lund, the vicar of Marsh End, said they were old.": "Ada Lund",
    "The light was out that night, said a ferry pilot who was there. “It was dark,” said Jo Marsh.": "Jo Marsh",
    "The prison governor, Ada Lund, denied it. A prison officer said the door was open.": "Ada Lund",
}
# The speaker of the last statement but one.
SECOND = {
    "Orlen would not talk. A spokeswoman said: “We are sad.”\n\nIn Rome, the health ministry spokeswoman, Ada Lund, said it was shut.": (
        "A spokeswoman"
    ),
    "The ferry firm refused to talk. A spokesman for the firm said it was late. Harbour Trust spokesman Jo Marsh called it a shame.": (
        "A spokesman for the firm"
    ),
    "The Harbour Trust refused to talk. A spokesman said it was late.\n\nHarbour Trust spokesman Jo Marsh later called it a shame.": (
        "Jo Marsh"
    ),
}


@pytest.mark.parametrize("text", FIRST)
def test_who_speaks_first(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == FIRST[text]


@pytest.mark.parametrize("text", SECOND)
def test_who_speaks_for_a_body(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-2].speaker
    assert speaker is not None
    assert speaker.name == SECOND[text]
