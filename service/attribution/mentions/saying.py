"""What is being said where a mention stands."""

from __future__ import annotations

from dataclasses import dataclass

from service.attribution.names.entities import Entity
from service.attribution.spans import Span


@dataclass(frozen=True, slots=True)
class Saying:
    """What is being said, whether in quotation marks, and to whom; and who spoke `last` before, up to the offset `spoke`."""

    content: tuple[Span, ...] = ()
    quoting: bool = False
    addressee: Entity | None = None
    last: tuple[Entity, ...] = ()
    spoke: int = 0


# Of a mention that stands anywhere in the article.
NOTHING = Saying()
