"""What a description's noun calls, where figures stand in its place."""

from __future__ import annotations

import pytest

from service.attribution.mentions.nouns import noun_type

TYPES = {("58", "58"): "group", ("58", "some"): "group", ("26", "student"): "unnamed", ("1", "the"): "unnamed", ("jury", "a"): "group"}


@pytest.mark.parametrize(("head", "first"), TYPES)
def test_a_share_is_several(head: str, first: str) -> None:
    assert noun_type(head, first) == TYPES[head, first]
