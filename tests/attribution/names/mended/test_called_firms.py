"""Firms by the noun right before their names, or by an "&" in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# The name and the type of who speaks last.
LAST = {
    "A flaw was found at smart-lock maker Kestrix on Monday. Kestrix said that it was mended.": ("Kestrix", "organization"),
    "Norland fined the phone chain Marlow Fennick last week. Marlow Fennick declined to comment.": ("Marlow Fennick", "organization"),
    "She founded the juice brand Lattix in 2009. It grew. The company said on Monday that it had 40 shops.": ("Lattix", "organization"),
    "The high street chain Tull & Marsh will close 41 shops, it has confirmed.": ("Tull & Marsh", "organization"),
    "Nobody at Dorn & Fenwick was told. Dorn & Fenwick said that a letter was lost.": ("Dorn & Fenwick", "organization"),
    "Nordbank grew. The bank Tuesday said that it had 40 branches.": ("The bank", "organization"),
    # A person has a calling or a first name.
    "The film was shown by film-maker Kestrel Marsh. He said that it was long.": ("Kestrel Marsh", "person"),
    "The rebuilt app Ada Lund wrote was late. Lund said that she was sorry.": ("Ada Lund", "person"),
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(speaks_last: Callable[[str], tuple[str, str] | None], text: str) -> None:
    assert speaks_last(text) == LAST[text]
