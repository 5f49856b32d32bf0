"""Stretches of text: half-open ranges of code points, the only way the engine points at anything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end`, counted in code points of the article's text."""

    start: int
    end: int

    def __len__(self) -> int:
        """Give the number of code points."""
        return self.end - self.start

    def cut(self, text: str) -> str:
        """Give the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span (a span holds itself)."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


def trimmed(text: str, start: int, end: int, blank: str) -> Span:
    """Give the range without the characters of `blank` at either end; it is empty at `start` if nothing else is there."""
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip(blank))
    kept = len(piece.strip(blank))
    return Span(start + lead, start + lead + kept) if kept else Span(start, start)
