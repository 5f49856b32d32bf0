"""The firm that an article is about, which it calls "the company" whoever else it names: "Orbis has posted a loss … The firm said"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.mentions.bodies.callings import akin
from service.attribution.mentions.bodies.media import is_medium
from service.attribution.mentions.comparison.agreement import description_fits
from service.attribution.mentions.descriptions.going_bodies import may_be_called
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.words import COMPANIES

# What such a firm is called, with words before it that tell nothing of which it is.
NOUNS = COMPANIES | {"business", "giant"}
PLAIN = re.compile(r"[Tt]he(?:\s(?:[a-z]+-)?[a-z]+){1,3}")
# In how many characters at the beginning it is named first, and how many more names than any other body it has.
OPENING, MORE = 300, 2


class MainFirm:
    """The body that an article names first of all, in its opening, and oftener than any other."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        bodies = sorted((e for e in entities if e.kind == "organization" and e.names), key=lambda e: e.names[0].span.start)
        rest = max((len(e.names) for e in bodies[1:]), default=0)
        main = bool(bodies) and bodies[0].names[0].span.start <= OPENING and len(bodies[0].names) >= rest + MORE
        self._main = bodies[0] if main else None

    def of(self, source: Source) -> Entity | None:
        """The body, if a description like "the company" behind its first name may call it so."""
        main = self._main
        if main is None or not source.definite or source.type != "organization" or source.head not in NOUNS:
            return None
        if PLAIN.fullmatch(source.text) is None or main.names[0].span.start > source.span.start or is_medium(main):
            return None
        fits = description_fits(main, source) and may_be_called(source.head, main) and all(akin(source.head, form) for form in main.forms)
        return main if fits else None
