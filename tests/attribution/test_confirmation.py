"""Statements compared, both ways: which pairs are asked about, what they have in common."""

from __future__ import annotations

from datetime import date

import numpy as np

from service.attribution.confirmation import NEIGHBOURS, TOGETHER, mirrored
from service.attribution.parties.claims import FEATURES
from service.attribution.pipeline import Engine

ARTICLE = (
    "Irma Falk, the harbour master, said on Monday that 40 boats had sunk. Lenz Moor, a fisherman, denied that 40 boats had sunk. "
    "“Forty boats went down,” said Greta Holm, who keeps the light."
)


def test_both_directions_of_a_pair_are_asked(engine: Engine) -> None:
    attributed, (pairs,) = engine.compared(ARTICLE)
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
    attributed, (pairs,) = engine.compared(ARTICLE)
    assert len(attributed) == 3
    first = dict(zip(FEATURES, pairs.features[0].tolist(), strict=True))
    assert (first["held"], first["numbers"], first["other_numbers"]) == (1.0, 1.0, 0.0)
    assert (first["by_deny"], first["of_deny"], first["held_deny"], first["after"]) == (1.0, 0.0, 1.0, 1.0)


def test_pairs_are_near_each_other_and_compared_a_part_at_a_time(engine: Engine) -> None:
    told = "The {} fell at {} o’clock, said Ana Roe{}."
    text = "\n\n".join(told.format(thing, number, number) for number in range(2, 42) for thing in ("wall", "tower"))
    attributed, parts = engine.compared(text)
    assert len(parts) > 1
    assert all(len(part.one) <= 2 * TOGETHER for part in parts)
    assert all((np.abs(part.one - part.other) <= NEIGHBOURS).all() for part in parts)
    speakers = [item.speakers for item in attributed]
    assert not any(set(speakers[i]) & set(speakers[j]) for part in parts for i, j in zip(part.one, part.other, strict=True))


def test_an_article_without_statements_has_no_pairs(engine: Engine) -> None:
    assert engine.compared("The tide rose.")[1] == []
    assert engine.analyse("", published=date(2024, 1, 1)).attributions == ()


def test_what_two_say_stands_for_the_one_who_is_not_asked_about(engine: Engine) -> None:
    text = "Ada Lund and Otto Brandt said that the dam at Kesh was safe.\n\nLund {} on Tuesday that the dam at Kesh was safe."
    said, confirmed = engine.analyse(text.format("confirmed")).attributions
    assert [party.name for party in said.confirming_parties] == []
    assert [party.name for party in confirmed.confirming_parties] == ["Ada Lund", "Otto Brandt"]
    said, denied = engine.analyse(text.format("denied")).attributions
    assert [party.name for party in said.disputing_parties] == []
    assert [party.name for party in denied.confirming_parties] == ["Otto Brandt"]
    assert [party.name for party in denied.disputing_parties] == ["Ada Lund"]


def test_authorities_without_a_name_are_one_voice(engine: Engine) -> None:
    text = "Officials: Dam at Kesh has burst\n\nThe dam at Kesh has burst, authorities said on Monday."
    attributed, parts = engine.compared(text)
    assert [item.speakers[0].name for item in attributed] == ["Officials", "authorities"]
    assert parts == []
