"""Times that are told only by what came before them."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.dates.expressions import resolve
from service.attribution.pipeline import Engine

PUBLISHED, PREVIOUS = date(2024, 11, 14), date(2024, 11, 5)
FROM_THE_DAY_BEFORE = [
    ("within hours", "2024-11-05"),
    ("within the hour", "2024-11-05"),
    ("minutes later", "2024-11-05"),
    ("Shortly afterwards", "2024-11-05"),
    ("in the evening", "2024-11-05"),
    ("By nightfall", "2024-11-05"),
    ("next morning", "2024-11-06"),
    ("the following noon", "2024-11-06"),
    # No day is told.
    ("within a year", None),
    ("soon", None),
    ("in the mornings", None),
]


@pytest.mark.parametrize(("expression", "value"), FROM_THE_DAY_BEFORE)
def test_what_came_before(expression: str, value: str | None) -> None:
    when = resolve(expression, PUBLISHED, PREVIOUS)
    assert (when.value if when else None) == value
    assert resolve(expression, PUBLISHED) is None


DATED = [
    ("“It was dry,” Ada Lund said on Monday. The mayor, Jo Marsh, rejected that within hours.", ["2024-11-11", "2024-11-11"]),
    ("Ada Lund said on Monday that it was dry. Jo Marsh, the mayor, said next morning that it was not.", ["2024-11-11", "2024-11-12"]),
    # The month that was told of.
    ("In March the bridge fell and nine died. The council said at the time that it was safe.", ["2024-03"]),
    ("The bridge fell and nine died. The council said at the time that it was safe.", [None]),
    # No statement was made after its article; what was said names the day.
    (
        "LOWTON, Nov. 13 -- Nobody saw a wolf before a boy was bitten on Nov. 3, said the mayor, Jo Marsh. "
        "“It was a dog,” he told a radio station two days later.",
        [None, "2024-11-05"],
    ),
]


@pytest.mark.parametrize(("text", "values"), DATED)
def test_dates(engine: Engine, text: str, values: list[str | None]) -> None:
    found = engine.analyse(text, published=PUBLISHED).attributions
    assert [each.date.value if each.date else None for each in found] == values
