"""Claims around a cue in an aside."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The contents of all statements, and the speaker of the first.
SAID = {
    "Ada Lund wrote the paper. Her study, she says, shows that ponds dry up.": (["Her study shows that ponds dry up"], "Ada Lund"),
    "Ada Lund read the papers. Early studies, Lund says, suggest the virus came from rats.": (
        ["Early studies suggest the virus came from rats"],
        "Ada Lund",
    ),
    "The lake was shallow, which, the divers say, shows that it had dried out.": (
        ["shows that it had dried out"],
        "the divers",
    ),
    "Ada Lund wrote the paper. Often, says Lund, ponds dry up in winter.": (["Often ponds dry up in winter"], "Ada Lund"),
    "The ponds, said Ada Lund, a farmer, were deep. A study shows that they dry up.": (
        ["The ponds were deep", "they dry up"],
        "Ada Lund",
    ),
}


@pytest.mark.parametrize("text", SAID)
def test_a_claim_is_whole_on_both_sides_of_its_cue(text: str, engine: Engine) -> None:
    said = engine.analyse(text).attributions
    speaker = said[0].speaker.name if said[0].speaker else None
    assert ([each.quote.text for each in said], speaker) == SAID[text]
