"""Whom "which" and "who" mean by the words right before them, where nearer names mislead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.mentions.sources.nouns import SELDOM
from service.attribution.mentions.subjects.openings import SPEAKERS
from service.attribution.names.entities import Name
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, PERSONS

# How many characters before a pronoun are looked at.
LEAD = 160
# How many characters a description has there, and how many phrases with a preposition it may have behind it.
NEAR, STEPS = 80, 3
# Papers that somebody has seen, before a "which" of what they show: "files seen by the Herald, | which show".
SEEN = re.compile(
    r"(?P<papers>\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]hese|[Tt]hose)\s)?(?:(?!(?:among|and|by|from|in|of|on|or|with)\s)[a-z-]+\s)?(?:correspondence|documents?|e-?mails?|files?|letters?|memos?"
    r"|minutes|notes|papers?|records?|reports?|recordings?|transcripts?)\s(?:(?:seen|obtained|reviewed|viewed|examined|read)\s(?P<by>by)"
    r"|(?:given|handed|leaked|passed|sent|shown)\sto|shared\swith)\s[^,.;:“”\"\n]{2,60}),\s$"
)
SHOW = re.compile(r"which\s(?:also\s|clearly\s)?(?:(?:show|suggest|reveal|indicate|prove|detail|describe)(?P<single>s)?|state|say)\s")
MANY = re.compile(r"\b(?:correspondence|minutes|[a-z-]+s)\s\w+\s(?:by|to|with)\s")
# A paper that is somebody's, before a "which" of what it says.
OWNED = re.compile(r"(?P<paper>(?<![\w’'-])(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]+(?:[’']s|(?<=s)[’'])\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)),\s$")
SAYS = re.compile(r"which\s(?:also\s)?(?:bans?|bars?|demands?|forbids?|holds?|requires?|said|says?|stated?|states)\s")
# What stands between somebody's name and "who": where he or she is of, or what he or she is.
OF = re.compile(r",\s(?:of|from|at|with)\s[^.;:“”\"\n]{2,140},\s")
IS = re.compile(
    r"(?:,\s\d\d)?(?:,|\s[–—-])\s(?:an?|the)\s(?:(?!\b(?:who|whom|whose|which|that)\b)[^,.;:“”\"\n]){2,100}"
    r"(?:,?\sand\s(?:an?|the)\s(?:(?!\b(?:who|whom|whose|which|that)\b)[^,.;:“”\"\n]){2,80})?,?\s"
)
# A description, with nothing but a comma between it and what follows.
DESCRIBED = re.compile(
    r"(?P<described>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne)\s(?:[A-Z][a-z]+\s){0,3}"
    r"(?:(?!(?:the|an?|his|her|its|their|is|was|are|were|has|had|been|told|said|shown|that|who|[a-z]{1,4}ed)\s)[a-z][\w’'-]*\s){0,3}?"
    r"(?P<noun>[a-z][\w’'-]*)),?\s$"
)
# Several without a determiner: "charities | who say", "some analysts and activists, | who"; what may stand between a noun and its pronoun.
SEVERAL = re.compile(
    r"(?P<described>(?:\b(?:[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Oo]ther|[Bb]oth|[Tt]hose)\s)?(?:\b[A-Za-z][a-z-]+s\sand\s(?:[a-z]+\s)?)?"
    r"\b(?P<noun>[A-Za-z][a-z-]{2,}s|[Pp]eople|police|women|men)),?\s$"
)
# Whom somebody is a friend of, or works for; and what a document is from or of.
OTHER = re.compile(r"\b(?:of|for|to|with|by|from)\s(?:the|an?|his|her|their)\s(?:[\w-]+\s){0,2}?(?P<noun>[a-z-]+),?\s$")
OF_PAPERS = re.compile(r"(?:[\w’'-]+\s){1,4}(?:by|from|to|against|of|in|for|about|at|on)\s(?:the\s)?$")
# Sides and places, that are nobody before "who"; and a part of those who were asked: "nearly four in 10 — 38 percent — | who".
SIDES = frozenset(
    "area board city country county district ground internet left nation region right scene side state street town village world".split()
)
PART = re.compile(r"\b(?P<described>\d+(?:\.\d+)?(?:\sper\s?cent|%))(?:,|\s[–—-])?\s$")
WHERE = re.compile(
    r"\s(?:on|in|of|at|from|for|across|with)\s(?:the\s|an?\s)?(?:(?!(?:on|in|of|at|from|for|across|with)\s)[\w.’'-]+\s){0,4}?[\w.’'-]+,?\s$"
)


def _owned_paper(text: str, offset: int) -> Span | None:
    """The paper that is somebody's, right before a "which" of what it says: "Lund's law, | which says"."""
    found = OWNED.search(text, max(0, offset - NEAR), offset) if SAYS.match(text, offset) else None
    return Span(*found.span("paper")) if found and found["noun"] in DOCUMENTS | SELDOM else None


