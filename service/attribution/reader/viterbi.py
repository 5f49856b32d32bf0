"""The best label sequence of each paragraph (Viterbi, 1967) and how sure it is, all paragraphs of an article side by side.

A step of either pass reads the rows of one step of all sequences; they are laid one behind the other first, so that it reads a slice.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from service.attribution.reader.arrays import Floats, Ints

TINY = 1e-300
# After how many steps sums are brought back to 1: they change by less than e to the 80th a step, and a float holds e to the 700th.
SCALED = 8


def best_labels(scores: Floats, begins: Ints, ends: Ints, transitions: Floats, starts: Floats) -> Ints:
    """Label of every row: scores [rows, labels], sequence i in rows begins[i] to ends[i]; 0 for rows outside of all."""
    out = np.zeros(len(scores), dtype=np.int64)
    if not len(begins):
        return out
    rows, steps = _laid_out(begins, ends)
    # `take`, and a maximum down the rows, are the faster of their kind over a few labels.
    best, moves = scores[rows], np.ascontiguousarray(transitions.T)
    best[: len(begins)] += starts
    for before, here in steps:
        ahead = best[here]
        ahead += np.maximum.reduce(best[before][:, :, None] + transitions, 1)
    labels = best.argmax(1)
    for before, here in reversed(steps):
        labels[before] = (best[before] + moves.take(labels[here], 0)).argmax(1)
    out[rows] = labels
    return out


def marginals(scores: Floats, begins: Ints, ends: Ints, transitions: Floats, starts: Floats) -> Floats:
    """Probability of every label at every row, [rows, labels], by the forward and the backward pass (Rabiner, 1989).

    Rows outside all sequences have no probability for any label.
    """
    out = np.zeros(scores.shape, dtype=np.float32)
    if not len(begins):
        return out
    rows, steps = _laid_out(begins, ends)
    local = scores[rows].astype(np.float64)
    local = np.exp(local - local.max(1, keepdims=True))
    moves = np.exp(transitions.astype(np.float64))
    onward = np.ascontiguousarray(moves.T)
    ahead, back = local.copy(), np.ones(local.shape)
    ahead[: len(begins)] *= np.exp(starts.astype(np.float64))
    for number, (before, here) in enumerate(steps):
        ahead[here] *= ahead[before] @ moves
        if number % SCALED == 0:
            _scale(ahead[here])
    for number, (before, here) in enumerate(reversed(steps)):
        back[before] *= (back[here] * local[here]) @ onward
        if number % SCALED == 0:
            _scale(back[before])
    both = ahead * back
    out[rows] = both / (both.sum(1, keepdims=True) + TINY)
    return out


def _scale(rows: npt.NDArray[np.float64]) -> None:
    """Divide each row by its sum, so that none vanishes over many steps."""
    rows /= np.add.reduce(rows, 1, keepdims=True) + TINY


def _laid_out(begins: Ints, ends: Ints) -> tuple[Ints, list[tuple[slice, slice]]]:
    """The rows of all sequences, those of each step one behind the other, the longest sequence first; and where the steps are.

    For each step but the first: the places of the sequences that go on to it in the step before, and in it.
    """
    order = np.argsort(begins - ends, kind="stable")
    lengths = (ends - begins)[order]
    live = np.searchsorted(-lengths, -np.arange(int(lengths[0])), side="left")
    stops = np.cumsum(live)
    firsts = stops - live
    rows = begins[order][np.arange(int(stops[-1])) - np.repeat(firsts, live)] + np.repeat(np.arange(len(live)), live)
    steps = zip(firsts[:-1].tolist(), firsts[1:].tolist(), live[1:].tolist(), strict=True)
    return rows, [(slice(before, before + count), slice(here, here + count)) for before, here, count in steps]
