"""Offices in short that the reader tags as names of bodies: "the PM", once the article has named its prime minister."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from service.attribution.names.entities import SMALL_WORDS, Name, initials_of
from service.attribution.words import TITLED

# Letters behind an article, which no name goes on from.
SHORT = re.compile(r"(?:[Tt]he\s)?(?P<letters>[A-Z]{2,3})(?:[’']s)?")
# What shows that letters are a party's or a body's, somewhere in the text: "Malawi's DPP", "the DPP party", "(DPP)".
OF_A_BODY = (
    r"(?:[’']s[^\S\n]|\()%s\b"
    r"|\b%s[^\S\n](?:party|group|leader|lawmaker|spokes[a-z]+|member|candidate|supporter|official|councillor|MP|station)"
)
ARTICLE = re.compile(r"\b[Tt]he\s$")
# The words right before a name, of one office: a comma may stand between.
BEFORE = re.compile(r"(?:[^\W\d_]+(?:-[^\W\d_]+)*[^\S\n]+){1,7}$")
WORD = re.compile(r"[^\W\d_]+")
# In how many characters before a name its office is looked for.
WINDOW = 72
# Before an office, what makes it another one, or one that somebody no longer holds.
ANOTHER = frozenset("deputy vice assistant associate shadow former ex late then ousted junior".split())
# Offices that news calls by their letters; and those that it does where nobody of that office is named.
SHORT_OFFICES = frozenset(
    "PM DPM CM FM DFM SP DC DIG AIG SDM SHO OC CC RC DO DPP IGP IG CEO CFO COO CTO MD GM AG SG CG CJ CS PS CP DA DG DGP VC DVC".split()
)
OFFICES_IN_SHORT = frozenset("PM CM DPP IGP CEO CFO".split())
# Such as are short for other words.
SPELT = {"CE": "CEO", "FC": "CFO"}
OFFICIAL = TITLED | frozenset("general attorney inspector".split())


def by_office(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, letters for an office as those of the one person who holds it, left out where the article names none or several."""
    short = {id(n): letters for n in names if (letters := _letters(text, n))}
    if not short:
        return list(names)
    bodies = initials_of(names)
    offices = {letters for letters in short.values() if letters in SHORT_OFFICES and letters.casefold() not in bodies}
    asked = {letters for letters in offices if not re.search(OF_A_BODY % (letters, letters), text)}
    holders = _holders(text, [n for n in names if n.kind == "person"], asked)
    out: list[Name] = []
    for name in names:
        letters = short.get(id(name), "")
        held = holders.get(letters, {})
        if letters not in asked or not (held or letters in OFFICES_IN_SHORT):
            out.append(name)
        elif len(held) == 1:
            (person,) = held.values()
            out.append(Name(name.span, "person", name.first, person.text, person.words))
    return out


def _letters(text: str, name: Name) -> str | None:
    """The letters that a body's name is, behind an article."""
    short = SHORT.fullmatch(name.text) if name.kind == "organization" else None
    behind = short is not None and (
        (name.text[:1] in "Tt" and " " in name.text) or ARTICLE.search(text, max(0, name.span.start - 5), name.span.start)
    )
    return short["letters"] if short and behind else None


def _holders(text: str, persons: Sequence[Name], asked: set[str]) -> dict[str, dict[str, Name]]:
    """By letters, who holds such an office by what stands before a name, each by the last word of the name: the fullest one."""
    found: dict[str, dict[str, Name]] = defaultdict(dict)
    for person in persons if asked else ():
        known = {letters for letters in asked if person.words and letters in _offices(text, person)}
        for letters in known:
            before = found[letters].get(person.words[-1])
            if before is None or len(before.words) < len(person.words):
                found[letters][person.words[-1]] = person
    return found


def _offices(text: str, person: Name) -> set[str]:
    """The letters of every office that ends right before a name: of "Indian Prime Minister" IPM and PM."""
    start = max(0, person.span.start - WINDOW)
    ahead = text[start : person.span.start].rstrip(" ,\u00a0") + " "
    words = BEFORE.search(ahead)
    every = WORD.findall(words[0]) if words else []
    letters, called, found = "", False, set[str]()
    for at in range(len(every) - 1, -1, -1):
        word = every[at].casefold()
        if every[at].isupper() and at == len(every) - 1 and len(word) > 1:
            return {every[at]}
        if word in SMALL_WORDS:
            continue
        letters, called = word[0].upper() + letters, called or word in OFFICIAL
        if called and len(letters) > 1 and not (at and every[at - 1].casefold() in ANOTHER):
            found |= {letters, SPELT.get(letters, letters)}
    return found
