"""A headline with somebody's words in it, who is not named there: "Harbour fares 'to fall by half'", where the first paragraph tells who
says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import Marks, kind_of
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.unmarked import Unmarked
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.text.overlap import tell_of_one
from service.attribution.text.quotations import Quotation

# How many characters a headline has at most, and how far behind it the first statement begins.
LONGEST, NEAR = 110, 250
ENDED = re.compile(r"[.:;?]\W*$")
# How many words are quoted at least, one of them no name.
FEWEST = 2
LOWER = re.compile(r"\b[a-z]{2,}")


def with_quoted_headline(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with such a headline, if nothing in it is marked and the first statement below it says the same."""
    line = article.paragraphs[0] if len(article.paragraphs) > 1 else None
    lead = statements[0] if statements else None
    if line is None or lead is None or lead.act != "state" or not line.end <= lead.content[0].start < line.end + NEAR:
        return tuple(statements)
    quoted = [quotation for quotation in article.quotations if quotation.start < line.end and quotation.depth == 0]
    said = line.cut(article.text)
    if len(said) > LONGEST or ENDED.search(said) or not any(_is_said(article.text, quotation, line) for quotation in quoted):
        return tuple(statements)
    if not tell_of_one(said, " ".join(span.cut(article.text) for span in lead.content)):
        return tuple(statements)
    told = as_statement(article.text, pieces, Unmarked(line, None, (line,), "state", line))
    return (replace(told, cue=None, kind=kind_of(article.text, Marks(article), (line,))), *statements)


def _is_said(text: str, quotation: Quotation, line: Span) -> bool:
    """Whether a quotation in a headline has words that somebody says, and is no name."""
    words = text[quotation.start : quotation.end]
    return quotation.closed and quotation.end <= line.end and len(words.split()) >= FEWEST and LOWER.search(words) is not None
