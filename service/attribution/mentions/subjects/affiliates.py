"""Whose predicate it is behind a body's name that only tells where somebody is: "Ada Lund, of Tarn's Harbour University says"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# What stands between a person's name and the body that he or she is of, and in how many characters.
OF = re.compile(r",\s(?:of|from|at|with)\s(?:the\s)?(?:[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}(?:[’']s|(?<=s)[’'])\s)?$")
WITHIN, FEW = 80, 4


def affiliate(text: str, names: Sequence[Name], at: int) -> Span | None:
    """The name of the person whom the body with the name at an index belongs to as what he or she is of."""
    body = names[at]
    found = OF.search(text, max(0, body.span.start - WITHIN), body.span.start) if body.kind == "organization" else None
    before = names[max(0, at - FEW) : at] if found else ()
    return next((name.span for name in before if found and name.kind == "person" and name.span.end == found.start()), None)
