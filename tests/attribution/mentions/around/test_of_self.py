"""Who is spoken of in a quotation without a cue does not go on speaking in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

BEFORE = "“The rule can change,” wrote the analyst Alan Moss.\n\n"
# What is quoted next, and who says it.
NEXT = {
    "“What Moss forgets is that the courts must agree.”": None,
    "“Moss’s column, fine as it is, misses the point.”": None,
    # Who names himself, is called out to, or is called something by others, and who speaks of others.
    "“I am Alan Moss, and I will be heard.”": "Alan Moss",
    "“The clerk waved and shouted, ‘Look here, Moss!’ at the gate.”": "Alan Moss",
    "“What Reid forgets is that the courts must agree.”": "Alan Moss",
}


@pytest.mark.parametrize("quoted", NEXT)
def test_who_is_spoken_of_does_not_speak(last_speaker: Callable[[str], str | None], quoted: str) -> None:
    assert last_speaker(BEFORE + quoted) == NEXT[quoted]
