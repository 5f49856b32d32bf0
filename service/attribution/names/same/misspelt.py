"""Surnames that are misspelt: one letter too many, too few or another, two in the wrong order, or a double letter in the wrong place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from service.attribution.names.entities import Name, bare_words, is_full
from service.attribution.names.first_names import is_first_name

# Shorter ones have too many neighbours, a little shorter ones but where a double letter is all that differs, "Perin" beside "Perrin", or
# two letters behind the first are in the wrong order, "Mrash" beside "Marsh".
SHORTEST, DOUBLED = 6, 5
DOUBLE = re.compile(r"(.)\1")


def spelt_right(names: Sequence[Name]) -> list[Name]:
    """The names of persons, single words as the one surname of the article that they are nearly: "Hoffman" beside "Ada Hofmann"."""
    full = [bare_words(name.words) for name in names if name.kind == "person" and is_full(name)]
    known = {word for name in names if len(name.words) > 1 for word in name.words}
    short = {name.words[0] for name in names if name.kind == "person" and len(name.words) == 1} - known
    near = nearly({words[-1] for words in full}, (word for word in short if not is_first_name(word)))
    if not near:
        return [*names]
    return [
        replace(name, words=(near[name.words[0]],))
        if name.kind == "person" and name.words[:1] == name.words and name.words[0] in near
        else name
        for name in names
    ]


def nearly(surnames: Iterable[str], words: Iterable[str]) -> dict[str, str]:
    """Those of some words that are misspelt forms of one surname each."""
    found: dict[str, set[str]] = {}
    words = [word for word in words if len(word) >= DOUBLED]
    if not words:
        return {}
    for surname in surnames:
        for form in _forms(surname):
            found.setdefault(form, set()).add(surname)
    meant = {word: set().union(*(found[form] for form in _forms(word) if form in found)) for word in words}
    return {word: surname for word, near in meant.items() if len(near) == 1 for surname in near if word not in (surname, f"{surname}s")}


def _forms(word: str) -> set[str]:
    """What a word has in common with those that are misspelt forms of it: itself without one letter, without doubles, or with
    two letters in order.
    """
    single = "*" + DOUBLE.sub(r"\1", word)
    if len(word) < SHORTEST:
        swapped = (f"{word[:at]}<{min(word[at : at + 2])}{max(word[at : at + 2])}{word[at + 2 :]}" for at in range(1, len(word) - 1))
        return {single, *swapped} if len(word) == DOUBLED else set()
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word))), single}
