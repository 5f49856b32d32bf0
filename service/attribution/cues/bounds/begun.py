"""Where the reader begins what is said too late, or too early: "told | the BBC | Ada Lund was late", "Despite | its size, the boat …, Lund
said", "claimed that | those who rowed | were late", "The pier is shut: | according to Lund, the wood rots".
"""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.cues.bounds.clauses import CUE
from service.attribution.cues.bounds.overrun import PRESS
from service.attribution.cues.bounds.subjects import VERBAL
from service.attribution.cues.dated.dated_papers import with_time
from service.attribution.grammar import CLAUSE_WORDS, HAVE, IS
from service.attribution.spans import Span

# A verb that has whom it is told to behind it, that one and the subject of what is told.
TELLING = re.compile(r"(?:[a-z]+\s){0,3}t(?:ells?|elling|old)")
HEARER = re.compile(
    rf"\s(?:me|him|her|it|us|them|(?:(?!the\b)[a-z-]+\s){{0,2}}[a-z]+s|{PRESS}|(?:the|an?|his|her|its|their)\s[a-z]+)\s"
    r"(?P<subject>(?:[A-Z][\w.’'&-]*|[A-Z][\w’'-]*\s(?:[A-Z]?[\w’'&-]+\s){0,4}[A-Z]?[\w’'&-]+)\s)"
)
# What cannot stand between, where the hearer has more words than these.
RADIO = "Radio"
# What has to have a thing behind it.
PREPOSITION = re.compile(r"(?:Amid|Among|Beyond|Besides|By|Despite|For|From|In|Like|On|Under|Unlike|With|Without)\s")
# A subject with which a sentence begins.
SUBJECT = re.compile(r"(?!(?:And|But|Nor|Or|So|Then|Yet)\s)[A-Z][^,.;:!?()“”\"\n–—]{1,110}\s")
# What begins a clause behind "that"; a day, "that night", and how something is said begin none.
OPENING = re.compile(
    rf"(?!(?:afternoon|{IS}|as|at|can|could|day|evening|for|{HAVE}|he|in|it|moment|month|morning|night|on|point|she|stage|they|time|to|week"
    r"|will|with|would|year|[–—-])\b)[\w’'-]+\s[^.;:“”\"\n]{0,120}"
)
ADDING = re.compile(r"add(?:ed|ing|s)?|recogni[sz](?:ed|es|ing)")
THAT = re.compile(
    r"(?:\s[^.,;:“”\"\n]{2,40}?)?(?<!\s(?:at|by|in|of|on|to))(?<!\s(?:for))(?<!\s(?:from|than|with))(?<!\s(?:after|since))"
    r"\sthat\s"
)
# How many characters lie between at most.
LONG, NEAR = 160, 60


def begun(article: Article, cue: Span, source: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a cue from where it begins."""
    if not content:
        return content
    first = with_time(article.text, content[0])
    if cue.end < first.start < content[0].start:
        content = (first, *content[1:])
    first = content[0]
    if first.start < cue.end:
        return _before(article, cue, source, content) if first.end <= cue.start else content
    if not cue.end + 1 < first.start <= cue.end + LONG:
        return content
    start = _told(article.text, cue, first)
    if start is None:
        start = _behind_that(article, cue, first)
    return content if start is None else (Span(start, first.end), *content[1:])


def _told(text: str, cue: Span, said: Span) -> int | None:
    """Where the subject of a claim begins behind whom it is told to, which is without it: "told reporters | Ada Lund | was late"."""
    if said.start > cue.end + NEAR or not VERBAL.match(text, said.start) or not TELLING.fullmatch(text, cue.start, cue.end):
        return None
    found = HEARER.fullmatch(text, cue.end, said.start)
    return found.start("subject") if found and RADIO not in found[0] and not CLAUSE_WORDS.search(found["subject"]) else None


def _behind_that(article: Article, cue: Span, said: Span) -> int | None:
    """Where a claim begins behind the first "that" of its cue, of which the reader leaves out words: "claimed that | those who row | …"."""
    text = article.text
    if TELLING.fullmatch(text, cue.start, cue.end) is None and not (text.startswith(" that ", cue.end) and _takes_clause(text, cue)):
        return None
    that = None if text.startswith("as ", said.start) else THAT.match(text, cue.end, said.start)
    if that is None or that.end() == said.start or not OPENING.fullmatch(text, that.end(), said.start):
        return None
    return that.end() if article.sentence_at(cue.start).end >= said.end else None


def _takes_clause(text: str, cue: Span) -> bool:
    return bool(CUE.fullmatch(text, cue.start, cue.end) or ADDING.fullmatch(text, cue.start, cue.end))


def _before(article: Article, cue: Span, source: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content before its cue with the preposition or the subject with which its sentence begins, and without a sentence that a colon
    ends: "A: according to Lund, B".
    """
    text, first = article.text, content[0]
    if (
        len(content) > 1
        and content[1].start > cue.end
        and text.startswith("according", cue.start)
        and text.endswith(": ", first.end, cue.start)
    ):
        return content[1:]
    sentence = article.sentence_at(first.start)
    if not 0 < first.start - sentence.start <= LONG:
        return content
    whole = PREPOSITION.fullmatch(text, sentence.start, first.start) is not None
    if not whole and VERBAL.match(text, first.start) and not (source and source.start < first.start):
        subject = SUBJECT.fullmatch(text, sentence.start, first.start)
        whole = subject is not None and not CLAUSE_WORDS.search(subject[0])
    return (Span(sentence.start, first.end), *content[1:]) if whole else content
