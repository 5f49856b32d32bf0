"""The stretches of pieces that a head marks."""

from __future__ import annotations

import numpy as np


def runs(marked: np.ndarray) -> list[tuple[int, int]]:
    """(first, end) of the stretches that are marked; a gap of one piece does not end one."""
    runs: list[tuple[int, int]] = []
    for at in np.flatnonzero(marked).tolist():
        if runs and at - runs[-1][1] <= 1:
            runs[-1] = runs[-1][0], at + 1
        else:
            runs.append((at, at + 1))
    return runs
