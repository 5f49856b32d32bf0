"""Bodies that work for one person, called in several ways."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the statements are by, in their order.
SPEAKERS = {
    "Otto Brandt wants a dam. His campaign said it would be high. “It will be high,” the Brandt campaign said. Brandt's campaign said so"
    " again.": {"Brandt campaign"},
    "Otto Brandt wants a dam. His office declined to comment. Jo Marsh, a clerk in Brandt's office, was at lunch.": {"Brandt's office"},
    "Otto Brandt wants a dam. His campaign said it would be high.": {"His campaign"},
    # Those of two.
    "Otto Brandt and Ada Lund want a dam. The Brandt campaign said it would be high. The Lund campaign said it would be low.": {
        "The Brandt campaign",
        "The Lund campaign",
    },
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_are_one_and_named_so(engine: Engine, text: str) -> None:
    speakers = [item.speaker for item in engine.analyse(text).attributions]
    assert {speaker.name for speaker in speakers if speaker} == SPEAKERS[text]
    assert len({speaker.id for speaker in speakers if speaker}) == len(SPEAKERS[text])
