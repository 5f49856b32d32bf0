"""The decoder against trying every label sequence."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.viterbi import best_labels

LABELS = 3
numbers = st.integers(-20, 20).map(float)


def by_trial(scores: np.ndarray, transitions: np.ndarray, starts: np.ndarray) -> float:
    """The best total over all label sequences."""

    def total(labels: tuple[int, ...]) -> float:
        steps = sum(transitions[a, b] for a, b in itertools.pairwise(labels))
        return float(starts[labels[0]] + steps + sum(scores[i, label] for i, label in enumerate(labels)))

    return max(total(labels) for labels in itertools.product(range(LABELS), repeat=len(scores)))


@given(st.lists(st.integers(1, 4), min_size=1, max_size=4), st.data())
def test_finds_the_best_sequence_of_every_paragraph(lengths: list[int], data: st.DataObject) -> None:
    def matrix(rows: int) -> np.ndarray:
        return np.array(data.draw(st.lists(st.lists(numbers, min_size=LABELS, max_size=LABELS), min_size=rows, max_size=rows)), np.float32)

    scores, transitions, starts = matrix(sum(lengths)), matrix(LABELS), matrix(1)[0]
    ends = np.cumsum(lengths).tolist()
    bounds = list(zip([0, *ends[:-1]], ends, strict=True))
    found = best_labels(scores, bounds, transitions, starts)
    for a, b in bounds:
        labels = found[a:b]
        steps = sum(transitions[x, y] for x, y in itertools.pairwise(labels))
        total = starts[labels[0]] + steps + sum(scores[a + i, label] for i, label in enumerate(labels))
        assert np.isclose(total, by_trial(scores[a:b], transitions, starts))


def test_reads_nothing_as_nothing() -> None:
    assert (
        len(best_labels(np.zeros((0, LABELS), np.float32), [], np.zeros((LABELS, LABELS), np.float32), np.zeros(LABELS, np.float32))) == 0
    )
