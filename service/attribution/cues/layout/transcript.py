"""Transcripts: turns that begin with who speaks and a colon ("LUND: …", "Marsh: …"), and interviews of questions and answers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from service.attribution.article import Article
from service.attribution.spans import Span
from service.attribution.words import CALENDAR

# What stands behind a name in capitals: "ADA LUND, HOST", "JO MARSH, WHITE HOUSE PRESS SECRETARY"; and a label with nothing behind it.
_OFFICE = r"(?:,[^\S\n](?=[A-Z][A-Z])[A-Z0-9][A-Z0-9 .&/’'-]{2,60}){1,2}"
_BESIDE = r"(?:[^\S\n]\([^)\n]{2,40}\))?"
ALONE = re.compile(rf"(?P<name>[A-Z][A-Z.’'-]+(?:[^\S\n][A-Z][A-Z.’'-]*){{1,4}}){_OFFICE}{_BESIDE}:")
LABEL = re.compile(
    rf"(?P<name>[A-Z][A-Z.’'-]*(?:[^\S\n][A-Z][A-Z.’'-]*){{1,4}}(?={_OFFICE}{_BESIDE}:)"
    rf"|(?:[A-Z][\w.’'-]*)(?:[^\S\n](?:[A-Z][\w.’'-]*|#\d+|of|de|van|von|al|bin)){{0,4}}|[QA])(?:{_OFFICE})?{_BESIDE}"
    r":[^\S\n]*(?:(?=[^\s/“\"‘])|(?<=[A-Z]{2}:[^\S\n])(?=[“\"]))"
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
# Labels that are days, months and parts of lists; how the article tells who speaks.
NOBODY = CALENDAR | frozenset("step day week year correct wrong true false pros cons".split())
SAID = re.compile(r"[”\",]\s(?:said|says)\s|\b(?:said|says)\s[A-Z][a-z]|[A-Z][\w’'-]+,?\s(?:said|says|told|tells)\b(?!\sme\b)")
# How many characters a question without a label has at most, how many answers there are at least, and what they say of who gives them.
QUESTION, ANSWERS = 320, 4
FIRST = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|my|me)\b")
MARKS = "“\"‘'"
OPENING, CLOSING = '“"', '”"'
WORD = re.compile(r"\w+")
QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: its label, empty where there is none, what is said, a span a paragraph, the number of its first paragraph; whether it is
    one of those who only ask; whether it is a post in markup, and the day that it has there.
    """

    label: Span
    content: tuple[Span, ...]
    paragraph: int
    asks: bool = False
    posted: bool = False
    day: Span | None = None

    @property
    def start(self) -> int:
        """Where it begins: with its label, which may stand behind what is said."""
        return min(self.label.start, self.content[0].start)


def turns_of(article: Article) -> list[Turn]:
    """The turns of a transcript or an interview with the questions between them, in the order of the text; none where it is neither."""
    return _labelled(article) or _interview(article)


def _labelled(article: Article) -> list[Turn]:
    found = [turn for number in range(len(article.paragraphs)) for turn in _turn(article, number)]
    often = Counter(_name(article.text, turn) for turn in found)
    asked = Counter(_name(article.text, turn) for turn in found if _is_question(article.text, turn.content[0]))
    askers = {name for name, times in often.items() if name == QUESTIONS.casefold() or asked[name] * 2 > times}
    own = {_name(article.text, turn) for turn in found if OWN.search(turn.content[0].cut(article.text))}
    words = Counter(WORD.findall(article.text.casefold())) if own else Counter()
    speak = {name for name in own if often[name] >= TWICE and name not in askers and _is_named(words, name, often[name])}
    speak |= _in_capitals(article.text, found) - askers
    told = [turn for turn in found if _name(article.text, turn) in speak]
    if len(told) < TWICE or len(found) < TURNS or _is_told(article.text, told):
        return []
    labelled = {turn.paragraph for turn in found}
    questions = [replace(turn, asks=True) for turn in found if _name(article.text, turn) in askers]
    questions += [
        _question(number, p)
        for number, p in enumerate(article.paragraphs)
        if number not in labelled and number + 1 in labelled and _is_question(article.text, p)
    ]
    return sorted([*told, *questions], key=lambda turn: turn.paragraph)


