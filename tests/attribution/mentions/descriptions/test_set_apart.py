"""Who is told apart from somebody of the same calling whom the article names below."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The speaker of the first statement.
FIRST = {
    # One of several, who are counted.
    "One surgeon said the ward was full. Ada Lund, a surgeon at the clinic, said beds were free.": "One surgeon",
    "“We were lucky,” said one retired pilot. Jo Marsh, the pilot of the second plane, was not on board.": "one retired pilot",
    # Who was what the other is, before the name and behind it.
    "A former treasurer said the books were cooked.\n\nAda Lund, the treasurer of the club, said they were in order.": "A former treasurer",
    "The former dean said the hall was sold. Ada Lund, the dean of the college, disagreed.": "The former dean",
    # Whom the other contradicts, or does not answer.
    "A senator said the vote was bought.\n\nJo Marsh, a senator from Tarn, has denied that.": "A senator",
    "A trader said the price was fixed.\n\nAda Lund, a trader at the bank, declined to comment.": "A trader",
    # Who is introduced as such in the same paragraph.
    "A welder said the tank leaked. Jo Marsh, a welder from Tarn, said it was dry.": "A welder",
    # But whom the lead tells of may be named below, or is called so once more; who was it is whoever was it too.
    "A former vicar says two bells are lost.\n\nSpeaking on Monday, Ada Lund, a former vicar of Marsh End, said they were old.": "Ada Lund",
    "One founder says the robots work.\n\n“They never stop,” said Jo Marsh, a founder of the firm.": "Jo Marsh",
    "A former nurse says nobody came.\n\nThe nurse, Ada Lund, says she was alone.": "Ada Lund",
    "A trader says the price was fixed.\n\nSpeaking on Monday, Ada Lund, a trader at the bank, said it was wrong.": "Ada Lund",
}


@pytest.mark.parametrize("text", FIRST)
def test_who_speaks_first(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == FIRST[text]
