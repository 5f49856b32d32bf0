"""Who speaks for somebody is not whoever speaks for others, and a government is no party."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LAST = {
    "Tom Hale, the Boat Party's foreign affairs spokesman, said it was so. The prime minister's official spokesman rejected that.": (
        "The prime minister's official spokesman"
    ),
    "Tom Hale, the Boat Party's trade spokesman, said it was false. “It is true,” said a spokesman.": "a spokesman",
    "The singer was sued by a make-up artist. The make-up artist said she had been drugged. The singer's spokesman said it was untrue.": (
        "The singer's spokesman"
    ),
    "The Boat Party said ferries were late. The government announced a new pier.": "The government",
    # But who speaks for the very body or field does.
    "Irma Falk, a spokeswoman for the mayor, said no. “Yes,” the mayor's spokeswoman said.": "Irma Falk",
    "Tom Hale is the Boat Party's trade spokesman. The party's trade spokesman said no deal was near.": "Tom Hale",
    "Irma Falk, the board's spokeswoman, said no. Its spokeswoman added that boats were late.": "Irma Falk",
}


@pytest.mark.parametrize(("text", "speaker"), LAST.items())
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker
