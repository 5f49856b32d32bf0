"""Date expressions to ISO 8601 values: a table of shapes, each resolved against the publication date or a date before it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from service.attribution.dates.afterwards import afterwards
from service.attribution.dates.feasts import feast, is_feast
from service.attribution.records import Precision
from service.attribution.words import WEEKDAY

MONTHS = {name[:3].casefold(): i for i, name in enumerate(calendar.month_name) if name}
WEEKDAYS = {name[:3].casefold(): i for i, name in enumerate(calendar.day_name)}
NUMBERS = {
    word: i
    for i, word in enumerate(("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"))
}
# Ways that lead to a later day.
FORWARDS = frozenset(("later", "after", "afterward", "afterwards"))
# The last month of the year in which "last autumn" can only be that of the year before, by season: while one lasts, it is "this".
LAST_OF = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10}
# The first month by which a spring, a summer and an autumn of the same year have begun on both halves of the globe.
BEGUN = 9
# The first day of the week on which "this past week" is the one that ends.
FRIDAY = 4
NUMBERS |= {"a": 1, "an": 1, "several": 3, "few": 3}
_MONTH_NAMES = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
# What makes a first name of a month or a day: "Jan-Erik", "Jun-Jun", "Sun-hee"; not "May-June".
_NO_NAME = rf"(?!-(?!(?:{_MONTH_NAMES})\b)[a-z])(?!(?<=jan)-jan|(?<=jun)-jun)"
_MONTH = rf"(?<!jan-)(?<!jun-)(?P<month>{_MONTH_NAMES})\b{_NO_NAME}\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
# Some days together, of which only the month is told.
_DAYS = r"\d{1,2}(?:st|nd|rd|th)?\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?\b(?![-–]\d)"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)\b"
_WEEKDAY = r"(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?)\b(?!-(?!to-)[a-z])(?:(?<!day)\.)?"
_NUMBER = r"(?P<number>\d+|" + "|".join(NUMBERS) + r")"
_UNIT = r"(?P<unit>day|week|fortnight|month|year|hour|minute)s?"


@dataclass(frozen=True, slots=True)
class When:
    """An ISO 8601 value and what it is exact to."""

    value: str
    precision: Precision


Match = re.Match[str]
Anchor = date | None


def day(value: date) -> When:
    """A day."""
    return When(value.isoformat(), "day")


def week(value: date) -> When:
    """The ISO week that holds a day."""
    year, number, _ = value.isocalendar()
    return When(f"{year:04}-W{number:02}", "week")


def month(value: date) -> When:
    """The month that holds a day."""
    return When(f"{value.year:04}-{value.month:02}", "month")


def year(value: date) -> When:
    """The year that holds a day."""
    return When(f"{value.year:04}", "year")


def _months_before(base: date, number: int) -> date:
    total = base.year * 12 + base.month - 1 - number
    return date(total // 12, total % 12 + 1, 1)


def _absolute(match: Match, base: Anchor) -> When | None:
    parts = match.groupdict()
    number = MONTHS[parts["month"][:3].casefold()]
    at = int(parts["day"]) if parts.get("day") else None
    if parts.get("year"):
        chosen = int(parts["year"])
    elif base:
        chosen = base.year - ((number, at or 1) > (base.month, base.day))
    else:
        return None
    return day(date(chosen, number, at)) if at else month(date(chosen, number, 1))


def _weekday(match: Match, base: Anchor) -> When | None:
    """The last such day; "last Monday" is no Monday itself."""
    if base is None:
        return None
    back = (base.weekday() - WEEKDAYS[match["weekday"][:3].casefold()]) % 7
    if back == 0 and match["last"]:
        back = 7
    return day(base - timedelta(days=back))


def _last_unit(match: Match, base: Anchor) -> When | None:
    """Last week, last month, last year; "this" and "earlier this" stay in the current one."""
    if base is None:
        return None
    which, unit = match["which"].casefold(), match["unit"].casefold()
    ending = which == "past" and unit == "week" and base.weekday() >= FRIDAY
    back = which in ("last", "previous", "past") and not ending
    if unit == "week":
        return week(base - timedelta(days=7 * back))
    if unit == "month":
        return month(_months_before(base, int(back)))
    return year(date(base.year - back, 1, 1)) if unit == "year" else None


def _month_of_year(match: Match, base: Anchor) -> When | None:
    """May last year, June of this year."""
    if base is None:
        return None
    return month(date(base.year - (match["which"].casefold() == "last"), MONTHS[match["month"][:3].casefold()], 1))


def _ago(match: Match, base: Anchor) -> When | None:
    """Three days ago, a week earlier, two months before."""
    if base is None:
        return None
    word = match["number"].casefold()
    count = int(word) if word.isdigit() else NUMBERS[word]
    sign = -1 if match["way"].casefold() in FORWARDS else 1
    unit = match["unit"].casefold()
    if unit in ("hour", "minute"):
        return day(base)
    if unit in ("day", "week", "fortnight"):
        length = {"day": 1, "week": 7, "fortnight": 14}[unit]
        then = base - timedelta(days=sign * count * length)
        return day(then) if unit == "day" or (word in ("a", "one") and match["way"].casefold() != "ago") else week(then)
    return month(_months_before(base, sign * count)) if unit == "month" else year(date(base.year - sign * count, 1, 1))


def _year_alone(match: Match, _: Anchor) -> When | None:
    return When(match["year"], "year")


def _same_day(_: Match, base: Anchor) -> When | None:
    return day(base) if base else None


def _yesterday(_: Match, base: Anchor) -> When | None:
    return day(base - timedelta(days=1)) if base else None


def _next_day(_: Match, base: Anchor) -> When | None:
    return day(base + timedelta(days=1)) if base else None


def _weekend(match: Match, base: Anchor) -> When | None:
    """The week of the last Saturday on or before a day; on a weekend, "last weekend" is the one before."""
    before = base and match[0].casefold().startswith("last") and base.weekday() > FRIDAY
    return week(base - timedelta(days=(base.weekday() - 5) % 7 + 7 * bool(before))) if base else None


def _season(match: Match, base: Anchor) -> When | None:
    """The year of the last spring, summer or autumn, where that was surely last year; the winter is of two years."""
    surely = base is not None and base.month <= LAST_OF[match["season"].casefold()]
    return year(date(base.year - 1, 1, 1)) if base and surely else None


def _season_past(match: Match, base: Anchor) -> When | None:
    """The year of a spring, summer or autumn without its year, where that is surely the one of now; "this" is."""
    surely = base is not None and (match["this"] is not None or base.month >= BEGUN)
    return year(base) if base and surely else None


def _part(match: Match, base: Anchor) -> When | None:
    """Earlier in the day, in the week, in the month."""
    unit = match["unit"].casefold()
    return {"day": day, "week": week, "month": month}[unit](base) if base else None


def _iso(match: Match, _: Anchor) -> When | None:
    return day(date.fromisoformat(match[0]))


def _compiled(pattern: str) -> re.Pattern[str]:
    """`pattern` with ASCII's digits and letters alone; spaces and the ends of words are those of any script: María is no March."""
    return re.compile(re.sub(r"\\[bs]", r"(?u:\g<0>)", pattern), re.IGNORECASE | re.ASCII)


