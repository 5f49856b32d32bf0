"""The two people whom "the pair", "the two" or "the two senators" mean, by who is named before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from service.attribution.article import Article
from service.attribution.mentions.sources.plurals import SIBLINGS, may_be, seats_of
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import words_of
from service.attribution.spans import Span

# How many sentences back those two may be named.
SENTENCES = 4
# How many names back a senator or somebody of a family may be named.
FAR = 400
# What means two people and nothing else that may be two.
PEOPLE = frozenset("pair duo couple brothers sisters siblings twins".split())
# What tells that two are children of the same parents.
KIN = re.compile(r"\b(?:brother|sister|sibling|twin)s?\b", re.IGNORECASE)
# A family by its surname: "the Lunds", "the Marshes".
FAMILY = re.compile(r"[Tt]he\s(?P<name>[A-Z][\w’'-]+)s")
Called = Callable[[Entity], Sequence[str]]


def pair(article: Article, names: NameIndex, source: Span, called: Called) -> tuple[Entity, ...]:
    """The two whom a source calls so, each of whom may be called so; nobody where others may be meant. `called` gives somebody's roles."""
    words = source.cut(article.text)
    seats = seats_of(words)
    if seats is not None:
        told = [e for e in people_before(names, source.start) if any(not seats.isdisjoint(words_of(role)) for role in called(e))]
        return tuple(told) if len(told) == 2 else ()
    found = _nearest(article, names, source, whole=not PEOPLE.isdisjoint(words.casefold().split()))
    fits = len(found) == 2 and all(may_be(words, entity) for entity in found)
    return found if fits and (SIBLINGS.fullmatch(words) is None or _are_kin(article, source, found)) else ()


def family(names: NameIndex, source: Span, text: str) -> tuple[Entity, ...]:
    """The two named before who are called together by their surname: "the Lunds"; nobody where more or fewer have that name."""
    found = FAMILY.fullmatch(text, source.start, source.end)
    if found is None:
        return ()
    surnames = {found["name"].casefold(), found["name"].casefold().removesuffix("e")}
    told = [e for e in people_before(names, source.start) if any(len(form) > 1 and form[-1] in surnames for form in e.forms)]
    return tuple(told) if len(told) == 2 else ()


def people_before(names: NameIndex, offset: int) -> list[Entity]:
    """Everybody who is named before an offset, not FAR before it, each once, in order."""
    return names.people_in(Span(names.starts[max(0, names.number(offset) - FAR)], offset)) if names.starts else []


def _are_kin(article: Article, source: Span, two: Sequence[Entity]) -> bool:
    """Whether the sentence that named the first of two last tells of a brother or a sister: "Ada Lund and her twin, Jo"."""
    at = bisect_left(two[0].names, source.start, key=lambda name: name.span.start)
    sentence = article.sentence_at(two[0].names[max(0, at - 1)].span.start)
    return KIN.search(article.text, sentence.start, min(sentence.end, source.start)) is not None


def _nearest(article: Article, names: NameIndex, source: Span, *, whole: bool) -> tuple[Entity, ...]:
    """Those named in the same sentence before the source, or in the last one before it that names people, if there are two; where they
    are people for sure (`whole`), with the sentences before that until there are.
    """
    sentence = article.sentence_at(source.start)
    found = names.people_in(Span(sentence.start, source.start))
    for _ in range(SENTENCES):
        if len(found) > 1 or (found and not whole):
            break
        before = article.sentence_before(sentence)
        if before is None:
            break
        sentence = before
        found = list(dict.fromkeys([*names.people_in(sentence), *found]))
    return tuple(found)
