"""Stands told by what the article tells of the same speakers elsewhere."""

from __future__ import annotations

import pytest

from service.attribution.parties.quarrels import by_quarrel

AGREE, CONTRADICT = (0.8, 0.1), (0.1, 0.8)
SPEAKERS = (["Moor"], ["Holm"], ["Moor", "Falk"], ["Holm"], ["Falk"])


@pytest.mark.parametrize(
    ("elsewhere", "pair", "own", "plain", "found"),
    [
        (CONTRADICT, (2, 3), (0.1, 0.5), True, [(2, 3, 1, 0.5)]),
        (CONTRADICT, (3, 2), (0.1, 0.5), True, [(3, 2, 1, 0.5)]),
        (AGREE, (2, 3), (0.5, 0.1), True, [(2, 3, 0, 0.5)]),
        (CONTRADICT, (2, 3), (0.1, 0.4), True, []),  # too unlikely by itself
        (CONTRADICT, (2, 3), (0.1, 0.6), True, []),  # told by itself
        (CONTRADICT, (2, 3), (0.5, 0.1), True, []),  # the other stand
        (AGREE, (2, 3), (0.1, 0.5), True, []),
        (CONTRADICT, (2, 3), (0.1, 0.5), False, []),  # a denial tells what it denies
        (CONTRADICT, (4, 3), (0.1, 0.5), True, []),  # somebody else
    ],
)
def test_who_contradicts_once_does_so_again(
    elsewhere: tuple[float, float], pair: tuple[int, int], own: tuple[float, float], plain: bool, found: list[tuple[int, int, int, float]]
) -> None:
    chances = {(0, 1): elsewhere, pair: own}
    told = list(by_quarrel(chances, SPEAKERS, [plain] * len(SPEAKERS), 0.55))
    assert told == found


def test_who_contradicts_somewhere_backs_nothing_of_what_is_only_likely() -> None:
    chances = {(0, 1): AGREE, (2, 1): CONTRADICT, (2, 3): (0.5, 0.1)}
    assert list(by_quarrel(chances, SPEAKERS, [True] * len(SPEAKERS), 0.55)) == []
