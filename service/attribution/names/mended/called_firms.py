"""Firms that the reader tagged in part, as somebody or not at all, by a noun or an "&": "the lock maker Portel", "Tull & Marsh"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import name_at
from service.attribution.names.first_names import is_first_name
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.words import CALENDAR, FIRMS, HONORIFICS, LAY, ORGANIZATIONS, TITLED

# What is no person's calling and stands right before a firm's name; "daily" and the like may tell when.
CALLED = (FIRMS - {"daily", "weekly", "paper", "operator", "band", "label"}) | frozenset(
    "app bank brand chain giant marketplace packer platform supermarket utility".split()
)
# What a person may be called too, and a name of one word seldom is.
EITHER = frozenset("maker manufacturer producer publisher supplier".split())
NOUNS = CALLED | EITHER
_WORD = r"[A-Z][\w’'-]*[A-Za-z0-9]"
_NAME = rf"{_WORD}(?:[^\S\n]&[^\S\n]{_WORD}|[^\S\n]{_WORD}){{0,2}}"
BESIDE, NAME = re.compile(r"[a-z]{3,}[^\S\n](?=[A-Z])"), re.compile(_NAME)
# Partners, or a house that is called by them.
PARTNERS = re.compile(rf"{_WORD}(?:,\s{_WORD})?\s&\s{_WORD}(?:\s(?:Co|Company|Partners|Sons)\b\.?)?")
# What goes on with a longer name.
JOINED = re.compile(r"\s(?:and|for|of)\s(?:the\s)?[A-Z]|-")
# What somebody did with what stands before: "the company Ada Lund founded".
DID = re.compile(
    r"\s(?:built|co-founded|created|founded|headed|heads|leads|led|left|owned|owns|ran|runs|set\sup|started|works|worked|wrote)\b"
)
# Words with which no firm's name begins: titles and callings.
NO_FIRM = CALENDAR | TITLED | HONORIFICS | LAY | frozenset("a an chief he in it on she the they we".split())
# What the reader may have tagged a firm as.
KINDS = ("person", "place")


def with_called_firms(text: str, names: Sequence[Name], pieces: Pieces) -> list[Name]:
    """The names in order, with such firms in place of what was tagged of them, there and elsewhere."""
    found = [span for span in _firms(text) if _may_be_firm(text, span)]
    if not found:
        return list(names)
    starts = [name.span.start for name in names]
    gone: set[int] = set()
    added: list[Name] = []
    for span in found:
        near = names[max(0, bisect_left(starts, span.start) - 1) : bisect_left(starts, span.end)]
        met = [name for name in near if name.span.overlaps(span)]
        if _stands(span, met):
            continue
        gone.update(map(id, met))
        added.append(name_at(text, span, "organization", int(np.searchsorted(pieces.begins, span.start))))
    told = {name.words for name in added}
    left = (name for name in names if id(name) not in gone)
    every = (replace(name, kind="organization") if name.words in told and name.kind in KINDS else name for name in left)
    return sorted([*every, *added], key=lambda name: name.span.start)


def _firms(text: str) -> Iterator[Span]:
    """Where names stand that may be firms'."""
    end = -1
    called = [span for found in BESIDE.finditer(text) if found[0][:-1] in NOUNS and (span := _called(text, found))]
    partners = [Span(*found.span()) for found in PARTNERS.finditer(text)] if " & " in text else []
    for span in sorted([*called, *partners]):
        if span.start >= end:
            end = span.end
            yield span


def _called(text: str, noun: re.Match[str]) -> Span | None:
    """The whole of a name behind a noun that calls it a firm: no "film-maker Lund", no "company Iron and Steel", "company Lund founded"."""
    name = NAME.match(text, noun.end())
    if name is None or JOINED.match(text, name.end()) or DID.match(text, name.end()):
        return None
    alone = noun[0][:-1] in CALLED or (" " not in name[0] and text[max(0, noun.start() - 1) : noun.start()] != "-")
    return Span(*name.span()) if alone else None


def _may_be_firm(text: str, span: Span) -> bool:
    """Whether a name has nothing of a person's or a title's."""
    words = [word.casefold() for word in re.findall(r"[\w’'-]+", span.cut(text))]
    if not NO_FIRM.isdisjoint(words) or words[0] in ORGANIZATIONS:
        return False
    partners = "&" in span.cut(text) and not all(map(is_first_name, words))
    return partners or not is_first_name(words[0].partition("-")[0])


def _stands(span: Span, met: Sequence[Name]) -> bool:
    """Whether what was tagged there stands: more than the firm, somebody, or the very firm."""
    known = len(met) == 1 and met[0].kind == "organization" and met[0].span == span
    return known or any(not span.holds(name.span) or _is_somebody(name) for name in met)


def _is_somebody(name: Name) -> bool:
    """Whether a name is a whole person's: "filmmaker Ada Lund"."""
    return name.kind == "person" and len(name.words) > 1 and is_first_name(name.words[0])
