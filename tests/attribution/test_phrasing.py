"""Cues of two words: the cue stands between carets, the content after it to the second bar."""

from __future__ import annotations

import pytest

from service.attribution.phrasing import noun_of_cue, shows_only
from service.attribution.spans import Span

CASES = [
    ("Oslo ^voiced concern^ |over the arrests|.", "voiced", ["concern over the arrests"]),
    ("He ^expressed deep regret^ |for the delay|.", "expressed", ["deep regret for the delay"]),
    ("She ^raised doubts^ |to Peru in March about the treaty|.", "raised", ["doubts", "about the treaty"]),
    ("She ^raised^ |doubts to Peru in March about the treaty|.", "raised", ["doubts", "about the treaty"]),
    ("She ^raised^ |doubts about the treaty|.", "raised", ["doubts about the treaty"]),
    ("She ^raised^ doubts to Peru in March |about the treaty|.", "raised", ["doubts", "about the treaty"]),
    ("She ^raised^ doubts |about the treaty|.", "raised", ["doubts about the treaty"]),
    ("She ^raised^ doubts and said |that it was late|.", "raised", ["that it was late"]),
    ("He ^expressed hope^ that |it would rain|.", "expressed hope", ["it would rain"]),
    ("He ^raised prices^ |for all|.", "raised prices", ["for all"]),
]


@pytest.mark.parametrize(("marked", "cue", "content"), CASES)
def test_noun_of_cue(marked: str, cue: str, content: list[str]) -> None:
    places = [i for i, c in enumerate(marked) if c in "^|"]
    a, b, c, d = (place - k for k, place in enumerate(places))
    text = marked.replace("^", "").replace("|", "")
    found, spans = noun_of_cue(text, Span(a, b), (Span(c, d),))
    assert found.cut(text) == cue
    assert [span.cut(text) for span in spans] == content


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("reveals", "plans for a bridge", True),
        ("reveals", "the bridge was never safe", False),
        ("revealed", "how the vote was lost", False),
        ("said", "plans for a bridge", False),
    ],
)
def test_shows_only(cue: str, content: str, expected: bool) -> None:
    text = f"{cue} {content}"
    assert shows_only(text, Span(0, len(cue)), (Span(len(cue) + 1, len(text)),)) is expected
