"""Firms with which a sentence begins and that it tells to be such: "Telkor, Norland's biggest brewer, fell", "Shares in Telkor fell"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from service.attribution.article import Article
from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import name_at
from service.attribution.names.first_names import is_first_name
from service.attribution.names.kinds.firms import CALLED, TRADING
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.words import COMPANIES

NAME = r"(?P<name>(?!The\s)[A-Z][\w’'.-]*(?:\s&)?(?:\s[A-Z][\w’'.-]*(?:\s&)?){0,3}(?<!&))"
# A name, whose it is or that it is one of several, and what it is; no preposition in that, "Lund, a member of the party," is no party.
APPOSED = re.compile(
    rf"{NAME}(?:\s\([A-Z0-9.:\s]{{2,14}}\))?,\s"
    r"(?:the|an?|[A-Z][\w.]*(?:\s[A-Z][\w]*)?[’']s|the\s[A-Z][\w.]*(?:\s[A-Z][\w]*)?[’']s)\s"
    r"(?P<called>(?:(?!(?:at|by|for|from|in|of|on|to|who|whose|with)\s)[\w’'-]+\s){0,5}?(?P<noun>[a-z][a-z-]+))"
    r"(?:\s(?:based|listed|headquartered|from|in|near|of|that)\s[^,.;:“”\"\n]{2,50})?,\s(?=[a-z])"
)
# The same with its noun ahead: "The company, Telkor, fell".
AHEAD = re.compile(rf"(?:The|Its|Their)\s(?:[a-z][\w-]*\s){{0,3}}(?P<noun>[a-z][a-z-]+),\s{NAME},\s(?=[a-z])")
# What only firms have.
SHARES = re.compile(rf"Shares\s(?:in|of)\s{NAME}(?=,|\s[a-z])(?!\s(?:and|or|of|for|on|at)\b)")
# What no person is called; not "Salif Kone, a crane operator,".
SURE = CALLED - {"operator"}
# What makes the noun a firm's that a person may have too: "the country's second-biggest grocer".
RANKED = re.compile(r"\b(?:[a-z]+-)?(?:biggest|largest|leading|top|oldest|-(?:backed|based|controlled|listed|owned))\b")
MAYBE = (
    TRADING | COMPANIES | frozenset("employer operator exporter importer trader distributor lender insurer landlord manufacturer".split())
)
# What a firm may have been tagged as.
KINDS = ("person", "place")
# How far behind the beginning of a sentence the first comma of such a one stands.
COMMA = 70


def with_apposed_firms(article: Article, names: Sequence[Name], pieces: Pieces) -> list[Name]:
    """The names in order, with firms that sentences begin with and tell to be such, whatever they were tagged as, there and elsewhere, if
    at all; none that is the surname of somebody whom the article names in full.
    """
    starts = [name.span.start for name in names]
    surnames = {name.words[-1:] for name in names if name.kind == "person" and len(name.words) > 1}
    found: list[Name] = []
    told: set[tuple[str, ...]] = set()
    for span in filter(None, (_apposed(article.text, sentence) for sentence in article.sentences)):
        at = bisect_left(starts, span.start)
        met = [name for name in names[max(0, at - 1) : bisect_left(starts, span.end)] if name.span.overlaps(span)]
        firm = name_at(article.text, span, "organization", int(np.searchsorted(pieces.begins, span.start)))
        if (not met or (len(met) == 1 and met[0].span == span)) and firm.words and firm.words not in surnames:
            told.add(firm.words)
            found += [] if met else [firm]
    every = (replace(name, kind="organization") if name.words in told and name.kind in KINDS else name for name in names)
    return sorted([*every, *found], key=lambda name: name.span.start)


def _apposed(text: str, sentence: Span) -> Span | None:
    """The firm's name with which a sentence begins."""
    if text.startswith("Shares ", sentence.start):
        shares = SHARES.match(text, sentence.start, sentence.end)
        return Span(*shares.span("name")) if shares else None
    if "," not in text[sentence.start : min(sentence.end, sentence.start + COMMA)]:
        return None
    found = AHEAD.match(text, sentence.start, sentence.end) or APPOSED.match(text, sentence.start, sentence.end)
    if found is None or is_first_name(found["name"].split()[0].casefold()):
        return None
    certain = found["noun"] in SURE
    ranked = found.re is APPOSED and found["noun"] in MAYBE and RANKED.search(found["called"])
    return Span(*found.span("name")) if certain or ranked else None
