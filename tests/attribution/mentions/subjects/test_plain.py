"""Subjects with nothing but themselves before the verb."""

from __future__ import annotations

import pytest

from service.attribution.mentions.subjects.plain import plain_subject
from service.attribution.spans import Span

# The cue stands between bars.
SUBJECTS = {
    "Data from the buoys |showed| that it was cold.": "Data from the buoys",
    "The Marsh family |declined| to talk.": "The Marsh family",
    "A chart that tells tides for a year now |predicts| high ones.": "A chart that tells tides for a year",
    "Both towers have since |reported| fog.": "Both towers",
    "Most have also |said| that it was cold.": "Most",
    # A verb stands before; several; a passive of a headline; more than a subject.
    "The tide was high and |showed| it.": None,
    "The mill raised its |estimate|.": None,
    "Some boats drifted for hours in the |report|.": None,
    "Rowers |told| to wait.": None,
    "In the north a tower |reported| fog.": None,
    "The board, angry, |said| so.": None,
    "A man who left and |said| so.": None,
    "They |said| so.": None,
    "The old boats in the outer harbour of Tarn |showed| rust.": None,
}


@pytest.mark.parametrize("marked", SUBJECTS)
def test_is_all_before_the_verb(marked: str) -> None:
    before, cue, behind = marked.split("|")
    found = plain_subject(before + cue + behind, 0, Span(len(before), len(before) + len(cue)))
    assert (found.cut(before) if found else None) == SUBJECTS[marked]
