"""Who bears out or rejects what another says, by words that name no claim."""

from __future__ import annotations

import pytest

from service.attribution.cues.answers.accounts import accounts_of
from tests.attribution.cues.answers.answered import answered

FOUND = [
    ("The minister’s account was contradicted by two potters.", "The minister’s account", "contradicted", "two potters", "deny"),
    ("The till roll backed the potter's account.", "the potter's account", "backed", "The till roll", "confirm"),
    ("A second witness, Jo Bell, substantiated Dahl's story on Monday.", "Dahl's story", "substantiated", "A second witness", "confirm"),
    ("The logs do not bear out his version of events.", "his version of events", "do not bear out", "The logs", "deny"),
    ("Ylva Dahl confirmed that, blaming the frost.", "that", "confirmed", "Ylva Dahl", "confirm"),
    ("The guild has flatly rejected that claim.", "that claim", "rejected", "The guild", "deny"),
    ("But the museum disputes this.", "this", "disputes", "the museum", "deny"),
    ("The guild took issue with that description: it had only two kilns.", "that description", "took issue with", "The guild", "deny"),
    ("Her conclusion was endorsed by a second potter, Jo Bell.", "Her conclusion", "endorsed", "a second potter", "confirm"),
    (
        "The finding was swiftly challenged by the glaze industry, which sells it.",
        "The finding",
        "challenged",
        "the glaze industry",
        "deny",
    ),
    ("Potter's story contradicted by museum\n\nA museum has spoken.", "Potter's story", "contradicted", "museum", "deny"),
]
NONE = [
    "The claim was dismissed by a judge.",
    "His conclusion was supported by the data.",
    "Few dispute that.",
    "The museum wants to deny that.",
    "The guild confirmed that the kiln was cold.",
    "The council rejected that plan.",
    "The board backed the chairman.",
    "Dahl said the guild disputes this.",
    "To confirm these findings, the potters lit a kiln.",
    "The bill was supported by two members.",
]


@pytest.mark.parametrize(("text", "said", "cue", "who", "act"), FOUND)
def test_accounts(text: str, said: str, cue: str, who: str, act: str) -> None:
    assert answered(accounts_of, text) == [(said, cue, who, act)]


@pytest.mark.parametrize("text", NONE)
def test_what_answers_no_account(text: str) -> None:
    assert answered(accounts_of, text) == []
