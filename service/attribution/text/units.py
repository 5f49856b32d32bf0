"""Offsets in the units that other languages' strings count in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import numpy as np

OffsetUnit = Literal["codepoint", "utf16", "byte"]
OFFSET_UNITS: tuple[OffsetUnit, ...] = ("codepoint", "utf16", "byte")

# The first code point that takes one unit more than those below it.
WIDENING: dict[OffsetUnit, tuple[int, ...]] = {"codepoint": (), "utf16": (0x10000,), "byte": (0x80, 0x800, 0x10000)}


def converter(text: str, unit: OffsetUnit) -> Callable[[int], int]:
    """A function from an offset in code points of `text`, 0 to its length, to the same place in `unit`.

    `text` holds no lone surrogates. Time is linear in the text, constant an offset.
    """
    if unit == "codepoint" or text.isascii():
        return lambda offset: offset
    points = np.frombuffer(text.encode("utf-32-le"), dtype="<u4")
    starts = np.arange(len(text) + 1)
    for first in WIDENING[unit]:
        starts[1:] += np.cumsum(points >= first)
    return lambda offset: int(starts[offset])
