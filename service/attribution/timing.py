"""When each statement was made: its own date expression, or that of the speech event it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from service.attribution.dates import RELATIVE, as_day, named_before, resolve
from service.attribution.records import Date
from service.attribution.records import Span as Cut
from service.attribution.speakers import Attributed

# How many paragraphs further a speech event goes on, while the same speaker speaks.
REACH = 2


def date_statements(text: str, attributed: Sequence[Attributed], published: date | None) -> tuple[Date | None, ...]:
    """One Date or None a statement, in the same order."""
    out: list[Date | None] = []
    previous: date | None = None
    event: tuple[object, int, Date] | None = None
    for item in attributed:
        statement = item.statement
        speaker = item.speakers[0] if item.speakers else None
        found: Date | None = None
        if statement.date is not None:
            span = statement.date.span
            expression = span.cut(text)
            counted = named_before(text, span.start, published) if RELATIVE.search(expression) else None
            when = resolve(expression, published, previous or counted)
            previous = as_day(when) or previous
            found = Date(when.value if when else None, when.precision if when else None, Cut(span.start, span.end, expression))
        elif (
            event
            and speaker is event[0]
            and speaker is not None
            and statement.paragraph - event[1] <= REACH
            and _goes_on(item, statement.paragraph == event[1])
        ):
            found = Date(event[2].value, event[2].precision, event[2].span, inherited=True)
        if found:
            event = (speaker, statement.paragraph, found)
        out.append(found)
    return tuple(out)


def _goes_on(item: Attributed, same_paragraph: bool) -> bool:
    """Whether a statement goes on with its speaker's words: a quotation without cue, or one by a pronoun in the same paragraph."""
    how = item.resolutions[0]
    carried = how == "carried" or (how == "pronoun" and same_paragraph)
    return carried and item.statement.kind != "indirect"
