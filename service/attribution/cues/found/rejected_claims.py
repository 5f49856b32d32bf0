"""Claims of others that somebody rejects: "faulted the claim by the minister that arrears were cleared", "rejected Lund's claim that"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING, ARGUING
from service.attribution.cues.found.asides import tagged
from service.attribution.reader.pieces import Pieces
from service.attribution.saying import PUTS_DOWN
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.text.possessives import POSSESSIVE

# How many characters lie between the verb that rejects a claim and the claim itself at most.
REACH = 160
_NOUN = rf"(?P<noun>(?:{ALLEGING}|{ARGUING})s?)"
REJECTING = re.compile(
    r"\b(?:(?:challeng|contest|counter|debunk|den(?=i|y)|dismiss|disput|fault|question|rebut|refut|reject|rubbish|scorn|trash)"
    rf"(?:y|ies|ied|es|e|s|ed|ted|ing|ting)?|{PUTS_DOWN})\b",
    re.IGNORECASE,
)
_NAME = r"(?P<maker>(?:(?!that\b)[\w’'.,&-]+\s){0,9}?(?!that\b)[\w’'.&-]+)"
# "the claim made by the minister that", and "the minister's claim that", "her claim that".
BY = re.compile(
    rf"\s(?:an?|any|the)\s(?:[a-z]+\s){{0,2}}{_NOUN}\s(?:(?:advanced|levell?ed|made|put\sforward|raised)\s)?(?:by|from)\s{_NAME},?\sthat\s",
)
OF = re.compile(
    rf"\s(?P<maker>his|her|their|(?:(?!that\b)[\w’'.&-]+\s){{0,7}}?(?!that\b)[\w.&-]+(?:[’']s|(?<=s)[’']))\s(?:[a-z]+\s){{0,2}}{_NOUN}\sthat\s"
)
# The same of what a paper reported: "a report in the Herald that", "the Herald's report that", and of a report of which no more is told.
_PAPER = r"(?:[A-Z][\w.&-]*\s){0,3}[A-Z][\w.&-]*"
IN_PAPER = re.compile(
    rf"\s(?:an?|the)\s(?:[a-z]+\s){{0,2}}(?P<noun>article|report|story)\s(?:(?:carried|published)\s)?(?:by|from|in|on)\s(?P<maker>(?:[Tt]he\s)?{_PAPER}),?\sthat\s"
)
OF_PAPER = re.compile(rf"\s(?:an?\s)?(?P<maker>(?:the\s)?{_PAPER}(?:[’']s)?)\s(?P<noun>article|report|story)\sthat\s")
A_REPORT = re.compile(
    r"\s(?P<maker>(?:an?|the)\s(?:(?:earlier|local|magazine|media|news|newspaper|press|previous|recent|tabloid|television|TV)\s){1,2}(?P<noun>report))\sthat\s"
)
QUESTIONING = re.compile(r"question|challeng", re.IGNORECASE)
# The same where the claim begins right behind its noun, and "Labour claims", before a claim that the reader has marked.
LOOSE = re.compile(
    rf"\s(?P<maker>his|her|their|(?:(?!that\b)[\w’'.&-]+\s){{0,7}}?(?!that\b)[\w.&-]+(?:[’']s|(?<=s)[’'])|[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){{0,3}})"
    rf"\s(?:[a-z]+\s){{0,2}}{_NOUN}(?:\sthat|\sof)?\s"
)


def with_claims(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, and where one rejects what another is said to claim, or the other way round, both of them, the rejection behind the
    claim: a quotation that follows is of who rejects it.
    """
    taken = [each.cue.span for each in statements if each.cue]
    out: list[Statement] = []
    for statement in statements:
        out += _both(article, pieces, statement, taken)
    return tuple(out)


def _both(article: Article, pieces: Pieces, statement: Statement, taken: Sequence[Span]) -> Iterator[Statement]:
    cue = statement.cue
    found = _claimed(article.text, cue.span) if cue and statement.content[-1].end > cue.span.end else None
    if found is None or statement.content[-1].end <= found.end():
        yield from _rejection(article, pieces, statement, taken)
        return
    content = (Span(found.end(), statement.content[-1].end),)
    noun = Span(*found.span("noun"))
    if not any(noun.overlaps(other) for other in taken):
        start, end = found.span("maker")
        end = start + len(POSSESSIVE.sub("", article.text[start:end]))
        maker, named = (tagged(kind, span, statement, pieces) for kind, span in (("source", Span(start, end)), ("cue", noun)))
        told = None if end >= noun.end and start < noun.start else named
        yield replace(statement, content=content, act="state", cue=told, source=maker, date=None, first=named.first, link=0.0)
    yield replace(statement, content=content, act="deny")


def _claimed(text: str, verb: Span) -> re.Match[str] | None:
    """Whose claim it is that a verb rejects, and the noun for it, up to the claim itself."""
    if not REJECTING.search(verb.cut(text)):
        return None
    reports = () if QUESTIONING.search(text, verb.start, verb.end) else (IN_PAPER, OF_PAPER, A_REPORT)
    return next((m for pattern in (BY, OF, *reports) if (m := pattern.match(text, verb.end, verb.end + REACH))), None)


def _rejection(article: Article, pieces: Pieces, statement: Statement, taken: Sequence[Span]) -> Iterator[Statement]:
    """A statement whose cue is such a noun, of its maker and not of who rejects it, and the rejection before it that the reader has not
    marked.
    """
    cue = statement.cue
    found = (
        _rejected(article, statement, taken) if cue and statement.act == "state" and statement.content[0].start >= cue.span.end else None
    )
    if found is None:
        yield statement
        return
    verb, maker = (tagged(kind, span, statement, pieces) for kind, span in zip(("cue", "source"), found, strict=True))
    others = statement.source is not None and statement.source.span.end <= verb.span.start
    yield replace(statement, source=maker) if others else statement
    yield replace(statement, act="deny", cue=verb, source=None, date=None, first=verb.first, link=0.0)


def _rejected(article: Article, statement: Statement, taken: Sequence[Span]) -> tuple[Span, Span] | None:
    """The verb that rejects what a statement's noun claims, and whose claim it is."""
    noun = statement.cue.span if statement.cue else statement.content[0]
    start = max(article.sentence_at(noun.start).start, noun.start - REACH)
    for match in REJECTING.finditer(article.text, start, noun.start):
        verb = Span(*match.span())
        found = _claimed(article.text, verb) or LOOSE.match(article.text, verb.end, statement.content[0].start)
        if found and found.span("noun") == (noun.start, noun.end) and not any(verb.overlaps(other) for other in taken):
            first, end = found.span("maker")
            return verb, Span(first, first + len(POSSESSIVE.sub("", article.text[first:end])))
    return None
