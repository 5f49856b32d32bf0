"""Which firm a noun means in the sentence that begins with it, or in the next: "Shares of Orbis fell after the biotech said"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.mentions.bodies.callings import akin
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import COMPANIES, DETERMINERS, ORGANIZATIONS

# What firms are called, and nobody else who is named beside them.
FIRMS = COMPANIES | frozenset("bank brewery chain conglomerate giant group utility".split())
# What a sentence may have before the name with which it begins, and what joins a clause to what befell the firm.
LEAD = re.compile(r"(?:(?:But|And|Meanwhile,|On\s[A-Z][a-z]+day,)\s)?(?:(?:Shares|Stock|Stocks)\s(?:of|in)\s)?(?:the\s)?", re.IGNORECASE)
AFTER = re.compile(r"\b(?:after|as|because|before|once|since|though|although|until|when|while|hours|days|weeks|months)\s(?:after\s)?$")
# How the firm is called in the next sentence by where it is.
BASED = re.compile(r"The\s(?:[A-Z][\w-]*\s)?[A-Z][\w-]*-(?:based|listed|headquartered)\s(?:[a-z-]+\s){0,3}[a-z-]+")
# A body that has no name.
BODY = re.compile(r"\b(?:an?|the|another|its)\s(?:[\w-]+\s){0,2}?(?P<noun>[a-z-]+)\b")
# What is told of a name between commas.
TOLD = re.compile(r"(?:[’']s?)?,\s[^;:“”\"\n]{2,120}?,\s")


def mover(article: Article, source: Source, names: NameIndex) -> Name | None:
    """The firm's name with which the sentence of a mention like "the biotech" begins, or the one before a "the Leeds-based chain", where
    that has no other body.
    """
    if not source.definite or source.head not in FIRMS or source.text.split()[0].casefold() not in DETERMINERS:
        return None
    here = article.sentence_at(source.span.start)
    if AFTER.search(article.text, max(here.start, source.span.start - len("because after ")), source.span.start):
        return _opening(article.text, Span(here.start, source.span.start), source, names)
    if source.span.start != here.start or not BASED.fullmatch(source.text):
        return None
    before = article.sentence_before(here)
    return _opening(article.text, before, source, names) if before else None


def _opening(text: str, clause: Span, source: Source, names: NameIndex) -> Name | None:
    """The firm with whose name a clause begins, if it tells of no other body and that may be called so."""
    named = [name for name in names.within(clause) if name.kind != "other"]
    lead = LEAD.match(text, clause.start, clause.end)
    first = named[0] if named and lead and named[0].span.start == lead.end() else None
    if first is None or first.kind != "organization" or not akin(source.head, first.words):
        return None
    told = TOLD.match(text, first.span.end, clause.end)
    rest = Span(told.end() if told else first.span.end, clause.end)
    others = (name for name in named[1:] if name.kind == "organization" and name.words[0] not in first.words)
    unnamed = any(body["noun"] in ORGANIZATIONS for body in BODY.finditer(text, rest.start, rest.end))
    return None if unnamed or any(others) else first
