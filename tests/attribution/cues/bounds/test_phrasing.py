"""Cues of two words: the cue stands between carets, the content after it to the second bar."""

from __future__ import annotations

import pytest

from service.attribution.cues.bounds.phrasing import noun_of_cue, own_words, with_verb, without_narration, without_outcome
from service.attribution.spans import Span

CASES = [
    ("Oslo ^voiced concern^ |over the arrests|.", "voiced", ["concern over the arrests"]),
    ("He ^expressed deep regret^ |for the delay|.", "expressed", ["deep regret for the delay"]),
    ("He ^voiced concern^ about |the ban|.", "voiced", ["concern about the ban"]),
    ("She ^raised doubts^ |to Peru in March about the treaty|.", "raised", ["doubts", "about the treaty"]),
    ("She ^raised^ |doubts to Peru in March about the treaty|.", "raised", ["doubts", "about the treaty"]),
    ("She ^raised^ |doubts about the treaty|.", "raised", ["doubts about the treaty"]),
    ("She ^raised^ doubts to Peru in March |about the treaty|.", "raised", ["doubts", "about the treaty"]),
    ("She ^raised^ doubts |about the treaty|.", "raised", ["doubts about the treaty"]),
    ("She ^raised^ doubts and said |that it was late|.", "raised", ["that it was late"]),
    ("He ^expressed hope^ that |it would rain|.", "expressed hope", ["it would rain"]),
    ("They ^blamed^ |each other for the flood|.", "blamed", ["the flood"]),
    ("They ^blamed^ |the other crew for the flood|.", "blamed", ["the other crew for the flood"]),
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
    ("words", "said"),
    [
        ("to call back but had yet to do so by noon", "to call back"),
        ("to send the log, but has not done so", "to send the log"),
        ("to answer in a week but did not reply", "to answer in a week"),
        ("to answer in a week but not to reply", "to answer in a week but not to reply"),
        ("it had called twice but did not leave a message", "it had called twice but did not leave a message"),
    ],
)
def test_what_became_of_a_promise_is_not_said(words: str, said: str) -> None:
    assert [span.cut(words) for span in without_outcome(words, (Span(0, len(words)),))] == [said]


@pytest.mark.parametrize(
    ("marked", "kept"),
    [
        ("|“Come in,”| she ^said^, |and the door fell shut|.", 1),
        ("|“Come in,”| she ^said^, |and that the door was open|.", 2),
        ("|“Come in,”| she ^said^, |“and shut the door.”|", 2),
        ("|They should come in|, she ^said^, |and shut the door|.", 2),
    ],
)
def test_without_narration(marked: str, kept: int) -> None:
    bars, text = [i for i, c in enumerate(marked) if c in "^|"], marked.replace("^", "").replace("|", "")
    a, b, c, d, e, f = (place - k for k, place in enumerate(bars))
    content = (Span(a, b), Span(e, f))
    assert without_narration(text, Span(c, d), content) == content[:kept]


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("could not be reached", "for comment", "could not be reached for comment"),
        ("could not be reached", "about the flood", "about the flood"),
        ("was asked", "for comment", "for comment"),
    ],
)
def test_own_words(cue: str, content: str, expected: str) -> None:
    text = f"{cue} {content}"
    assert [span.cut(text) for span in own_words(text, Span(0, len(cue)), (Span(len(cue) + 1, len(text)),))] == [expected]


@pytest.mark.parametrize(
    ("text", "cue", "verb"),
    [
        ("proudly declared that it was late", "proudly", "declared"),
        ("flat-out denied that it was late", "flat-out", "denied"),
        ("reportedly winning over voters", "reportedly", "reportedly"),
        ("reply: “No.”", "reply", "reply"),
    ],
)
def test_an_adverb_leaves_the_cue_to_its_verb(text: str, cue: str, verb: str) -> None:
    assert with_verb(text, Span(0, len(cue))).cut(text) == verb
