"""Firms that are called by half of their names: "Astra" of "AstraZeneca", "Tarnow" of "TNM Tarnow"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.names.entities import ACRONYM, Name
from service.attribution.names.kinds.firms import TWO_IN_ONE, is_two_in_one
from service.attribution.words import DOCUMENTS, ORGANIZATIONS

# The first words of bodies' names that are letters, before the one word by which they are called.
LETTERS = re.compile(rf"[A-Z]{{2,{ACRONYM}}}[^\S\n](?P<last>[A-Z][^\W\d_]{{3,}})")
# What ends such names and calls nobody.
COMMON = DOCUMENTS | ORGANIZATIONS


def first_half(name: Name) -> str | None:
    """The first of the two words that a body's name of one word is made of, folded: "astra" of "AstraZeneca"."""
    if " " in name.text or name.text[1:].islower():
        return None
    two = TWO_IN_ONE.fullmatch(name.text) if is_two_in_one(name.text) else None
    return two["first"].casefold() if two else None


def half_key(name: Name) -> frozenset[str]:
    """That word, if any, as the keys by which a name is found."""
    half = first_half(name)
    return frozenset([half] if half else [])


def is_half(word: str, names: Iterable[Name]) -> bool:
    """Whether one of some names is made of a word and another one."""
    return any(first_half(name) == word for name in names)


def behind_letters(name: Name) -> str | None:
    """The word that stands behind letters in a body's name, folded: "BHP | Billiton"."""
    found = LETTERS.fullmatch(name.text) if name.kind == "organization" and len(name.words) > 1 else None
    return found["last"].casefold() if found and found["last"].casefold() not in COMMON else None


def is_behind_letters(word: str, names: Iterable[Name]) -> bool:
    """Whether one of some names is a word behind letters."""
    return any(behind_letters(name) == word for name in names)
