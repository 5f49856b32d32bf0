"""Who says what by the verb of somebody else before a semicolon: "Lund said the mill would close; Marsh, that it would not"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import Marks, kind_of
from service.attribution.cues.found.asides import tagged
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement

_SOMEBODY = (
    r"(?:and\s|but\s|while\s)?(?P<who>(?:Mr|Mrs|Ms|Dr)\.?\s[A-Z][\w’'-]+|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
    r"|(?:an?|another|the|his|her|their)(?:\s[\w’'-]+){1,4}?|another|others|some),?\s"
)
# How the second half begins: with who says it, and no verb; and the same between what the reader marks.
SECOND = re.compile(rf";\s{_SOMEBODY}(?=that\s(?P<said>[^\s;][^;]{{8,}})$)")
BETWEEN = re.compile(rf";\s{_SOMEBODY}that\s")


def with_gapped(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, such as have another one in their second half in two."""
    out: list[Statement] = []
    for statement in statements:
        found = _second(article.text, statement)
        if found is None:
            out.append(statement)
            continue
        parts = statement.content
        second = parts[1:] if len(parts) > 1 else (Span(*found.span("said")),)
        first = (Span(parts[0].start, found.start()),)
        source = tagged("source", Span(*found.span("who")), statement, pieces)
        marks = Marks(article)
        halves = (replace(statement, content=half, kind=kind_of(article.text, marks, half)) for half in (first, second))
        out += [next(halves), replace(next(halves), source=source, first=source.first, link=0.0)]
    return tuple(out)


def _second(text: str, statement: Statement) -> re.Match[str] | None:
    """Where the second half of what somebody is said to have said begins, behind the verb."""
    cue, said = statement.cue, statement.content[0]
    if cue is None or statement.source is None or cue.span.end > said.start:
        return None
    if len(statement.content) == len(("first", "second")):
        return BETWEEN.fullmatch(text, said.end, statement.content[1].start)
    if len(statement.content) > 1:
        return None
    return SECOND.search(text, said.start, said.end) if text.find(";", said.start, said.end) > 0 else None
