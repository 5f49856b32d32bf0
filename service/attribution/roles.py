"""Titles and offices: the phrases beside a name that the role head marks or that are worded like an office, the best one first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from service.attribution.article import Article
from service.attribution.names import Entity, Name
from service.attribution.offices import names_office, office, words_of
from service.attribution.pieces import Pieces
from service.attribution.reading import Floats, Reading
from service.attribution.spans import Span
from service.attribution.titles import affiliation, after, before
from service.attribution.words import FEMALE, MALE

# How many pieces before and after a name a role may stand.
BEFORE, AFTER = 40, 48
GENDERED = MALE | FEMALE
APPOSED = re.compile(r",\s+(?:(?:the|a|an|its|his|her|their|who|is|was)\s+)*")
# Log-odds from which a piece is taken as part of a role.
PIECE = -2.0
# The same where somebody would be left without any role, and for a word before a title that is no known attribute.
FAINT, LIKELY = -2.0, -0.5
# Log-odds from which one word is a role though it is no known office.
CLEAR = 0.5
# Log-odds from which a phrase is taken as one. Who is quoted in the news nearly always has an office, an organisation seldom.
PHRASE = {"person": -0.5, "organization": 0.3}
# What the wording of a phrase adds, in log-odds: a noun of office, a title or apposition of a known shape, a description that speaks.
NOUN, SHAPE, DESCRIPTION = 1.0, 0.5, -1.0
# The least log-odds of a title right before a name and of an apposition that holds an office, whatever the role head says.
TITLE, APPOSITION = -2.0, -2.5


@dataclass(frozen=True, slots=True)
class Role:
    """One phrase that gives an entity's office, with the log-odds that it does."""

    span: Span
    text: str
    score: float


