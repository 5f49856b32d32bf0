"""Those who have one name and a title with it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name and type of who speaks last.
SPEAKERS = {
    "Pope Linus came on Sunday. “Peace,” Linus said.": [("Pope Linus", "person")],
    "Harald was late. Prince Harald said he was glad.": [("Prince Harald", "person")],
    "Baroness Marsh, who chairs the inquiry, said it was late.": [("Baroness Marsh", "person")],
    "Pope Anselm IV came on Sunday. “Peace,” Anselm IV said.": [("Pope Anselm IV", "person")],
    "Lord Hale of Tarnfield, in his ruling, said the law was unclear.": [("Lord Hale of Tarnfield", "person")],
    "Ada Hale of Tarnfield said the law was unclear.": [("Ada Hale", "person")],
    "Prince Harald Lund said he was glad.": [("Harald Lund", "person")],
    "Mr Marsh said it was late.": [("Marsh", "person")],
    "President Marsh said it was late.": [("Marsh", "person")],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [(s.name, s.type) for s in (last.speaker, *last.joint_speakers) if s] == SPEAKERS[text]
