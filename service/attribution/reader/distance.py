"""How far one piece is from another, in classes that double: what the relation heads know of the way between two spans."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from service.attribution.reader.arrays import Floats, Ints

# Classes on each side: 0, 1, 2, 3-4, 5-8, …, more than 128 pieces.
SIDE = 10
DISTANCES = 2 * SIDE
# From here on, every way is of the last class.
FARTHEST = 2**SIDE


def _classes() -> Ints:
    way = np.arange(-FARTHEST, FARTHEST + 1)
    steps = np.minimum(np.ceil(np.log2(np.maximum(np.abs(way), 1))).astype(np.int64) + (way != 0), SIDE - 1)
    return np.asarray(np.where(way < 0, SIDE - 1 - steps, SIDE + steps), dtype=np.int64)


CLASSES = _classes()


def distance_classes(piece: int, others: Ints) -> Ints:
    """The class, below DISTANCES, of the way from `piece` to each of `others`: those before it first, the nearest in the middle."""
    return np.asarray(np.take(CLASSES, others - piece + FARTHEST, mode="clip"), dtype=np.int64)


def near_classes(piece: int, begin: int, end: int) -> Ints:
    """The same to all of the pieces from `begin` to `end`, none of which is farther away than FARTHEST."""
    return CLASSES[begin - piece + FARTHEST : end - piece + FARTHEST]


class MeanWays:
    """What the ways to all pieces of a stretch cost on average, by the cost of each class [DISTANCES]."""

    def __init__(self, costs: Floats) -> None:
        self._costs = costs.astype(np.float64)
        # The sum of all from the farthest before; entry i is without the way i - FARTHEST itself.
        self._sums = np.append(0, np.cumsum(self._costs[CLASSES]))

    def __call__(self, firsts: Ints, ends: Ints) -> Floats:
        """The mean over the ways `firsts` to `ends`, in pieces, negative before the piece that is asked; the ends exclusive."""
        return np.asarray((self._until(ends) - self._until(firsts)) / (ends - firsts), dtype=np.float32)

    def _until(self, ways: Ints) -> npt.NDArray[np.float64]:
        near = np.minimum(np.maximum(ways, -FARTHEST), FARTHEST + 1)
        return np.asarray(self._sums[near + FARTHEST] + (ways - near) * np.where(ways < 0, self._costs[0], self._costs[-1]))
