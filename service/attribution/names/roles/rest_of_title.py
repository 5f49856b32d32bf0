"""The rest of a title between its first words and the name that it belongs to: "former Orbis chief | executive Mr Lund"."""

from __future__ import annotations

from service.attribution.words import HONORIFICS, OFFICES, TITLES

# How long it is at most.
LONGEST_REST = len(" chief operating officer Professor ")
# What stands between the words of a title.
PARTS = OFFICES | TITLES | HONORIFICS | frozenset("chief deputy executive finance financial general managing operating vice".split())


def is_rest(near: str) -> bool:
    """Whether words between a phrase and a name are all of a title, the last ones a form of address."""
    if len(near) < 3 or near[0] != " " or near[-1] != " ":
        return False
    words = near.split()
    return words[0].islower() and all(word.casefold().rstrip(".") in PARTS for word in words)
