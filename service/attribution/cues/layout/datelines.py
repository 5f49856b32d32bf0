"""Sources that the reader begins in the dateline of a paragraph: "HARBURY, | May 3 - Lund | said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import DATELINE
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# How many characters a dateline has at most.
LONGEST = 80


def behind_datelines(article: Article, sources: Sequence[Tagged]) -> list[Tagged]:
    """The sources, those that run out of a dateline from its end on, and without what else is marked in that dateline."""
    ends = {source.paragraph: end for source in sources if (end := _end(article, source)) is not None and source.span.end > end}
    out = []
    for source in sources:
        end = ends.get(source.paragraph, 0)
        if source.span.end > end:
            out.append(source if source.span.start >= end else replace(source, span=Span(end, source.span.end)))
    return out


def _end(article: Article, source: Tagged) -> int | None:
    """Where the dateline ends in which a source begins."""
    paragraph = article.paragraphs[source.paragraph]
    near = source.span.start < paragraph.start + LONGEST
    dateline = DATELINE.match(article.text, paragraph.start, min(paragraph.end, paragraph.start + LONGEST)) if near else None
    return dateline.end() if dateline and source.span.start < dateline.end() else None
