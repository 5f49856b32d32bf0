"""Scores to tagged spans: the best labels of each paragraph, and what they mark in the text."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from service.attribution.reader.arrays import Bools, Floats, Ints
from service.attribution.reader.decoding import Decoding
from service.attribution.reader.heads import TAGGERS
from service.attribution.reader.outside import between, surely_outside
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.viterbi import best_labels, marginals
from service.attribution.spans import Span


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

    def __hash__(self) -> int:
        """By where it begins: spans are looked up often, and few begin with the same piece."""
        return hash(self.first)


def tag(name: str, scores: Floats, pieces: Pieces, decoding: Decoding, *, sure: bool = True) -> list[Tagged]:
    """The spans of tagger `name`, in the order of the text; none goes beyond its paragraph. Without `sure` their certainty is 1."""
    words = np.flatnonzero(pieces.first)
    if not len(words):
        return []
    scores, paragraphs = scores[words], pieces.paragraph[words]
    opens = np.append(True, paragraphs[1:] != paragraphs[:-1])
    labels = decoded(scores, opens, decoding)
    begins, ends = runs(labels, opens)
    if not len(begins):
        return []
    weakest, mean = _certainty(_certain(scores, labels, opens, decoding), begins, ends) if sure else np.ones((2, len(begins)))
    kinds = [TAGGERS[name][label][2:] for label in labels[begins].tolist()]
    firsts, stops = words[begins], np.append(words[1:], len(pieces))[ends - 1]
    starts, closes = pieces.begins[firsts].tolist(), pieces.ends[stops - 1].tolist()
    columns = (firsts.tolist(), stops.tolist(), paragraphs[begins].tolist(), weakest.tolist(), mean.tolist())
    return [Tagged(kind, Span(a, b), *row) for kind, a, b, *row in zip(kinds, starts, closes, *columns, strict=True)]


def decoded(scores: Floats, opens: Bools, decoding: Decoding) -> Ints:
    """The best label of every word; `opens` says where a paragraph begins."""
    outside = surely_outside(scores, opens, decoding.costs)
    unsure, begins, ends = between(scores, outside, opens, decoding.transitions, decoding.starts)
    return best_labels(unsure, begins, ends, decoding.transitions, decoding.starts)


def runs(labels: Ints, opens: Bools) -> tuple[Ints, Ints]:
    """The first and the end word of every span; B- labels are odd, the I- label of the same kind follows each."""
    before = np.append(0, labels[:-1])
    goes_on = (labels > 0) & (labels % 2 == 0) & ~opens & ((before == labels) | (before == labels - 1))
    inside = labels > 0
    return np.flatnonzero(inside & ~goes_on), np.flatnonzero(inside & ~np.append(goes_on[1:], False)) + 1


def _certain(scores: Floats, labels: Ints, opens: Bools, decoding: Decoding) -> Floats:
    """The probability of each word's label, in the paragraphs that hold a span."""
    begins = np.flatnonzero(opens)
    ends = np.append(begins[1:], len(labels))
    told = np.logical_or.reduceat(labels > 0, begins)
    shares = marginals(scores, begins[told], ends[told], decoding.transitions, decoding.starts)
    return np.asarray(shares[np.arange(len(labels)), labels], dtype=np.float32)


def _certainty(certain: Floats, begins: Ints, ends: Ints) -> tuple[Floats, Floats]:
    """The least and the mean probability of each span's words."""
    # Every other stretch is a span; the last may end where the words do.
    edges, padded = np.stack([begins, ends], 1).ravel(), np.append(certain, np.float32(1))
    return np.minimum.reduceat(padded, edges)[::2], np.add.reduceat(padded, edges)[::2] / (ends - begins)
