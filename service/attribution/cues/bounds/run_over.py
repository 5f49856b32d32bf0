"""Contents that run from a quotation into a claim that its cue parts: "| “It is late.” What helps |, he said, | is patience |"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.trailing import follows_quotation
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span


def with_sentences_apart(article: Article, pieces: Pieces, contents: Sequence[Tagged]) -> list[Tagged]:
    """The contents, each such one in two: up to the end of the quotation, and from the next sentence on, if another begins in that."""
    starts = [content.span.start for content in contents]
    out: list[Tagged] = []
    for content in contents:
        sentence = article.sentence_at(content.span.end - 1)
        at = bisect_left(starts, content.span.end)
        goes_on = at < len(starts) and starts[at] < sentence.end
        if goes_on and content.span.start < sentence.start and follows_quotation(article.text, sentence):
            end = len(article.text[content.span.start : sentence.start].rstrip()) + content.span.start
            parts = (Span(content.span.start, end), Span(sentence.start, content.span.end))
            out += [_as(content, pieces, part) for part in parts if any(map(str.isalnum, part.cut(article.text)))]
        else:
            out.append(content)
    return out


def _as(content: Tagged, pieces: Pieces, span: Span) -> Tagged:
    first, end = bisect_right(pieces.begins, span.start) - 1, bisect_left(pieces.begins, span.end)
    return replace(content, span=span, first=first, end=max(end, first + 1))
