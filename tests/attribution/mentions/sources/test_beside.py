"""A name with what it is behind it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The first speaker.
NAMED = {
    "Prices fell, according to the Orbis news agency.": "Orbis",
    '"Trade is over," Norland\'s Orbis news agency reported.': "Orbis",
    "The talks failed, the left-leaning Orbis website reported.": "Orbis",
    "The EELA industry body said that eels were rare.": "EELA",
    "The Leeds-based Orbis trade magazine said it was late.": "Orbis",
    "A friend of the Orbis news agency said it was late.": "A friend of the Orbis news agency",
    # Those who have a watchword for a name; a part or the campaign of a body is none of those.
    "The Hands Off Our Harbour alliance said it was late.": "Hands Off Our Harbour",
    "The Trees Before Towers campaign said it was late.": "Trees Before Towers",
    "The North Harbour Party group said it was late.": "The North Harbour Party group",
    "The Orbis campaign said it was late.": "The Orbis campaign",
    "The Orbis news agency’s editor said it was late.": "The Orbis news agency’s editor",
}


@pytest.mark.parametrize("text", NAMED)
def test_whose_name_it_is(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == NAMED[text]


def test_what_it_is_is_its_role(engine: Engine) -> None:
    speaker = engine.analyse("The EELA industry body said that eels were rare.").attributions[0].speaker
    assert speaker is not None
    assert speaker.role == "industry body"
