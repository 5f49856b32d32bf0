"""Every word piece is kept from exactly one window, whatever the paragraphs."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.reader.pieces import Pieces
from service.attribution.reader.windows import SIZE, windows_of


def pieces_of(lengths: list[int]) -> Pieces:
    """Paragraphs of so many pieces."""
    count = sum(lengths)
    zeros = np.zeros(count, dtype=np.int64)
    paragraph = np.repeat(np.arange(len(lengths)), lengths)
    return Pieces(zeros, zeros, zeros, zeros, zeros, zeros, np.ones(count, dtype=bool), paragraph)


@given(st.lists(st.integers(1, 900), max_size=12))
def test_keeps_every_piece_once(lengths: list[int]) -> None:
    windows = list(windows_of(pieces_of(lengths)))
    kept = [i for window in windows for i in range(window.keep_begin, window.keep_end)]
    assert kept == list(range(sum(lengths)))
    assert all(window.begin <= window.keep_begin <= window.keep_end <= window.end for window in windows)
    assert all(window.end - window.begin <= SIZE for window in windows)


def test_keeps_short_paragraphs_together() -> None:
    assert [(w.begin, w.end) for w in windows_of(pieces_of([100, 100, 100]))] == [(0, 200), (200, 300)]


def test_shows_the_cut_of_a_long_paragraph_from_both_sides() -> None:
    first, second = list(windows_of(pieces_of([SIZE + 50])))
    assert second.begin < first.keep_end == second.keep_begin < first.end
