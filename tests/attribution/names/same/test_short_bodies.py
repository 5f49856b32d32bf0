"""Bodies in short: by the noun of their names, by letters that no bracket explains, by a title that is part of the name."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name and type of who speaks last.
SPEAKERS = {
    "The Tarn Relief Corps fed the town. The Corps warned that it would leave.": [("Tarn Relief Corps", "organization")],
    "The Board of Harbour Examinations met. The Board refused to say why.": [("Board of Harbour Examinations", "organization")],
    "The Justice Department sued on Monday. The Department said it had no plans.": [("Justice Department", "organization")],
    # Of two that have the noun, neither; nor a house that has a name of its own.
    "The Relief Corps met the Marine Corps. The Corps warned that it would leave.": [("Corps", "organization")],
    "The White House was calm. The House voted on Monday. The House said the bill would pass.": [("House", "organization")],
    "The Harbour Board met. “Board the boat,” Ada Lund said.": [("Ada Lund", "person")],
    # By letters.
    "General Foods sold its mill. GF said on Monday that sales fell.": [("General Foods", "organization")],
    "General Dunmore wept. GF said on Monday that sales fell.": [("GF", "organization")],
    # A title with which a body's name begins is part of it, and none of a person's.
    "The Justice Department sued. The Health Department said that it had no plans.": [("Health Department", "organization")],
    "General Electric sold it. General Motors Acceptance Corp lent the money. General Motors said it was paid.": [
        ("General Motors", "organization")
    ],
    "General Dunmore wept. Dunmore said it was lost.": [("Dunmore", "person")],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [(s.name, s.type) for s in (last.speaker, *last.joint_speakers) if s] == SPEAKERS[text]
