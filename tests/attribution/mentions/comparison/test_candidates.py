"""Whom of several candidates a mention is likeliest to mean."""

from __future__ import annotations

import pytest

from service.attribution.mentions.comparison.candidates import AGREES, DIFFERS, FEATURES, LATER, Candidate, likeliest
from service.attribution.mentions.pronouns.bystanders import RELATIVE
from service.attribution.names.entities import Entity


def _candidate(*features: int) -> Candidate:
    return Candidate(Entity("person", "Ada Lund"), tuple(float(i in features) for i in range(len(FEATURES))))


@pytest.mark.parametrize(
    ("features", "scores", "expected"),
    [
        (((DIFFERS,), (AGREES,)), (3.0, 2.5), 1),
        (((DIFFERS,), (AGREES,)), (3.0, 0.5), 0),
        (((DIFFERS,), (AGREES, LATER)), (3.0, 2.5), 0),
        (((AGREES,), (AGREES,)), (3.0, 2.5), 0),
        (((), (AGREES,)), (3.0, 2.5), 0),
    ],
)
def test_one_of_the_other_sex_gives_way_to_one_nearly_as_likely(
    features: tuple[tuple[int, ...], ...], scores: tuple[float, ...], expected: int
) -> None:
    """Only where the other is known to be of the mention's sex, and named before."""
    assert likeliest([_candidate(*each) for each in features], scores) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("errors like this - for which ", True),
        ("the board, of which Mr ", True),
        ("feuds with rappers including Kez and ", True),
        ("feuds with ", False),
        ("a rise - and ", False),
    ],
)
def test_names_set_apart(before: str, *, expected: bool) -> None:
    """A name in a clause between dashes, or in a list of some, is told of by the way."""
    assert (RELATIVE.search(before) is not None) is expected
