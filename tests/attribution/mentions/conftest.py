"""What the tests of whom a mention means have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.pipeline import load_engine


@pytest.fixture(scope="package")
def last_speaker() -> Callable[[str], str | None]:
    """The name of whoever makes the last statement of a text, None where that is left open."""
    engine = load_engine()

    def name(text: str) -> str | None:
        speaker = engine.analyse(text).attributions[-1].speaker
        return speaker.name if speaker else None

    return name
