"""The pronoun or the determiner before what is said, where the reader takes it for a conjunction."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.subjects import with_subject
from service.attribution.spans import Span

# A text with its cue in braces and its content in brackets, and the whole of that.
WHOLE = [
    ("Ada Quist {said} that [figure would rise].", "that figure would rise"),
    ("Ada Quist {says} that [spells trouble for boatmen].", "that spells trouble for boatmen"),
    ("Ada Quist {said} that [fact alone speaks volumes].", "that fact alone speaks volumes"),
    ("Ada Quist {said} that [accord should guide the boatmen].", "that accord should guide the boatmen"),
    ("Ada Quist {says} that [trend is new].", "that trend is new"),
    ("Ada Quist {says} that [trend setters would come].", "trend setters would come"),
    ("Ada Quist {said} that [worked out at nine crowns].", "that worked out at nine crowns"),
    ("Ada Quist {said} that [accord with the guild was near].", "accord with the guild was near"),
    ("Ada Quist {said} that [figure skaters would come].", "figure skaters would come"),
    ("Ada Quist {said} that [the figure would rise].", "the figure would rise"),
    ("Ada Quist {said} and that day [figure would rise].", "figure would rise"),
    ("Claims that [the keel was painted were “baseless”,] she {insisted}.", "Claims that the keel was painted were “baseless”,"),
    ("Paint that [the keel was given was “baseless”,] she {insisted}.", "the keel was given was “baseless”,"),
    ("Claims that [the keel had rotted,] she {insisted}.", "the keel had rotted,"),
]


@pytest.mark.parametrize(("marked", "whole"), WHOLE)
def test_that_is_part_of_what_is_said(marked: str, whole: str) -> None:
    text = marked.translate(str.maketrans("", "", "{}[]"))
    cue, content = (
        Span(*(len(marked[: marked.index(mark)].translate(str.maketrans("", "", "{}[]"))) for mark in marks)) for marks in ("{}", "[]")
    )
    (found,) = with_subject(read_article(text), (content,), (cue,))
    assert found.cut(text) == whole
