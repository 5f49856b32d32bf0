"""Date expressions against a publication day: 14 November 2024 is a Thursday."""

from __future__ import annotations

import calendar
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.dates.expressions import ANY, NUMBERS, as_day, expressions, named_last, resolve

PUBLISHED = date(2024, 11, 14)
PREVIOUS = date(2024, 11, 5)

WITH_PUBLICATION_DAY = [
    ("on Wednesday", "2024-11-13", "day"),
    ("Thursday", "2024-11-14", "day"),
    ("late on Friday night", "2024-11-08", "day"),
    ("Sunday's", "2024-11-10", "day"),
    ("in an interview published Sunday", "2024-11-10", "day"),
    ("on the sidelines of Tuesday's summit", "2024-11-12", "day"),
    ("on Mon.", "2024-11-11", "day"),
    ("yesterday", "2024-11-13", "day"),
    ("last night", "2024-11-13", "day"),
    ("last evening", "2024-11-13", "day"),
    ("last Thursday", "2024-11-07", "day"),
    ("last Friday", "2024-11-08", "day"),
    ("this morning", "2024-11-14", "day"),
    ("today", "2024-11-14", "day"),
    ("in May last year", "2023-05", "month"),
    ("in June this year", "2024-06", "month"),
    ("three days ago", "2024-11-11", "day"),
    ("a week ago", "2024-W45", "week"),
    ("last week", "2024-W45", "week"),
    ("earlier this week", "2024-W46", "week"),
    ("last month", "2024-10", "month"),
    ("taken Oct. 11-14", "2024-10", "month"),
    ("on 3–5 March 2023", "2023-03", "month"),
    ("earlier this month", "2024-11", "month"),
    ("two months ago", "2024-09", "month"),
    ("last year", "2023", "year"),
    ("in October", "2024-10", "month"),
    ("in December", "2023-12", "month"),
    ("in March 2019", "2019-03", "month"),
    ("Aug. 6", "2024-08-06", "day"),
    ("on 6 August", "2024-08-06", "day"),
    ("on the 6th of August", "2024-08-06", "day"),
    ("Dec. 24", "2023-12-24", "day"),
    ("January 9, 2021", "2021-01-09", "day"),
    ("dated 3 March 1998", "1998-03-03", "day"),
    ("in a 2014 speech", "2014", "year"),
    ("2024-02-29", "2024-02-29", "day"),
    ("earlier in the week", "2024-W46", "week"),
    ("earlier in the month", "2024-11", "month"),
    ("this past week", "2024-W45", "week"),
    ("last weekend", "2024-W45", "week"),
]
WITH_A_DAY_BEFORE = [
    ("a day earlier", "2024-11-04"),
    ("two days earlier", "2024-11-03"),
    ("two days later", "2024-11-07"),
    ("the same day", "2024-11-05"),
    ("the day before", "2024-11-04"),
    ("the day after", "2024-11-06"),
    ("four days afterwards", "2024-11-09"),
    ("earlier in the day", "2024-11-05"),
    ("a week later", "2024-11-12"),
    # A weekday is no time after another.
    ("Earlier Tuesday", "2024-11-12"),
]
WITHOUT = ["on Wednesday", "last week", "in October", "Aug. 6", "yesterday", "two days ago"]
NO_DATE = [
    *("after the match", "on the Today programme", "at a rally", "31 February", ""),
    *("2024-02-30", "0000-01-01", "9" * 5_000 + " days ago", "30000 months ago", "9000 years later"),
    *("María", "Ómar", "démon", "20١٢", "frıday", "three mınutes ago"),
]
# What stands one step before the first day of the calendar or behind its last.
BEFORE = ["Sunday", "yesterday", "last night", "the day before", "last week", "last month", "last year", "this weekend", "two days ago"]
BEHIND = ["the next day", "the following morning", "two days later", "a week later", "two months later", "two years later"]
VALUE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2})?")


