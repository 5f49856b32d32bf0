"""Places and firms with an "and" in their names are one; any other two are two."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# All who speak last, with their types.
SPEAKERS = {
    "Bosnia and Herzegovina's trade minister, Lejla Maric, said the talks had failed.": [("Lejla Maric", "person")],
    "Trinidad and Tobago's Energy Minister, Colm Reyes, said the well was dry.": [("Colm Reyes", "person")],
    "“It is over,” said Antigua and Barbuda Prime Minister Dwayne Frost.": [("Dwayne Frost", "person")],
    "Trinidad and Tobago said it would sign. Trinidad denied that it had waited.": [("Trinidad and Tobago", "place")],
    "Antigua and Barbuda's government said the port would open.": [("Antigua and Barbuda's government", "organization")],
    "Johnson and Johnson said that sales were up.": [("Johnson and Johnson", "organization")],
    # Such as are two.
    "Norway and Sweden said they would sign.": [("Norway", "place"), ("Sweden", "place")],
    "Barnes and Lund said they would sign.": [("Barnes", "person"), ("Lund", "person")],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions[-1]
    assert found.speaker is not None
    assert [(s.name, s.type) for s in (found.speaker, *found.joint_speakers)] == SPEAKERS[text]
