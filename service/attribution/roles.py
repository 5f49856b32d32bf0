"""Titles and offices: the phrases beside a name that the role head marks, the best one first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from service.attribution.article import Article
from service.attribution.encoder import Reading
from service.attribution.names import Entity, Name
from service.attribution.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.titles import after, before

# How many pieces before and after a name a role may stand.
BEFORE, AFTER = 40, 48
# Log-odds from which a piece is taken as part of a role, and a phrase as one.
PIECE, PHRASE = -0.5, 0.3
EDGES = re.compile(
    r"^(?:(?:the|a|an|who is|who was|is|was|his|her|its|their)\s+|[\s,;:()–—-]+)+|(?:[\s,;:()–—-]+|\s(?:and|of|for|the|at|in|who|is))+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Role:
    """One phrase that gives an entity's office, with the log-odds that it does."""

    span: Span
    text: str
    score: float


class Roles:
    """The roles of an article's entities, found once each."""

    def __init__(self, article: Article, pieces: Pieces, reading: Reading, entities: list[Entity]) -> None:
        self.text, self.pieces, self.reading = article.text, pieces, reading
        self.found = {id(entity): self._roles(entity) for entity in entities if entity.kind in ("person", "organization")}

    def of(self, entity: Entity) -> tuple[Role, ...]:
        """The entity's roles, best first, none twice."""
        return self.found.get(id(entity), ())

    def phrases(self, entity: Entity) -> list[str]:
        """The words of the roles alone."""
        return [role.text for role in self.of(entity)]

    def _roles(self, entity: Entity) -> tuple[Role, ...]:
        every = [role for name in entity.names for role in self._beside(name.first)]
        if not every and entity.kind == "person":
            every = [role for name in entity.names for role in self._by_wording(name)]
        best: dict[str, Role] = {}
        for role in sorted(every, key=lambda r: -r.score):
            best.setdefault(role.text.casefold(), role)
        return tuple(best.values())

    def _beside(self, first: int) -> list[Role]:
        low, high = max(0, first - BEFORE), min(len(self.pieces), first + AFTER)
        scores = self.reading.relate("role", first, slice(low, high))
        roles = [self._role(low + a, low + b, float(scores[a:b].mean())) for a, b in _runs(scores > PIECE)]
        return [role for role in roles if role and role.score > PHRASE]

    def _by_wording(self, name: Name) -> Iterator[Role]:
        title = before(self.text, name)
        for span in [*([title] if title else []), *after(self.text, name)]:
            yield Role(span, span.cut(self.text), PHRASE)

    def _role(self, first: int, end: int, score: float) -> Role | None:
        """Whole words of one run of pieces, without articles and punctuation at the edges."""
        while first > 0 and not self.pieces.first[first]:
            first -= 1
        while end < len(self.pieces) and not self.pieces.first[end]:
            end += 1
        start, text = int(self.pieces.begins[first]), self.text[int(self.pieces.begins[first]) : int(self.pieces.ends[end - 1])]
        if "\n" in text:
            return None
        bare = EDGES.sub("", text)
        if not any(c.isalpha() for c in bare):
            return None
        at = start + text.index(bare)
        return Role(Span(at, at + len(bare)), bare, score)


def _runs(marked: np.ndarray) -> list[tuple[int, int]]:
    """(first, end) of the stretches that are marked; a gap of one piece does not end one."""
    where = np.flatnonzero(marked)
    if not len(where):
        return []
    groups = np.split(where, np.flatnonzero(np.diff(where) > 2) + 1)
    return [(int(g[0]), int(g[-1]) + 1) for g in groups]
