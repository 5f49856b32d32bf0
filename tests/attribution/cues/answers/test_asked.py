"""Questions that are named before their answer, or that there was none."""

from __future__ import annotations

import pytest

from service.attribution.cues.answers.asked import asked_of
from tests.attribution.cues.answers.answered import answered

# A text, and of what it holds the content, the cue, who and the act.
FOUND = [
    ("Asked whether the kiln was lit, Ylva Dahl hung up.", "whether the kiln was lit", "hung up", "Ylva Dahl", "no_comment"),
    (
        "Asked twice on Monday about the kiln, the potter changed the subject.",
        "the kiln",
        "changed the subject",
        "the potter",
        "no_comment",
    ),
    ("When pressed to name the buyer, she shrugged.", "to name the buyer", "shrugged", "she", "no_comment"),
    (
        "Questioned by the guild's chairman, Jo Bell, about where the clay went, Dahl gave no answer.",
        "where the clay went",
        "gave no answer",
        "Dahl",
        "no_comment",
    ),
    (
        "The museum, asked how many pots had cracked, offered no figure.",
        "how many pots had cracked",
        "offered no figure",
        "The museum",
        "no_comment",
    ),
    (
        "Dahl was asked three times whether she had paid and did not answer.",
        "whether she had paid",
        "did not answer",
        "Dahl",
        "no_comment",
    ),
    ("Who lit the kiln, the guild declined to say on Friday.", "Who lit the kiln", "declined to say", "the guild", "no_comment"),
    ("Why it cracked Ms Dahl could not explain.", "Why it cracked", "could not explain", "Ms Dahl", "no_comment"),
    ("The potter smiled when she was asked who had won.", "who had won", "smiled", "The potter", "no_comment"),
    ("Asked if the kiln had been lit, the potter said no.", "the kiln had been lit", "said no", "the potter", "deny"),
    (
        "Asked whether she had paid 4,000 euros, Dahl replied with a flat no.",
        "she had paid 4,000 euros",
        "replied with a flat no",
        "Dahl",
        "deny",
    ),
    ("Asked if she had lit it, Dahl answered in the affirmative.", "she had lit it", "answered in the affirmative", "Dahl", "confirm"),
    ("Dahl nodded when asked if she had lit it.", "she had lit it", "nodded", "Dahl", "confirm"),
]
NONE = [
    "Asked to sing, the potter declined.",
    "Asked for a loan, the guild declined.",
    "When asked, Dahl would not say.",
    "The officer said he nodded when asked if he had lit it.",
    "Asked about the kiln, Dahl smiled and said it was cold.",
    "The potter said no when asked to lend her kiln.",
    "Asked whether the kiln was lit, Dahl said it had been cold for a week.",
    "Asked for comment in Malmo, the guild declined to comment on the price of clay.",
    "Dahl was asked whether she had paid.",
    "Whether the kiln was lit is not known.",
    "The potter smiled when she was handed the prize.",
    "Asked about the kiln, the potter said nothing had cracked.",
]


@pytest.mark.parametrize(("text", "said", "cue", "who", "act"), FOUND)
def test_answers_to_what_was_asked(text: str, said: str, cue: str, who: str, act: str) -> None:
    assert answered(asked_of, text) == [(said, cue, who, act)]


@pytest.mark.parametrize("text", NONE)
def test_other_words_behind_a_question(text: str) -> None:
    assert answered(asked_of, text) == []
