"""Committees of a parliament that are called by what they are for in small letters: "the Commons | roads and rail committee"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.names.entities import Name, words_of
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.spans import Span

# Parliaments and their houses, folded.
HOUSES = frozenset(
    (*("commons", "lords", "senate", "house", "congress", "parliament", "knesset", "seanad"), "house of commons", "house of lords")
)
# What such a committee is for, behind the name of its house, none of it a verb; and not who is of the committee or what is its own.
COMMITTEE = re.compile(
    r"(?:,?\s(?!(?:an?|the|its|is|was|has|had|of|to|in|on|by|for|from|at|with|who|which|when|as|or|will|would|may|[a-z]+ed)\b)[a-z][a-z-]+){1,6}?\s(?:sub-?)?committee\b"
    r"(?!\s(?:chair|member|hearing|report|vote|room|meeting|inquiry|staff|aide|spokes|clerk|counsel|lawyer|investigat))(?![’'-])"
)


def with_committees(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, houses of parliament with the committee of theirs that is told right behind them."""
    return [_whole(text, name) if name.kind != "person" and " ".join(name.words) in HOUSES else name for name in names]


def _whole(text: str, name: Name) -> Name:
    found = COMMITTEE.match(text, name.span.end)
    if found is None:
        return name
    span = Span(name.span.start, found.end())
    return replace(name, span=span, kind="organization", text=span.cut(text), words=words_of(span.cut(text), "organization"))


def is_another(words: Sequence[str], form: Sequence[str]) -> bool:
    """Whether the folded words with which a longer name begins are another body's: a house of parliament is none of its committees, and
    "General Motors" no "General Motors Acceptance Corp".
    """
    name = " ".join(words)
    return (len(words) > 1 and name in KNOWN_BODIES) or (form[-1] == "committee" and name in HOUSES)
