"""A word of an article found in it, whole or as a beginning."""

from __future__ import annotations

from service.attribution.text.occurrences import ends_of


def test_whole_words_alone() -> None:
    assert list(ends_of("art, Bart, arts; art's art_s “art”", "art")) == [3, 20, 33]


def test_beginnings_too() -> None:
    assert list(ends_of("art, Bart, arts", "art", whole=False)) == [3, 14]


def test_none_in_an_empty_text() -> None:
    assert not list(ends_of("", "art"))
