"""Reports of one occasion. Where all that is dated was said on one day, whoever spoke that day goes on: over others who speak in between,
as far as it is told in the past and no other time, place or hearer is named. Where there are two such days, it may be either.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from service.attribution.attributed import Attributed
from service.attribution.events.continuing import (
    is_apart,
    is_heard_by_another,
    is_other_time,
    is_past,
    is_told,
    is_told_elsewhere,
    names_another_day,
)
from service.attribution.reader.tagging import Tagged
from service.attribution.records import Date
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

# How old such a day is at most, in days: of what is long past, more than one occasion is told.
AGE = 7
# How many statements, and how many characters, may stand between what somebody says and what he or she said before.
OTHERS, BETWEEN = 3, 2500
# A day by its name.
NAMED = re.compile(rf"{WEEKDAY}|[Tt]oday|[Yy]esterday|[Tt]onight|[Ll]ast\s(?:night|evening)")
# Who speaks on an occasion: a paper says at any time what it says.
SPEAKERS = frozenset(("person", "organization", "unnamed"))


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is told of somebody who spoke on the day: where, up to where, from which statement on, to whom by its cue, and the date."""

    told: Span
    end: int
    number: int
    cue: Tagged | None
    date: Date


def the_day(dates: Sequence[Date | None], published: datetime.date | None) -> str | None:
    """The one day, shortly before publication, on which all was said that has a day; its name, where it is not known which."""
    days = {day for date in dates if date and (day := _day_of(date))}
    if len(days) != 1:
        return None
    day = days.pop()
    if published is None:
        return day
    return day if day[0].isdigit() and 0 <= (published - datetime.date.fromisoformat(day)).days <= AGE else None


def _day_of(date: Date) -> str | None:
    """The day that a date names, be it known which or not."""
    if date.value:
        return date.value if date.precision == "day" else None
    found = NAMED.search(date.span.text)
    return found[0].casefold() if found else None


def with_one_day(
    text: str, attributed: Sequence[Attributed], dates: Sequence[Date | None], day: str, spoken: dict[int, Occasion]
) -> tuple[Date | None, ...]:
    """The dates; in a report of one occasion, that of each speaker's statement which goes on with one of that day, or with the sentence in
    which that speaker (by `id`) is told to have `spoken`.
    """
    out = list(dates)
    said = dict(spoken)
    for number, item in enumerate(attributed):
        speaker = item.speakers[0] if item.speakers else None
        if speaker is None or speaker.kind not in SPEAKERS:
            continue
        key, date, last = id(speaker), dates[number], said.get(id(speaker))
        if last and number < last.number:
            continue
        if date is None and last and not _is_near(attributed, number, last):
            last = None
        if date is None and last:
            own = _own(text, attributed, number, last)
            if _is_said_on(text, attributed, number, last, own):
                out[number] = replace(last.date, inherited=True)
            date = None if names_another_day(own, last.date) or is_other_time(text, item, last.date) else last.date
        if date and _day_of(date) == day and not is_past(text, item):
            said[key] = _occasion(item, number, date)
        else:
            said.pop(key, None)
    return tuple(out)


def _occasion(item: Attributed, number: int, date: Date) -> Occasion:
    """The occasion of a statement."""
    content, parts = item.statement.content, (item.statement.cue, item.statement.source, item.statement.date)
    end = max((content[-1].end, *(part.span.end for part in parts if part)))
    return Occasion(Span(content[0].start, content[-1].end), end, number, item.statement.cue, date)


def _is_said_on(text: str, attributed: Sequence[Attributed], number: int, last: Occasion, own: str) -> bool:
    """Whether the `number`-th statement goes on with what its speaker is `last` told to have said."""
    item = attributed[number]
    cue = item.statement.cue
    if cue is None or " who spoke to " in own:
        return False
    if not is_told(text, item) or is_told_elsewhere(text, item, last.date):
        return False
    if last.cue and is_heard_by_another(text, last.cue, cue):
        return False
    return not is_apart(text, cue.span, last.told, own)


def _is_near(attributed: Sequence[Attributed], number: int, last: Occasion) -> bool:
    """Whether little stands between what somebody `last` said and the `number`-th statement."""
    return number - last.number <= OTHERS and attributed[number].statement.content[0].start - last.end <= BETWEEN


def _own(text: str, attributed: Sequence[Attributed], number: int, last: Occasion) -> str:
    """What the article tells in its own voice from what somebody `last` said up to the cue and the content of the `number`-th statement."""
    ours = attributed[number].statement
    at, end = last.end, max(ours.content[0].start, ours.cue.span.end if ours.cue else 0)
    said = (content for each in attributed[last.number : number + 1] for content in each.statement.content)
    told = []
    for span in sorted(said, key=lambda content: content.start):
        told.append(text[at : min(span.start, end)])
        at = max(at, span.end)
    return " ".join((*told, text[at:end]))
