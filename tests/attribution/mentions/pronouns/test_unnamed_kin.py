"""Whom "he" or "she" means: the relative in the clause before, or with whom the sentence before begins."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    "Alan Moss says the inn is full. When I ring his mother, who takes the calls, she tells me there is “room enough”.": ["his mother"],
    "Joan Reid said it was late. When I called Alan Moss’s sister, she told me he was asleep.": ["Alan Moss’s sister"],
    "Alan Moss says the inn is full. His daughter runs it. She says it is empty.": ["His daughter"],
    "Alan Moss was hurt. His mother wept. “They lied,” she said.": ["His mother"],
    "Joan Reid says the inn is full. Her daughter runs it. She says it is empty.": ["Joan Reid"],
    "“The pit is dry,” said Joan Reid. Her uncle, a farmer who lives near the gate, laughed. “It was never wet,” he said.": ["Her uncle"],
    "“The pit is dry,” said Joan Reid. Her ex-husband lives in Kent. He told the court the pit was wet.": ["Her ex-husband"],
}


@pytest.mark.parametrize("text", MEANT)
def test_the_relative_is_meant_whose_owner_is_not(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in ([last.speaker] if last.speaker else []) + list(last.joint_speakers)] == MEANT[text]