def _in_capitals(text: str, turns: Sequence[Turn]) -> set[str]:
    """Those whose names label their turns in capitals, as headings and datelines do too: there are two of them at least, who speak to each
    other, one more than once.
    """
    loud = [turn for turn in turns if turn.label.cut(text).isupper() and len(turn.label) > len(QUESTIONS)]
    names = Counter(_name(text, turn) for turn in loud if _name(text, turn) not in NOBODY)
    spoken = sum(OWN.search(turn.content[0].cut(text)) is not None or _is_question(text, turn.content[0]) for turn in loud)
    talk = len(names) >= TWICE and max(names.values()) >= TWICE and len(loud) >= TURNS and spoken >= TWICE
    return set(names) if talk else set()


def _interview(article: Article) -> list[Turn]:
    """Questions that are paragraphs of their own, each with an answer behind it, most of which say "I" outside of quotation marks."""
    text, paragraphs = article.text, article.paragraphs
    asked = [n for n, p in enumerate(paragraphs) if len(p) <= QUESTION and _is_question(text, p) and text[p.start] not in MARKS]
    if len(asked) < ANSWERS:
        return []
    answers = [paragraphs[n + 1 : end] for n, end in zip(asked, [*asked[1:], len(paragraphs)], strict=True)]
    answers[-1] = tuple(
        takewhile(lambda p: p is answers[-1][0] or (_says_i(text, p) and not SAID.search(text, p.start, p.end)), answers[-1])
    )
    told = [Turn(Span(spans[0].start, spans[0].start), tuple(spans), n + 1) for n, spans in zip(asked, answers, strict=True) if spans]
    own = sum(_says_i(text, turn.content[0]) for turn in told)
    if len(told) < ANSWERS or own * 2 < len(told) or _is_told(text, told):
        return []
    return sorted([*told, *(_question(n, paragraphs[n]) for n in asked)], key=lambda turn: turn.paragraph)


def _is_named(words: Counter[str], name: str, times: int) -> bool:
    """Whether somebody whose turns are labelled so is named elsewhere too, or is "A"; `words` counts those of the article."""
    return name == "a" or (name not in NOBODY and all(words[word] > times for word in WORD.findall(name)))


def _is_told(text: str, turns: Sequence[Turn]) -> bool:
    """Whether the article itself tells who says things in more than a quarter of the turns: "…, said Lund"."""
    return 4 * sum(any(SAID.search(text, span.start, span.end) for span in turn.content) for turn in turns) > len(turns)


def _says_i(text: str, span: Span) -> bool:
    return FIRST.search(QUOTED.sub(" ", span.cut(text))) is not None


def _question(number: int, paragraph: Span) -> Turn:
    return Turn(Span(paragraph.start, paragraph.start), (paragraph,), number, asks=True)


def inside(turns: Sequence[Turn], span: Span) -> bool:
    """Whether a span begins within one of the turns, which are in order, its label and a quotation mark before that included."""
    at = bisect_right(turns, span.start + 1, key=lambda turn: turn.start) - 1
    return at >= 0 and span.start < turns[at].content[-1].end


def _turn(article: Article, number: int) -> list[Turn]:
    """The turn that a paragraph is, if it is one, or its label in a line of its own; what begins with a quotation mark is told by the
    article, or is all of a transcript whose labels are in capitals.
    """
    text, paragraph = article.text, article.paragraphs[number]
    alone = ALONE.fullmatch(text, paragraph.start, paragraph.end)
    if alone and number + 1 < len(article.paragraphs):
        return [Turn(Span(*alone.span("name")), (article.paragraphs[number + 1],), number)]
    opened = text[paragraph.start] in OPENING
    label = LABEL.match(text, paragraph.start + opened, paragraph.end)
    if label is None or label["name"].split()[0].casefold() in HEADINGS or (opened and not label["name"].isupper()):
        return []
    end = paragraph.end - (opened and text[paragraph.end - 1] in CLOSING)
    return [Turn(Span(*label.span("name")), (Span(label.end(), end),), number)] if label.end() < end else []


def _is_question(text: str, span: Span) -> bool:
    return text[max(span.start, span.end - 3) : span.end].rstrip("”\"’') ").endswith("?")


def _name(text: str, turn: Turn) -> str:
    return turn.label.cut(text).rsplit(maxsplit=1)[-1].casefold()
