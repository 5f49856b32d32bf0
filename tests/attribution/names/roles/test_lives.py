"""What somebody has lived through is no role; what somebody does or became is."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.lives import is_life, without_when
from service.attribution.pipeline import Engine

ROLES: dict[str, str | None] = {
    "Nora Finch, who moved to the island in May, said the ferry was full.": None,
    "Saul Brody, who was elected in 2019, said the kerbs were cracked.": None,
    "Saul Brody, who retired last spring, said the kerbs were cracked.": None,
    "Nora Finch, who joined the choir in 2014, said the hall was cold.": None,
    "Nora Finch, who painted the lamps of the pier, said the ferry was full.": None,
    "Nora Finch, who runs the island bakery, said the ferry was full.": "runs the island bakery",
    "Nora Finch, who teaches chemistry at the academy, said the lab was shut.": "teaches chemistry at the academy",
    "Nora Finch, who became finance director in June, said the books were clean.": "finance director",
    "Saul Brody, appointed head groundsman in June, said the pitch was wet.": "head groundsman",
    "Saul Brody, who was elected as chair of the co-op in June, said the milk was sour.": "chair of the co-op",
    "Saul Brody, left tackle, said the pitch was wet.": "left tackle",
    "Saul Brody, a retired piano tuner, said the hall was cold.": "retired piano tuner",
}
LIVES = [
    ("Lund, who |moved to Oslo", True),
    ("Lund, who was |born in Oslo", True),
    ("Lund, who was diagnosed with |polio", True),
    ("Lund, who |painted", True),
    ("Lund, |appointed", False),
    ("Lund, a |retired colonel", False),
    ("Lund, who was diagnosed with polio and |founded a choir", False),
    ("Lund, who |leads the choir", False),
    ("Lund, who |settled scholar", False),
]
WHENS = [
    ("creative director in October", "creative director"),
    ("lifeguard for 16 years", "lifeguard"),
    ("secretary from 1971 to 1990", "secretary"),
    ("judge on Tuesday", "judge"),
    ("editor of The Year in Pictures", "editor of The Year in Pictures"),
    ("minister in Berlin", "minister in Berlin"),
]


@pytest.mark.parametrize("text", ROLES)
def test_a_life_is_no_role(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.role == ROLES[text]


@pytest.mark.parametrize(("marked", "expected"), LIVES)
def test_is_life(marked: str, *, expected: bool) -> None:
    text = marked.replace("|", "")
    assert is_life(text, marked.index("|"), len(text)) is expected


@pytest.mark.parametrize(("phrase", "kept"), WHENS)
def test_without_when(phrase: str, kept: str) -> None:
    assert phrase[: without_when(phrase, 0, len(phrase))] == kept
