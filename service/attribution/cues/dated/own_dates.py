"""Dates that the reader gives to statements in two sentences, of which one has it: "Lund confirmed it on Monday. Marsh denied"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import PRONOUNS


def with_own_dates(article: Article, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, none with the date beside the cue of another in a sentence before its own, unless a pronoun speaks there."""
    beside = {s.date.span: s for s in statements if s.date and s.cue and article.sentence_at(s.cue.span.start).holds(s.date.span)}
    return [replace(s, date=None) if _is_anothers(article, s, beside) else s for s in statements]


def _is_anothers(article: Article, statement: Statement, beside: dict[Span, Statement]) -> bool:
    date, cue, source = statement.date, statement.cue, statement.source
    if date is None or cue is None or source is None or statement.kind != "indirect" or date.span.end > cue.span.start:
        return False
    other = beside.get(date.span)
    if other is None or other.source is None or article.sentence_at(cue.span.start).holds(date.span):
        return False
    words = source.span.cut(article.text)
    return words.casefold() not in PRONOUNS and words != other.source.span.cut(article.text)
