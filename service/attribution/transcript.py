"""Transcripts: turns that begin with who speaks and a colon ("LUND: …", "Marsh: …"), in interviews and hearings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from service.attribution.article import Article
from service.attribution.spans import Span

LABEL = re.compile(
    r"(?P<name>(?:[A-Z][\w.’'-]*)(?:[^\S\n](?:[A-Z][\w.’'-]*|of|de|van|von|al|bin)){0,4}|[QA])(?:[^\S\n]\([^)\n]{2,40}\))?"
    r":[^\S\n]*(?=[^\s/“\"‘])"
)
# What somebody says who speaks for himself or herself, and how a question ends.
OWN = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|we|my|our|you|your)\b", re.IGNORECASE)
# How often somebody speaks at least, and how many paragraphs have labels at least.
TWICE, TURNS = 2, 3
# Labels of headings, of questions, and of answers.
HEADINGS = frozenset(
    "related read more watch photo photos source sources note update updated image video credit edited by location when where".split()
)
QUESTIONS = "Q"


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: who speaks, what is said, the number of its paragraph; whether it is one of those who only ask, or has no label."""

    label: Span
    content: Span
    paragraph: int
    asks: bool = False


def turns_of(article: Article) -> list[Turn]:
    """The turns of a transcript with the questions between them, in the order of the text; none where the article is no transcript."""
    found = [turn for number, paragraph in enumerate(article.paragraphs) for turn in _turn(article.text, number, paragraph)]
    often = Counter(_name(article.text, turn) for turn in found)
    asked = Counter(_name(article.text, turn) for turn in found if _is_question(article.text, turn.content))
    askers = {name for name, times in often.items() if name == QUESTIONS.casefold() or asked[name] * 2 > times}
    told = [turn for turn in found if often[_name(article.text, turn)] >= TWICE and _name(article.text, turn) not in askers]
    if len(told) < TWICE or len(found) < TURNS or not any(OWN.search(turn.content.cut(article.text)) for turn in told):
        return []
    labelled = {turn.paragraph for turn in found}
    questions = [replace(turn, asks=True) for turn in found if _name(article.text, turn) in askers]
    questions += [
        Turn(Span(p.start, p.start), p, number, asks=True)
        for number, p in enumerate(article.paragraphs)
        if number not in labelled and number + 1 in labelled and _is_question(article.text, p)
    ]
    return sorted([*told, *questions], key=lambda turn: turn.paragraph)


def inside(turns: Sequence[Turn], span: Span) -> bool:
    """Whether a span begins within one of the turns, which are in order, its label included."""
    at = bisect_right(turns, span.start, key=lambda turn: turn.label.start) - 1
    return at >= 0 and span.start < turns[at].content.end


def _turn(text: str, number: int, paragraph: Span) -> list[Turn]:
    """The turn that a paragraph is, if it is one; what begins with a quotation mark is told by the article."""
    label = LABEL.match(text, paragraph.start, paragraph.end)
    if label is None or label["name"].split()[0].casefold() in HEADINGS:
        return []
    return [Turn(Span(*label.span("name")), Span(label.end(), paragraph.end), number)]


def _is_question(text: str, span: Span) -> bool:
    return text[max(span.start, span.end - 3) : span.end].rstrip("”\"’') ").endswith("?")


def _name(text: str, turn: Turn) -> str:
    return turn.label.cut(text).rsplit(maxsplit=1)[-1].casefold()
