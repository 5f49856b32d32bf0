"""Offset units: every offset of any text, checked by encoding the text before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.text.units import OFFSET_UNITS, OffsetUnit, converter

TEXT = st.text(st.characters(codec="utf-8"))
COUNT: dict[OffsetUnit, Callable[[str], int]] = {
    "codepoint": len,
    "utf16": lambda text: len(text.encode("utf-16-le")) // 2,
    "byte": lambda text: len(text.encode()),
}


@pytest.mark.parametrize("unit", OFFSET_UNITS)
@given(text=TEXT)
def test_every_offset(unit: OffsetUnit, text: str) -> None:
    convert = converter(text, unit)
    assert [convert(offset) for offset in range(len(text) + 1)] == [COUNT[unit](text[:offset]) for offset in range(len(text) + 1)]
