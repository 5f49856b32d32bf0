"""Two statements that a third ties together: who backs or contradicts what says the same as a claim does so to the claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

# How likely each stand of one statement on another is, in the order of confirmation.SIDES, by the two statements' indices.
Chances = Mapping[tuple[int, int], tuple[float, float]]

# The probability by itself from which a third may speak for a pair.
POSSIBLE = 0.1


def by_a_third(chances: Chances, threshold: float) -> Iterator[tuple[int, int, int, float]]:
    """The statement, the one that shows a stand on it, which of SIDES, and how sure that is: as sure as the weaker of the two steps."""
    likely: dict[int, list[int]] = {}
    for (one, other), chance in chances.items():
        if max(chance) >= threshold:
            likely.setdefault(one, []).append(other)
    for one, thirds in likely.items():
        for third in (each for each in thirds if chances[one, each][0] >= threshold):
            yield from _through(one, third, likely.get(third, []), chances, threshold)


def _through(one: int, third: int, others: list[int], chances: Chances, threshold: float) -> Iterator[tuple[int, int, int, float]]:
    """What `others` show of statement `one`, by what they show of `third`, which says the same."""
    for other in others:
        step, own = chances[third, other], chances.get((one, other), (0.0, 0.0))
        side = step.index(max(step))
        if own[side] >= POSSIBLE and own[side] == max(own) < threshold:
            yield one, other, side, min(chances[one, third][0], step[side])
