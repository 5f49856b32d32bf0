"""Colleagues without names with whom somebody speaks."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# All who speak.
SPEAKERS = {
    "“Fewer frogs are seen,” say Lund and team.": ["Lund", "team"],
    "Lund and team report that frogs are dying.": ["Lund", "team"],
    "“Fewer frogs are seen,” say Ada Lund of Tarn University and colleagues.": ["Ada Lund", "colleagues"],
    "Ada Lund, of Tarn University, and her colleagues report that frogs are dying.": ["Ada Lund", "her colleagues"],
    "“Fewer frogs are seen,” says Lund.": ["Lund"],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_colleagues_speak_too(text: str, engine: Engine) -> None:
    (said,) = engine.analyse(text).attributions
    assert [s.name for s in (said.speaker, *said.joint_speakers) if s] == SPEAKERS[text]
