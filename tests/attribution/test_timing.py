"""The days of statements in whole texts, published on Thursday 14 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.pipeline import Engine, load_engine

DATED = [
    # From the day named last, be it that of a statement or of an event.
    (
        "“It was dry,” Ada Lund said on Monday.\n\nOn 3 May 2024 the dam broke and the town was flooded. "
        "Two days later the mayor, Jo Marsh, said that it was a disaster.",
        ["2024-11-11", "2024-05-05"],
    ),
    ("Ada Lund said on Monday that it was dry. The next day Jo Marsh said that it was not.", ["2024-11-11", "2024-11-12"]),
    # The date with which a sentence begins, that of an event at which somebody speaks, that of the same interview.
    (
        "The portrait was sold. On Nov. 8 the restorer, Ilka Mund, said it was genuine. Three days later, she said it was a copy.",
        ["2024-11-08", "2024-11-11"],
    ),
    (
        "The gold is gone. On the sidelines of Tuesday’s summit, the minister, Jo Marsh, would neither confirm nor deny that it was found.",
        ["2024-11-12"],
    ),
    (
        "In an interview published Sunday, its coach, Basil Trent, denied that any of them had been given pills. "
        "In the same interview he declined to say who had paid.",
        ["2024-11-10", "2024-11-10"],
    ),
    # So long before what is told of it.
    (
        "Nora Pell said on Friday that the pump was sold, two days after the Vale Gazette reported that it was broken.",
        ["2024-11-08", "2024-11-06"],
    ),
    # Nothing is said on the day after it was reported.
    ("The dam broke. A day later Jo Marsh, the mayor, said that it was a disaster.", [None]),
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize(("text", "values"), DATED)
def test_dates(engine: Engine, text: str, values: list[str | None]) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found] == values
