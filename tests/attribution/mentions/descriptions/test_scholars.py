"""Who is called by a science in a lead, and named below."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

BELOW = (
    "\nThe stuff is cheap and strong, and grows in the cold.\nOthers doubt it. Professor Owen Strand of Tarn College began a trial of it "
    "this week."
)
# The first speaker.
NAMED = {
    "Seaweed could mend broken bones, says a Danish geologist." + BELOW: "Owen Strand",
    # Nobody of a school, or nobody who is called by a science.
    "Seaweed could mend broken bones, says a Danish geologist.\nMayor Owen Strand of Tarn said it smelled.": "a Danish geologist",
    "Seaweed could mend broken bones, says a Danish farmer." + BELOW: "a Danish farmer",
    "Seaweed could mend broken bones, says a Danish geologist who asked not to be named." + BELOW: "a Danish geologist",
}


@pytest.mark.parametrize("text", NAMED)
def test_whether_it_is_who_is_named_below(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == NAMED[text]
