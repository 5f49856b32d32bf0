"""What is left of a description of a document."""

from __future__ import annotations

import pytest

from service.attribution.mentions.descriptions.briefly import brief

BRIEF = {
    "A survey published on Friday": "A survey",
    "An autopsy released Monday": "An autopsy",
    "dispatch logs reviewed by the Courier": "dispatch logs",
    "scientists in the paper": "scientists",
    "researchers who": "researchers",
    "a paper written by two clerks": "a paper",
    # The noun alone would be any such document.
    "emails seen by the Courier": "emails seen by the Courier",
    "Notices sent to the port": "Notices sent to the port",
    "A poll released Tuesday by Tarn College": "A poll released Tuesday by Tarn College",
}


@pytest.mark.parametrize("text", BRIEF)
def test_what_is_left(text: str) -> None:
    assert brief(text) == BRIEF[text]
