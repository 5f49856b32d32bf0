"""Countries for which their capitals speak: "Dublin denied it" is Ireland's denial."""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Iterable

from service.attribution.names.countries.capitals import CAPITALS
from service.attribution.names.entities import Entity, Name


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
            city = re.escape(name)
            self._cities[name] = re.search(rf"\b(?:[Mm]ayor\sof\s{city}|{city},\s{re.escape(country)})\b", self.text) is not None
        return self._cities[name]
