"""A name with what it is behind it: "the Herald newspaper", "Norland's Orbis news agency"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.words import CUTS

# What an organisation's name may have behind it: "the Herald newspaper".
PERIODICALS = frozenset("newspaper magazine journal website daily weekly tabloid broadcaster union blog".split())
# The same in two words.
KINDS = re.compile(r"\s(?:news\s(?:agency|service|website|site|channel|wire)|(?:television|TV|radio)\s(?:channel|station|network))")
# What stands before such a name: whose it is, and how it is.
LEADING = re.compile(
    r"(?:[Tt]he\s|[Aa]n?\s)?(?:[A-Z][\w-]*(?:[’']s|s[’'])\s|[A-Z][a-z-]+(?:[ai]n|ish|ese|ch|sh|i)\s)?(?:[a-z]+(?:-[a-z]+)*\s){0,3}"
)


def named_beside(text: str, words: list[tuple[str, int, int]], inside: Sequence[Name]) -> Name | None:
    """The one name that a mention of the folded `words` has before what it is called or a possessive: "the Herald newspaper", "Lund's" of
    a reply; `inside` are the names in it.
    """
    name = inside[-1] if inside else None
    if name is None or not words or any(n.kind not in ("place", "other") for n in inside[:-1]):
        return None
    rest, lead = text[name.span.end : words[-1][2]], [word for word, _, end in words if end <= name.span.start]
    if rest in ("’s", "'s", "’", "'") and len(inside) == 1:
        return name if CUTS.isdisjoint(lead) else None  # not "a friend of Lund's"
    called = rest.strip() in PERIODICALS or KINDS.fullmatch(rest) is not None
    apart = CUTS.isdisjoint(lead) and LEADING.fullmatch(text, words[0][1], name.span.start) is not None
    return name if name.kind in ("organization", "other") and called and apart else None
