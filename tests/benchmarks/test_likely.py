"""Spans by their own probability, against all label sequences of a few words added up one by one."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from benchmarks.likely import FAINT, LEAST, _spans, likely_spans
from service.attribution.reader.decoding import Decoding

LABELS = 5  # O, B and I of two kinds


def field(seed: int, words: int) -> tuple[np.ndarray, Decoding]:
    drawn = np.random.default_rng(seed).normal(0, 1.5, (words + LABELS + 1, LABELS)).astype(np.float32)
    return drawn[LABELS + 1 :], Decoding(drawn[:LABELS], drawn[LABELS])


def counted(scores: np.ndarray, decoding: Decoding) -> dict[tuple[int, int, int], float]:
    """The probability of every span: the share of the sequences' weight that holds it."""
    weights: dict[tuple[int, int, int], float] = {}
    total = 0.0
    for labels in product(range(LABELS), repeat=len(scores)):
        weight = decoding.starts[labels[0]] + sum(scores[i, label] for i, label in enumerate(labels))
        weight = float(np.exp(weight + sum(decoding.transitions[a, b] for a, b in pairwise(labels))))
        total += weight
        for begin, label in enumerate(labels):
            if label % 2:
                end = begin + 1
                while end < len(labels) and labels[end] == label + 1:
                    end += 1
                key = (label // 2, begin, end)
                weights[key] = weights.get(key, 0.0) + weight
    return {key: weight / total for key, weight in weights.items() if weight / total >= FAINT}


@pytest.mark.parametrize("words", [1, 2, 5])
@pytest.mark.parametrize("seed", range(4))
def test_probabilities(seed: int, words: int) -> None:
    scores, decoding = field(seed, words)
    found = {found[1:]: found[0] for found in _spans(scores.astype(np.float64), decoding)}
    assert found == pytest.approx(counted(scores, decoding), abs=1e-6)


@pytest.mark.parametrize("seed", range(8))
def test_likely_spans_do_not_overlap(seed: int) -> None:
    told = likely_spans(*field(seed, 12))
    assert all(probability >= LEAST for probability, *_ in told)
    assert all(one[3] <= other[2] for one, other in pairwise(told))
