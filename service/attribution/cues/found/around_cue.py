"""Claims around a cue in an aside, a part of which the reader takes for something else: "Her study, she says, | shows that ponds dry"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.found.asides import tagged
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement

# Who speaks, at the beginning of what follows a cue: "Often, says | Ada Lund, ponds dry up".
SPEAKER = re.compile(r"(?P<name>(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?[A-Z][\w’'-]*(?:\s(?:[a-z]{2,3}\s)?[A-Z][\w’'.-]*){0,3}),\s")


def with_wholes(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, of those that a cue parts in two the whole; what a claim's subject shows by it is no statement of its own."""
    by_cue = {each.cue.span.start: each for each in statements if each.cue}
    out: list[Statement] = []
    joined: set[int] = set()
    for statement in statements:
        whole, clause = _with_speaker(article.text, pieces, statement), _clause(statement)
        shown = by_cue.get(clause.end + len(", ")) if clause else None
        if clause and shown and shown is not statement and _goes_on(article.text, statement, clause, shown):
            rest = Span(clause.end + len(", "), shown.content[-1].end)
            whole = replace(whole, content=(*(span for span in statement.content if span.end <= rest.start), rest))
            joined.add(id(shown))
        out.append(whole)
    return tuple(whole for whole, each in zip(out, statements, strict=True) if id(each) not in joined)


def _clause(statement: Statement) -> Span | None:
    """The cue and the source of a statement that has both, and what is between them."""
    if statement.cue is None or statement.source is None:
        return None
    cue, source = statement.cue.span, statement.source.span
    return Span(min(cue.start, source.start), max(cue.end, source.end))


def _goes_on(text: str, statement: Statement, clause: Span, shown: Statement) -> bool:
    """Whether what the subject of another statement shows, right behind one's clause, is what one says of it: "Her study, she says, | shows
    that ponds dry up".
    """
    subject, cue = statement.content[-1], clause.end + len(", ")
    if shown.content[0].start < cue or text[clause.end : cue] != ", ":
        return False
    if subject.start == cue:
        return True  # "which, she says, | shows that"
    own = shown.source is None or subject.overlaps(shown.source.span)
    return own and len(statement.content) == 1 and subject.end <= clause.start and text[subject.end : clause.start] == ", "


def _with_speaker(text: str, pieces: Pieces, statement: Statement) -> Statement:
    """The statement with its source for one that the reader takes for what is said behind the cue: "Often, says | Lund, ponds dry up"."""
    if statement.cue is None or len(statement.content) != 2:
        return statement
    cue, (first, second) = statement.cue.span, statement.content
    found = SPEAKER.match(text, second.start, second.end) if text[cue.end : second.start] == " " else None
    if found is None or text[first.end : cue.start] != ", ":
        return statement
    source = tagged("source", Span(*found.span("name")), statement, pieces)
    return replace(statement, content=(first, Span(found.end(), second.end)), source=source)
