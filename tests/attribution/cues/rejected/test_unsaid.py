"""What looks like a statement and is none: words that nobody said, what experience shows."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.unsaid import names_only
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

NONE = [
    "Nowhere in her speech did Ylva Lindqvist, the head of the bank, say ‘resign’. She sat down after four minutes.",
    "At no point did the minister say “sorry”. He left by the back door.",
    "The fire claimed the lives of two men. It began in the cellar of a shop on Pell Street.",
    "The storm, which claimed at least 40 lives, has moved north. It began at sea.",
    "Ylva Lindqvist poured the tea. “And who signed it?” I asked her.",
    "A folder marked “do not open” lay in the safe. Ylva Lindqvist took it home.",
    "She lent the hall a painting, entitled “The Salt in the Cup”. It hung by the stove for a year.",
    "The men sat in what is known as the “dry room”. It has no stove, and no window.",
    "No party has claimed victory in the vote. It was held in May.",
    "No other mill said it would close. They all stayed open.",
    "Experience shows that old boilers fail in the first cold week of the year. This one failed on the second.",
]
SOME = [
    ("No fewer than ten clerks said the safe was empty. It was not.", "the safe was empty"),
    ("No 10 said the vote would be held in May. It was not.", "the vote would be held in May"),
    ("Ylva Lindqvist, the head of the bank, claimed that the victim lied. She sat down.", "the victim lied"),
    ("Ylva Lindqvist, the head of the bank, claimed the victim's car was stolen. She sat down.", "the victim's car was stolen"),
    ("Ylva Lindqvist, the head of the bank, claimed lives had been saved. She sat down.", "lives had been saved"),
    ("Ada Lund, who never had children, told the court: “I regret nothing.” She left by the back door.", "“I regret nothing.”"),
    ("The poll found Labour ahead by 10 points. The vote is in May.", "Labour ahead by 10 points"),
    ("Ylva Lindqvist, the head of the bank, said ‘I resign’ on Monday. Nowhere in the hall did anybody clap.", "‘I resign’"),
    ("Ylva Lindqvist poured the tea. “And who signed it?” she asked.", "“And who signed it?”"),
    ("“I signed it,” Ylva Lindqvist said. I asked her why.", "“I signed it,”"),
    ("Harbour survey data revealed deep anger over the tolls. The vote is in May.", "deep anger over the tolls"),
    ("The report shows that old boilers fail in the first cold week of the year.", "old boilers fail in the first cold week of the year"),
]


@pytest.mark.parametrize("text", NONE)
def test_nobody_said_so(engine: Engine, text: str) -> None:
    assert engine.analyse(text).attributions == ()


@pytest.mark.parametrize(("text", "said"), SOME)
def test_somebody_did(engine: Engine, text: str, said: str) -> None:
    assert [each.quote.text for each in engine.analyse(text).attributions] == [said]


def test_who_is_asked_does_not_ask(engine: Engine) -> None:
    text = "The clerk, Ylva Lindqvist, asked if the chairman would stay, said he was at lunch. Nobody saw him leave."
    assert [each.quote.text for each in engine.analyse(text).attributions] == ["he was at lunch"]
    text = "The clerk, Ylva Lindqvist, asked if the chairman would stay. Nobody saw him leave."
    assert [each.quote.text for each in engine.analyse(text).attributions] == ["if the chairman would stay"]


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("reveals", "plans for a bridge", True),
        ("reveals", "the bridge was never safe", False),
        ("revealed", "how the vote was lost", False),
        ("said", "plans for a bridge", False),
        ("talked about", "the bridge of his youth", True),
        ("talked about", "how the bridge was lost", False),
    ],
)
def test_names_only(cue: str, content: str, expected: bool) -> None:
    text = f"{cue} {content}"
    assert names_only(text, Span(0, len(cue)), (Span(len(cue) + 1, len(text)),)) is expected