# A shape raises ValueError or OverflowError where the calendar has no such day.
Shape = Callable[[Match, Anchor], When | None]
SHAPES: tuple[tuple[re.Pattern[str], Shape], ...] = tuple(
    (_compiled(pattern), resolve)
    for pattern, resolve in (
        (r"\b\d{4}-\d\d-\d\d\b", _iso),
        (rf"\b{_MONTH}\s+{_DAYS}(?:,?\s+{_YEAR})?", _absolute),
        (rf"\b{_DAYS}(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?", _absolute),
        (rf"\b{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?", _absolute),
        (rf"\b{_DAY}(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?", _absolute),
        (r"\bthe\s+(?:day\s+before|previous\s+(?:day|evening|night))\b", _yesterday),
        (rf"\b{_NUMBER}\s+{_UNIT}\s+(?P<way>ago|earlier|before|previously|later|after(?:wards?)?)\b", _ago),
        (rf"\b{_MONTH}\s+(?:of\s+)?(?P<which>last|this)\s+year\b", _month_of_year),
        (r"\b(?P<which>last|previous|past|this|the same|same)\s+(?P<unit>week|month|year)\b", _last_unit),
        (rf"\b(?P<last>last\s+)?{_WEEKDAY}", _weekday),
        (rf"\b{_MONTH}(?:,?\s+(?:of\s+)?{_YEAR})?", _absolute),
        (r"\b(?:yesterday|last\s+(?:night|evening))\b", _yesterday),
        (r"\bthe\s+(?:next|following)\s+(?:day|morning|afternoon|evening|night)\b", _next_day),
        (r"\bthe\s+(?:day|morning)\s+after\b(?!\s+\w)", _next_day),
        (r"\b(?:earlier|later)\s+in\s+the\s+(?P<unit>day|week|month)\b", _part),
        (r"\blast\s+(?P<season>spring|summer|autumn|fall)\b", _season),
        (r"\b(?:(?:in|over|during)\s+the|(?P<this>this))\s+(?P<season>spring|summer|autumn|fall)\b(?!,?\s+(?:of\b|\d))", _season_past),
        (r"\b(?:at|over|during)\s+the\s+weekend\b|\b(?:last|this|the\s+previous)\s+weekend\b", _weekend),
        (
            r"\b(?:today(?!\s+(?:programme|program|show))|tonight|this\s+(?:morning|afternoon|evening)|(?:the|that)\s+same\s+(?:day|evening|night|afternoon|morning)|that\s+(?:day|evening|night|afternoon|morning)|(?:within\s+the\s+|an\s+)?hours?\s+(?:later|earlier|ago))\b",
            _same_day,
        ),
        (rf"\b{_YEAR}", _year_alone),
    )
)


