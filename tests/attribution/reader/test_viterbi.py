"""The decoder against trying every label sequence."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.reader.viterbi import best_labels, marginals

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
    begins, stops = np.array(bounds).T
    found = best_labels(scores, begins, stops, transitions, starts)
    for a, b in bounds:
        labels = found[a:b]
        steps = sum(transitions[x, y] for x, y in itertools.pairwise(labels))
        total = starts[labels[0]] + steps + sum(scores[a + i, label] for i, label in enumerate(labels))
        assert np.isclose(total, by_trial(scores[a:b], transitions, starts))


def odds_of(labels: tuple[int, ...], scores: np.ndarray, transitions: np.ndarray, starts: np.ndarray) -> float:
    """How much a label sequence weighs against others."""
    steps = sum(transitions[a, b] for a, b in itertools.pairwise(labels))
    return float(np.exp(starts[labels[0]] + steps + sum(scores[i, label] for i, label in enumerate(labels))))


@given(st.lists(st.integers(1, 4), min_size=1, max_size=3), st.integers(0, 1000))
def test_gives_every_label_its_share_of_all_sequences(lengths: list[int], seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores, transitions = chance.normal(size=(sum(lengths), LABELS)), chance.normal(size=(LABELS, LABELS))
    starts = chance.normal(size=LABELS)
    ends = np.cumsum(lengths).tolist()
    bounds = list(zip([0, *ends[:-1]], ends, strict=True))
    begins, stops = np.array(bounds).T
    found = marginals(scores.astype(np.float32), begins, stops, transitions.astype(np.float32), starts.astype(np.float32))
    for a, b in bounds:
        every = {labels: odds_of(labels, scores[a:b], transitions, starts) for labels in itertools.product(range(LABELS), repeat=b - a)}
        for i, label in itertools.product(range(b - a), range(LABELS)):
            share = sum(odds for labels, odds in every.items() if labels[i] == label) / sum(every.values())
            assert np.isclose(found[a + i, label], share, atol=1e-4)


def test_reads_nothing_as_nothing() -> None:
    scores, none = np.zeros((0, LABELS), np.float32), np.zeros(0, np.int64)
    assert len(best_labels(scores, none, none, np.zeros((LABELS, LABELS), np.float32), np.zeros(LABELS, np.float32))) == 0
    assert marginals(scores, none, none, np.zeros((LABELS, LABELS), np.float32), np.zeros(LABELS, np.float32)).shape == (0, LABELS)
