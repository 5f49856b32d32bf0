"""By what words an article calls somebody who has a title."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker's name and role.
JUDGES = {
    "Mr Justice Falk said the order was unlawful. The judge said ministers had erred.": ("Falk", "Mr Justice"),
    "Lady Justice Okta said it was sad. The judge said so twice.\n\nDistrict Judge Ida Voss was ill.": ("Okta", "Lady Justice"),
    "The order was unlawful, Lord Justice Brandt said.": ("Brandt", "Lord Justice"),
    # Who is no judge.
    "Justice Minister Ida Voss said the order was lawful. The judge said ministers had erred.": ("The judge", None),
}


@pytest.mark.parametrize("text", JUDGES)
def test_who_is_the_judge(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == JUDGES[text]
