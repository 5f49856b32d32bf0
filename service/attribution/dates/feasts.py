"""Days that go by a name: "on Christmas Eve", "on Palm Sunday", "on Canada Day"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from service.attribution.spans import Span

# Feasts with a day of their own, month and day.
FIXED = {
    "april fools' day": (4, 1),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "anzac day": (4, 25),
    "armistice day": (11, 11),
    "australia day": (1, 26),
    "bastille day": (7, 14),
    "bonfire night": (11, 5),
    "boxing day": (12, 26),
    "burns night": (1, 25),
    "canada day": (7, 1),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "halloween": (10, 31),
    "hogmanay": (12, 31),
    "juneteenth": (6, 19),
    "may day": (5, 1),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "st andrew's day": (11, 30),
    "st david's day": (3, 1),
    "st george's day": (4, 23),
    "st patrick's day": (3, 17),
    "twelfth night": (1, 5),
    "valentine's day": (2, 14),
    "veterans day": (11, 11),
    "waitangi day": (2, 6),
}
# Those that go with Easter, and how many days after Easter Sunday they are.
MOVING = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "holy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter saturday": -1,
    "easter sunday": 0,
    "easter monday": 1,
    "whit sunday": 49,
    "whit monday": 50,
}
_NAMES = "|".join(re.escape(name).replace("'", "[’']?").replace(r"\ ", r"\s") for name in (*FIXED, *MOVING)).replace("st\\s", "st\\.?\\s")
NAMED = re.compile(rf"\b(?:{_NAMES})\b", re.IGNORECASE)
# What a weekday of a feast, or of a sale or a vote, has before it, in so many characters.
BEFORE, WIDTH = re.compile(r"\b(?:Ash|Black|Bloody|Cyber|Easter|Good|Holy|Maundy|Palm|Shrove|Super|Whit)\s$"), 8
# How a day is counted from another: "two days before Christmas Eve" is none of these.
COUNTED = re.compile(r"\b(?:after|before|eve\s+of)\b(?!\s*$)|\b(?:day|week|month)s?\s", re.IGNORECASE)


def whole_name(text: str, day: Span) -> Span:
    """The span of a weekday with what makes it another day: "Palm | Sunday", "Black | Friday"."""
    lead = BEFORE.search(text, max(0, day.start - WIDTH), day.start) if text[day.start : day.start + 1].isupper() else None
    return Span(lead.start(), day.end) if lead else day


def is_feast(expression: str) -> bool:
    """Whether an expression names a day by a feast, or by what no calendar has: "Super Tuesday"."""
    return NAMED.search(expression) is not None or any(BEFORE.search(expression, 0, at.start()) for at in re.finditer(r"[A-Z]", expression))


def feast(expression: str, base: date | None) -> date | None:
    """The last such day on or before `base`; None where that is not known."""
    found = NAMED.search(expression)
    if found is None or base is None or COUNTED.search(expression[: found.start()]):
        return None
    name = re.sub(r"\s", " ", found[0].casefold()).replace("’", "'").replace("st. ", "st ")
    this_year, year_before = (_in_year(name, year) for year in (base.year, base.year - 1))
    return this_year if this_year <= base else year_before


def _in_year(name: str, year: int) -> date:
    plain = {known.replace("'", ""): day for known, day in FIXED.items()}
    fixed = plain.get(name.replace("'", ""))
    return date(year, *fixed) if fixed else easter(year) + timedelta(days=MOVING[name])


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, p. 67)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
