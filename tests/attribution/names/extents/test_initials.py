"""The initial before a surname, which the bar stands before, and the names of whom a member of a body is."""

from __future__ import annotations

import pytest

from service.attribution.names.extents.initials import initial_before
from service.attribution.pipeline import Engine

INITIALS = {
    "Ministry Secretary S. |Ramanathan agreed.": "S.",
    "Board Member T. |Palanisamy agreed.": "T.",
    "Mr. K. |Ramanathan agreed.": "K.",
    "The child had hepatitis B. |Ramanathan agreed.": None,
    "They had no plan B. |Ramanathan agreed.": None,
    "He was the secretary. |Ramanathan agreed.": None,
    "Secretary |Ramanathan agreed.": None,
}
# The speaker's name and role.
SPEAKERS = {
    "Board Member T. Palanisamy said the line was ready.": ("T. Palanisamy", "Board Member"),
    "Council Member Vera Holt said the park would open.": ("Vera Holt", "Council Member"),
    "Council members Vera Holt and Nils Orme said the park would open.": ("Vera Holt", "Council members"),
}


@pytest.mark.parametrize(("marked", "initial"), INITIALS.items())
def test_initial_before(marked: str, initial: str | None) -> None:
    found = initial_before(marked.replace("|", ""), marked.index("|"))
    assert (found["name"].strip() if found else None) == initial


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.items())
def test_members(engine: Engine, text: str, expected: tuple[str, str | None]) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert (speaker and (speaker.name, speaker.role)) == expected
