"""To whom somebody speaks, right before a description of the one who does: "Speaking to Le Courrier, the 20-year-old Dane said"."""

from __future__ import annotations

import re

# What stands before the name of whom somebody speaks to.
TO = re.compile(r"(?:[Ss]peaking|[Tt]alking)\s(?:(?:exclusively|live|later|earlier|yesterday|today)\s)?(?:to|with)\s(?:the\s)?$")
WIDTH = 32


def is_spoken_to(text: str, start: int, end: int, source: int) -> bool:
    """Whether a name between two offsets is of whom the one speaks to whose mention begins at another."""
    return text[end:source] == ", " and TO.search(text, max(0, start - WIDTH), start) is not None
