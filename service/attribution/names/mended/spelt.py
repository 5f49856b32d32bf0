"""Bodies that the reader missed and whose letters it tagged in brackets behind them: "the Hill Growers' Roundtable (HGR)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from service.attribution.names.entities import Name, normal
from service.attribution.names.extents.name_parts import name_at
from service.attribution.names.mended.joined_names import spelt_out
from service.attribution.reader.pieces import Pieces
from service.attribution.words import TITLED

# How many letters tell surely what is spelt.
FEWEST = 3


def with_spelt(text: str, names: Sequence[Name], pieces: Pieces) -> list[Name]:
    """The names in order, with those bodies."""
    found = list(_spelt(text, names, pieces))
    return sorted([*names, *found], key=lambda name: name.span.start) if found else list(names)


def _spelt(text: str, names: Sequence[Name], pieces: Pieces) -> Iterator[Name]:
    for at, name in enumerate(names):
        short = name.kind == "organization" and name.text.isupper() and name.text.isalpha() and len(name.text) >= FEWEST
        if not short or not text.endswith(" (", 0, name.span.start) or not text.startswith(")", name.span.end):
            continue
        span = spelt_out(text, name.span.start - len(" ("), name.text)
        words = normal(span.cut(text)) if span else ()
        office = bool(words) and (words[0] in TITLED or words[-1] in TITLED)
        if span and not office and not any(before.span.overlaps(span) for before in names[max(0, at - FEWEST) : at]):
            yield name_at(text, span, "organization", int(np.searchsorted(pieces.begins, span.start)))
