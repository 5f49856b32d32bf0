"""Quotations: which marks belong together, inside one paragraph and from one paragraph to the next.

Marks are paired paragraph by paragraph, so that a stray one costs no more than its own paragraph, and over a bounded stack, so that
time grows with the text alone. Double marks and guillemets come first; single ones, which may be apostrophes, are then paired
inside the stretches that the others leave.
"""

from __future__ import annotations

import re
import string
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from service.attribution.spans import Span
from service.attribution.text.marks import BLANK, MARKS, SIDES, Kind, Mark, read_marks
from service.attribution.text.pairing import pair_doubles
from service.attribution.text.singles import pair_singles

# How many paragraphs after its own a quotation may run on without reopening its marks.
RUN_ON = 4
_VISIBLE = re.compile(f"[^{re.escape(BLANK)}]")
_CONTENT = re.compile(f"[^{re.escape(BLANK + MARKS + string.punctuation)}…–—]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, marks included, inside one paragraph.

    `opened` is the mark it begins with, "" where a quotation runs on from the paragraph before without reopening its marks. `closed` says
    that it ends with a closing mark; without one it ends with its paragraph, or before the next quotation. `depth` is 0 outside any
    other quotation. `continues`: it carries on the quotation before it, normally that of the paragraph before. `unfinished`: the next one
    carries it on. (Where paragraphs have been run together, "A. "B." in one of them is such a pair as well.)
    """

    start: int
    end: int
    opened: str
    closed: bool
    depth: int = 0
    continues: bool = False
    unfinished: bool = False

    @property
    def reopened(self) -> bool:
        """Say whether it carries on the quotation before it with a mark of its own."""
        return self.continues and bool(self.opened)

    def cut(self, text: str) -> str:
        """Give the quotation as it stands in `text`, marks included."""
        return text[self.start : self.end]


@dataclass(slots=True)
class _Draft:
    """One paragraph while its neighbours are still being read.

    `stray` is the end of a closing mark that comes before any opening one; `plain`: there are no marks but single ones; `loose` is a
    single mark that is never closed, a quotation only if the next paragraph carries it on.
    """

    span: Span
    found: list[Quotation]
    singles: list[Mark]
    stray: int | None = None
    plain: bool = True
    loose: Mark | None = None

    def head(self, single: bool) -> int | None:
        """Index of the quotation that a mark at the very start of the paragraph opens."""
        return next((i for i, q in enumerate(self.found) if q.start == self.span.start and _is_single(q) is single and q.opened), None)

    def tail(self) -> int | None:
        """Index of the quotation that is still open at the paragraph's end."""
        return next((i for i, q in enumerate(self.found) if q.end == self.span.end and not (q.closed or q.unfinished)), None)


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Find the quotations of all `paragraphs` of `text`, outer ones before those they hold; they are nested or disjoint, never crossing."""
    drafts = [_read_doubles(text, span) for span in paragraphs]
    _link_doubles(drafts)
    for draft in drafts:
        _read_singles(draft)
    _link_singles(drafts)
    return tuple(quotation for draft in drafts for quotation in _nested(text, draft.found))


def _is_single(quotation: Quotation) -> bool:
    return SIDES.get(quotation.opened, (Kind.DOUBLE, 0))[0] is Kind.SINGLE


def _read_doubles(text: str, span: Span) -> _Draft:
    marks = read_marks(text, span.start, span.end)
    if not marks:
        return _Draft(span, [], [])
    pairing = pair_doubles(marks)
    found = [Quotation(opening.start, closing.end, opening.text, closed=True) for opening, closing in pairing.pairs]
    found += _unclosed(text, [m for m in pairing.loose if m.kind is Kind.DOUBLE and m.leads], found, span.end)
    _link_reopened(text, found)
    singles = [m for m in marks if m.kind is Kind.SINGLE]
    return _Draft(span, found, singles, pairing.stray.end if pairing.stray else None, plain=len(singles) == len(marks))


def _unclosed(text: str, loose: Sequence[Mark], pairs: Sequence[Quotation], end: int) -> list[Quotation]:
    """Quotations without a closing mark: each ends before the next one of its kind opens, or with the paragraph."""
    begun = {q.start for q in pairs}
    loose = [mark for mark in loose if mark.end not in begun]
    if not loose:
        return []
    begins: dict[str, list[int]] = {}
    for quotation in _nested(text, pairs):
        if quotation.depth == 0:
            begins.setdefault(quotation.opened, []).append(quotation.start)
    nexts = [*(following.start for following in loose[1:]), end]
    stops = [min(stop, _next(begins.get(mark.text, ()), mark.end, end)) for mark, stop in zip(loose, nexts, strict=True)]
    return [_open_ended(text, mark, stop) for mark, stop in zip(loose, stops, strict=True)]


def _next(places: Sequence[int], after: int, otherwise: int) -> int:
    at = bisect_left(places, after)
    return places[at] if at < len(places) else otherwise


def _open_ended(text: str, mark: Mark, stop: int) -> Quotation:
    return Quotation(mark.start, mark.start + len(text[mark.start : stop].rstrip(BLANK)), mark.text, closed=False)


def _link_reopened(text: str, found: list[Quotation]) -> None:
    """Paragraphs run together keep their opening marks: "A. "B. "C." is one quotation reopened twice."""
    begun = {q.start: i for i, q in enumerate(found)}
    for number, quotation in enumerate(found):
        follower = begun.get(_skip(text, quotation.end)) if not quotation.closed and text[quotation.end - 1] in ".!?…" else None
        if follower is not None:
            found[number] = replace(quotation, unfinished=True)
            found[follower] = replace(found[follower], continues=True)


def _skip(text: str, at: int) -> int:
    """Where the first character after `at` stands that is not blank."""
    visible = _VISIBLE.search(text, at)
    return visible.start() if visible else len(text)


def _link_doubles(drafts: Sequence[_Draft]) -> None:
    """Carry quotations that are open at their paragraph's end on into the next ones."""
    for number, (draft, follower) in enumerate(pairwise(drafts)):
        tail = draft.tail()
        if tail is None:
            continue
        head = follower.head(single=False)
        if head is not None:
            follower.found[head] = replace(follower.found[head], continues=True)
            draft.found[tail] = replace(draft.found[tail], unfinished=True)
        elif _run_on(drafts[number + 1 : number + 1 + RUN_ON]):
            draft.found[tail] = replace(draft.found[tail], unfinished=True)


def _run_on(followers: Sequence[_Draft]) -> bool:
    """Carry a quotation on without reopened marks, if one of the paragraphs closes what none of them opens."""
    last = next((i for i, draft in enumerate(followers) if not draft.plain), None)
    if last is None or (stop := followers[last].stray) is None:
        return False
    for draft in followers[:last]:
        draft.found.append(Quotation(draft.span.start, draft.span.end, "", closed=False, continues=True, unfinished=True))
    followers[last].found.append(Quotation(followers[last].span.start, stop, "", closed=True, continues=True))
    return True


def _read_singles(draft: _Draft) -> None:
    """Pair single marks stretch by stretch: those directly inside the same quotation, or directly inside none."""
    for outside, stretch in _stretches(draft):
        singles = pair_singles(stretch)
        draft.found += [Quotation(opening.start, closing.end, opening.text, closed=True) for opening, closing in singles.pairs]
        if outside:
            draft.loose = singles.loose


def _stretches(draft: _Draft) -> list[tuple[bool, list[Mark]]]:
    """Group the single marks by the innermost quotation around them; the flag says that there is none."""
    if not draft.singles:
        return []
    waiting = sorted(draft.found, key=_order, reverse=True)
    around: list[Quotation] = []
    groups: dict[Quotation | None, list[Mark]] = {}
    for mark in draft.singles:
        while waiting and waiting[-1].start < mark.start:
            around.append(waiting.pop())
            while len(around) > 1 and around[-2].end <= around[-1].start:
                del around[-2]
        while around and around[-1].end <= mark.start:
            around.pop()
        groups.setdefault(around[-1] if around else None, []).append(mark)
    return [(key is None, group) for key, group in groups.items()]


def _link_singles(drafts: Sequence[_Draft]) -> None:
    """Keep a single mark that is never closed only where the next paragraph reopens it and the last one closes it."""
    for draft, follower in reversed(list(pairwise(drafts))):
        head = follower.head(single=True) if draft.loose else None
        if draft.loose and head is not None:
            follower.found[head] = replace(follower.found[head], continues=True)
            draft.found.append(Quotation(draft.loose.start, draft.span.end, draft.loose.text, closed=False, unfinished=True))


def _order(quotation: Quotation) -> tuple[int, int]:
    return quotation.start, -quotation.end


def _nested(text: str, found: Iterable[Quotation]) -> list[Quotation]:
    """Put quotations in order with their depths; those that hold nothing but marks are left out, and so is one that would cross another."""
    around: list[int] = []
    kept = []
    for quotation in sorted(found, key=_order):
        while around and around[-1] <= quotation.start:
            around.pop()
        if (around and quotation.end > around[-1]) or not _CONTENT.search(text, quotation.start, quotation.end):
            continue
        kept.append(replace(quotation, depth=len(around)) if around else quotation)
        around.append(quotation.end)
    return kept
