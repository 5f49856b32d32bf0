"""How far one piece is from another, in classes that double: what the relation heads know of the way between two spans."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

# Classes on each side: 0, 1, 2, 3-4, 5-8, …, more than 128 pieces.
SIDE = 10
DISTANCES = 2 * SIDE
Ints = npt.NDArray[np.int64]


# From here on, every way is of the last class.
FARTHEST = 2**SIDE


def _classes() -> Ints:
    way = np.arange(-FARTHEST, FARTHEST + 1)
    steps = np.minimum(np.ceil(np.log2(np.maximum(np.abs(way), 1))).astype(np.int64) + (way != 0), SIDE - 1)
    return np.asarray(np.where(way < 0, SIDE - 1 - steps, SIDE + steps), dtype=np.int64)


CLASSES = _classes()


def distance_classes(piece: int, others: Ints) -> Ints:
    """The class, below DISTANCES, of the way from `piece` to each of `others`: those before it first, the nearest in the middle."""
    return np.asarray(CLASSES[np.clip(others - piece, -FARTHEST, FARTHEST) + FARTHEST], dtype=np.int64)
