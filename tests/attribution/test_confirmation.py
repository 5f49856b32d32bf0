"""Statements compared, and read again one beside the other: what is asked, and how often."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from service.attribution.article import read_article
from service.attribution.beside import CLAIM, STATEMENT, beside, columns_of
from service.attribution.claims import FEATURES
from service.attribution.confirmation import ADDED, AGAIN, NEIGHBOURS, mirrored
from service.attribution.pieces import CLS, SEP, read_pieces
from service.attribution.pipeline import Engine, load_engine

ARTICLE = (
    "Irma Falk, the harbour master, said on Monday that 40 boats had sunk. Lenz Moor, a fisherman, denied that 40 boats had sunk. "
    "“Forty boats went down,” said Greta Holm, who keeps the light."
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


def test_a_window_holds_both_parts_and_nothing_else(engine: Engine) -> None:
    pieces = read_pieces(read_article("The dam broke.\n\nNobody saw it break, she said."), engine.encoder.tokenizer)
    claim, statement = np.flatnonzero(pieces.paragraph == 0), np.flatnonzero(pieces.paragraph == 1)
    ids, case, quote, start = columns_of(pieces, claim, statement)
    middle = len(claim) + 1
    assert (ids[0], ids[middle], ids[-1]) == (CLS, SEP, SEP)
    assert ids[1:middle].tolist() == pieces.ids[claim].tolist()
    assert ids[middle + 1 : -1].tolist() == pieces.ids[statement].tolist()
    assert case[1] == pieces.case[claim[0]]
    assert not quote.any()
    assert np.flatnonzero(start).tolist() == [1, middle + 1]


def test_long_parts_are_cut() -> None:
    claim, statement = beside(np.arange(500), np.arange(500, 1000))
    assert (len(claim), len(statement)) == (CLAIM, STATEMENT)


def test_both_directions_of_a_pair_are_asked(engine: Engine) -> None:
    attributed, pairs = engine.compared(ARTICLE, again=False)
    half = len(pairs.one) // 2
    assert half == 3
    assert (pairs.one[:half] == pairs.other[half:]).all()
    assert pairs.features.shape == (2 * half, len(FEATURES))
    denials = [item.statement.act == "deny" for item in attributed]
    assert pairs.crossed.tolist() == [denials[i] != denials[j] for i, j in zip(pairs.one, pairs.other, strict=True)]


def test_what_a_denial_disputes_confirms_it() -> None:
    odds = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]], np.float32)
    back = mirrored(odds, np.array([False, True, False, True]))
    assert back.tolist() == [[5.0, 6.0], [8.0, 7.0], [1.0, 2.0], [4.0, 3.0]]


def test_words_and_numbers_in_common_are_counted(engine: Engine) -> None:
    attributed, pairs = engine.compared(ARTICLE, again=False)
    assert len(attributed) == 3
    first = dict(zip(FEATURES, pairs.features[0].tolist(), strict=True))
    assert (first["held"], first["numbers"], first["other_numbers"]) == (1.0, 1.0, 0.0)
    assert (first["by_deny"], first["of_deny"], first["held_deny"], first["after"]) == (1.0, 0.0, 1.0, 1.0)


def test_no_more_pairs_are_read_again_than_the_text_is_long(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    whole = engine.encoder.read_window

    def counted(columns: np.ndarray) -> np.ndarray:
        asked.append(columns.shape[1])
        return whole(columns)

    monkeypatch.setattr(engine.encoder, "read_window", counted)
    text = "\n\n".join(
        f"The {thing} fell at {number} o’clock, said Ana Roe{number}." for number in range(2, 30) for thing in ("wall", "tower")
    )
    attributed, pairs = engine.compared(text, again=True)
    assert len(asked) == len(pairs.one) <= 2 * max(1, round(AGAIN * len(attributed)))
    assert pairs.features.shape[1] == len(FEATURES) + len(ADDED)
    assert (np.abs(pairs.one - pairs.other) <= NEIGHBOURS).all()


def test_an_article_without_statements_has_no_pairs(engine: Engine) -> None:
    assert engine.compared("The tide rose.", again=True)[1].features.shape == (0, len(FEATURES) + len(ADDED))
    assert engine.analyse("", published=date(2024, 1, 1)).attributions == ()
