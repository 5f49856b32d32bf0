"""When each statement was made: its own date expression, or that of the speech event it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from service.attribution.dates import RELATIVE, as_day, expressions, named_last, resolve
from service.attribution.records import Date
from service.attribution.records import Span as Cut
from service.attribution.spans import Span
from service.attribution.speakers import Attributed

# How many paragraphs further a speech event goes on, while the same speaker speaks.
REACH = 2
# What says that somebody spoke where he or she had just been reported to speak, and in how many characters before the cue.
SAME_EVENT = re.compile(
    r"\b(?:the|that)\s+same\s+(?:interview|speech|statement|briefing|(?:news\s+|press\s+)?conference|hearing|meeting|debate|address|letter|post|"
    r"message|email|broadcast|appearance|session|testimony)\b[^.!?]*$",
    re.IGNORECASE,
)
LEAD = 120
# How an expression ends that counts from what is told right behind it.
AFTER = re.compile(r"\bafter$")
# How many characters further back the day may be named from which "two days later" counts.
NAMED = 600


def date_statements(text: str, attributed: Sequence[Attributed], published: date | None) -> tuple[Date | None, ...]:
    """One Date or None a statement, in the same order."""
    out: list[Date | None] = []
    told = _Told(text, attributed, published)
    event: tuple[object, int, Date] | None = None
    for item in attributed:
        statement = item.statement
        speaker = item.speakers[0] if item.speakers else None
        found: Date | None = None
        if statement.date is not None:
            found = told.date(statement.date.span, statement.source.span if statement.source else None)
        elif (
            event
            and speaker is event[0]
            and speaker is not None
            and statement.paragraph - event[1] <= REACH
            and (_goes_on(item, statement.paragraph == event[1]) or told.same_event(item))
        ):
            found = Date(event[2].value, event[2].precision, event[2].span, inherited=True)
        if found:
            event = (speaker, statement.paragraph, found)
        out.append(found)
    return tuple(out)


class _Told:
    """Resolves date expressions in the order of the text; those that count from another day do so from the one named last."""

    def __init__(self, text: str, attributed: Sequence[Attributed], published: date | None) -> None:
        self.text, self.published = text, published
        self._contents = sorted((span.start, span.end) for item in attributed for span in item.statement.content)
        self._previous: date | None = None
        self._end = 0

    def date(self, span: Span, source: Span | None) -> Date:
        """What an expression says; right before whoever spoke, how long that was before what was told last: "on Friday, two days after Lund
        said …".
        """
        expression = span.cut(self.text)
        since = source is not None and self.text[span.end : source.start] == " " and AFTER.search(expression) is not None
        if RELATIVE.search(expression):
            between = expressions(self.text, max(self._end, span.start - NAMED), span.start)
            self._previous = named_last((m[0] for m in between if not self._is_said(m.start())), self.published, self._previous)
        known = self._previous is not None or not since
        when = resolve(AFTER.sub("before", expression) if since else expression, self.published, self._previous) if known else None
        self._previous, self._end = as_day(when) or self._previous, max(self._end, span.end)
        return Date(when.value if when else None, when.precision if when else None, Cut(span.start, span.end, expression))

    def same_event(self, item: Attributed) -> bool:
        """Whether the sentence up to a statement's cue says that it was made where the one before was: "In the same interview"."""
        statement = item.statement
        start = statement.cue.span.start if statement.cue else statement.content[0].start
        return SAME_EVENT.search(self.text, max(0, start - LEAD), start) is not None

    def _is_said(self, offset: int) -> bool:
        """Whether an offset is inside of what somebody says: the day of an event there is not that of the telling."""
        at = bisect_right(self._contents, (offset, len(self.text)))
        return any(offset < end for _, end in self._contents[max(0, at - 2) : at])


def _goes_on(item: Attributed, same_paragraph: bool) -> bool:
    """Whether a statement goes on with its speaker's words: a quotation without cue, or one by a pronoun in the same paragraph."""
    how = item.resolutions[0]
    carried = how == "carried" or (how == "pronoun" and same_paragraph)
    return carried and item.statement.kind != "indirect"
