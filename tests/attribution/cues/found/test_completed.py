"""Statements that the reader marks without who made them."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.found.completed import with_completed
from service.attribution.pipeline import Engine
from service.attribution.reader.pieces import read_pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.statement import Statement

# A text with its content in brackets, and the source and the cue that lead to it.
LED = [
    ("While Nora Vik has said that [the ferry was late], the guild said nothing.", "Nora Vik", "said"),
    ("The former harbour master has long maintained that [she kept the rules].", "The former harbour master", "maintained"),
    ("In the poll, [support for the pier has risen since May].", "the poll", "In"),
    ("Though herders boast of [fatter sheep], wool is cheap.", "herders", "boast of"),
    ("Nora Vik, who said [she seldom votes], liked the mayor.", "Nora Vik", "said"),
    ("The new fodder is being blamed for [a rise in deaths].", None, "blamed"),
]
NOT_LED = [
    "This suggests that [the ferry was late].",
    "In the autumn, [support for the pier has risen].",
    "Nora Vik is glad that [the ferry was late].",
]
# The same with its cue in braces, where nobody tells it.
NOBODYS = [
    "It is {predicted} that [the ferry will be sold by June].",
    "Nora Vik was initially {told} [it was too late].",
    "Herders are being {urged} [to shear early].",
    "The mayor has been {accused} of [hiding the plan].",
    "The guild is facing {claims} [it paid bribes].",
    "The latest speculation {suggests} [the mayor favours a vote in May].",
]
SOMEBODYS = [
    "The guild rejected Nora Vik's {claims} that [it paid bribes].",
    "That could bring {claims} that [it paid bribes].",
    "There were no {claims} that [it paid bribes].",
    "Wool is {forecast} [to fall by June].",
    "The herders were {told} [the news].",
    "The delay {suggests} [the mayor favours a vote in May].",
]
MARKS = str.maketrans("", "", "{}[]")


def completed(engine: Engine, marked: str) -> tuple[str, Statement]:
    """A text without its marks, and the statement that it marks, completed."""
    text = marked.translate(MARKS)
    article = read_article(text)
    pieces = read_pieces(article, engine.encoder.tokenizer)
    content, cue = marked_span(marked, "[]"), marked_span(marked, "{}") if "{" in marked else None
    tagged = Tagged("cue", cue, 0, 1, 0, 0.8, 0.8) if cue else None
    statement = Statement((content,), "indirect", "state", tagged, None, None, 0, 0, 0.8, 0.8, 0.0)
    (out,) = with_completed(article, pieces, [statement])
    return text, out


def marked_span(marked: str, marks: str) -> Span:
    start, end = (len(marked[: marked.index(mark)].translate(MARKS)) for mark in marks)
    return Span(start, end)


@pytest.mark.parametrize(("marked", "who", "cue"), LED)
def test_who_leads_to_it(engine: Engine, marked: str, who: str | None, cue: str) -> None:
    text, found = completed(engine, marked)
    assert found.cue is not None
    assert ((found.source.span.cut(text).removeprefix("Though ") if found.source else None), found.cue.span.cut(text)) == (who, cue)


@pytest.mark.parametrize("marked", NOT_LED)
def test_nobody_leads_to_it(engine: Engine, marked: str) -> None:
    assert completed(engine, marked)[1].cue is None


@pytest.mark.parametrize("marked", NOBODYS)
def test_it_is_told_by_nobody(engine: Engine, marked: str) -> None:
    assert completed(engine, marked)[1].heard


@pytest.mark.parametrize("marked", SOMEBODYS)
def test_it_is_not_told_by_nobody(engine: Engine, marked: str) -> None:
    assert not completed(engine, marked)[1].heard
