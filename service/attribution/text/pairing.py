"""Double marks and guillemets of one paragraph, paired in one pass over a bounded stack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import zip_longest

from service.attribution.text.marks import CLOSERS, Kind, Mark

# Quotations inside quotations deeper than this are no writing; the outermost open mark counts as never closed.
DEEPEST = 12


class Role(Enum):
    """What a mark does where it stands."""

    OPEN = auto()
    CLOSE = auto()
    STRAY = auto()
    NOTHING = auto()


@dataclass(slots=True)
class Pairing:
    """The marks of one paragraph told apart: `pairs` that belong together, in the order in which they close; `loose` ones that open and
    are never closed, outermost first; `stray`, a mark that closes what no mark before it in the paragraph opened.
    """

    pairs: list[tuple[Mark, Mark]] = field(default_factory=list)
    loose: list[Mark] = field(default_factory=list)
    stray: Mark | None = None


def pair_doubles(marks: Sequence[Mark]) -> Pairing:
    """Pair the marks of one paragraph that are not single ones; `marks` in text order."""
    doubles = [mark for mark in marks if mark.kind is not Kind.SINGLE]
    result = Pairing()
    held: list[Mark] = []
    for mark, following in zip_longest(doubles, doubles[1:]):
        role = _role(mark, held, following)
        if role is Role.OPEN:
            held.append(mark)
            result.loose += held[:-DEEPEST]
            del held[:-DEEPEST]
        elif role is Role.CLOSE:
            at = _partner(mark, held)
            result.pairs.append((held[at], mark))
            del held[at:]
        elif role is Role.STRAY and result.stray is None and not held and not result.pairs:
            result.stray = mark
    result.loose += held
    return result


def _role(mark: Mark, held: Sequence[Mark], following: Mark | None) -> Role:
    opens, closes = mark.leads and not mark.trails, mark.trails and not mark.leads
    closable = bool(held) and (mark.trails or any(other.kind is mark.kind for other in held))
    if _measures(mark, held, following):
        return Role.NOTHING
    if mark.kind is not Kind.DOUBLE:
        return _guillemet(mark, held, opens, closes)
    if mark.side > 0:
        return Role.CLOSE if closable and closes else Role.OPEN
    if mark.side < 0:
        return Role.CLOSE if closable else Role.OPEN if opens else Role.STRAY
    if closable:
        return Role.OPEN if opens and not (mark.spaced and following and _surely_opens(following)) else Role.CLOSE
    return _straight(mark, opens, closes, following)


def _straight(mark: Mark, opens: bool, closes: bool, following: Mark | None) -> Role:
    """A straight mark while nothing is open."""
    if closes:
        return Role.STRAY
    if mark.apart:
        return Role.OPEN if following else Role.NOTHING
    return Role.NOTHING if mark.glued and not opens else Role.OPEN


def _guillemet(mark: Mark, held: Sequence[Mark], opens: bool, closes: bool) -> Role:
    """Either side may open (»…« in German, »…» in Finnish), and » is a bullet or an arrow as well."""
    if any(other.kind is mark.kind for other in held) and (mark.side < 0 or closes):
        return Role.CLOSE
    if mark.side > 0 or opens:
        return Role.OPEN
    return Role.CLOSE if closes and held else Role.NOTHING


def _surely_opens(mark: Mark) -> bool:
    return mark.leads and not mark.trails and mark.side >= 0


def _measures(mark: Mark, held: Sequence[Mark], following: Mark | None) -> bool:
    """Say whether the mark stands for inches or seconds: after feet, outside quotations, or where the next mark closes the open one."""
    if not mark.measure or mark.leads or mark.side > 0 or mark.kind is not Kind.DOUBLE:
        return False
    if mark.measure == 2 or not held:
        return True
    return len(held) == 1 and following is not None and following.trails and not following.leads and following.side <= 0


def _partner(mark: Mark, held: Sequence[Mark]) -> int:
    """Index of the open mark that `mark` closes: the innermost one written for it, else of its family, else any."""
    indexes = range(len(held) - 1, -1, -1)
    written = (i for i in indexes if mark.text in CLOSERS.get(held[i].text, ""))
    related = (i for i in indexes if held[i].kind is mark.kind)
    return next(written, next(related, len(held) - 1))
