"""Surnames that the reader takes for cues: "said Hakim | Said"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.text.said_surname import is_surname, surname_behind

LONGEST_WORD = 30


def with_surnames(text: str, found: Mapping[str, list[Tagged]]) -> tuple[list[Tagged], list[Tagged]]:
    """The sources and the cues that were `found`: sources with such a surname, which is one by itself where no first name stands before
    it, and no cue.
    """
    surnames = [cue for cue in found["cue"] if cue.span.cut(text) == "Said" and is_surname(text, cue.span.start)]
    if not surnames:
        return found["source"], found["cue"]
    sources = []
    for source in found["source"]:
        behind = surname_behind(text, source.span.end)
        sources.append(replace(source, span=Span(source.span.start, behind.end())) if behind else source)
    alone = [replace(cue, kind="source") for cue in surnames if not _has_first_name(text, cue.span.start)]
    return sorted([*sources, *alone], key=lambda tagged: tagged.first), [cue for cue in found["cue"] if cue not in surnames]


def _has_first_name(text: str, start: int) -> bool:
    """Whether a capitalised word stands right before an offset."""
    words = text[max(0, start - LONGEST_WORD) : start].split()
    return bool(words) and words[-1][0].isupper() and words[-1].isalpha()
