"""A statement and who made it: what the speakers stage gives to those after it."""

from __future__ import annotations

from dataclasses import dataclass

from service.attribution.names.entities import Entity
from service.attribution.records import Resolution
from service.attribution.statements import Statement


@dataclass(frozen=True, slots=True)
class Attributed:
    """A statement with its speakers, the first one first, and how each of them was found."""

    statement: Statement
    speakers: tuple[Entity, ...]
    resolutions: tuple[Resolution, ...]