@pytest.mark.parametrize(("expression", "value", "precision"), WITH_PUBLICATION_DAY)
def test_counts_from_the_publication_day(expression: str, value: str, precision: str) -> None:
    when = resolve(expression, PUBLISHED)
    assert when is not None
    assert (when.value, when.precision) == (value, precision)


@pytest.mark.parametrize(("expression", "value"), WITH_A_DAY_BEFORE)
def test_counts_from_the_day_last_named(expression: str, value: str) -> None:
    when = resolve(expression, PUBLISHED, PREVIOUS)
    assert when is not None
    assert when.value == value


@pytest.mark.parametrize("expression", WITHOUT)
def test_is_unknown_without_a_publication_day(expression: str) -> None:
    assert resolve(expression, None) is None


@pytest.mark.parametrize(
    ("expression", "value"), [("in March 2019", "2019-03"), ("in a 2014 speech", "2014"), ("May 1, 2003", "2003-05-01")]
)
def test_needs_no_publication_day_for_a_full_date(expression: str, value: str) -> None:
    when = resolve(expression, None)
    assert when is not None
    assert when.value == value


@pytest.mark.parametrize(("sentence", "found"), [("It sank on Friday.", "Friday"), ("It sank on Fri. and rose again.", "Fri.")])
def test_a_full_stop_belongs_to_what_is_cut_short(sentence: str, found: str) -> None:
    assert [match[0] for match in expressions(sentence, 0, len(sentence))] == [found]


@pytest.mark.parametrize("expression", NO_DATE)
def test_leaves_what_is_no_date(expression: str) -> None:
    assert resolve(expression, PUBLISHED) is None


def test_gives_days_alone_as_days() -> None:
    assert as_day(resolve("on Wednesday", PUBLISHED)) == date(2024, 11, 13)
    assert as_day(resolve("last week", PUBLISHED)) is None
    assert as_day(None) is None


@pytest.mark.parametrize("expression", ["two days later", "a week after", "the next morning", "the following day"])
def test_nothing_counts_forwards_from_the_publication(expression: str) -> None:
    assert resolve(expression, PUBLISHED) is None
    assert resolve(expression, PUBLISHED, PREVIOUS) is not None


@pytest.mark.parametrize(
    ("expression", "value"),
    [("the following day, 3 May 2024", "2024-05-03"), ("two days later, on 5 May 2024", "2024-05-05"), ("later on Monday", "2024-11-11")],
)
def test_a_day_that_is_named_needs_no_other(expression: str, value: str) -> None:
    when = resolve(expression, PUBLISHED)
    assert when is not None
    assert when.value == value


@pytest.mark.parametrize(
    ("expressed", "day"),
    [
        (["on Monday"], date(2024, 11, 11)),
        (["on 3 May", "two days later"], date(2024, 5, 5)),
        (["in May"], PREVIOUS),
        ([], PREVIOUS),
    ],
)
def test_day_that_was_named_last(expressed: list[str], day: date) -> None:
    assert named_last(expressed, PUBLISHED, PREVIOUS) == day


@pytest.mark.parametrize(
    ("expression", "published"), [*((each, date.min) for each in BEFORE), *((each, date(9999, 12, 31)) for each in BEHIND)]
)
def test_is_unknown_beyond_the_calendar(expression: str, published: date) -> None:
    assert resolve(expression, published) is None


@pytest.mark.parametrize(
    ("expression", "value"), [("last year", "0800"), ("last month", "0801-02"), ("last week", "0801-W10"), ("yesterday", "0801-03-13")]
)
def test_years_have_four_digits(expression: str, value: str) -> None:
    when = resolve(expression, date(801, 3, 14))
    assert when is not None
    assert when.value == value


BEGUN = """
    at the weekend/over the weekend/during the weekend/this weekend/that night/past week/previous year/same month/yesterday/today/tonight/
    an hour ago/hours later/within the hour later/2024-11-14/14 May/1999
    """


