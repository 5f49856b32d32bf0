"""A statement and who made it: what the speakers stage gives to those after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from service.attribution.names.entities import Entity
from service.attribution.records import Resolution
from service.attribution.statement import Statement


@dataclass(frozen=True, slots=True)
class Attributed:
    """A statement with its speakers, the first one first, and how each of them was found."""

    statement: Statement
    speakers: tuple[Entity, ...]
    resolutions: tuple[Resolution, ...]


def in_order(attributed: Iterable[Attributed]) -> list[Attributed]:
    """The statements in the order of the text; of two with the same content, of which the one that rejects it speaks on, by their cues."""
    return sorted(attributed, key=lambda a: (a.statement.content[0].start, a.statement.content[-1].end, a.statement.first))
