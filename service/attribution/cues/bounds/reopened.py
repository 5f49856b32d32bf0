"""Where one statement ends and the next begins by their marks: at a mark that is opened anew before the first was closed ("A. "B."), which
is how paragraphs begin that were run together; and at a whole quotation behind a sentence of indirect speech ("Fares would rise, she said.
"We had no choice."", "She said fares would rise. "We had no choice."").
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from service.attribution.article import Article
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# A cue, or none, and what is said by it.
Draft = tuple[Tagged | None, list[Tagged]]
# A mark that has no side of its own; a second “ is as often a slip for one inside the first.
STRAIGHT = '"'
# How a quotation begins.
OPENING = ('"', "“")
# What ends a sentence before such a quotation.
STOPS = (". ", "? ", "! ")
# The first half of "quoted a clerk as saying", and how far its other half stands at most.
QUOTING = ("cited", "quoted", "quotes")
NEAR = 90


def parted(article: Article, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those apart that are marked as several statements; the cue stays with what is nearest to it."""
    starts = [q.start for q in article.quotations if q.reopened and q.depth == 0 and q.opened == STRAIGHT]
    out: list[Draft] = []
    for cue, contents in _of_one_cue(article.text, drafts):
        groups = _groups(article.text, cue, contents, starts)
        own = _nearest(cue, groups) if cue and groups else -1
        out += [(cue if number == own else None, group) for number, group in enumerate(groups)] or [(cue, contents)]
    return out


def _of_one_cue(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, where what stands before "quoted somebody as" and what stands behind "saying" is one quotation."""
    out: list[Draft] = []
    for cue, contents in drafts:
        before = out[-1] if out else None
        told = before[0] if before else None
        if before and cue and told and _is_quoted_as(text, told.span, cue.span) and contents and contents[0].span.start > cue.span.end:
            out[-1] = (told, [*before[1], *contents])
        else:
            out.append((cue, contents))
    return out


def _is_quoted_as(text: str, told: Span, saying: Span) -> bool:
    """Whether two cues are the one of "quoted a clerk as saying"."""
    near = saying.cut(text) == "saying" and told.end < saying.start <= told.end + NEAR
    return near and told.cut(text) in QUOTING and text.endswith(" as ", told.end, saying.start)


def _groups(text: str, cue: Tagged | None, contents: Sequence[Tagged], starts: Sequence[int]) -> list[list[Tagged]]:
    """The contents cut where marks are opened anew, in groups that are statements."""
    groups: list[list[Tagged]] = []
    for content in contents:
        for piece in _pieces(text, content, starts):
            at = bisect_left(starts, piece.span.start)
            anew = at < len(starts) and starts[at] == piece.span.start
            if groups and not anew and not (cue and _is_fresh(text, cue.span, groups[-1], piece)):
                groups[-1].append(piece)
            else:
                groups.append([piece])
    return groups


def _pieces(text: str, content: Tagged, starts: Sequence[int]) -> list[Tagged]:
    """A content cut at the marks that are opened anew in it."""
    inner = starts[bisect_right(starts, content.span.start) : bisect_left(starts, content.span.end)]
    if not inner:
        return [content]
    edges = [content.span.start, *inner, content.span.end]
    return [replace(content, span=Span(a, a + len(text[a:b].rstrip()))) for a, b in pairwise(edges)]


def _is_fresh(text: str, cue: Span, before: Sequence[Tagged], piece: Tagged) -> bool:
    """Whether a piece is a quotation that begins a sentence behind a cue, before which, or in the sentence of which, somebody is not quoted
    at all, or not from the beginning on.
    """
    said = before[-1].span
    if not text.startswith(OPENING, piece.span.start):
        return False
    if said.start >= cue.end:
        return text.endswith(STOPS, said.end, piece.span.start) and not text.startswith(OPENING, before[0].span.start)
    return (
        said.end <= cue.start < piece.span.start
        and text.endswith(STOPS, cue.end, piece.span.start)
        and not any(mark in part.span.cut(text) for part in before for mark in OPENING)
    )


def _nearest(cue: Tagged, groups: Sequence[Sequence[Tagged]]) -> int:
    """The number of the group that is nearest before a cue, else behind it."""
    before = [number for number, group in enumerate(groups) if group[0].span.start < cue.span.start]
    return before[-1] if before else 0
