"""Single words that were tagged as persons and of which the article speaks as of a thing: bodies, "Nuvio said it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.trading import trades
from service.attribution.text.occurrences import ends_of
from service.attribution.words import PEOPLE

# How many mentions are looked at, and how much text behind each for a pronoun.
MENTIONS, BEHIND = 6, 150
# The word right before a name, or the comma of an apposition: "his sister, Judit".
BEFORE = re.compile(r"(?P<word>[^\W\d_]+)(?P<ended>\.?)[^\S\n]$|,[^\S\n]$")
WINDOW = 28
# How many letters a first name has at most that is cut short.
LONGEST_SHORT = 3
# What stands right behind a person's name: ", who", ", 34", ", a baker", "Lund's".
PERSON = re.compile(r",?[^\S\n]who\b|,?[^\S\n]\(?\d\d\b|,[^\S\n](?:an?|the|his|her|whose)\b")
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]imself|[Hh]erself)\b")
# What tells of a thing in the same sentence or right at the beginning of the next: "Nuvio said it", "Nuvio, which".
THING = re.compile(r",[^\S\n]which\b|[^.!?;:“”\"\n]{0,80}?\b(?:it|its|itself)\b|[^.!?\n]{0,80}[.][”\"]?[^\S\n](?:It|Its)\b")
# Whose figures they are that an article gives: "according to Nuvio.", with nothing behind that tells who that is.
ACCORDING = re.compile(r"\b[Aa]ccording\sto\s$")
ENDED = re.compile(r"[.;\n]|,(?!\s(?:an?|the|who|whose|his|her|\d\d)\b)|\s(?:and|but)\b|$")
LONGEST = len("according to ")
KINDS = frozenset(("person", "organization"))


def impersonal(text: str, names: Sequence[Name]) -> set[str]:
    """The words of those among some names of one word each, tagged as persons or bodies alone, that are "it" and have no
    title, calling, age or pronoun of a person.
    """
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name.words[0], []).append(name)
    alone = {w: told[:MENTIONS] for w, told in found.items() if {n.kind for n in told} <= KINDS and not is_first_name(w)}
    things = {w: told for w, told in alone.items() if any(_is_thing(text, n) for n in told)}
    return {word for word, told in things.items() if not any(_personal(text, name) for name in told)}


def _is_thing(text: str, name: Name) -> bool:
    """Whether the words around one mention of a name speak of a thing, or give it as where figures are from and nobody's name ends so."""
    joined = text.startswith(" both ", name.span.end)  # of two, neither is "it": "Lund and Marsh both said it was late"
    if (not joined and THING.match(text, name.span.end)) or trades(text, name):
        return True
    if not text.endswith("to ", 0, name.span.start) or not ACCORDING.search(text, max(0, name.span.start - LONGEST), name.span.start):
        return False
    return ENDED.match(text, name.span.end) is not None and not any(
        _is_named(text, end - len(name.text)) for end in ends_of(text, name.text)
    )


def spoken_of(text: str, names: Sequence[Name]) -> set[str]:
    """The words of those among some names of one word each of which the article speaks as of persons: "Chad said he"."""
    return {name.words[0] for name in names if _personal(text, name)}


def _is_calling(before: re.Match[str]) -> bool:
    """Whether the word before a name, or the comma, is of whom the name is of: "Mr.", "Ada", "his sister,"; not the end of a sentence."""
    word = before["word"]
    if word is None or word.casefold() in PEOPLE:
        return True
    return bool(word[:1].isupper()) and not (before["ended"] and len(word) > LONGEST_SHORT)


def _is_named(text: str, start: int) -> bool:
    """Whether the word right before a name, or a comma, is of whom the name is of."""
    before = BEFORE.search(text, max(0, start - WINDOW), start)
    return before is not None and _is_calling(before)


def is_personal(text: str, name: Name) -> bool:
    """Whether a name of one word has a title with it, or behind it what only persons have: "Mr Lund", "Lund, who"."""
    return " " in name.text or PERSON.match(text, name.span.end) is not None


def _personal(text: str, name: Name) -> bool:
    """Whether the words around a name speak of a person."""
    start, end = name.span.start, name.span.end
    if " " in name.text:  # "Mr Lund"
        return True
    if _is_named(text, start):
        return True
    called = PERSON.match(text, end) is not None and not trades(text, name)
    return called or PRONOUN.search(text, end, min(len(text), end + BEHIND)) is not None
