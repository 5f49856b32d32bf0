"""Whose claim a headline is, by a name or a calling behind a colon: "Ferry fares to rise: Lund", "Bridge unsafe for lorries: report"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.unmarked import QUOTED, Unmarked
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import DOCUMENTS, GROUPS, ORGANIZATIONS, PEOPLE, SOLE

# The first line of an article: a claim, a colon, and a few words; a claim is no label: "Film review: Blue Lamp".
HEADED = re.compile(r"(?P<said>[^\n:;?“”\"]{15,110}): (?P<who>[\w’'.-]+(?:\s[\w’'.-]+){0,4})[^\S\n]*\n")
FEWEST = 4
# Whose callings and what papers stand so without a name.
SPEAKERS = (
    PEOPLE
    | DOCUMENTS
    | GROUPS
    | ORGANIZATIONS
    | SOLE
    | frozenset("academic chief coroner exec expert farmer grower industry irrigator opposition pastoralist source union witness".split())
)
# A calling may have its kind or its body before it: "rice growers", "ABC chief"; a body goes by its letters.
WITH_KIND, ACRONYM = 2, re.compile(r"[A-Z]{3,}")
# With what somebody is called who holds an office, before the name.
OFFICE = re.compile(
    r"(?:Chief\s|Deputy\s|Prime\s|Vice\s)?(?:Chairman|Commissioner|Governor|Mayor|Minister|MP|President|Premier|Secretary|Senator)\s"
)
# What the article says behind the name where it speaks there; and how a second half of a headline begins that is a clause of its own.
SPEAKS = re.compile(
    r"(?:,\s[^.;:“”\"\n]{2,80},)?\s(?:(?:also|has|is)\s)?(?:accus(?:ed|es|ing)|argue[sd]|believes|claim(?:s|ed)|said|says|told|tells|warn(?:s|ed))\b"
)
# What a headline calls its own piece.
LABELS = frozenset("analysis comment opinion review".split())
PIECES = re.compile(r"\s*(?:How|What|When|Where|Why|The\s(?:best|worst))\b")
# How long an article is looked at for that.
LONGEST = 3000


def with_headed(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with the headline, if it is such a claim and nothing of it is marked; without a source, it has the one named there."""
    found = HEADED.match(article.text)
    if found is None or len(found["said"].split()) < FEWEST or not _speaks(article.text, found):
        return tuple(statements)
    said, who = Span(*found.span("said")), Span(*found.span("who"))
    told = as_statement(article.text, pieces, Unmarked(who, who, (said,), "state", said))
    first = statements[0] if statements else None
    if first and first.content[0].start < who.end:
        same = first.source is None and first.cue is None and first.content == (said,)
        return (replace(first, source=told.source), *statements[1:]) if same else tuple(statements)
    return (replace(told, cue=None), *statements)


def _speaks(text: str, found: re.Match[str]) -> bool:
    """Whether behind the colon stands a calling, a paper, letters that the article has too, or one who is named again as speaking."""
    who = found["who"]
    words = who.split()
    last = words[-1].casefold()
    if QUOTED.search(found["said"]) or last in LABELS or PIECES.match(found["said"]):
        return False
    if not SPEAKERS.isdisjoint((last, last.removesuffix("s"))) and not words[0].casefold().endswith("ing"):
        return len(words) == 1 or (len(words) == WITH_KIND and (words[0].isupper() or who.islower()))
    if ACRONYM.fullmatch(who):
        return text.find(who, found.end(), LONGEST) >= 0
    if not all(word[0].isupper() for word in words):
        return False
    if len(words) > WITH_KIND and OFFICE.match(who) and text.find(who, found.end(), LONGEST) >= 0:
        return True  # "…: Chief Minister Ada Lund"
    at = text.find(who, found.end(), LONGEST)
    while at >= 0:
        if SPEAKS.match(text, at + len(who)) or text.endswith(("said ", "says "), found.end(), at):
            return True
        at = text.find(who, at + 1, LONGEST)
    return False
