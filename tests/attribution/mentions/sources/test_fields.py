"""Holders of an office for a field, and others whose office stands before the name with an "of", "for" or "and"."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name, type and role of the last speaker.
SPEAKERS = {
    "Chairman of stewards Otto Brandt says the track is dry.": ("Otto Brandt", "person", "Chairman of stewards"),
    "Federal Minister for Rivers and Inland Ports, Otto Brandt, denied that the locks leak.": (
        "Otto Brandt",
        "person",
        "Federal Minister for Rivers and Inland Ports",
    ),
    "Shadow minister for energy and mining, Ada Quist, denied that the pits flood.": (
        "Ada Quist",
        "person",
        "Shadow minister for energy and mining",
    ),
    "Spokesman for Judge Roe, Otto Brandt, told the Herald that the case was closed.": ("Otto Brandt", "person", "Spokesman for Judge Roe"),
    "Counsel for Mrs Roe, Mr Otto Brandt, told the court that the boat had sunk.": ("Otto Brandt", "person", "Counsel for Mrs Roe"),
    "Wales and Harlow lock Otto Brandt has said that he will play on.": ("Otto Brandt", "person", "Wales and Harlow lock"),
    "“It will not move,” said winchman Otto Brandt, shrugging.": ("Otto Brandt", "person", "winchman"),
    # Those who are near somebody named.
    "Friends of the late President Otto Brandt said the boat had sunk.": ("Friends of the late President Otto Brandt", "group", None),
    "Critics of mayor Otto Brandt said the boat had sunk.": ("Critics of mayor Otto Brandt", "group", None),
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == SPEAKERS[text]
