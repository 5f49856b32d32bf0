"""Who reports is not whom it reports on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LAST = {
    "Fares to double, port board says\n\nBy Irma Falk\nBBC News, Harbury\n\nFares will double, the port board has announced.": "port board",
    "Chair Tom Hale told BBC News it was “painful but right”. The union said no. The regulator said it was concerned.": "The regulator",
    # But it may be called a broadcaster, a company or by its own noun.
    "Viewers complained to BBC News on Monday. The broadcaster said it was sorry.": "BBC News",
    "CNN has cut fifty jobs, staff were told on Monday. The network said it had no choice.": "CNN",
    # Two bodies without names are two by their nouns.
    "A school will close, the council has confirmed. The school said parents were told. The charity said it was sad.": "The charity",
    "The university has said it is sorry. The college said that rents would fall.": "The university",
}


@pytest.mark.parametrize(("text", "speaker"), LAST.items())
def test_which_body_speaks(last_speaker: Callable[[str], str | None], text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker
