"""The firm that an article is about, which it calls "the company" whoever else it names: "Orbis has posted a loss … The firm said"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from service.attribution.mentions.bodies.callings import akin
from service.attribution.mentions.comparison.agreement import description_fits
from service.attribution.mentions.descriptions.going_bodies import is_medium, may_be_called
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.words import COMPANIES

# What such a firm is called, with words before it that tell nothing of which it is.
NOUNS = COMPANIES | {"business", "giant"}
PLAIN = re.compile(r"[Tt]he(?:\s(?:[a-z]+-)?[a-z]+){1,3}")
# In how many characters at the beginning it is named first, and how many more names than any other body it has.
OPENING, MORE = 300, 2
# How many bodies are looked at.
MOST = 100


def main_firm(source: Source, entities: Sequence[Entity]) -> Entity | None:
    """The one body that may be called so which the article names first of all, in its opening, and oftener than any other."""
    if not source.definite or source.type != "organization" or source.head not in NOUNS or PLAIN.fullmatch(source.text) is None:
        return None
    named = islice((e for e in entities if e.kind == "organization" and e.names), MOST)
    bodies = sorted(named, key=lambda e: e.names[0].span.start)
    first = bodies[0] if bodies else None
    if first is None or first.names[0].span.start > OPENING or first.names[0].span.start > source.span.start:
        return None
    rest = max((len(e.names) for e in bodies[1:]), default=0)
    fits = description_fits(first, source) and not is_medium(first) and may_be_called(source.head, first)
    return first if fits and len(first.names) >= rest + MORE and all(akin(source.head, form) for form in first.forms) else None
