"""Times that are told only by what came before, and lie on its day or on the next: "within hours", "by nightfall", "next morning"."""

from __future__ import annotations

import re
from datetime import date, timedelta

_SHORTLY = r"(?:(?:almost|barely|immediately|just|only|right|shortly|some|soon|not\s+long)\s+){0,2}"
_UNIT = r"(?:seconds|moments|minutes|hours)"
# The same day.
SOON = re.compile(
    rf"{_SHORTLY}(?:afterwards?|(?:a\s+few\s+)?{_UNIT}\s+(?:later|after(?:wards?)?))"
    rf"|within\s+(?:the\s+hour|an\s+hour|(?:a\s+few\s+|(?:two|three|four|five|six)\s+)?{_UNIT})"
    r"|(?:(?:early|late|later)\s+)?in\s+the\s+(?:afternoon|evening)"
    r"|(?:at|by)\s+(?:around\s+|about\s+)?(?:noon|midday|lunchtime|lunch|tea-?time|dusk|nightfall|sunset|midnight|(?:the\s+)?evening)",
    re.IGNORECASE,
)
NEXT = re.compile(
    r"(?:early\s+|late\s+)?(?:the\s+)?(?:next|following)\s+(?:day|morning|noon|lunchtime|afternoon|evening|night)", re.IGNORECASE
)
# As long ago as what was told last: a month or a year where that was one.
THEN = re.compile(r"(?:around\s+|about\s+)?(?:at|around|about)\s+(?:the|that)\s+time", re.IGNORECASE)


def is_afterwards(expression: str) -> bool:
    """Whether an expression tells nothing without what came before."""
    return SOON.fullmatch(expression) is not None or NEXT.fullmatch(expression) is not None


def afterwards(expression: str, previous: date | None) -> date | None:
    """The day of such an expression, by the day named last; None where none is."""
    if previous is None or not is_afterwards(expression):
        return None
    return previous + timedelta(days=NEXT.fullmatch(expression) is not None)
