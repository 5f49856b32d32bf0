"""Countries for which their capitals speak: "Dublin denied it" is Ireland's denial."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterable

from service.attribution.names.countries.capitals import CAPITALS
from service.attribution.names.entities import Entity, Name
from service.attribution.text.occurrences import ends_of

MAYOR, COMMA = re.compile(r"\b[Mm]ayor\sof\s$"), re.compile(r",\s")
# How many characters before a place whose mayor it tells of are looked at.
REACH = 12


class Countries:
    """Those that an article names."""

    def __init__(self, text: str, entities: Iterable[Entity]) -> None:
        self.text = text
        self._places = {e.name: e for e in entities if e.kind == "place"}
        self._moved: set[int] = set()
        self._cities: dict[str, bool] = {}

    def of(self, name: Name) -> Entity | None:
        """The country for which its capital speaks, where the article names it too and does not speak of the city."""
        country = CAPITALS.get(" ".join(name.words)) if name.kind == "place" else None
        entity = self._places.get(country) if country else None
        if entity is None or self._is_city(name.text, entity.name):
            return None
        if id(name) not in self._moved:
            self._moved.add(id(name))
            insort(entity.names, name, key=lambda each: each.span.start)
        return entity

    def _is_city(self, name: str, country: str) -> bool:
        if name not in self._cities:
            self._cities[name] = any(self._tells_of_city(end - len(name), end, country) for end in ends_of(self.text, name))
        return self._cities[name]

    def _tells_of_city(self, start: int, end: int, country: str) -> bool:
        """Whether a place has a mayor, or its country behind a comma."""
        if MAYOR.search(self.text, max(0, start - REACH), start):
            return True
        comma = COMMA.match(self.text, end)
        return comma is not None and len(country) in ends_of(self.text[comma.end() : comma.end() + len(country) + 1], country)
