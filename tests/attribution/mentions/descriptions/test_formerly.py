"""Who is introduced by what he or she was, behind a description."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who speaks first.
SPEAKERS = {
    "The firm's attorney, former U.S. attorney Alan Moore, said the case was weak.": "Alan Moore",
    "The bank's chairman, former Prime Minister Ana Brandt, said the well was dry.": "Ana Brandt",
    "The side's new coach, former Norwich defender Jo Marsh, said the squad was thin.": "Jo Marsh",
    "His lawyer, retired judge Ada Lund, said he was calm.": "Ada Lund",
    "The club's chair, ex-mayor Ada Lund, said it was late.": "Ada Lund",
    # Somebody else, who is not introduced.
    "The firm's lawyer, former colleagues of Jo Marsh said, was ill.": "former colleagues of Jo Marsh",
    "The firm's lawyer, who once sued former mayor Jo Marsh, said the case was weak.": "The firm's lawyer",
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == SPEAKERS[text]


def test_what_somebody_is_goes_before_what_somebody_was(engine: Engine) -> None:
    speaker = engine.analyse("The league's chief mediator, former Norland President Jo Marsh, said it was late.").attributions[0].speaker
    assert speaker is not None
    assert speaker.role == "chief mediator"
