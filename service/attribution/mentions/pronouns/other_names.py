"""Whom "he" or "she" cannot mean by a first name."""

from __future__ import annotations

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.first_names import first_name_pronoun
from service.attribution.words import HE, SHE


def is_of_other_name(entity: Entity, source: Source) -> bool:
    """Whether a pronoun is none for whoever has such a first name, where nothing else tells: "she", and "Peter Lund"."""
    if source.head not in HE | SHE or entity.kind != "person":
        return False
    mine, others = ("he", "she") if source.head in HE else ("she", "he")
    return not entity.genders[mine] and first_name_pronoun(entity.forms) == others
