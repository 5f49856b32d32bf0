"""Who or what is described in a lead and named where the next paragraph begins."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

LEAD = "A Norland weaver says she has been cheated of a loom.\n\n"
# The first speaker.
MEANT = {
    LEAD + "Ada Lund, known as the Swift, wove for eleven years. She was told on Monday.": "Ada Lund",
    LEAD + "Ada Lund has woven for eleven years. She was told on Monday.": "Ada Lund",
    "Weaver cheated of loom\n\n" + LEAD + "Ms Ada Lund, 43, wove for eleven years.": "Ada Lund",
    "The union's head says wool is too dear.\n\nAt a fair in Tarn, Ada Lund said half of it was wet.": "Ada Lund",
    "The head of the guild says wool is too dear.\n\nAda Lund said half of it was wet.": "Ada Lund",
    # Somebody else, who is told to be something else, or was named before.
    LEAD + "Ada Lund, the mill's chief executive, called it a lie.": "A Norland weaver",
    LEAD + "Chief executive Ada Lund called it a lie.": "A Norland weaver",
    LEAD.replace("a loom", "a loom by Ada Lund") + "Ada Lund has been cheated too.": "A Norland weaver",
    LEAD.replace("A Norland weaver says she", "A witness says a weaver") + "Ada Lund has woven for years.": "A witness",
    "The union's head says wool is too dear.\n\nAda Lund has four looms.": "The union's head",
    LEAD + "The mill was shut. Ada Lund has woven for eleven years.": "A Norland weaver",
    # Bodies, and such as are called otherwise, stand further on, or were named before.
    "A leading flight academy has warned that kites frighten geese.\n\nGoose Watch, known as GW, has printed a leaflet.": "Goose Watch",
    "Wool is dear, a trade body has said.\n\nThe Looms Association (LA) said it rained.": "Looms Association",
    "“Wool keeps for years,” said one of the country's oldest laboratories.\n\nThe Tarn Fibre Trust will move in May.": "Tarn Fibre Trust",
    "Wool is dear, a trade body has said.\n\nThe Ministry of Wool said it rained.": "a trade body",
    "Wool is dear, a newspaper has said.\n\nThe Looms Association said it rained.": "a newspaper",
    "The Looms Association is wrong, a trade body has said.\n\nThe Looms Association said it rained.": "a trade body",
}


@pytest.mark.parametrize("text", MEANT)
def test_who_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
