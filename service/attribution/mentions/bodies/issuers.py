"""Who issued "the statement"."""

from __future__ import annotations

import re

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex

# Whose statement it is that says something: what it says is said by its issuer.
ISSUERS = frozenset(("his", "her", "its", "their"))
# How many characters before "the statement" may be told whose it is; another one.
ISSUED_WITHIN = 1500
STATEMENT = re.compile(r"\b(?:an?|another)\s(?:[\w-]+\s){0,2}statement\b", re.IGNORECASE)
ISSUED_BY = re.compile(r"\s(?:issued|released|sent|signed|published)\sby\s(?:the\s)?")


class Issuers:
    """Remembers who last spoke in a statement, and where that was told."""

    def __init__(self, text: str, names: NameIndex) -> None:
        self.text, self.names = text, names
        self._last: tuple[Entity | None, int] = (None, 0)

    def told(self, issuer: Entity | None, offset: int) -> None:
        """Somebody is told to have spoken in a statement, up to an offset; None for several or nobody known."""
        self._last = issuer, offset

    def of(self, source: Source) -> Entity | None:
        """Who is named behind "the statement", or the one who last spoke in a statement, if none is told of since."""
        if source.text.casefold() != "the statement":
            return None
        behind = ISSUED_BY.match(self.text, source.span.end)
        if behind:
            return self.names.owner(self.names.at(behind.end()))
        issuer, since = self._last
        newer = source.span.start - since > ISSUED_WITHIN or STATEMENT.search(self.text, since, source.span.start)
        return None if newer else issuer
