"""Headlines tell what the article dates: that of the same speaker's first statement of which a day is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.attribution.attributed import Attributed
from service.attribution.events.continuing import is_day
from service.attribution.records import Date

# How many characters a headline has at most.
HEADLINE = 160
# How many paragraphs behind it the day of what it reports is told at most; and where all was said on one day.
REACH, REACH_OF_ONE = 3, 7


def with_headlines(text: str, attributed: Sequence[Attributed], dates: Sequence[Date | None], one: bool) -> tuple[Date | None, ...]:
    """The dates; what stands in a headline, or first, has that of the same speaker's first dated statement in the paragraphs behind it."""
    out = list(dates)
    for number, item in enumerate(attributed):
        if item.statement.paragraph or dates[number] is not None:  # what is dated is no headline
            break
        if not item.speakers:
            continue
        headed = text.find("\n", item.statement.content[-1].end, HEADLINE) > 0
        reach = (REACH_OF_ONE if one else REACH) if headed else 1
        found = _dated(attributed, dates, number, reach)
        if found is not None and (date := dates[found]) and ((one and headed) or not date.inherited):
            out[number] = replace(date, inherited=True)
    return tuple(out)


def _dated(attributed: Sequence[Attributed], dates: Sequence[Date | None], number: int, reach: int) -> int | None:
    """Which statement is the first one of the same speaker behind the `number`-th that has a date, if that is a day's; in the paragraph
    right behind, none but the next one.
    """
    speaker = attributed[number].speakers[0]
    for at in range(number + 1, len(attributed) if reach > 1 else min(number + 2, len(attributed))):
        other, date = attributed[at], dates[at]
        if other.statement.paragraph > reach:
            return None
        if date and other.speakers and other.speakers[0] is speaker:
            near = 1 if at == number + 1 else 2
            return at if is_day(date) and other.statement.paragraph >= near else None
    return None
