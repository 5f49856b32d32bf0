"""A statement that is found by its words, where the reader marks no cue or takes something else for who is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from service.attribution.addresses import STOP
from service.attribution.article import Article
from service.attribution.records import Act
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

# What has none of these says nothing in somebody's own words.
QUOTED = re.compile(r"[“”\"]")
# How a sentence begins with somebody or something that does what follows, a clause on it between commas aside: "Lund, who owns it, ".
SUBJECT = (
    r"(?:(?:But|And|However|Meanwhile|Yet|Still),?\s+)?"
    r"(?!(?:After|Although|As|At|Because|Before|By|During|For|If|In|It|No|Nobody|None|On|Since|There|Though|When|While|With)\b)"
    rf"(?P<who>[A-Z](?:[^,.;:()“”\"\n]|{STOP}){{1,70}}?)(?:,\s(?:[^.;:“”\"\n]|{STOP}){{2,120}}?,)?\s+"
)
# The same where a clause of the sentence begins: where that may be, who, and what may stand between commas behind it.
CLAUSE = r"(?:^|[,;]\s(?:(?:and|as|but|when|whereas|while)\s)?|\b(?:and|but|whereas|while)\s)"
NAME = r"[A-Z][\w’'-]*\.?(?:\s(?:[A-Z][\w’'-]*\.?|al|bin|da|de|del|der|di|du|la|van|von)){0,4}"
WHO = rf"(?P<who>{NAME}|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)\s[^,.;:()“”\"\n]{{2,50}}?|[Hh]e|[Ss]he|[Tt]hey)"
BETWEEN = r"(?:,\s[^,.;:“”\"\n]{2,80},)?"
# A character within a clause, a point or a comma in a number too.
INNER = r"(?:[^.;:,“”\"\n]|[.,](?=\d))"
# When something was done, behind the verb.
WHEN = rf"(?:\s+(?:(?:on|late|early|last|this)\s+)*(?:{WEEKDAY}|night|week|month|yesterday|today))?"
# "on the record" and the like are no topics, nor is a day.
NO_TOPIC = (
    r"(?:(?:the\s)?(?:camera|record|advice|air|arrival|background|behalf|bench|boat|bus|condition|field|front|grounds?|phone|pitch"
    r"|principle|spot|stand|touchline|way)\b|[a-z]+\soccasions\b|course\b"
    rf"|(?:her|his|its|their)\s(?:own\b|way\b)|an\shour\b|Christmas\b|Easter\b|{WEEKDAY}|the\s(?:day|eve|morning|night|weekend)\b|\d)"
)
# What may stand between a subject and what it does.
_DAY = rf"(?:on\s)?{WEEKDAY}"
_ALSO = (
    rf"(?:(?:has|have|had|also|again|already|at\sfirst|later|since|so\sfar|still|yesterday|last\snight|{_DAY}|just|simply"
    r"|(?!(?:ally|anomaly|assembly|bully|family|fly|monopoly|rally|reply|supply)\b)[a-z]+ly"
    r"|(?:moved|sought|tried|rushed|hastened|(?:was|were)\s(?:quick|keen|at\spains))\sto)\s)*"
)
# How a sentence, or a clause in it, stands before what its subject does; and words of a subject with which somebody else tells it.
SUBJECTS = (
    re.compile(SUBJECT + _ALSO),
    re.compile(rf"(?:^(?:Although|And|But|However,|Still,?|Though|While|Yet)\s|{CLAUSE}){WHO}{BETWEEN}\s{_ALSO}$"),
)
# Where a story is from, before its first sentence: "LAGOS: ", "ORLEN, May 3 (Agency) - ".
DATELINE = re.compile(r"[A-Z][A-Z.’' -]{2,30}(?:,\s[\w.’' ]{2,30}){0,2}(?:\s\([^)\n]{2,30}\))?(?:\s+[–—-]{1,2}|(?<![A-Z]\.):)\s+(?=[A-Z])")
# With a colon only where an article begins; elsewhere it is who speaks in a transcript. How far before what is done its subject begins.
OPENING, LONGEST = 200, 320
NO_SUBJECT = re.compile(
    r"^(?:And|But|Few|Hardly|However|Neither|No|Nobody|None|Still|To|Yet)\b|^(?:Can|Could|Did|Does|Should|Will)\s(?:an?|he|her|his|it|she"
    r"|the|they)\b|^(?:An?|The|His|Her|Its|Their)$|\b(?:and|to)$|n[’']t\b"
    r"|\b(?:be|been|can|cannot|could|hardly|helped|helps?|hopes?|let|may|might|must|never|not|plans?|should|used|want(?:s|ed)?)\b"
    r"|(?<!^)\b(?:after|as|he|she|they|that|when|which|while|who|whom|added|claimed|heard|knew|learned|recalled|said|says|testified|told"
    r"|thought|has|have|had|was|were|is|are|will|would)\b"
)


@dataclass(frozen=True, slots=True)
class Unmarked:
    """The parts of a statement; `content` in the order of the text, `where` is what it takes of its sentence.

    It stands instead of what the reader marks in `where` if it is `sure`; it gives way to that if not. `day` is a date that does not stand
    right behind it. `of_two` says that it is one of two that the reader takes for one.
    """

    cue: Span
    source: Span | None
    content: tuple[Span, ...]
    act: Act
    where: Span
    sure: bool = True
    day: Span | None = None
    of_two: bool = False


def apart(found: Iterable[Unmarked]) -> list[Unmarked]:
    """Statements in the order of the text without those that overlap one before."""
    out: list[Unmarked] = []
    for each in sorted(found, key=lambda one: one.where):
        if not out or not each.where.overlaps(out[-1].where):
            out.append(each)
    return out


def hinted(article: Article, hints: Iterable[str]) -> Iterator[Span]:
    """The sentences in which some of these words or parts of words stand, in the order of the text."""
    text, at = article.text, set[int]()
    for hint in hints:
        found = text.find(hint)
        while found >= 0:
            at.add(found)
            found = text.find(hint, found + 1)
    end = -1
    for start in sorted(at):
        if start >= end:
            sentence = article.sentence_at(start)
            end = sentence.end
            yield sentence


def _begin(text: str, sentence: Span) -> int:
    """Where a sentence begins, behind a dateline."""
    dateline = DATELINE.match(text, sentence.start, sentence.end)
    return dateline.end() if dateline and (sentence.start < OPENING or ":" not in dateline[0]) else sentence.start


def done(text: str, where: Span, form: re.Pattern[str]) -> tuple[re.Match[str], Span] | None:
    """Where a form is first found in a sentence behind a subject of its own, and who that is."""
    if text.endswith("?", where.start, closing(text, where.start, where.end)):
        return None
    whole, clause = SUBJECTS
    start = _begin(text, where)
    for found in form.finditer(text, start, where.end):
        near = max(start, found.start() - LONGEST)
        before = text[near : found.start()]
        for subject in (whole.fullmatch(before) if near == start else None, clause.search(before)):
            if subject and not NO_SUBJECT.search(subject["who"]):
                return found, Span(near + subject.start("who"), near + subject.end("who"))
    return None


def closing(text: str, start: int, end: int) -> int:
    """Where a sentence that ends at `end` closes, its full stop aside."""
    while end > start and (text[end - 1] == "." or text[end - 1].isspace()):
        end -= 1
    return end
