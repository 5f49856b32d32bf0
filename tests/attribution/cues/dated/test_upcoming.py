"""What somebody is yet to say, in articles of Thursday 14 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.cues.dated.upcoming import is_ahead
from service.attribution.pipeline import Engine
from service.attribution.spans import Span


@pytest.mark.parametrize(
    ("clause", "cue", "ahead"),
    [
        ("Lund will say", "say", True),
        ("Lund will say", "will say", True),
        ("Lund is expected to call for", "call for", True),
        ("Lund is to tell", "is to tell", True),
        ("Lund will also warn", "warn", True),
        ("Lund said", "said", False),
        ("Lund has the will to say", "say", False),
    ],
)
def test_cues_that_look_ahead(clause: str, cue: str, ahead: bool) -> None:
    assert is_ahead(clause, Span(clause.index(cue), len(clause))) is ahead


SPEECHES = [
    ("In a speech on Saturday Ada Lund will say that the harbour is closed.", [("2024-11-16", False)]),
    ("In a speech on Saturday Ada Lund said that the harbour was closed.", [("2024-11-09", False)]),
    ("Ada Lund will say that the harbour is closed. Saturday’s speech comes days after the storm.", [("2024-11-16", True)]),
    ("Ada Lund said that the harbour was closed. Saturday’s speech comes days after the storm.", [None]),
    ("Ada Lund will say that the harbour is closed. Saturday’s storm came days after the vote.", [None]),
    ("Ada Lund will say that the harbour is closed. Saturday’s speech comes before Monday’s debate.", [None]),
    ("Ada Lund is due to give a speech in Tarn on Saturday. She will say that the harbour is closed.", [("2024-11-16", True)]),
    ("Ada Lund will say that the harbour is closed. Her planned speech on Saturday comes days after the storm.", [("2024-11-16", True)]),
    # The speech is somebody else's, or was held.
    ("Ada Lund will say that the harbour is closed. Peter Orr holds a rally in Tarn on Saturday.", [None]),
    ("Ada Lund will say that the harbour is closed. Orr will give a speech on Saturday.", [None]),
    ("Ada Lund will say that the harbour is closed. Orr is due to give a speech on Saturday.", [None]),
    ("Ada Lund will say that the harbour is closed. Orr’s speech on Saturday comes days after the storm.", [None]),
    ("Ada Lund will say that the harbour is closed. She opened the fair with a speech on Saturday.", [None]),
]


@pytest.mark.parametrize(("text", "days"), SPEECHES)
def test_the_day_of_the_speech(engine: Engine, text: str, days: list[tuple[str, bool] | None]) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date and (each.date.value, each.date.inherited) for each in found] == days


def test_the_calendar_ends(engine: Engine) -> None:
    (only,) = engine.analyse(
        "In a speech on Tuesday Ada Lund will say that the harbour is closed.", published=date(9999, 12, 31)
    ).attributions
    assert (only.date and only.date.value) == "9999-12-28"
