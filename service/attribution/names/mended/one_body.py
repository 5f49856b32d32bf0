"""Bodies whose names have an "and" in them and were tagged as two: "Tarn Iron | and | Steel Co.", "the Pest | and | Seed Board says"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from service.attribution.firms import LEGAL
from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import BODIES, name_at
from service.attribution.names.wording.fields import WORDS
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.names.wording.like_bodies import CORPORATE, MATERIALS
from service.attribution.spans import Span
from service.attribution.words import ORGANIZATIONS, SOLE

CLOSING = LEGAL | {"company", "corporation"}
# What firms deal with or do, by which alone nobody is called.
DEALT = (
    MATERIALS
    | WORDS
    | (CORPORATE - CLOSING)
    | frozenset(
        "banking dairy dyestuffs engineering fertiliser fertilizer fruit grain iron light loan machinery manufacturing marketing meat "
        "paper railroad railway savings trading tool vegetable wool".split()
    )
)
# What only one body does, right behind its name: "has", "says".
SINGULAR = re.compile(r"\s(?:also\s|now\s)?(?:has|is|was|does|says|warns|believes|expects|estimates|recommends|claims|denies|wants)\b")
# Such as a body's name ends with, and such as may be all of one's name.
ENDS = (BODIES | {"board", "service", "corporation", "agency"}) - {"trust", "union"}
WHOLE = ORGANIZATIONS | BODIES | SOLE | {"state", "crown", "vatican", "senate"}


def with_one_body(text: str, names: Sequence[Name]) -> list[Name]:
    """The names in order, two with an "and" between as one body's where what follows it is no name by itself: what a firm deals with and is
    in law, or what ends a body's name before a verb in the singular, there and wherever else the two stand so.
    """
    pairs = [(one, two) for one, two in pairwise(names) if text[one.span.end : two.span.start] == " and "]
    told = {(one.words, two.words) for one, two in pairs if _is_firm(one, two) or _is_body(text, one, two)}
    whole = {id(one): two for one, two in pairs if (one.words, two.words) in told}
    if not whole:
        return list(names)
    parts = {id(two) for two in whole.values()}
    joined = (_joined(text, name, whole[id(name)]) if id(name) in whole else name for name in names if id(name) not in parts)
    return list(joined)


def _joined(text: str, one: Name, two: Name) -> Name:
    return name_at(text, Span(one.span.start, two.span.end), "organization", one.first)


def _is_firm(one: Name, two: Name) -> bool:
    """Whether both are a firm's by what it deals with: "Tarn Iron", "Steel Co."."""
    *dealt, last = two.words or ("",)
    return bool(dealt) and last in CLOSING and DEALT.issuperset(dealt) and one.words[-1] in DEALT


def _is_body(text: str, one: Name, two: Name) -> bool:
    """Whether both are one body's behind an article, whose noun stands at the end alone, by the verb."""
    if one.kind != "organization" or two.kind != "organization" or len(two.words) < 2 or two.words[-1] not in ENDS:
        return False
    behind_the = one.text[:4].casefold() == "the " or text[max(0, one.span.start - 4) : one.span.start].casefold() == "the "
    known = one.words[-1] in WHOLE or one.text.isupper() or not KNOWN_BODIES.isdisjoint((" ".join(one.words), " ".join(two.words)))
    return behind_the and not known and SINGULAR.match(text, two.span.end) is not None
