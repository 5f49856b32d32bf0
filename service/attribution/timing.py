"""When each statement was made: its own date expression, or that of the speech event it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from service.attribution.attributed import Attributed
from service.attribution.cues.dated.asked import ENDED, asked_on, sentence_before
from service.attribution.cues.dated.speaking import spoke_on
from service.attribution.cues.dated.upcoming import is_ahead, speech_day
from service.attribution.dates.afterwards import THEN, is_afterwards
from service.attribution.dates.expressions import RELATIVE, When, as_day, expressions, named_last, resolve
from service.attribution.dates.feasts import whole_name
from service.attribution.events.continuing import is_continued, is_day, is_parted, is_told_elsewhere
from service.attribution.events.headlines import with_headlines
from service.attribution.events.one_day import the_day, with_one_day
from service.attribution.events.scenes import scenes
from service.attribution.grammar import WORD
from service.attribution.records import Date
from service.attribution.records import Span as Cut
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import WEEKDAY as DAY_NAME

# How many paragraphs further a speech event goes on, while the same speaker speaks.
REACH = 2
# What says that somebody spoke where he or she had just been reported to speak, and in how many characters before the cue.
SAME_EVENT = re.compile(
    r"\b(?:the|that)\s+same\s+(?:interview|speech|statement|briefing|(?:news\s+|press\s+)?conference|hearing|meeting|debate|address|letter|post|"
    r"message|email|broadcast|appearance|session|testimony)\b[^.!?]*$",
    re.IGNORECASE,
)
LEAD = 120
# Cues that go on with what was just said.
GOING_ON = frozenset("added adding continued concluded".split())
# Cues that tell no more than that somebody spoke, and what tells behind one that it was somewhere else.
SAYING = frozenset("asked continued explained insisted noted replied said says told".split())
ELSEWHERE = re.compile(r"\s(?:afterwards?|at|by|during|from|in|later|on|through|via)\b")
WEEKDAY = re.compile(DAY_NAME)
# How an expression ends that counts from what is told right behind it.
AFTER = re.compile(r"\bafter$")
# What stands between a date and another, from which that is counted: "on Friday, | a month after the ferry sank on | 3 October".
SINCE = re.compile(r"[^.!?]*\b(?:hour|day|week|fortnight|month|year|decade)s?\s(?:after|before|following)\b[^.,;:!?]*")
# How many characters further back the day may be named from which "two days later" counts.
NAMED = 600
# And before "at the time" the month or the year that it was.
THEN_REACH = 300


def date_statements(text: str, attributed: Sequence[Attributed], published: date | None) -> tuple[Date | None, ...]:
    """One Date or None a statement, in the same order."""
    out: list[Date | None] = []
    told = _Told(text, attributed, published)
    event: _Event | None = None
    for number, item in enumerate(attributed):
        statement = item.statement
        speaker = item.speakers[0] if item.speakers else None
        found: Date | None = None
        if statement.date is not None:
            found = told.date_of(statement)
        elif event and speaker is not None and speaker is event.speaker and told.is_of(item, number, event):
            found = _inherited(event.date)
        elif speaker is not None:
            found = told.upcoming(item) or told.occasion(item, number)
        if found:
            event = _Event(speaker, item, number, found)
        elif event and told.goes_on(item, number, event):
            event = replace(event, number=number)
        out.append(found)
    spoken = list(scenes(text, attributed, published, told.is_said))
    one = the_day([*out, *(occasion.date for _, occasion in spoken)], published)
    dates = with_one_day(text, attributed, out, one, dict(reversed(spoken))) if one else tuple(out)
    return with_headlines(text, attributed, dates, one is not None)


def _inherited(date: Date) -> Date:
    return Date(date.value, date.precision, date.span, inherited=True)


@dataclass(frozen=True, slots=True)
class _Event:
    """Who spoke when, in which statement, the `number`-th of the article."""

    speaker: object
    item: Attributed
    number: int
    date: Date


class _Told:
    """Resolves date expressions in the order of the text; those that count from another day do so from the one named last."""

    def __init__(self, text: str, attributed: Sequence[Attributed], published: date | None) -> None:
        self.text, self.published, self._attributed = text, published, attributed
        self._contents = sorted((span.start, span.end) for item in attributed for span in item.statement.content)
        self._previous: date | None = None
        self._end = 0

    def date_of(self, statement: Statement) -> Date | None:
        """What the expression beside a cue says; of what somebody is yet to say, the day to come."""
        if statement.date is None:
            return None
        found = self.date(statement.date.span, statement.source.span if statement.source else None)
        if found.value is None and THEN.fullmatch(found.span.text):  # it names no time, and no other is known
            return None
        return self._ahead(found) if statement.cue and is_ahead(self.text, statement.cue.span) else found

    def upcoming(self, item: Attributed) -> Date | None:
        """The day of the speech in which somebody is yet to say something."""
        statement = item.statement
        if statement.cue is None or not is_ahead(self.text, statement.cue.span):
            return None
        own = {word for speaker in item.speakers for form in speaker.forms for word in form}
        span = speech_day(self.text, min(statement.content[0].start, statement.cue.span.start), statement.content[-1].end, own)
        if span is None or self.is_said(span.start):
            return None
        return _inherited(self._ahead(self.date(span, None)))

    def occasion(self, item: Attributed, number: int) -> Date | None:
        """The date of the occasion that the sentence before tells of."""
        span = self.occasion_before(item, number)
        return _inherited(self.date(span, None)) if span else None

    def _ahead(self, date: Date) -> Date:
        """A date that is that of a weekday, the next one from the day of publication on."""
        named = as_day(When(date.value, date.precision)) if date.value and date.precision else None
        if named is None or self.published is None or named >= self.published or not WEEKDAY.search(date.span.text):
            return date
        try:
            return replace(date, value=(named + timedelta(days=7)).isoformat())
        except OverflowError:  # the calendar ends before
            return date

    def date(self, span: Span, source: Span | None) -> Date:
        """What an expression says; right before whoever spoke, how long that was before what was told last: "on Friday, two days after Lund
        said …".
        """
        span = whole_name(self.text, span)
        expression = span.cut(self.text)
        since = source is not None and self.text[span.end : source.start] == " " and AFTER.search(expression) is not None
        if RELATIVE.search(expression) or is_afterwards(expression):
            between = expressions(self.text, max(self._end, span.start - NAMED), span.start)
            self._previous = named_last(
                (m[0] for m in between if not (self.is_said(m.start()) or self._is_since(m.start()))), self.published, self._previous
            )
        known = self._previous is not None or not since
        when = self._resolved(AFTER.sub("before", expression) if since else expression, span) if known else None
        self._previous, self._end = as_day(when) or self._previous, max(self._end, span.end)
        return Date(when.value if when else None, when.precision if when else None, Cut(span.start, span.end, expression))

    def _resolved(self, expression: str, span: Span) -> When | None:
        """The value of an expression; where it leads to a day yet to come, or counts from none, by the day named in what was said."""
        if THEN.fullmatch(expression):
            return self._then(span.start)
        when = resolve(expression, self.published, self._previous)
        if (when and not self._is_ahead(when)) or not (RELATIVE.search(expression) or is_afterwards(expression)):
            return when
        said = named_last((m[0] for m in expressions(self.text, max(0, span.start - NAMED), span.start)), self.published, None)
        when = resolve(expression, self.published, said) if said else None
        return when if when and not self._is_ahead(when) else None

    def _then(self, offset: int) -> When | None:
        """What was told last before an offset in its paragraph or right before that, if it is a month or a year."""
        named = list(expressions(self.text, max(0, offset - THEN_REACH), offset))
        when = resolve(named[-1][0], self.published, self._previous) if named else None
        return when if when and when.precision in ("month", "year") else None

    def _is_ahead(self, when: When) -> bool:
        named = as_day(when)
        return named is not None and self.published is not None and named > self.published

    def _is_since(self, offset: int) -> bool:
        """Whether a day only tells how long after something it was said, in the sentence of the date told last."""
        return SINCE.fullmatch(self.text, max(self._end, offset - NAMED), offset) is not None

    def is_of(self, item: Attributed, number: int, event: _Event) -> bool:
        """Whether the `number`-th statement was made when its speaker spoke last."""
        apart = item.statement.paragraph - event.item.statement.paragraph
        if apart > REACH:
            return False
        if self._is_same(item):
            return True
        if is_told_elsewhere(self.text, item, event.date):
            return False
        if _goes_on(item, same_paragraph=apart == 0):
            return True
        if self.goes_on(item, number, event) and is_day(event.date) and is_continued(self.text, item, event.item):
            return True
        return apart == 0 and number == event.number + 1 and self._follows(item, event.item)

    def goes_on(self, item: Attributed, number: int, event: _Event) -> bool:
        """Whether nobody else has spoken since, and the article names no other time between a statement and the one right before it."""
        follows = bool(item.speakers) and item.speakers[0] is event.speaker and number == event.number + 1
        return (
            follows and not is_told_elsewhere(self.text, item, event.date) and not is_parted(self.text, item, self._attributed[number - 1])
        )

    def _follows(self, item: Attributed, earlier: Attributed) -> bool:
        """Whether a statement right behind another goes on with it: told of one source in one sentence, "added", a quotation."""
        ours, theirs = item.statement, earlier.statement
        if ours.source is not None and theirs.source is not None and ours.source.span == theirs.source.span:
            return ENDED.search(self.text, theirs.content[-1].end, ours.content[0].start) is None
        cue = ours.cue.span.cut(self.text).casefold() if ours.cue else ""
        if cue in GOING_ON:
            return True
        return ours.kind == "direct" and cue in SAYING and not ELSEWHERE.match(self.text, ours.cue.span.end if ours.cue else 0)

    def _is_same(self, item: Attributed) -> bool:
        """Whether the sentence up to a statement's cue says that it was made where the one before was: "In the same interview"."""
        statement = item.statement
        start = statement.cue.span.start if statement.cue else statement.content[0].start
        return SAME_EVENT.search(self.text, max(0, start - LEAD), start) is not None

    def occasion_before(self, item: Attributed, number: int) -> Span | None:
        """The date of the occasion at which a speaker is told to be in the sentence before, in which nothing else is said."""
        statement = item.statement
        parts = [statement.content[0], *(part.span for part in (statement.source, statement.cue) if part)]
        start = min(part.start for part in parts)
        sentence = sentence_before(self.text, start)
        if sentence is None or any(self.is_said(at) for at in (sentence.start, sentence.end - 1)):
            return None
        if number and self._attributed[number - 1].statement.content[-1].end > sentence.start:
            return None
        last = {form[-1] for form in item.speakers[0].forms if form}
        if last.isdisjoint(word.casefold() for word in WORD.findall(self.text, sentence.start, sentence.end)):
            return None
        return asked_on(self.text, sentence) or spoke_on(self.text, sentence, last)

    def is_said(self, offset: int) -> bool:
        """Whether an offset is inside of what somebody says: the day of an event there is not that of the telling."""
        at = bisect_right(self._contents, (offset, len(self.text)))
        return any(offset < end for _, end in self._contents[max(0, at - 2) : at])


def _goes_on(item: Attributed, *, same_paragraph: bool) -> bool:
    """Whether a statement goes on with its speaker's words: a quotation without cue, or one by a pronoun in the same paragraph."""
    how = item.resolutions[0]
    carried = how == "carried" or (how == "pronoun" and same_paragraph)
    return carried and item.statement.kind != "indirect"
