"""Texts in which what matters is marked: content in square brackets, cue in braces, source in angle brackets."""

from __future__ import annotations

from service.attribution.spans import Span


def marked_spans(marked: str, pair: str) -> tuple[Span, ...]:
    """What stands between the two marks of a pair, in the text without any of "[]{}<>"."""
    spans, at, start = [], 0, 0
    for char in marked:
        if char in "[]{}<>":
            if char == pair[0]:
                start = at
            elif char == pair[1]:
                spans.append(Span(start, at))
        else:
            at += 1
    return tuple(spans)
