"""Whose somebody or something is who is described: "his agent", "the captain's brother"."""

from __future__ import annotations

import re

from service.attribution.mentions.sources import Source
from service.attribution.words import KIN

POSSESSIVES = frozenset(("his", "her"))
# By a common noun, but for what holds everybody: "the world's biggest insurer".
OF_A_NOUN = re.compile(
    r"(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){0,2}(?!(?:world|country|nation|state|city|town|region|island|industry)[’'])[a-z-]+(?:[’']s|s[’'])\s"
)
# By a name: "Lund's widow".
OF_A_NAME = re.compile(r"(?:[A-Z][\w’'-]*\s){0,2}[A-Z][\w-]*(?:[’']s|s[’'])\s")


def possessor(source: Source) -> str | None:
    """The pronoun by which a description says whose it is: "his" of "his agent"."""
    first = source.text.split(maxsplit=1)[0].casefold() if source.form == "description" else ""
    return first if first in POSSESSIVES else None


def is_of_a_noun(source: Source) -> bool:
    """Whether a relative or a body is told by a common noun alone, or a relative by somebody's name."""
    if source.head in KIN and OF_A_NAME.match(source.text):
        return True
    return (source.type == "organization" or source.head in KIN) and OF_A_NOUN.match(source.text) is not None
