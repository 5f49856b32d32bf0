"""Single marks, told from apostrophes and paired inside one stretch of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from service.attribution.text.marks import Mark

# Weights of a mark that may close (see Mark), and how many opening marks may wait at once.
SURE, LIKELY = 3, 2
DEEPEST = 3


@dataclass(slots=True)
class Singles:
    """`pairs` of marks that belong together; `loose`, the first opening mark that nothing after it closes."""

    pairs: list[tuple[Mark, Mark]] = field(default_factory=list)
    loose: Mark | None = None


@dataclass(slots=True)
class _Open:
    """An opening mark that waits for its partner, and the first mark after it that may be one but looks like an apostrophe."""

    mark: Mark
    sure: bool
    possible: Mark | None = None


def pair_singles(marks: Iterable[Mark]) -> Singles:
    """Pair the single marks of one stretch, given in text order.

    The first mark that surely closes is taken; one that may be an apostrophe (players') only where no better one comes before the next
    opening mark. An elided word ('em) opens a quotation only for want of a better reading.
    """
    result = Singles()
    held: list[_Open] = []
    for mark in marks:
        if held and _closes(mark):
            _close(mark, held, result)
        elif mark.leads or _glued(mark, held):
            _open(mark, held, result)
    for entry in held:
        if entry.possible is not None:
            result.pairs.append((entry.mark, entry.possible))
    result.loose = next((entry.mark for entry in held if entry.sure and entry.possible is None), None)
    return result


def _closes(mark: Mark) -> bool:
    return mark.trails or (mark.weight == SURE and not mark.leads)


def _glued(mark: Mark, held: list[_Open]) -> bool:
    """Say whether the mark opens without a space before it (read:'We …)."""
    return not (mark.apart or mark.trails or mark.glued) and (mark.side > 0 or not held)


def _close(mark: Mark, held: list[_Open], result: Singles) -> None:
    if mark.weight >= LIKELY and not mark.elided:
        result.pairs.append((held.pop().mark, mark))
    elif held[-1].sure and held[-1].possible is None:
        held[-1].possible = mark


def _open(mark: Mark, held: list[_Open], result: Singles) -> None:
    sure = mark.side >= 0 and not mark.elided
    if held and not sure:
        return
    if held and held[-1].possible is not None:
        result.pairs.append((held[-1].mark, held[-1].possible))
        held.pop()
    if held and not held[-1].sure:
        held.pop()
    held.append(_Open(mark, sure))
    del held[:-DEEPEST]
