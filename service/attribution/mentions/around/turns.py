"""Whose turn it is where two people speak by turns, a paragraph each, and the article stops saying who."""

from __future__ import annotations

import re
from dataclasses import dataclass

from service.attribution.article import Article
from service.attribution.names.entities import Entity
from service.attribution.statement import Statement

ASKING = frozenset("asked asks ask inquired enquired queried wondered demanded".split())
REPLYING = frozenset("replied replies answered answers responded responds countered retorted rejoined".split())
# How many characters before a quotation that begins its paragraph are looked at.
MARGIN = 40
ALONE = re.compile(r"[^\S\n]*(?:\n|$)")
QUESTION = re.compile(r"\?[”\"’']?\s*$")
# What joins a cue to the one before in its sentence, how a sentence ends between them, and how far apart they may be.
JOINED = re.compile(
    r"\b(?:and|but)\s+(?:\w+\s+|(?:at|during|in)\s(?:an?|the|his|her)\s(?:[a-z]+\s)?"
    r"(?:deposition|email|hearing|interview|letter|message|post|speech|statement|trial|tweet)\s)?$"
)
ENDED = re.compile(r"[.!?][”\"’]?\s")
LONGEST = 400
# A sentence that goes on with whom the one before told of.
PERSON = re.compile(r"(?:[A-Z][^,.;:“”\"\n]{1,40},\s)?(?i:he|she|they)\s")
QUOTED = re.compile(r"[“”\"‘]")


@dataclass(frozen=True, slots=True)
class Turn:
    """One statement in its paragraph: whether it is a quotation, a question, and whether the article tells it as asked or replied."""

    speakers: tuple[Entity, ...]
    paragraph: int
    quoted: bool
    question: bool
    exchanged: bool


class Turns:
    """Remembers the last two statements; `take` is told every one in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last: Turn | None = None
        self._before: Turn | None = None

    def take(self, statement: Statement, speakers: tuple[Entity, ...], *, inferred: bool) -> None:
        """Note a statement and who made it; `inferred` where that is so because it was somebody's turn."""
        cue = statement.cue.span.cut(self._text).casefold().split()[0] if statement.cue else ""
        question = self._asks(statement)
        exchanged = inferred or cue in (ASKING if question else REPLYING)
        self._before, self._last = self._last, Turn(speakers, statement.paragraph, statement.kind == "direct", question, exchanged)

    def next(self, statement: Statement) -> tuple[Entity, ...]:
        """Who speaks in a quotation that is all of the paragraph after the last: the other one after a question that was asked, the one who
        asked where it is a question after a reply; nobody where the two are no exchange.
        """
        last, before = self._last, self._before
        if last is None or before is None or not self._alone(statement) or not last.exchanged or set(last.speakers) & set(before.speakers):
            return ()
        adjacent = before.quoted and statement.paragraph - last.paragraph == 1 and last.paragraph - before.paragraph <= 1
        asks_again = before.question and not last.question and self._asks(statement)
        return before.speakers if adjacent and (last.question or asks_again) else ()

    def _alone(self, statement: Statement) -> bool:
        """Whether nothing else stands in a statement's paragraph."""
        start, end = statement.content[0].start, statement.content[-1].end
        before = self._text[max(0, start - MARGIN) : start].rpartition("\n")[2]
        return len(statement.content) == 1 and not before.strip() and ALONE.match(self._text, end) is not None

    def _asks(self, statement: Statement) -> bool:
        return QUESTION.search(statement.content[-1].cut(self._text)) is not None


def follows_on(text: str, spoke: int, cue: int) -> bool:
    """Whether a cue at an offset stands in the sentence of the one that ends at `spoke`, joined to it by "and" or "but"."""
    between = text[spoke:cue] if 0 < cue - spoke <= LONGEST else "."
    return JOINED.search(between) is not None and not ENDED.search(between)


def goes_on(article: Article, spoke: int, cue: int, *, shares: bool) -> bool:
    """Whether a cue at an offset goes on with the one that ends at `spoke`: one that `shares` its subject, as a participle does, if no
    sentence without quotation marks has begun since, but with a pronoun for the same person.
    """
    if not shares:
        return follows_on(article.text, spoke, cue)
    start = article.sentence_at(cue).start
    return spoke > start or QUOTED.search(article.text, start, cue) is not None or PERSON.match(article.text, start, cue) is not None
