"""What a court, an inquiry or the like was told, by whom the article does not say: "…, an inquest has heard"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.linking.retelling import HEARER, is_told
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.dates.expressions import expressions
from service.attribution.grammar import BEEN, PERFECT
from service.attribution.spans import Span

HEARD = rf"(?:{PERFECT}(?P<{{0}}>heard)|{BEEN}\s+(?:also\s+|later\s+)?(?P<{{1}}>told))"
# Who heard it: "Leeds Crown Court", "an inquest in Hull", "the jury".
_WHO = r"(?:[Tt]he|[Aa]n?|[A-Z][\w’'-]*|[Jj]urors|[Mm]agistrates)(?:\s[\w’'-]+){0,7}"
# What closes a sentence: a comma, who heard it, and when.
CLOSES = re.compile(rf",\s+(?P<who>{_WHO})\s+{HEARD.format('heard', 'told')}(?P<when>\s+[\w ]{{2,30}})?[.]?$")
_CLAUSE = r"(?:that\s+|(?=(?:how|why|he|she|it|they|there)\s))(?=\S+\s\S+\s\S)"
OPENS = re.compile(rf"(?P<who>{_WHO})\s+{HEARD.format('heard', 'told')}\s+(?:(?P<when>[\w ]{{2,30}}?)\s+)?{_CLAUSE}")
# How far before a sentence's end its last clause is looked for, and how many words it tells at least.
LAST, FEWEST = 120, 5


def is_heard(text: str, cue: Span, source: Span) -> bool:
    """Whether a source is the court or the like that was told something, and not who said it."""
    return HEARER.search(text, source.start, source.end) is not None and is_told(text, source, cue)


def hearings_of(article: Article) -> Iterator[Unmarked]:
    """What sentences without quotation marks tell that a hearing was told."""
    for sentence in article.unquoted:
        told = any(article.text.find(verb, sentence.start, sentence.end) >= 0 for verb in (" heard", " told"))
        if told and HEARER.search(article.text, sentence.start, sentence.end):
            yield from _closed(article.text, sentence)
            yield from _opened(article.text, sentence)


def _closed(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The sentence before its last clause, as in "…, a court has heard"."""
    comma = text.rfind(",", max(sentence.start, sentence.end - LAST), sentence.end)
    found = CLOSES.match(text, comma, sentence.end) if comma > sentence.start else None
    if found and _is_hearing(text, found) and len(text[sentence.start : comma].split()) >= FEWEST:
        yield _heard(found, Span(sentence.start, comma), sentence)


def _opened(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The clause behind who hears it, as in "the tribunal heard that …"."""
    found = OPENS.match(text, sentence.start, sentence.end)
    if found and _is_hearing(text, found):
        yield _heard(found, Span(found.end(), closing(text, found.end(), sentence.end)), sentence)


def _is_hearing(text: str, found: re.Match[str]) -> bool:
    """Whether who hears is a court or the like, and what stands between is a day or nothing."""
    when = found.span("when") if found["when"] else None
    return HEARER.search(found["who"]) is not None and (when is None or next(expressions(text, *when), None) is not None)


def _heard(found: re.Match[str], said: Span, sentence: Span) -> Unmarked:
    """The statement; who heard it stands for its source until its speaker is looked for."""
    cue = found.span("heard" if found["heard"] else "told")
    return Unmarked(Span(*cue), Span(*found.span("who")), (said,), "state", sentence, sure=False)
