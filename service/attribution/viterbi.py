"""The best label sequence of each paragraph (Viterbi, 1967) and how sure it is, all paragraphs of an article side by side."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
TINY = 1e-300


def best_labels(scores: Floats, bounds: list[tuple[int, int]], transitions: Floats, starts: Floats) -> Ints:
    """Label of every row: scores [words, labels], `bounds` the (first, end) rows of each sequence.

    The sequences are decoded longest first, so that a step works on those that still go on.
    """
    order = sorted(bounds, key=lambda b: b[0] - b[1])
    begins = np.array([a for a, _ in order], dtype=np.int64)
    lengths = np.array([b - a for a, b in order], dtype=np.int64)
    out = np.zeros(len(scores), dtype=np.int64)
    if not len(begins):
        return out
    best = starts + scores[begins]
    back: list[Ints] = []
    for step in range(1, int(lengths[0])):
        live = int(np.searchsorted(-lengths, -step, side="left"))
        total = best[:live, :, None] + transitions
        back.append(total.argmax(1))
        best[:live] = np.take_along_axis(total, back[-1][:, None], 1)[:, 0] + scores[begins[:live] + step]
    label = best.argmax(1)
    for step in range(int(lengths[0]) - 1, 0, -1):
        live = len(back[step - 1])
        out[begins[:live] + step] = label[:live]
        label[:live] = back[step - 1][np.arange(live), label[:live]]
    out[begins] = label
    return out


def marginals(scores: Floats, bounds: list[tuple[int, int]], transitions: Floats, starts: Floats) -> Floats:
    """Probability of every label at every row, [words, labels], by the forward and the backward pass (Rabiner, 1989)."""
    order = sorted(bounds, key=lambda b: b[0] - b[1])
    begins = np.array([a for a, _ in order], dtype=np.int64)
    lengths = np.array([b - a for a, b in order], dtype=np.int64)
    local = np.exp((scores - scores.max(1, keepdims=True)).astype(np.float64)) if len(scores) else np.zeros(scores.shape)
    moves, ahead, out = np.exp(transitions.astype(np.float64)), local.copy(), np.ones(scores.shape)
    live = [int(np.searchsorted(-lengths, -step, side="left")) for step in range(int(lengths[0]) if len(lengths) else 0)]
    for step, count in enumerate(live):
        rows = begins[:count] + step
        ahead[rows] *= ahead[rows - 1] @ moves if step else np.exp(starts.astype(np.float64))
        ahead[rows] /= ahead[rows].sum(1, keepdims=True) + TINY
    for step in range(len(live) - 2, -1, -1):
        rows = begins[: live[step + 1]] + step
        back = (out[rows + 1] * local[rows + 1]) @ moves.T
        out[rows] = back / (back.sum(1, keepdims=True) + TINY)
    both = ahead * out
    return np.asarray(both / (both.sum(1, keepdims=True) + TINY), dtype=np.float32)