# How each of SHAPES begins, but for "in the spring", which is left to the reader: "in" begins too much else.
BEGINNING = (
    r"\d|a(?:n?\b|pr|t|ug)|d(?:ec|ur)|e(?:arl|ig|le)|f(?:eb|ew|iv|ou|ri)|hour|j(?:an|u[ln])|la(?:st|ter)|m(?:a[ry]|on)|n(?:in|ov)|o(?:ct|ne|v)|p(?:ast|rev)"
    r"|s(?:a[mt]|e[pv]|ix|un)|t[ehouw]|w(?:ed|it)|y|z"
)


def _any() -> re.Pattern[str]:
    """All shapes as one pattern, their groups without names, so that one search finds the next of any; how a word begins, its first letter
    before all, is looked at first: of most words no shape can begin with them.
    """
    shapes = "|".join(re.sub(r"\(\?P<\w+>", "(?:", shape.pattern) for shape, _ in SHAPES)
    return re.compile(rf"(?u:\b)(?=[\dadefhjlmnopstwyz])(?={BEGINNING})(?:{shapes})", re.IGNORECASE | re.ASCII)


ANY = _any()
# Expressions that count from the day that the text last named, not from the day of publication.
RELATIVE = re.compile(
    r"\b(?:earlier|before|later|after(?:wards?)?|previously|the\s+same|that\s+same|the\s+previous|same\s+day|the\s+next|the\s+following|that\s+(?:day|evening|night|afternoon|morning))\b"
    rf"(?!\s+(?:this|on|in|last|today|{WEEKDAY}))"
    r"|\b(?:earlier|later)\s+in\s+the\s+day\b",
    re.IGNORECASE,
)


def resolve(expression: str, published: date | None, previous: date | None = None) -> When | None:
    """The ISO value of a date expression, None where it cannot be known or lies outside the years 1 to 9999.

    `published` is the day that relative dates count from; `previous` the day last named in the text, from which "two days earlier" counts.
    """
    if is_feast(expression):
        return _on(feast(expression, published))
    base = previous if previous and RELATIVE.search(expression) else published
    if expression.casefold().strip() in ("earlier this week", "later this week", "earlier in the week", "later in the week"):
        base = published
    for pattern, shape in SHAPES:
        match = pattern.search(expression)
        if match:
            if previous is None and _counts_forwards(match, shape):  # the day of publication comes after all that is reported
                return None
            try:
                return shape(match, base)
            except (ValueError, OverflowError):
                return None
    return _on(afterwards(expression, previous))


def _on(value: date | None) -> When | None:
    return day(value) if value else None


def expressions(text: str, start: int, end: int) -> Iterator[Match]:
    """The date expressions between two offsets, in the order of the text, none inside another."""
    at = start
    while found := ANY.search(text, at, end):
        yield found
        at = found.end()


def _counts_forwards(match: Match, shape: Shape) -> bool:
    """Whether an expression leads from a day to a later one."""
    return shape is _next_day or (shape is _ago and match["way"].casefold() in FORWARDS)


def named_last(expressed: Iterable[str], published: date | None, previous: date | None) -> date | None:
    """The day that the last of some expressions names, each counted from the one before; `previous` where none names any."""
    for expression in expressed:
        previous = as_day(resolve(expression, published, previous)) or previous
    return previous


def as_day(when: When | None) -> date | None:
    """The value as a day, where it is exact to one."""
    return date.fromisoformat(when.value) if when and when.precision == "day" else None
