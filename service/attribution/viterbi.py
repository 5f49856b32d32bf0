"""The best label sequence of each paragraph (Viterbi, 1967) and how sure it is, all paragraphs of an article side by side."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Bounds = list[tuple[int, int]]
TINY = 1e-300


def best_labels(scores: Floats, bounds: Bounds, transitions: Floats, starts: Floats) -> Ints:
    """Label of every row: scores [words, labels], `bounds` the (first, end) rows of each sequence.

    The sequences are decoded longest first, so that a step works on those that still go on.
    """
    begins, live = _longest_first(bounds)
    out = np.zeros(len(scores), dtype=np.int64)
    if not len(begins):
        return out
    best = starts + scores[begins]
    back: list[Ints] = []
    for step in range(1, len(live)):
        total = best[: live[step], :, None] + transitions
        back.append(total.argmax(1))
        best[: live[step]] = total.max(1) + scores[begins[: live[step]] + step]
    label = best.argmax(1)
    for step in range(len(live) - 1, 0, -1):
        count = live[step]
        out[begins[:count] + step] = label[:count]
        label[:count] = back[step - 1][np.arange(count), label[:count]]
    out[begins] = label
    return out


def marginals(scores: Floats, bounds: Bounds, transitions: Floats, starts: Floats) -> Floats:
    """Probability of every label at every row, [words, labels], by the forward and the backward pass (Rabiner, 1989).

    Rows outside all sequences have no probability for any label.
    """
    begins, live = _longest_first(bounds)
    local = np.exp((scores - scores.max(1, keepdims=True)).astype(np.float64)) if len(scores) else np.zeros(scores.shape)
    moves, first = np.exp(transitions.astype(np.float64)), np.exp(starts.astype(np.float64))
    ahead, out = np.zeros(scores.shape), np.ones(scores.shape)
    for step, count in enumerate(live):
        rows = begins[:count] + step
        reached = local[rows] * (ahead[rows - 1] @ moves if step else first)
        ahead[rows] = reached / (reached.sum(1, keepdims=True) + TINY)
    for step in range(len(live) - 2, -1, -1):
        rows = begins[: live[step + 1]] + step
        back = (out[rows + 1] * local[rows + 1]) @ moves.T
        out[rows] = back / (back.sum(1, keepdims=True) + TINY)
    both = ahead * out
    return np.asarray(both / (both.sum(1, keepdims=True) + TINY), dtype=np.float32)


def _longest_first(bounds: Bounds) -> tuple[Ints, list[int]]:
    """Where the sequences begin, the longest first, and how many go on at each step."""
    order = sorted(bounds, key=lambda b: b[0] - b[1])
    begins = np.array([a for a, _ in order], dtype=np.int64)
    lengths = np.array([b - a for a, b in order], dtype=np.int64)
    steps = np.arange(int(lengths[0]) if len(lengths) else 0)
    return begins, np.searchsorted(-lengths, -steps, side="left").tolist()
