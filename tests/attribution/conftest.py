"""What the tests of the engine have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.pipeline import Engine


@pytest.fixture(scope="session")
def speaks_last(engine: Engine) -> Callable[[str], tuple[str, str] | None]:
    """The name and the type of whoever makes the last statement of a text, None where that is left open."""

    def last(text: str) -> tuple[str, str] | None:
        speaker = engine.analyse(text).attributions[-1].speaker
        return (speaker.name, speaker.type) if speaker else None

    return last


@pytest.fixture(scope="session")
def last_speaker(speaks_last: Callable[[str], tuple[str, str] | None]) -> Callable[[str], str | None]:
    """The name alone."""

    def name(text: str) -> str | None:
        spoken = speaks_last(text)
        return spoken[0] if spoken else None

    return name
