"""Who said a quotation without a cue, by the sentence behind it: "These are the questions that Lund asks", "That is the view of Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.by_words import as_statement
from service.attribution.cues.unmarked import Unmarked
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statements import Statement

# A noun for what was said, of somebody or that he or she says, with which such a sentence points back.
_NOUN = r"(?P<cue>advice|answer|assessment|claim|conclusion|message|opinion|plea|promise|question|questions|verdict|view|warning|words)"
_NAME = r"(?P<who>(?:(?:[Tt]he\s)?(?:[a-z][\w-]*,?\s){0,4})?[A-Z][\w’'-]*\.?(?:\s(?:of\s)?[A-Z][\w’'-]*\.?){0,4})"
_IS = r"(?:Those|These|That|This)\s(?:is|are|was|were)\sthe\s(?:[a-z]+\s){0,2}?"
POINTING = re.compile(
    rf"\s*(?P<points>{_IS}{_NOUN}\s(?:(?:from|of)\s{_NAME}(?=[,.\s])"
    rf"|(?:(?:that|which)\s)?{_NAME.replace('?P<who>', '?P<asker>')}\s"
    r"(?:has|had|have|will|would|is|are|was|were|put|asks|asked|gave|gives|sent)\b))"
)
BEGINNINGS = ("Those ", "These ", "That ", "This ")
# How many characters behind the quotation such a sentence may go on up to the name.
REACH = 160


def with_closers(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those without cue and source with what such a sentence tells of them; that points back, and is none itself."""
    out, pointing = [], set()
    for each in statements:
        found = _pointing(article, each) if each.cue is None and each.source is None else None
        out.append(_closed(article, pieces, each, found) if found else each)
        pointing |= {found.start("points")} if found else set()
    return tuple(each for each in out if each.content[0].start not in pointing)


def _pointing(article: Article, statement: Statement) -> re.Match[str] | None:
    """The sentence behind a quotation that tells whose it is."""
    end = statement.content[-1].end
    behind = article.text[end : end + REACH].lstrip()
    if statement.kind != "direct" or not behind.startswith(BEGINNINGS):
        return None
    return POINTING.match(article.text, end, end + REACH)


def _closed(article: Article, pieces: Pieces, statement: Statement, found: re.Match[str]) -> Statement:
    cue, who = Span(*found.span("cue")), Span(*found.span("who" if found["who"] else "asker"))
    whole = Span(statement.content[0].start, who.end)
    told = as_statement(article.text, pieces, Unmarked(cue, who, statement.content, "state", whole))
    return replace(statement, cue=told.cue, source=told.source, first=told.first)
