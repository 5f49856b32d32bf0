"""Bodies that go on, called by a noun that tells nothing of them, or that are named in the sentence before alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Who speaks last.
LAST = {
    "Tarn Metals said it was close to a deal with Hexby Steel. But the group said Hexby Steel was waiting for its bank.": "Tarn Metals",
    "The Marlow Foundation would not talk about the verdict, telling Vox Six it looks ahead.\n\n“We plant trees,” the group said.": (
        "Marlow Foundation"
    ),
    "Nordrun Riders said the ban was unfair.\n\n“We will ride on,” the organization wrote.": "Nordrun Riders",
    "Tarn Metals said sales of Slimbar snacks were weak. The company also said it would buy back shares.": "Tarn Metals",
    "The Harlow Courier said the mill owed Tarn Metals money. The rents, said the newspaper, are high.": "Harlow Courier",
    # One body alone is named right before.
    "Growers met buyers of Tarn Metals, which opposed the bill. “We call on all to join,” the company tweeted.": "Tarn Metals",
    "A guard spoke to Vox Radio. The gate, according to the news outlet, was never shut.": "Vox Radio",
    # A court is no group, a newspaper's word on somebody no company's; who denies something has not said it.
    "The Court of Appeal said the fence was legal. The group said it would appeal.": "The group",
    "Tarn Metals runs the mill. The Harlow Courier said Tarn Metals had lied. The company said it had not.": "Tarn Metals",
    "Hexby Riders accused Tarn Metals of fouling the river. The company denied it.": "Tarn Metals",
    "Growers met the Court of Appeal. “We call on all to join,” the company tweeted.": "the company",
}


@pytest.mark.parametrize("text", LAST)
def test_which_body_goes_on(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]
