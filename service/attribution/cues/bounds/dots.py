"""Contents that end or begin at a dot inside a name: the reader takes "the MyTravel.XY app" for the end of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# What such a dot stands between, and the rest of the name behind it.
LETTERS = re.compile(r"[^\W\d_]\.[^\W\d_]")
REST = re.compile(r"\.[^\W\d_][\w.-]*\w|\.\w")
QUOTED = re.compile(r"[“”\"]")


def with_dotted(article: Article, pieces: Pieces, found: dict[str, list[Tagged]]) -> list[Tagged]:
    """The contents, each as far as its sentence goes on behind such a dot, or from where its sentence begins before one."""
    text = article.text
    out: list[Tagged] = []
    parts = sorted((tagged.span for kind in ("cue", "source", "refusal") for tagged in found[kind]), key=lambda span: span.start)
    for content in found["content"]:
        if out and (
            content.span.start < out[-1].span.end or (content.span.start == out[-1].span.end + 1 and _is_dot(text, out[-1].span.end))
        ):
            out[-1] = _as(content, pieces, Span(out[-1].span.start, max(content.span.end, out[-1].span.end)))
            continue
        span = content.span
        if _is_dot(text, span.start - 1):
            span = Span(_begin(article, parts, span.start), span.end)
        if _is_dot(text, span.end):
            span = Span(span.start, _end(article, parts, span.end))
        out.append(content if span == content.span else _as(content, pieces, span))
    return out


def _is_dot(text: str, at: int) -> bool:
    return at > 0 and LETTERS.match(text, at - 1) is not None


def _begin(article: Article, parts: Sequence[Span], start: int) -> int:
    """Where the sentence begins, if nothing of a statement and no quotation mark stands before."""
    sentence = article.sentence_at(start)
    free = Span(sentence.start, start)
    clear = not any(part.overlaps(free) for part in parts) and not QUOTED.search(article.text, free.start, free.end)
    return sentence.start if clear else start


def _end(article: Article, parts: Sequence[Span], end: int) -> int:
    """Where the sentence ends, or the comma before what else of a statement stands there; the end of the name where that is not clear."""
    sentence = article.sentence_at(end)
    rest = Span(end, sentence.end)
    behind = [part.start for part in parts if part.overlaps(rest)]
    stop = article.text.rfind(",", end, min(behind)) if behind else sentence.end
    if stop > 0 and not QUOTED.search(article.text, end, stop):
        return stop
    name = REST.match(article.text, end)
    return name.end() if name else end


def _as(content: Tagged, pieces: Pieces, span: Span) -> Tagged:
    first, end = pieces.begins.searchsorted([span.start, span.end]).tolist()
    return replace(content, span=span, first=first, end=max(end, first + 1))
