"""Who is told what he or she is right behind the name."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name, type and role of the last speaker.
SPEAKERS = {
    "“The ice is thin,” Dr Otto Brandt head of rescue said.": ("Otto Brandt", "person", "head of rescue"),
    "Ada Lund professor of law at Tarn University said it was late.": ("Ada Lund", "person", "professor of law at Tarn University"),
    "Otto Brandt chief executive of Vantor Oil said it was late.": ("Otto Brandt", "person", "chief executive of Vantor Oil"),
    # Who is somebody's, and has no name.
    "Otto Brandt campaign director of operations said it was late.": ("Otto Brandt campaign director of operations", "unnamed", None),
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_is_the_named(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == SPEAKERS[text]
