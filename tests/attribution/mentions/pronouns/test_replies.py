"""Who replies to whom."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
REPLIES = {
    "Ida Voss told Hugo Brandt that the mill was shut. “I know,” he replied.": "Hugo Brandt",
    "Hugo Brandt wrote to Owen Strand on Friday that the mill was shut. “I know,” he replied.": "Owen Strand",
    "Hugo Brandt texted Owen Strand that the mill was shut. “I know,” he wrote back.": "Owen Strand",
    "Ada Cole met Hugo Brandt in May. Cole’s deputy, Sam Okta, told him that it was shut. “I know,” he replied.": "Hugo Brandt",
    # Who goes on, and whom a court hears.
    "Hugo Brandt told Owen Strand that the mill was shut. “I know,” he said.": "Hugo Brandt",
    "Hugo Brandt told the court that the mill was shut. “I know,” he replied.": "Hugo Brandt",
}


@pytest.mark.parametrize("text", REPLIES)
def test_who_replies(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == REPLIES[text]
