"""Scores to tagged spans: the best labels of each paragraph, and what they mark in the text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from service.attribution.encoder import Decoding, Floats
from service.attribution.heads import TAGGERS
from service.attribution.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.viterbi import best_labels, marginals


@dataclass(frozen=True, slots=True)
class Tagged:
    """One span that a tagger marks: characters `span`, pieces `first` to `end`, and how sure its words are (0 to 1)."""

    kind: str
    span: Span
    first: int
    end: int
    paragraph: int
    certainty: float
    mean: float


def tag(name: str, scores: Floats, pieces: Pieces, decoding: Decoding, *, sure: bool = True) -> list[Tagged]:
    """The spans of tagger `name`, in the order of the text; none goes beyond its paragraph. Without `sure` their certainty is 1."""
    words = np.flatnonzero(pieces.first)
    if not len(words):
        return []
    cuts = np.flatnonzero(np.diff(pieces.paragraph[words])) + 1
    bounds = list(zip([0, *cuts.tolist()], [*cuts.tolist(), len(words)], strict=True))
    labels = best_labels(scores[words], bounds, decoding.transitions, decoding.starts)
    certain = _certain(scores[words], labels, bounds, decoding) if sure else np.ones(len(words), np.float32)
    stops = np.append(words[1:], len(pieces))
    return [_tagged(TAGGERS[name][labels[a]][2:], words[a], stops[b - 1], pieces, certain[a:b]) for a, b in runs(labels, bounds)]


def _certain(scores: Floats, labels: npt.NDArray[np.int64], bounds: list[tuple[int, int]], decoding: Decoding) -> Floats:
    """The probability of each word's label, in the paragraphs that hold a span."""
    marked = np.concatenate([[0], np.cumsum(labels != 0)])
    told = [(a, b) for a, b in bounds if marked[b] > marked[a]]
    shares = marginals(scores, told, decoding.transitions, decoding.starts)
    return np.asarray(shares[np.arange(len(labels)), labels], dtype=np.float32)


def runs(labels: npt.NDArray[np.int64], bounds: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """(first, end) words of every span; B- labels are odd, the I- label of the same kind follows each."""
    edges = {a for a, _ in bounds}
    out: list[tuple[int, int]] = []
    for i in np.flatnonzero(labels).tolist():
        if labels[i] % 2 == 0 and out and out[-1][1] == i and i not in edges and labels[i - 1] in (labels[i], labels[i] - 1):
            out[-1] = (out[-1][0], i + 1)
        else:
            out.append((i, i + 1))
    return out


def _tagged(kind: str, first: int, end: int, pieces: Pieces, certain: Floats) -> Tagged:
    span = Span(int(pieces.begins[first]), int(pieces.ends[end - 1]))
    return Tagged(kind, span, int(first), int(end), int(pieces.paragraph[first]), float(certain.min()), float(certain.mean()))
