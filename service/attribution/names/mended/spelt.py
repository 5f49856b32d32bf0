"""Bodies that the reader missed and whose letters stand in brackets behind them, tagged somewhere or a source: "Rowing Norland (RN)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

import numpy as np

from service.attribution.names.entities import ARTICLE, Name, normal
from service.attribution.names.extents.name_parts import name_at
from service.attribution.names.mended.joined_names import EXPLAINED, spelt_out
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.words import TITLED

LETTERS = re.compile(r"[A-Z]{2,}")
# How many names before the letters are asked whether they have some of the words.
NEAR = 3


def with_spelt(text: str, names: Sequence[Name], pieces: Pieces, sources: Iterable[Span]) -> list[Name]:
    """The names in order, with those bodies in place of what of them was tagged."""
    told = (name.text for name in names if name.kind == "organization")
    short = {letters for said in (*told, *(span.cut(text) for span in sources)) if LETTERS.fullmatch(letters := ARTICLE.sub("", said))}
    found, parts = list[Name](), set[int]()
    starts = [name.span.start for name in names]
    for given in EXPLAINED.finditer(text) if short else ():
        span = _spelt(text, given) if given["letters"] in short else None
        at = bisect_left(starts, given.start())
        met = [name for name in names[max(0, at - NEAR) : at] if span and name.span.overlaps(span)]
        if span and all(span.holds(name.span) and len(name.words) == 1 for name in met):
            parts.update(map(id, met))
            found.append(name_at(text, span, "organization", int(np.searchsorted(pieces.begins, span.start))))
    return sorted([*(name for name in names if id(name) not in parts), *found], key=lambda name: name.span.start)


def _spelt(text: str, given: re.Match[str]) -> Span | None:
    """The words before letters in brackets that these are the first of, if they are no office."""
    span = spelt_out(text, given.start(), given["letters"])
    words = normal(span.cut(text)) if span else ()
    return None if not words or words[0] in TITLED or words[-1] in TITLED else span
