"""Days that go by a name, against Thursday 14 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.dates.expressions import resolve
from service.attribution.dates.feasts import easter, whole_name
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

PUBLISHED = date(2024, 11, 14)
NAMED = [
    ("on Christmas Eve", "2023-12-24"),
    ("on New Year’s Day", "2024-01-01"),
    ("on St. Patrick's Day", "2024-03-17"),
    ("on Bonfire Night", "2024-11-05"),
    ("on Good Friday", "2024-03-29"),
    ("on Palm Sunday", "2024-03-24"),
    ("on Whit Monday", "2024-05-20"),
    # No day of the week, and none of its own.
    ("on Super Tuesday", None),
    ("on Black Friday", None),
    ("two days before Christmas Eve", None),
]


@pytest.mark.parametrize(("expression", "value"), NAMED)
def test_days_by_name(expression: str, value: str | None) -> None:
    when = resolve(expression, PUBLISHED)
    assert (when.value if when else None) == value
    assert resolve(expression, None) is None


@pytest.mark.parametrize(("year", "day"), [(1818, (3, 22)), (1961, (4, 2)), (2000, (4, 23)), (2019, (4, 21)), (2038, (4, 25))])
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize(("text", "whole"), [("on Palm Sunday", "Palm Sunday"), ("on a Sunday", "Sunday"), ("a good sunday", "sunday")])
def test_what_makes_a_weekday_another_day(text: str, whole: str) -> None:
    start = text.casefold().index("sunday")
    assert whole_name(text, Span(start, start + len("sunday"))).cut(text) == whole


def test_a_feast_is_no_last_sunday(engine: Engine) -> None:
    text = "Father Otto Brandt told his parish on Palm Sunday that the bell was cracked. He said on Sunday that it was sold."
    found = engine.analyse(text, published=PUBLISHED).attributions
    assert [each.date and each.date.value for each in found] == ["2024-03-24", "2024-11-10"]
