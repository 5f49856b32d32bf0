"""Stands that are likely by themselves, and told where the article tells the same of their speakers elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Sequence

from service.attribution.parties.counters import DISPUTES
from service.attribution.parties.thirds import Chances, side_of

# The probability by itself from which two who take a stand on each other elsewhere do so here: from 0.3 on, half of what is told so is
# wrong in articles that the reader was not trained on.
LIKELY = 0.45


def by_quarrel(
    chances: Chances, speakers: Sequence[Collection[Hashable]], plain: Sequence[bool], threshold: float
) -> Iterator[tuple[int, int, int, float]]:
    """The statement, the one that shows a stand on it, which of SIDES, and how sure that is by itself; both statements are `plain`,
    neither a confirmation nor a denial. `speakers` are those of each.
    """
    stands: dict[tuple[Hashable, Hashable], set[int]] = {}
    for (one, other), chance in chances.items():
        if max(chance) >= threshold:
            for pair in _of(speakers, one, other):
                stands.setdefault(pair, set()).add(side_of(chance))
    for (one, other), chance in chances.items():
        if LIKELY <= max(chance) < threshold and plain[one] and plain[other]:
            side = side_of(chance)
            known = set[int]().union(*(stands.get(pair, ()) for pair in _of(speakers, one, other)))
            if _agrees(side, known):
                yield one, other, side, chance[side]


def _agrees(side: int, known: set[int]) -> bool:
    """Whether a stand is one that two take on each other elsewhere; who contradicts somebody once backs nothing of what is only likely."""
    return side in known and (side == DISPUTES or DISPUTES not in known)


def _of(speakers: Sequence[Collection[Hashable]], one: int, other: int) -> Iterator[tuple[Hashable, Hashable]]:
    """Every two different speakers of two statements, both ways."""
    for ours in speakers[one]:
        for theirs in (voice for voice in speakers[other] if voice != ours):
            yield from ((ours, theirs), (theirs, ours))
