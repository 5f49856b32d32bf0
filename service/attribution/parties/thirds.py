"""Two statements that a third ties together: who backs or contradicts what says the same as a claim does so to the claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from service.attribution.parties.counters import DISPUTES

# How likely each stand of one statement on another is, in the order of confirmation.SIDES, by the two statements' indices.
Chances = Mapping[tuple[int, int], tuple[float, float]]

# The probability by itself from which a third that says the same may speak for a pair, and one that says the opposite.
POSSIBLE, LIKELY = 0.1, 0.45


def side_of(chance: tuple[float, float]) -> int:
    """The likelier of the two stands."""
    return chance.index(max(chance))


def by_a_third(chances: Chances, threshold: float) -> Iterator[tuple[int, int, int, float]]:
    """The statement, the one that shows a stand on it, which of SIDES, and how sure that is: as sure as the weaker of the two steps.

    Who backs or contradicts what says the same as a claim does so to the claim; who backs what contradicts it contradicts it, and who
    contradicts that backs it, where it is likely by itself.
    """
    told: dict[int, list[int]] = {}
    for (one, other), chance in chances.items():
        if max(chance) >= threshold:
            told.setdefault(one, []).append(other)
    for one, thirds in told.items():
        for third in thirds:
            yield from _through(one, third, told.get(third, []), chances, threshold)


def _through(one: int, third: int, others: list[int], chances: Chances, threshold: float) -> Iterator[tuple[int, int, int, float]]:
    """What `others` show of statement `one`, by what they show of `third`, which says the same or contradicts it."""
    first = chances[one, third]
    contradicts = side_of(first) == DISPUTES
    for other in others:
        step, own = chances[third, other], chances.get((one, other), (0.0, 0.0))
        side = side_of(step) ^ contradicts
        if own[side] >= (LIKELY if contradicts else POSSIBLE) and own[side] == max(own) < threshold:
            yield one, other, side, min(max(first), max(step))
