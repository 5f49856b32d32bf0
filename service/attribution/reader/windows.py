"""Windows over long texts: whole paragraphs where they fit, overlapping halves of those that do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from service.attribution.reader.pieces import Pieces

SIZE = 254
OVERLAP = 64


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces `begin` to `end` are read together; the scores of `keep_begin` to `keep_end` are kept."""

    begin: int
    end: int
    keep_begin: int
    keep_end: int


def windows_of(pieces: Pieces) -> Iterator[Window]:
    """Every piece is kept in exactly one window; the windows depend on the article alone."""
    begin = 0
    stops = [*(np.flatnonzero(np.diff(pieces.paragraph)) + 1).tolist(), len(pieces)]
    for stop, following in zip(stops, [*stops[1:], None], strict=True):
        if following is None or following - begin > SIZE:
            yield from _halves(begin, stop) if stop > begin else ()
            begin = stop


def _halves(begin: int, end: int) -> Iterator[Window]:
    """One window, or several that overlap by OVERLAP pieces, split in the middle of the overlap."""
    start = kept = begin
    while end - start > SIZE:
        stop = start + SIZE
        yield Window(start, stop, kept, stop - OVERLAP // 2)
        start, kept = stop - OVERLAP, stop - OVERLAP // 2
    yield Window(start, end, kept, end)
