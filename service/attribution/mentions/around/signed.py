"""Who stands behind a dash behind a quotation: "“We will rebuild.” – Ada Lund", in a line of its own too, where that is all of it."""

from __future__ import annotations

import re

from service.attribution.spans import Span

DASH = re.compile(r"\s*(?:[—–]|--?(?=\s))\s*(?:the\s+)?", re.IGNORECASE)
# A name, and nothing more up to the end of the line; a list goes on behind it.
ALONE = re.compile(
    r"(?!(?:The[^\S\n])?(?:Associated|Agence|Reuters|AFP|AP|Press|BBC|CNN)\b)(?:[A-Z][\w.’'-]*[^\S\n]){0,4}[A-Z][\w’'-]*\.?[^\S\n]*(?=\n|\Z)"
)
# How many characters behind the dash the name may begin.
TITLE = 60


def behind_dash(text: str, quotation: Span, line: Span) -> Span | None:
    """Where a name may begin that a dash behind a quotation gives; `line` is that of the quotation."""
    dash = DASH.match(text, quotation.end)
    if dash is None or not dash[0].strip():
        return None
    if "\n" not in dash[0]:
        return Span(dash.end(), min(line.end, dash.end() + TITLE))
    alone = ALONE.match(text, dash.end())
    return Span(*alone.span()) if alone else None
