"""Who answers in an interview whose answers have no name before them."""

from __future__ import annotations

from collections import Counter

from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex

# The label of an interview's answers.
ANSWERS = "A"


class Interviewee:
    """Whom an interview is with."""

    def __init__(self, names: NameIndex) -> None:
        self.names = names
        self._found: tuple[Entity | None] | None = None

    def up_to(self, offset: int) -> Entity | None:
        """The one person whom the article names up to the first offset that is asked for, or more often than all others."""
        if self._found is None:
            named = (self.names.owner(n) for n in self.names.names if n.span.start < offset and n.kind == "person")
            often = Counter(entity for entity in named if entity)
            first = next(iter(often.most_common(1)), None)
            self._found = (first[0] if first and first[1] * 2 > often.total() else None,)
        return self._found[0]
