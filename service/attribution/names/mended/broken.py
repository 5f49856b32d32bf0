"""Names with characters that were read in the wrong encoding, where the tagger stops: "JosÃ© Lund", of whom it takes "JosÃ"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import BROKEN, MISREAD, Name, words_of
from service.attribution.spans import Span

# The rest of a word behind such a place.
REST = re.compile(rf"(?:[{BROKEN}]|(?<=[{MISREAD}])[{MISREAD}])[^\s,.;:!?()“”\"]*")


def with_broken(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, all of the words in them where one is broken, a person's with the rest of it behind that."""
    if not any(char in text for char in MISREAD):
        return list(names)
    out: list[Name] = []
    cut = False
    for name in names:
        rest = REST.match(text, name.span.end)
        span = Span(name.span.start, rest.end()) if rest else name.span
        before = out[-1] if cut else None
        joined = before is not None and before.kind == name.kind == "person" and text[before.span.end : span.start] == " "
        if before is not None and joined:
            out.pop()
            span = Span(before.span.start, span.end)
        cut = rest is not None
        told = span.cut(text)
        out.append(
            name
            if span == name.span
            else Name(span, name.kind, before.first if before and joined else name.first, told, words_of(told, name.kind))
        )
    return out