@pytest.mark.parametrize(
    "expression",
    [*(f"{n} days ago" for n in NUMBERS), *calendar.month_name[1:], *calendar.day_name, *(each.strip() for each in BEGUN.split("/"))],
)
def test_every_beginning_is_looked_for(expression: str) -> None:
    assert ANY.fullmatch(expression)


@pytest.mark.parametrize(
    ("text", "found"), [("María said on 14\u00a0May", ["14\u00a0May"]), ("Ómar, démon, Décembre", []), ("in 20١٢", [])]
)
def test_words_end_where_those_of_any_script_do(text: str, found: list[str]) -> None:
    assert [each[0] for each in ANY.finditer(text)] == found


WORDS = st.sampled_from(
    "on in the last this next following previous same day week weekend month year night ago earlier later before after a two several "
    "Sunday Fri. May Dec. 31 29 2nd 1999 2024 0001-01-01 9999-12-31 2024-02-30 yesterday today 100000 ٣ ² ſunday frıday İ K".split()
    + ["9" * 20, "9" * 5_000]
)
DAYS = st.one_of(st.sampled_from([date.min, date.max, date(999, 12, 31)]), st.dates(), st.none())


@given(words=st.lists(st.one_of(WORDS, st.text(max_size=4)), max_size=8), published=DAYS, previous=DAYS)
def test_any_expression_gives_a_value_or_none(words: list[str], published: date | None, previous: date | None) -> None:
    when = resolve(" ".join(words), published, previous)
    assert when is None or VALUE.fullmatch(when.value)
    as_day(when)


@pytest.mark.parametrize(
    ("expression", "published", "value"),
    [
        ("last autumn", date(2024, 3, 1), "2023"),
        ("last fall", date(2024, 8, 31), "2023"),
        ("last summer", date(2024, 5, 2), "2023"),
        # While it lasts it is "this summer".
        ("last fall", date(2024, 9, 30), "2023"),
        ("last summer", date(2024, 7, 2), "2023"),
        # This year's may be meant; the winter is of two years.
        ("last autumn", date(2024, 11, 14), None),
        ("last summer", date(2024, 9, 1), None),
        ("last winter", date(2024, 3, 1), None),
    ],
)
def test_a_season_is_of_last_year_where_none_of_this_one_is_over(expression: str, published: date, value: str | None) -> None:
    found = resolve(expression, published)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("expression", "published", "value"),
    [
        ("in the spring", date(2024, 11, 14), "2024"),
        ("over the summer", date(2024, 9, 2), "2024"),
        ("this fall", date(2024, 10, 1), "2024"),
        ("this spring", date(2024, 4, 1), "2024"),
        # Last year's may be meant, as on the other half of the globe.
        ("in the spring", date(2024, 5, 2), None),
        ("in the autumn", date(2024, 2, 1), None),
        ("in the spring", None, None),
        ("in the winter", date(2024, 11, 14), None),
        ("in the summer of 2019", date(2024, 11, 14), "2019"),
    ],
)
def test_a_season_without_its_year_is_of_this_one_once_it_has_begun(expression: str, published: date | None, value: str | None) -> None:
    found = resolve(expression, published)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("expression", "published", "value"),
    [
        ("this past week", date(2024, 11, 16), "2024-W46"),
        ("this past week", date(2024, 11, 12), "2024-W45"),
        ("last weekend", date(2024, 11, 16), "2024-W45"),
        ("at the weekend", date(2024, 11, 16), "2024-W46"),
    ],
)
def test_weeks_at_their_end(expression: str, published: date, value: str) -> None:
    found = resolve(expression, published)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "found"),
    [("Jan-Erik Holm and Sun-hee Park", []), ("Jun-Jun Alaro", []), ("in May-June", ["May", "June"]), ("in mid-May", ["May"])],
)
def test_a_first_name_is_no_month(text: str, found: list[str]) -> None:
    assert [match[0] for match in ANY.finditer(text)] == found
