"""Labels from short sequences between the words that are surely outside, against the decoder over whole paragraphs."""

from __future__ import annotations

import numpy as np
import pytest

from service.attribution.reader.decoding import Decoding
from service.attribution.reader.outside import surely_outside
from service.attribution.reader.tagging import decoded, runs
from service.attribution.reader.viterbi import best_labels

KINDS = 3
LABELS = 1 + 2 * KINDS
NEVER = -1e4
WORDS = 200


def chances(seed: int) -> tuple[np.ndarray, np.ndarray, Decoding]:
    """Scores in the manner of a tagger: most words lean to O, a B- is rare, an I- likely behind it; and where paragraphs begin."""
    chance = np.random.default_rng(seed)
    scores = chance.normal(size=(WORDS, LABELS)) * 2
    scores[:, 0] += chance.uniform(-1, 6)
    scores[:, 1::2] -= chance.uniform(0, 8) * (chance.random((WORDS, KINDS)) < 0.9)
    opens = chance.random(WORDS) < 0.05
    opens[0] = True
    transitions, starts = chance.normal(size=(LABELS, LABELS)), chance.normal(size=LABELS)
    starts[2::2] = NEVER
    for kind in range(KINDS):
        inner = 2 * kind + 2
        transitions[[row for row in range(LABELS) if row not in (inner - 1, inner)], inner] = NEVER
    return scores.astype(np.float32), opens, Decoding(transitions.astype(np.float32), starts.astype(np.float32))


@pytest.mark.parametrize("seed", range(60))
def test_short_sequences_have_the_labels_of_whole_paragraphs(seed: int) -> None:
    scores, opens, decoding = chances(seed)
    begins = np.flatnonzero(opens)
    whole = best_labels(scores, begins, np.append(begins[1:], WORDS), decoding.transitions, decoding.starts)
    assert decoded(scores, opens, decoding).tolist() == whole.tolist()
    assert not whole[surely_outside(scores, opens, decoding.costs)].any()


def test_clear_words_are_surely_outside() -> None:
    scores, opens, decoding = chances(1)
    scores[:] = [6, *[-9, -1] * KINDS]
    assert surely_outside(scores, opens, decoding.costs).all()
    assert not decoded(scores, opens, decoding).any()


def test_runs_end_at_the_paragraph_and_at_another_kind() -> None:
    labels = np.array([1, 2, 2, 4, 0, 3, 4, 4, 3, 1])
    opens = np.array([1, 0, 0, 0, 0, 0, 0, 1, 0, 0], bool)
    begins, ends = runs(labels, opens)
    assert list(zip(begins.tolist(), ends.tolist(), strict=True)) == [(0, 3), (3, 4), (5, 7), (7, 8), (8, 9), (9, 10)]
