"""Offices by their wording, where the role head is silent: titles before a name, appositions after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.names import Name, untitled
from service.attribution.spans import Span
from service.attribution.words import FEMALE, HONORIFICS, MALE, OFFICES, ORGANIZATIONS

# Forms of address that are no office.
ADDRESSES = frozenset("mr mrs ms miss mx dr sir dame messrs hon".split())
TITLES = (
    (HONORIFICS | OFFICES | MALE | FEMALE)
    - ADDRESSES
    - frozenset("king man woman boy girl father mother son daughter brother sister".split())
)
ATTRIBUTES = frozenset("former acting deputy chief senior vice assistant interim late executive managing general prime foreign new".split())
NEVER = frozenset(
    "the a an and but or then on in at as when while after before by for from to with of so yet said says told if since until "
    "monday tuesday wednesday thursday friday saturday sunday yesterday today".split()
)
WORDS = re.compile(r"(?:[^\W\d_][\w’'&./-]*\.?\s+){1,7}$")
APPOSITION = re.compile(
    r",\s+(?:who\s+(?:is|was|heads|leads|runs|chairs)\s+)?(?:(?:the|a|an|its|his|her|their)\s+)?([^,.;:()“”\"\n—]{3,70})[,.;]"
)
WINDOW = 90


def before(text: str, name: Name) -> Span | None:
    """The title right before the name, or inside it where the tagger took it for a part: "Bishop", "former Harbour Board chairman"."""
    bare = untitled(name.text)
    at = name.span.start + name.text.index(bare) if bare in name.text else name.span.start
    lead = WORDS.search(text[max(0, at - WINDOW) : at])
    if lead is None:
        return None
    words = [(m.group(), m.start(), m.end()) for m in re.finditer(r"\S+", lead[0])]
    if words[-1][0].casefold().strip(".,") not in TITLES:
        return None
    first = len(words) - 1
    while first > 0 and _belongs(words[first - 1][0]):
        first -= 1
    start = at - len(lead[0]) + words[first][1]
    return Span(start, at - len(lead[0]) + words[-1][2])


def _belongs(word: str) -> bool:
    """Whether a word before a title is part of it: capitals, an attribute, another office."""
    bare = word.casefold().strip(".")
    known = bare in ATTRIBUTES | OFFICES | ORGANIZATIONS
    return bare not in NEVER and (word[0].isupper() or known) and not word.endswith((",", ";"))


def after(text: str, name: Name) -> Iterator[Span]:
    """Appositions and relative clauses after the name that hold an office: ", the group's head of safety,"."""
    match = APPOSITION.match(text, name.span.end)
    if match and {word.casefold() for word in re.findall(r"[^\W\d_]+", match[1])} & TITLES:
        yield Span(*match.span(1))