class Roles:
    """The roles of an article's entities, found once each, when asked; what they are called while they speak may add some."""

    def __init__(self, article: Article, pieces: Pieces, reading: Reading, entities: list[Entity]) -> None:
        self.text, self.pieces, self.reading = article.text, pieces, reading
        self.owner = {id(n): id(e) for e in entities for n in e.names}
        self._people = sorted((n for e in entities if e.kind == "person" for n in e.names), key=lambda n: n.span.start)
        self._people_starts = [n.span.start for n in self._people]
        self._bodies = sorted((n for e in entities if e.kind == "organization" for n in e.names), key=lambda n: n.span.start)
        self._starts = [n.span.start for n in self._bodies]
        self._found: dict[Entity, tuple[Role, ...]] = {}

    def of(self, entity: Entity) -> tuple[Role, ...]:
        """The entity's roles, best first, none twice."""
        if entity not in self._found:
            self._found[entity] = self._roles(entity) if entity.kind in PHRASE else ()
        return self._found[entity]

    def phrases(self, entity: Entity) -> list[str]:
        """The words of the roles alone."""
        return [role.text for role in self.of(entity)]

    def describe(self, entity: Entity, mention: Span, *, certain: bool = False) -> None:
        """Add what a named person is called where it speaks: "the former mayor" says "former mayor"; `certain` before its very name."""
        span = office(self.text, mention) if entity.kind == "person" and entity.names else None
        if span is None or not (certain or names_office(span.cut(self.text))) or GENDERED.issuperset(words_of(span.cut(self.text))):
            return
        self._found[entity] = _best_first([*self.of(entity), Role(span, span.cut(self.text), SHAPE if certain else DESCRIPTION)])

    def _roles(self, entity: Entity) -> tuple[Role, ...]:
        around = [(name, *self._around(name)) for name in entity.names]
        every = [role for beside in around for role in self._beside(*beside, PIECE)]
        if entity.kind == "person":
            every += [role for name in entity.names for role in self._by_wording(name)]
        likely = [role for role in every if role.score > PHRASE[entity.kind]]
        if not likely and entity.kind == "person":
            faint = [role for beside in around for role in self._beside(*beside, FAINT) if names_office(role.text)]
            likely = faint or [role for name in entity.names for role in self._affiliated(name)]
        return _best_first(likely)

    def _around(self, name: Name) -> tuple[int, Floats]:
        """The first of the pieces around a name, and the log-odds of each that it is part of a role."""
        low, high = max(0, name.first - BEFORE), min(len(self.pieces), name.first + AFTER)
        return low, self.reading.relate("role", name.first, slice(low, high))

    def _beside(self, name: Name, low: int, scores: Floats, least: float) -> Iterator[Role]:
        for a, b in _runs(scores > least):
            span = office(self.text, self._whole(self._words(low + a, low + b)))
            score = float(scores[a:b].mean())
            if span and self._beside_another(name, span):
                continue
            if span and (score > CLEAR or " " in span.cut(self.text) or names_office(span.cut(self.text)) or self._bodies_at(span)):
                yield self._role(span, score)

    def _beside_another(self, name: Name, span: Span) -> bool:
        """Whether a phrase is in apposition to somebody else than `name`: after a comma behind that name, or right before it."""
        at = bisect_left(self._people_starts, span.start)
        before_, after_ = self._people[at - 1 : at], self._people[at : at + 1]
        behind = bool(before_) and before_[0] is not name and APPOSED.fullmatch(self.text[before_[0].span.end : span.start]) is not None
        ahead = bool(after_) and after_[0] is not name and self.text[span.end : after_[0].span.start] in (" ", ", ")
        own = self.owner.get(id(name))
        others = [n for n, there in ((before_[:1], behind), (after_[:1], ahead)) if there]
        return any(self.owner.get(id(n[0])) is not own for n in others)

    def _by_wording(self, name: Name) -> Iterator[Role]:
        title = before(self.text, name, lambda word: self._mean(name, word) > LIKELY)
        if title:
            yield self._role(title, max(self._mean(name, title), TITLE) + SHAPE)
        for span in filter(None, (office(self.text, told) for told in after(self.text, name))):
            yield self._role(span, max(self._mean(name, span), APPOSITION) + SHAPE)

    def _affiliated(self, name: Name) -> Iterator[Role]:
        at = bisect_left(self._starts, name.span.start)
        span = affiliation(self.text, name, self._bodies[max(0, at - 2) : at + 2])
        if span:
            yield self._role(span, FAINT)

    def _mean(self, name: Name, span: Span) -> float:
        """Mean log-odds of a stretch's pieces that they are a role of `name`; 0 where it has none."""
        inside = slice(*np.searchsorted(self.pieces.begins, [span.start, span.end]).tolist())
        scores = self.reading.relate("role", name.first, inside)
        return float(scores.mean()) if len(scores) else 0.0

    def _role(self, span: Span, score: float) -> Role:
        text = span.cut(self.text)
        return Role(span, text, score + NOUN * names_office(text))

    def _bodies_at(self, span: Span) -> list[Name]:
        """The organisations whose names overlap a span."""
        at = bisect_left(self._starts, span.end)
        return [body for body in self._bodies[max(0, at - 4) : at] if body.span.overlaps(span)]

    def _whole(self, span: Span) -> Span:
        """The span with all of the organisations that it cuts through."""
        bodies = self._bodies_at(span)
        return Span(min([span.start, *(b.span.start for b in bodies)]), max([span.end, *(b.span.end for b in bodies)]))

    def _words(self, first: int, end: int) -> Span:
        """The whole words of a run of pieces."""
        while first > 0 and not self.pieces.first[first]:
            first -= 1
        while end < len(self.pieces) and not self.pieces.first[end]:
            end += 1
        return Span(int(self.pieces.begins[first]), int(self.pieces.ends[end - 1]))


def _best_first(roles: Iterator[Role] | list[Role]) -> tuple[Role, ...]:
    best: dict[str, Role] = {}
    for role in sorted(roles, key=lambda r: -r.score):
        best.setdefault(role.text.casefold(), role)
    return tuple(best.values())


def _runs(marked: np.ndarray) -> list[tuple[int, int]]:
    """(first, end) of the stretches that are marked; a gap of one piece does not end one."""
    where = np.flatnonzero(marked)
    if not len(where):
        return []
    groups = np.split(where, np.flatnonzero(np.diff(where) > 2) + 1)
    return [(int(g[0]), int(g[-1]) + 1) for g in groups]
