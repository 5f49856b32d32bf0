"""Firms that the first words of a sentence tell to be such."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# The name and the type of who speaks last.
LAST = {
    "Kestrix, Norland’s second-largest phone company, fell on Monday after it warned that bills would rise.": ("Kestrix", "organization"),
    "Roe & Lund, the country’s biggest grocer, cut 200 jobs after it said that sales were weak.": ("Roe & Lund", "organization"),
    "Marlow, a bank based in Harlow, will shut ten branches. It said few people came.": ("Marlow", "organization"),
    "Shares in Kestrix fell on Monday after it warned that bills would rise.": ("Kestrix", "organization"),
    "The company, Lattix, wants to build a hall. Lattix said it would be tall. “It is slow,” Lattix says.": ("Lattix", "organization"),
    # A person has no such calling, or is a member of what has it.
    "Marsh, a member of the board of the bank, said the branch would shut.": ("Marsh", "person"),
    "Kim, the club captain, said he would go. Kim, a star of the club, said he was ill.": ("Kim", "person"),
    "Ada Lund, the country’s biggest developer, said that she would build no more.": ("Ada Lund", "person"),
    "Velden, the country’s biggest retailer, was founded by Paul Velden. Velden said that he would sell.": ("Paul Velden", "person"),
    "Marsh, Norland’s biggest landowner, said that he would sell. He said it was late.": ("Marsh", "person"),
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(speaks_last: Callable[[str], tuple[str, str] | None], text: str) -> None:
    assert speaks_last(text) == LAST[text]
