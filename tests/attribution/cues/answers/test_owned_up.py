"""Admissions by verbs of several words."""

from __future__ import annotations

import pytest

from service.attribution.cues.answers.owned_up import owned_up_of
from tests.attribution.cues.answers.answered import answered

FOUND = [
    ("The family owned up to breaking the vase.", "breaking the vase", "owned up", "The family"),
    ("The potter owned up last night to breaking the vase; nobody was surprised.", "breaking the vase", "owned up", "The potter"),
    ("Vase-maker owns up to theft\n\nA potter is to pay.", "theft", "owns up", "Vase-maker"),
    ("Ylva Dahl has come clean about the £1.5m glaze.", "the £1.5m glaze", "come clean", "Ylva Dahl"),
    ("But Dahl finally fessed up to the leak, and left.", "the leak", "fessed up", "Dahl"),
    ("Her partner, Jo Bell, attested to seeing the vase.", "seeing the vase", "attested", "Her partner"),
    ("Dahl made no bones about having dropped it.", "having dropped it", "made no bones", "Dahl"),
    ("The museum granted that it had been warned, but blamed the guild.", "it had been warned", "granted", "The museum"),
]
NONE = [
    "Dahl never owned up to the theft.",
    "The thief must come clean about the vase.",
    "Will the mayor come clean about the vase?",
    "The trust owns up to a tenth of the guild.",
    "The king granted that town a kiln.",
    "The sheets came clean on the second wash.",
    "The city granted the potter a permit.",
    "The cat came clean out of the bath.",
    "Fishing cops to patrol the bay.",
    "Critics said Dahl owned up to nothing.",
    "The vase attests to her skill.",
]


@pytest.mark.parametrize(("text", "said", "cue", "who"), FOUND)
def test_admissions(text: str, said: str, cue: str, who: str) -> None:
    assert answered(owned_up_of, text) == [(said, cue, who, "confirm")]


@pytest.mark.parametrize("text", NONE)
def test_what_admits_nothing(text: str) -> None:
    assert answered(owned_up_of, text) == []
