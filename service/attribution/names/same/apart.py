"""What tells two of one surname apart, right before it: "the younger Lund", "the other Lund", "Dr Lund"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.words import ADDRESSING, HONORIFICS

# Somebody beside another of the family, or of the name.
AGE = re.compile(r"\b(?P<age>younger|elder|older|senior)\s$")
OTHER = re.compile(r"\b[Tt]he\sother\s$")
LONGEST = len("the younger ")
# Titles of men and of women, and such as tell nothing of what somebody is.
SIRS, LADIES = frozenset("mr sir lord".split()), frozenset("mrs ms miss dame lady".split())
PLAIN = ADDRESSING | {"the"}
CHILDREN = frozenset("son daughter grandson granddaughter nephew niece".split())
PARENTS = frozenset("father mother grandfather grandmother uncle aunt".split())


def age_of(name: Name, text: str) -> str | None:
    """What is told of somebody's age beside another's: "younger" or "elder"."""
    found = AGE.search(text, max(0, name.span.start - LONGEST), name.span.start)
    return None if found is None else "younger" if found["age"] == "younger" else "elder"


def is_other(name: Name, text: str) -> bool:
    """Whether a name is of another than was named last: "the other Lund"."""
    return OTHER.search(text, max(0, name.span.start - LONGEST), name.span.start) is not None


def generation(related: str | None, *, junior: bool) -> int:
    """How somebody stands to whose relative he or she is introduced as: above with 1, below with -1."""
    if related in CHILDREN or junior:
        return -1
    return 1 if related in PARENTS else 0


def _title_words(name: Name, text: str, width: int) -> list[str]:
    """The word before a name, in so many characters, and the first one in it, folded, without full stops: one of them may be a title."""
    before = text[max(0, name.span.start - width) : name.span.start].split()[-1:]
    return [word.strip(".").casefold() for word in (*before, name.text.split(maxsplit=1)[0])]


def title_of(name: Name, text: str) -> str | None:
    """The title of office beside a name or in it: "sen", "judge"; none that says no more than "Mr"."""
    return next((w for w in _title_words(name, text, 16) if w in HONORIFICS and w not in PLAIN), None)


def gendered_title(name: Name, text: str) -> str | None:
    """What the title beside a name says of its bearer: "he" after "Mr", "she" after "Mrs"."""
    words = _title_words(name, text, 12)
    if not SIRS.isdisjoint(words):
        return "he"
    return "she" if not LADIES.isdisjoint(words) else None
