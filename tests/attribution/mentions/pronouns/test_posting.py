"""Who posted what “it” reads."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
POSTED = {
    "Drummer Hugo Brandt left a message on his website. “I will be back in the spring,” it read.": "Hugo Brandt",
    "Ida Voss, a retired nurse, later sent a text message to the Herald. “Tell them no,” it began.": "Ida Voss",
    "Harbour Rovers have put out a short statement on their site. “We wish him well,” it said.": "Harbour Rovers",
    "In a statement, Mrs Okta’s family said they were broken.\n\n“She was our light,” it read.": "Mrs Okta’s family",
    "The singer, whose album came out in May, posted a note on Facebook.\n\n“I am so sorry,” it said. “I was ill.”": "The singer",
    # What somebody found, or showed.
    "Hugo Brandt found a note on the door. “Go home,” it read.": "a note",
    "The mayor showed a letter from Orbis. “Go home,” it read.": "a letter",
}


@pytest.mark.parametrize("text", POSTED)
def test_who_posted_it(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == POSTED[text]
