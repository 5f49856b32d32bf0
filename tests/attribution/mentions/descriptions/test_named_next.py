"""Who is described in a lead and named where the next paragraph begins."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

LEAD = "A Norland pilot says she has been sacked over a photograph.\n\n"
# The first speaker.
MEANT = {
    LEAD + "Ada Lund, known as the Swift, flew for eleven years. She was told on Monday.": "Ada Lund",
    LEAD + "Ada Lund has flown for eleven years. She was told on Monday.": "Ada Lund",
    "Pilot sacked over photograph\n\n" + LEAD + "Ms Ada Lund, 43, flew for eleven years.": "Ada Lund",
    "The union's head says pay is too low.\n\nIn a lecture at Tarn College, Ada Lund said nurses were leaving.": "Ada Lund",
    "The head of the union says pay is too low.\n\nAda Lund said nurses were leaving.": "Ada Lund",
    # Somebody else, who is told to be something else, or was named before.
    LEAD + "Ada Lund, the airline's chief executive, called it a lie.": "A Norland pilot",
    LEAD + "Chief executive Ada Lund called it a lie.": "A Norland pilot",
    LEAD.replace("photograph", "photograph of Ada Lund") + "Ada Lund has been sacked too.": "A Norland pilot",
    LEAD.replace("A Norland pilot says she", "A witness says a pilot") + "Ada Lund has flown for years.": ("A witness"),
    "The union's head says pay is too low.\n\nAda Lund has four children.": "The union's head",
    LEAD + "The airline was late. Ada Lund has flown for eleven years.": "A Norland pilot",
}


@pytest.mark.parametrize("text", MEANT)
def test_who_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
