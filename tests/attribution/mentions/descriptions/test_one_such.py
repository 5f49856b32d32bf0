"""One of some who is named behind what is told, holders of an office for a field, colleagues, and what dashes part."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who speaks in the first statement.
FIRST = {
    "One farmer opposed to the road, Dale Orr of Harlow Mill in Kent, said the soil was thin.": ["Dale Orr"],
    "One farmer fighting the road, Dale Orr of Harlow Mill in Kent, said the soil was thin.": ["Dale Orr"],
    "Another driver waiting at the gate, Jo Pell of Leeds, said he was cold.": ["Jo Pell"],
    "The agency’s director, Ada Lund of Leeds, said it was late.": ["Ada Lund"],
    # A friend of somebody is somebody else.
    "A friend of former Nokia chairman Ada Lund said that she was ill.": ["A friend of former Nokia chairman Ada Lund"],
    "A former Bank of England deputy governor Ada Lund said that it was late.": ["Ada Lund"],
    # An office for a field.
    "Assistant professor of botany Ada Lund of the University of Tarn says the moss is new.": ["Ada Lund"],
    "Director of music Jo Marsh of Harlow College said the hall was cold.": ["Jo Marsh"],
    # Colleagues.
    "“It works,” say Dr Ada Lund of Tarn University and her colleagues.": ["Ada Lund", "her colleagues"],
    "“It works,” says Dr Ada Lund of Tarn University and Harlow College.": ["Ada Lund"],
    # How many say so, by whom nobody parts from them with a comma.
    "According to Veltrix Research 40% of drivers say that it helps.": ["40% of drivers"],
    # Dashes.
    "Republicans - and even a few Democrats - say that the ward is full.": ["Republicans", "a few Democrats"],
}


@pytest.mark.parametrize("text", FIRST)
def test_who_speaks_first(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions[0]
    assert found.speaker is not None
    assert [speaker.name for speaker in (found.speaker, *found.joint_speakers)] == FIRST[text]
