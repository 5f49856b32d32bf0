"""The body that goes on, called by a noun that tells nothing of it: "Orbis said it had met Tarn. But the group said Tarn was late"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.mentions.bodies.media import MEDIA, is_medium
from service.attribution.mentions.comparison.agreement import description_fits
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, Name
from service.attribution.saying import DENIES
from service.attribution.text.occurrences import ends_of

# Nouns that any body may be called by, and firms.
ANY = frozenset("group organisation organization".split())
FIRMS = frozenset("company firm".split())
NOUNS = ANY | FIRMS | MEDIA | {"bank", "foundation", "party"}
# The noun with nothing before it that would tell which; an outlet is always "news".
PLAIN = re.compile(r"[Tt]he\s(?:news\s(?=outlet|organi[sz]ation|network))?[a-z]+")
# What no name of a firm or of a group of people has: those who rule, judge and reckon.
OFFICIAL = frozenset(
    "court tribunal ministry department council commission police parliament senate congress government university bureau office treasury "
    "house administration authority agency army embassy reserve commons lords board regulator institute "
    "street kremlin".split()
)
# Who is told or asked something, and says nothing; and another body that has no name.
TOLD = re.compile(r"\b(?:told|tells|telling|asked|to|with)\s(?:the\s)?$")
ANOTHER = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Rr]ival)\s(?:[\w-]+\s){0,3}$")
# How the other side of a quarrel begins.
OTHER_SIDE = re.compile(rf"\s(?:(?:has|have|had|later|also|[a-z]+ly)\s){{0,2}}(?:{DENIES})\b")
# How far a name is from what tells that its bearer is told something.
BEFORE = 16


def may_go_on(source: Source) -> bool:
    """Whether a description is a bare "the group", "the company" or the like."""
    return source.type == "organization" and source.head in NOUNS and PLAIN.fullmatch(source.text) is not None


def goes_on(text: str, source: Source, body: Entity, between: Sequence[tuple[Name, Entity]], since: int) -> bool:
    """Whether a description means an organisation that has spoken right before; `between` are the names outside quotation marks in what it
    said and behind that, which begins `since`.
    """
    if not body.names or not may_be_called(source.head, body) or not description_fits(body, source):
        return False
    met = (entity for name, entity in between if entity is not body and entity.kind == "organization" and not _is_told(text, name))
    others = {entity for entity in met if source.head not in MEDIA or is_medium(entity)}
    if others and (OTHER_SIDE.match(text, source.span.end) or any(len(each.names) > len(body.names) for each in others)):
        return False
    before = text[since : source.span.start]
    return not any(ANOTHER.search(before, 0, end - len(source.head)) for end in ends_of(before, source.head))


def may_be_called(noun: str, body: Entity) -> bool:
    """Whether a body may be called by one of NOUNS: a medium only by those for media, one of the state by none but its own."""
    words = {word for form in body.forms for word in form}
    if noun in MEDIA or is_medium(body):
        return noun in MEDIA
    return noun in words or OFFICIAL.isdisjoint(words)


def just_named(source: Source, between: Sequence[tuple[Name, Entity]]) -> Entity | None:
    """The one body that a description may mean of those named right `between`, outside quotation marks."""
    if source.head in ANY:
        return None
    bodies = {entity for _, entity in between if entity.kind == "organization" and may_be_called(source.head, entity)}
    bodies = {entity for entity in bodies if source.head not in MEDIA or is_medium(entity)}
    body = next(iter(bodies)) if len(bodies) == 1 else None
    return body if body is not None and description_fits(body, source) else None


def _is_told(text: str, name: Name) -> bool:
    """Whether a name is of somebody who is told something, or met."""
    return TOLD.search(text, max(0, name.span.start - BEFORE), name.span.start) is not None
