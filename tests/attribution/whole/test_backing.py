"""A body that is for or against somebody is not him or her."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker's name and kind.
BACKING = {
    "Senator Ida Voss trails. A super PAC supporting Voss said it had raised $1 million.": ("A super PAC supporting Voss", "organization"),
    "Senator Ida Voss trails. A group opposing Voss said it would buy ads.": ("A group opposing Voss", "organization"),
    "Senator Ida Voss trails. A nonprofit tied to Voss said it had no donors.": ("A nonprofit tied to Voss", "organization"),
    "Senator Ida Voss trails. A firm owned by Voss said it paid its taxes.": ("A firm owned by Voss", "organization"),
    "Senator Ida Voss trails. An ad attacking Voss says she raised taxes.": ("An ad attacking Voss", "document"),
    "Senator Ida Voss trails. An outside group said it would buy ads.": ("An outside group", "organization"),
    "Harbour First PAC, a super PAC run by an aide, has money. The super PAC said it would buy ads.": ("Harbour First PAC", "organization"),
    # A part of a person's title, and a party in short.
    "Supporting actor Hugo Brandt said he was ill.": ("Hugo Brandt", "person"),
    "The PAC lost two seats. The PAC said it would fight on.": ("PAC", "organization"),
}


@pytest.mark.parametrize("text", BACKING)
def test_which_body_it_is(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == BACKING[text]
