"""What of an office is nobody's: the how-manieth in a time."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.dangling import is_count

# What stands before "ninth manager", what stands behind it, and whether that is only counted.
COUNTED = [
    ("Vik is gone, and Rovers seek their ", " in eight years", True),
    ("Rovers look for a ", " in as many seasons", True),
    ("Rovers seek their ", " in Elm", False),
    ("Rovers seek their ", ", in May", False),
    # Somebody is it.
    ("Vik became the ", " in eight years", False),
    ("Rovers made Otto Vik their ", " in the past decade", False),
    ("Vik, the club's ", " in eight years", False),
]


@pytest.mark.parametrize(("before", "behind", "expected"), COUNTED)
def test_the_how_manieth_is_nobody(before: str, behind: str, *, expected: bool) -> None:
    office = "ninth manager"
    assert is_count(before + office + behind, len(before), len(before) + len(office)) is expected