def papers_seen(text: str, offset: int) -> Span | None:
    """The papers of which a "which" at `offset` tells what they show, not who has seen them; None where it may be either."""
    owned = _owned_paper(text, offset)
    if owned is not None:
        return owned
    shows = SHOW.match(text, offset)
    found = SEEN.search(text, max(0, offset - LEAD), offset) if shows else None
    if found is None or shows is None or bool(shows["single"]) is (MANY.search(found["papers"]) is not None):
        return None
    if shows["single"] and not found["by"]:
        return None  # "a letter sent to the Herald, which reveals"
    return Span(*found.span("papers"))


def described_before(text: str, offset: int) -> Span | None:
    """Who or what is described right before a relative pronoun at `offset`: "The ministry, | which says", "minutes of a talk, | which"."""
    people = text.startswith("who", offset)
    last = DESCRIBED.search(text, max(0, offset - NEAR), offset)
    part = PART.search(text, max(0, offset - NEAR), offset) if people else None
    if part:
        return Span(*part.span("described"))
    end, where = offset, None
    for _ in range(STEPS):
        found = _speaking_before(text, end, people=people)
        if found and found.cut(text).split()[-1].casefold() in DOCUMENTS:  # all of "minutes of a talk"
            return Span(found.start, found.end + len(text[found.end : offset].rstrip(" ,")))
        if found:
            return found
        where = WHERE.search(text, max(0, end - NEAR), end)
        if where is None:
            break
        end = where.start() + 1
    alone = last is not None and (end == offset or (people and last["noun"] not in SIDES))
    return Span(*last.span("described")) if last and alone else None


def _speaking_before(text: str, offset: int, *, people: bool) -> Span | None:
    """Who or what speaks and is described right before an offset; several of any noun where they are `people`."""
    found = DESCRIBED.search(text, max(0, offset - NEAR), offset)
    if found and _calls(found["noun"]) and not any(_calls(word) for word in found["described"].split()[1:-2]):  # "the council saw minutes"
        return Span(*found.span("described"))
    several = SEVERAL.search(text, max(0, offset - NEAR), offset)
    return Span(*several.span("described")) if several and (people or _calls(several["noun"])) else None


def _calls(noun: str) -> bool:
    """Whether a noun calls somebody or something that speaks, one or several."""
    return noun.casefold() in SPEAKERS or noun.casefold().removesuffix("s") in SPEAKERS


def named_apart(text: str, people: Sequence[Name], offset: int) -> Name | None:
    """The last of the people before a "who" at `offset` with nothing but what he or she is, or is of, behind the name."""
    other = OTHER.search(text, max(0, offset - NEAR), offset)
    if other and other["noun"] in PERSONS:
        return None
    return next((p for p in reversed(people) if OF.fullmatch(text, p.span.end, offset) or IS.fullmatch(text, p.span.end, offset)), None)


def is_papers(text: str, name: Name) -> bool:
    """Whether a body's name before "which" says whose or where a document is: "a letter from | Orbis, which says"."""
    lead = OF_PAPERS.search(text, max(0, name.span.start - NEAR), name.span.start)
    return lead is not None and any(word in DOCUMENTS for word in lead[0].casefold().split())


def is_nameless(text: str, span: Span, names: Sequence[Name]) -> bool:
    """Whether a description has none of some names in it, but that of whose the document is, or by which it is told apart: "the book of |
    Joshua", "the | Dunmore | review".
    """
    paper = span.cut(text).split()[-1].casefold() in DOCUMENTS
    return all(
        is_papers(text, n) or (paper and span.start < n.span.start and n.span.end < span.end) for n in names if n.span.overlaps(span)
    )
