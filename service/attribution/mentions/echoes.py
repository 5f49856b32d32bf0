"""Quotations that stand in a headline or a heading and again in the article, where it says who spoke: “‘We will be next’”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.records import Resolution

WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
# How many words an echo has at least and at most, how many of them the other quotation has, and how many quotations it is compared with.
LEAST, MOST, SHARE, COMPARED = 3, 25, 0.8, 400
# How many characters a line has at most that is a heading.
HEADING = 160
SENTENCE = re.compile(r"[.!?][”\"’']?\s+\S")


def with_echoes(article: Article, attributed: Sequence[Attributed]) -> tuple[Attributed, ...]:
    """The statements; one in a heading that nobody is said to make gets the speakers of the quotation that has its words."""
    headings = [_is_heading(article, item) for item in attributed]
    if not any(headings):
        return tuple(attributed)
    told = [(_words(article.text, item), item) for item in attributed if item.speakers and item.statement.source is not None]
    quoted = [(words, item) for words, item in told if item.statement.kind != "indirect"][:COMPARED]
    return tuple(_echoed(article, item, quoted) if heading else item for heading, item in zip(headings, attributed, strict=True))


def _echoed(article: Article, item: Attributed, quoted: list[tuple[list[str], Attributed]]) -> Attributed:
    words = _words(article.text, item)
    if not LEAST <= len(words) <= MOST:
        return item
    shares = [(_likeness(words, other), -len(other), -number) for number, (other, _) in enumerate(quoted)]
    share, _, number = max(shares, default=(0.0, 0, 0))
    if share < SHARE:
        return item
    carried: Resolution = "carried"
    found = quoted[-number][1].speakers
    return replace(item, speakers=found, resolutions=(carried,) * len(found))


def _likeness(words: list[str], other: list[str]) -> float:
    """How many of the words another quotation has in the same order; 2 where it has them one behind the other."""
    if f" {' '.join(words)} " in f" {' '.join(other)} ":
        return 2.0
    rest = iter(other)
    return sum(word in rest for word in words if word in other) / len(words)


def _is_heading(article: Article, item: Attributed) -> bool:
    """Whether a quotation without cue and source is in a short line that holds no sentence beside another."""
    statement = item.statement
    if statement.cue is not None or statement.source is not None or statement.kind == "indirect":
        return False
    line = article.paragraphs[statement.paragraph]
    return len(line) <= HEADING and SENTENCE.search(article.text, line.start, line.end) is None


def _words(text: str, item: Attributed) -> list[str]:
    return [word.casefold().replace("’", "'") for span in item.statement.content for word in WORD.findall(span.cut(text))]
