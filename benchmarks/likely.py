"""The spans that are likely by themselves, all label sequences taken together, instead of those of the one likeliest sequence.

Exact spans are what the benchmark counts: where two boundaries are about as likely, the likeliest sequence holds one of them however
unsure it is, and a span is worth telling only if it is right about every other time (cf. Goodman, 1996, for parsing).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from service.attribution.reader.decoding import Decoding

Scores = npt.NDArray[np.float64]
Found = tuple[float, int, int, int]  # probability, kind, first word, end
# The least probability of a span that is told, and of one that is looked at.
LEAST, FAINT = 0.45, 0.05


def likely_spans(scores: npt.NDArray[np.float32], decoding: Decoding) -> list[Found]:
    """The likely spans of one sequence of `scores` [words, labels], none overlapping another, in the order of the words.

    Labels are O, then B and I of each kind; kind k has the labels 2k + 1 and 2k + 2.
    """
    told: list[Found] = []
    for found in sorted(_spans(scores.astype(np.float64), decoding), reverse=True):
        if found[0] >= LEAST and all(found[3] <= other[2] or found[2] >= other[3] for other in told):
            told.append(found)
    return sorted(told, key=lambda each: each[2])


def _spans(scores: Scores, decoding: Decoding) -> Iterator[Found]:
    """Every span of FAINT probability or more: the weight of all sequences that hold it, by the total weight."""
    moves, starts = decoding.transitions.astype(np.float64), decoding.starts.astype(np.float64)
    ahead, back = _passes(scores, moves, starts)
    total = float(np.logaddexp.reduce(ahead[-1]))
    for kind in range((scores.shape[1] - 1) // 2):
        first, inside = 2 * kind + 1, 2 * kind + 2
        ends = {label: _endings(scores, moves[label], back, inside) for label in (first, inside)}
        for begin in np.flatnonzero(ahead[:, first] + back[:, first] - total > np.log(FAINT)).tolist():
            weight, label = ahead[begin, first] - total, first
            for end in range(begin + 1, len(scores) + 1):
                probability = float(np.exp(weight + ends[label][end - 1]))
                if probability >= FAINT:
                    yield probability, kind, begin, end
                if end == len(scores):
                    break
                weight += moves[label, inside] + scores[end, inside]
                label = inside
                if weight + back[end, inside] <= np.log(FAINT):
                    break


def _passes(scores: Scores, moves: Scores, starts: Scores) -> tuple[Scores, Scores]:
    """The log weights of all beginnings up to each word and label, its own score included, and of all continuations behind it."""
    ahead, back = np.empty_like(scores), np.zeros_like(scores)
    ahead[0] = scores[0] + starts
    for at in range(1, len(scores)):
        ahead[at] = scores[at] + np.logaddexp.reduce(ahead[at - 1][:, None] + moves, axis=0)
    for at in range(len(scores) - 2, -1, -1):
        back[at] = np.logaddexp.reduce(moves + scores[at + 1] + back[at + 1], axis=1)
    return ahead, back


def _endings(scores: Scores, leaving: Scores, back: Scores, inside: int) -> Scores:
    """For each word, the log weight of all continuations behind it that do not go on with the label `inside`."""
    others = np.delete(np.arange(scores.shape[1]), inside)
    onward = np.logaddexp.reduce(leaving[others] + scores[1:, others] + back[1:, others], axis=1)
    return np.append(onward, 0.0)
