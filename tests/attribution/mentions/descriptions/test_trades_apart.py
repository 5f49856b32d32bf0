"""Who has one trade is nobody described by another, nor is the accused the victim."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

SURVEYOR = "Surveyor Neil Lund looked at the pier in May. It was closed in June. "
# An article, and who speaks last.
TOLD = {
    SURVEYOR + "“I lost my boat that day,” the ferryman said.": "the ferryman",
    SURVEYOR + "“I would close it again,” the surveyor said.": "Neil Lund",
    "Actor Neil Lund opened the pier in May. “I sang that day,” the singer said.": "Neil Lund",
    "Neil Lund, 40, denied theft at Tarn Crown Court. “He took my purse,” the victim said.": "the victim",
}


@pytest.mark.parametrize("text", TOLD)
def test_whom_a_trade_means(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name.casefold() == TOLD[text].casefold()
