"""The city that an article has called one is meant by “the city”."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.pipeline import Engine

# The name and the type of who speaks last.
LAST = {
    "The city of Harlow bought the pier in May. Harlow City Council met twice. The city said it would mend it.": ("Harlow", "place"),
    "Tarn Homes sued the town of Velden. Velden Town Council voted in June. The town declined to comment.": ("Velden", "place"),
}
# Whom that is not, where two are called so, or none.
OPEN = {
    "The city of Harlow sued the city of Tarn. Harlow City Council met twice. The city said it would pay.": "Tarn",
    "Tarn Homes sued the Harlow Port Authority, near the town of Velden. The city said it would pay.": "Velden",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(speaks_last: Callable[[str], tuple[str, str] | None], text: str) -> None:
    assert speaks_last(text) == LAST[text]


@pytest.mark.parametrize("text", OPEN)
def test_it_is_not_guessed(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is None or speaker.name != OPEN[text]
