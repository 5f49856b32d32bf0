"""A claim by whom it is from, in a word that also measures: "…, per Comscore", but not "ten euros, per head"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, OFFICES

# Whom or what: a name, something with a determiner, and what goes without one.
_BARE = "police|officials|authorities|prosecutors|investigators|data|figures|documents|records|reports|sources"
_WHO = rf"(?P<who>(?:the|an?|its|his|her|their|{_BARE}|[A-Z0-9])[^,;:()“”\"\n]{{0,70}}?)"
CLOSES = re.compile(rf",\s+(?P<cue>per)\s+{_WHO}[.]?$")
OPENS = re.compile(rf"(?P<cue>Per)\s+{_WHO},\s+(?=\S+\s\S+\s\S)")
# What is done by the rules of something, or in Latin: "Per the custom of the house, …".
RULES = re.compile(
    r"\b(?:customs?|traditions?|usual|rules?|regulations?|protocols?|polic(?:y|ies)|requests?|instructions?|orders?|agreements?|terms|guidelines"
    r"|laws?|contracts?|capita|annum|diem|se|cent|head|person|day|week|month|year|hour|night|share|unit|household|game|match|season)\b",
    re.IGNORECASE,
)
OFFICIALS = frozenset("police officials authorities prosecutors investigators sources".split())
# Somebody who has no name there: "per a source close to the talks", "per the county clerk".
SOMEBODY = OFFICES | frozenset("insider official person source".split())
# How far before a sentence's end it is looked for, and how many words are told at least.
LAST, FEWEST = 90, 4


def cited_of(article: Article) -> Iterator[Unmarked]:
    """What sentences without quotation marks tell by somebody or something, "per" them."""
    for sentence in article.unquoted:
        yield from _closed(article.text, sentence)
        yield from _opened(article.text, sentence)


def _closed(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The sentence before its last phrase: "…, per Comscore"."""
    comma = text.rfind(",", max(sentence.start, sentence.end - LAST), sentence.end)
    found = CLOSES.match(text, comma, sentence.end) if comma > sentence.start else None
    if found and _tells(found) and len(text[sentence.start : comma].split()) >= FEWEST:
        yield _cited(found, Span(sentence.start, comma), sentence)


def _opened(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The sentence behind its first phrase, as in "Per Comscore, …"."""
    found = OPENS.match(text, sentence.start, sentence.end)
    if found and _tells(found):
        yield _cited(found, Span(found.end(), closing(text, found.end(), sentence.end)), sentence)


def _tells(found: re.Match[str]) -> bool:
    """Whether it is somebody or a document: what has a determiner and is no document has to have a name in it."""
    who = found["who"]
    words = re.findall(r"[^\W\d_]+", who)
    named = any(word[:1].isupper() for word in words)
    known = DOCUMENTS | OFFICIALS | SOMEBODY
    return not RULES.search(who) and (named or not known.isdisjoint(word.casefold() for word in words))


def _cited(found: re.Match[str], said: Span, sentence: Span) -> Unmarked:
    return Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", sentence, sure=False)
