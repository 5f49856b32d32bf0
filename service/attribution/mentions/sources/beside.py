"""A name with what it is behind it: "the Herald newspaper", "Norland's Orbis news agency"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.names.mended.beside_nouns import BEHIND, describes
from service.attribution.words import CUTS, ORGANIZATIONS

# What those call themselves who have a watchword for a name: "the Save Our Harbour alliance", and of how many words that is at least.
JOINED = re.compile(r"\s(?:alliance|campaign|coalition|group|lobby|movement|network|initiative)")
WATCHWORD = 3
# What makes a place's name whose something is, or where.
OWNER = re.compile(r"[’']s\s|-based\s")


def named_beside(text: str, words: list[tuple[str, int, int]], inside: Sequence[Name]) -> Name | None:
    """The one name that a mention of the folded `words` has before what it is called or a possessive: "the Herald newspaper", "Lund's" of
    a reply; `inside` are the names in it.
    """
    own = [n for n in inside if not (n.kind == "place" and OWNER.match(text, n.span.end)) and text[n.span.start - 1] != "("]
    name = own[0] if len(own) == 1 else None
    if name is None or not words:
        return None
    rest = text[name.span.end : words[-1][2]]
    owner = rest in ("’s", "'s", "’", "'") and CUTS.isdisjoint(w for w, _, e in words if e <= name.span.start)  # not "a friend of Lund's"
    noun = name.kind in ("organization", "other") and (BEHIND.fullmatch(rest) or (JOINED.fullmatch(rest) and _is_watchword(name)))
    noun = noun or (name.kind == "organization" and rest.casefold() == " party")  # "the opposition Accord party"
    return name if owner or (noun and describes(text[words[0][1] : name.span.start])) else None


def _is_watchword(name: Name) -> bool:
    """Whether a body's name is of several words, none of which calls a body: "Hands Off Our Harbour", no "Bank of Tarn"."""
    return len(name.text.split()) >= WATCHWORD and ORGANIZATIONS.isdisjoint(name.text.casefold().split())
