"""Refusals of what is named behind them, or of nothing."""

from __future__ import annotations

import pytest

from service.attribution.cues.answers.silences import silences_of
from service.attribution.pipeline import Engine
from tests.attribution.cues.answers.answered import answered

# A text, and of what it holds the content, the cue and who.
FOUND = [
    ("Dahl won’t take questions on the glaze.", "questions on the glaze", "won’t take", "Dahl"),
    ("A clerk referred a question about the fire to the guild.", "a question about the fire", "referred", "A clerk"),
    ("But Ylva Dahl made no comment on the kiln.", "the kiln", "made no comment on", "Ylva Dahl"),
    ("The guild has so far given no reason for the delay.", "the delay", "given no reason for", "The guild"),
    ("The museum was not in a position to comment on thefts.", "thefts", "was not in a position to comment on", "The museum"),
    ("Dahl would not be drawn on the buyer and left early.", "the buyer", "would not be drawn on", "Dahl"),
    ("While the guild kept mum about the price, its members did not.", "the price", "kept mum about", "the guild"),
    ("Mayor mum on kiln fire\n\nA mayor has asked for calm.", "kiln fire", "mum on", "Mayor"),
    ("The potter batted away questions on Monday about the glaze.", "questions on Monday about the glaze", "batted away", "The potter"),
    (
        "Dahl, who owns it, stopped short of saying who lit the kiln.",
        "who lit the kiln",
        "stopped short of saying",
        "Dahl",
    ),
    ("Its owner referred questions about the fire to the guild.", "questions about the fire", "referred", "Its owner"),
    ("The museum directed all queries to the guild.", "directed all queries to the guild", "directed", "The museum"),
    ("A spokesman referred that question to the guild in Malmo.", "that question", "referred", "A spokesman"),
    ("Dahl hung up when reached at the pottery.", "hung up when reached at the pottery", "hung up", "Dahl"),
    (
        "The potter left the hall without taking questions.",
        "left the hall without taking questions",
        "left the hall without taking questions",
        "The potter",
    ),
    ("The guild did not get back to us.", "did not get back to us", "did not get back to us", "The guild"),
    (
        "The guild's office did not pick up the phone on Monday.",
        "did not pick up the phone",
        "did not pick up the phone",
        "The guild's office",
    ),
]
NONE = [
    "The treaty remains silent on glaze.",
    "The potter stayed quiet on Monday.",
    "The new kiln will not go into production.",
    "Dahl took the Fifth Avenue shop for a joke.",
    "The stadium fell silent when Dahl fell.",
    "The firm forwarded calls about the fire.",
    "The stranded skiers did not pick up the phone.",
    "After ten seasons Dahl hung up her apron.",
    "The team did not go into what made the glaze crack, and measured it instead.",
    "Doctors referred the patient to a clinic.",
    "The potter left the hall without a coat.",
    "“Dahl would not be drawn on the buyer,” it read.",
]


@pytest.mark.parametrize(("text", "said", "cue", "who"), FOUND)
def test_silences(text: str, said: str, cue: str, who: str) -> None:
    assert answered(silences_of, text) == [(said, cue, who, "no_comment")]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_silence(engine: Engine, text: str) -> None:
    assert [each for each in engine.analyse(text).attributions if each.act == "no_comment"] == []
