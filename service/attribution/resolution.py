"""Which entity a mention stands for, by the encoder's antecedent scores, nearness, and what the article itself says of "he" and "she"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from service.attribution.encoder import Reading
from service.attribution.names import Entity, normal
from service.attribution.pieces import Pieces
from service.attribution.sources import Source
from service.attribution.words import FEMALE, HE, IT, MALE, SHE, THEY, WHO

# Mentions further back than this many pieces are not looked at.
REACH = 600
# Weights of the evidence, in log-odds.
WEIGHTS = {"antecedent": 1.0, "last_speaker": 1.5, "paragraph": -0.5, "after": -3.0, "gender": -8.0}
ENOUGH = -2.0
GENDER_WINDOW = 30


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its first piece, its paragraph, its first character."""

    piece: int
    paragraph: int
    start: int


class Resolver:
    """Answers "who is meant?" for the mentions of one article; `last` is the speaker of the statement before."""

    def __init__(self, text: str, pieces: Pieces, reading: Reading, entities: list[Entity]) -> None:
        self.text, self.pieces, self.reading, self.entities = text, pieces, reading, entities
        for entity in entities:
            if entity.kind == "person":
                _gender_by_titles(text, entity)

    def pronoun(self, source: Source, place: Place, last: Entity | None) -> Entity | None:
        """The entity that a pronoun stands for, None where the evidence is thin."""
        word = source.head
        if word in WHO:
            return self._relative(place)
        fitting = [e for e in self.entities if _fits(e, word)]
        best = self._best(fitting, place, last, gender="he" if word in HE else "she" if word in SHE else None)
        if best and word in HE | SHE:
            best.genders["he" if word in HE else "she"] += 1
        return best

    def description(self, source: Source, place: Place, last: Entity | None, roles: Callable[[Entity], Iterable[str]]) -> Entity | None:
        """The named entity that "the minister" or "the company" stands for, None where none fits."""
        if source.indefinite or not source.definite:
            return None
        kinds = {"unnamed": ("person",), "organization": ("organization", "place"), "group": ("organization",)}.get(source.type, ())
        fitting = [e for e in self.entities if e.kind in kinds]
        told = [e for e in fitting if _told(source.head, e, roles(e))]
        known = self._best(told, place, last, None, bonus=4.0)
        return known if known or source.owned else self._best(fitting, place, last, _gender_of(source), enough=1.0)

    def _relative(self, place: Place) -> Entity | None:
        """Whom "who" follows in its sentence: the nearest name before it, with no full stop between."""
        near = [(n.span.end, e) for e in self.entities for n in e.names if place.start - 160 < n.span.end <= place.start]
        end, entity = max(near, key=lambda row: row[0], default=(0, None))
        return entity if entity and not re.search(r"[.!?]\s", self.text[end : place.start]) else None

    def _best(
        self, among: list[Entity], place: Place, last: Entity | None, gender: str | None, bonus: float = 0.0, enough: float = ENOUGH
    ) -> Entity | None:
        scored = [(self._score(e, place, last, gender) + bonus, -i, e) for i, e in enumerate(among)]
        score, _, entity = max(scored, default=(-np.inf, 0, None), key=lambda row: row[:2])
        return entity if score >= enough else None

    def _score(self, entity: Entity, place: Place, last: Entity | None, gender: str | None) -> float:
        at = bisect_left(entity.names, place.piece, key=lambda n: n.first)
        before = entity.names[bisect_left(entity.names, place.piece - REACH, key=lambda n: n.first) : at]
        beyond = bisect_right(entity.names, place.piece, key=lambda n: n.first)
        near = before or entity.names[beyond : bisect_left(entity.names, place.piece + REACH // 4, key=lambda n: n.first)]
        if not near and entity is not last:
            return -np.inf
        score = WEIGHTS["last_speaker"] * (entity is last)
        if near:
            firsts = np.array([n.first for n in near])
            score += WEIGHTS["antecedent"] * float(self.reading.relate("antecedent", place.piece, firsts).max())
            gap = min(abs(place.paragraph - int(self.pieces.paragraph[n.first])) for n in near)
            score += WEIGHTS["paragraph"] * gap + WEIGHTS["after"] * (not before)
        if gender:
            other = "she" if gender == "he" else "he"
            score += WEIGHTS["gender"] * (entity.genders[other] > entity.genders[gender])
        return score


def _fits(entity: Entity, word: str) -> bool:
    if word in HE | SHE:
        return entity.kind in ("person", "unnamed")
    if word in IT:
        return entity.kind in ("organization", "place", "document")
    return word in THEY and entity.kind in ("organization", "group", "place")


def _told(head: str, entity: Entity, roles: Iterable[str]) -> bool:
    """Whether the article itself calls the entity by this noun: in a role, or in its name."""
    words = {w for role in roles for w in normal(role)} | {w for form in entity.forms for w in form}
    return bool(head) and len(head) > 2 and head.rstrip("s’'") in {w.rstrip("s") for w in words}


def _gender_of(source: Source) -> str | None:
    words = set(normal(source.text))
    return "he" if words & MALE else "she" if words & FEMALE else None


def _gender_by_titles(text: str, entity: Entity) -> None:
    """Count the titles and kin nouns right before the names ("Mrs", "spokesman"); a first name is no evidence."""
    for name in entity.names:
        lead = re.split(r"[.!?;:,]\s", text[max(0, name.span.start - GENDER_WINDOW) : name.span.start])[-1]
        words = {w.strip(".").casefold() for w in [*lead.split()[-2:], name.text.split()[0]]}
        entity.genders["he"] += bool(words & MALE)
        entity.genders["she"] += bool(words & FEMALE)


def described(source: Source, known: list[Entity]) -> Entity | None:
    """An unnamed source met before that a definite description takes up again: same head noun, or a word of its first description."""
    for entity in reversed(known):
        text = entity.name
        if normal(text) == normal(source.text):
            return entity
        if (
            source.definite
            and entity.kind == source.type
            and source.head
            and source.head.rstrip("s") in {w.rstrip("s") for w in normal(text)}
        ):
            return entity
    return None
