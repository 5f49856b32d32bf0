"""Whom a newspaper calls by a second name for the office: "the top U.S. diplomat"; or by what he or she was: "the onetime candidate"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from service.attribution.mentions.comparison.mentions import surely_of
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.countries.capitals import COUNTRY_NAMES
from service.attribution.names.countries.lands import LANDS, land
from service.attribution.names.countries.peoples import DEMONYMS
from service.attribution.names.entities import Entity
from service.attribution.names.roles.offices import words_of
from service.attribution.text.possessives import POSSESSIVE

# The first of several by what they do, and the offices that are so called.
TOP = re.compile(
    r"(?:[^,.;]*[’']s?\s|[Tt]he\s(?:[\w.’'-]+\s){0,3}?)(?:top|chief|highest-ranking|most\ssenior)\s(?:[A-Z][\w.]*\s|federal\s|state\s|city\s|county\s)?"
    r"(?P<noun>diplomat|law[\s-]enforcement\s(?:officer|official)|prosecutor|cop|doctor|lawyer|lawman|spy|soldier|general|judge|legal\sofficer)"
)
FOREIGN = ("secretary of state", "foreign minister", "foreign secretary", "external affairs minister", "minister of foreign affairs")
JURISTS = ("attorney general", "attorney-general", "district attorney", "director of public prosecutions", "prosecutor general")
POLICE = (
    *("police commissioner", "police chief", "chief of police", "commissioner of police", "chief constable"),
    "inspector general of police",
)
OFFICES = {
    "diplomat": FOREIGN,
    "law enforcement officer": ("attorney general",),
    "law enforcement official": ("attorney general",),
    "prosecutor": JURISTS,
    "lawyer": ("attorney general", "attorney-general", "solicitor general"),
    "legal officer": ("attorney general", "attorney-general"),
    "lawman": ("sheriff",),
    "cop": POLICE,
    "doctor": ("surgeon general", "chief medical officer", "chief health officer", "chief public health officer"),
    "spy": ("director of national intelligence", "cia director", "director of the cia"),
    "soldier": ("chairman of the joint chiefs of staff", "chief of the general staff", "chief of defence staff", "army chief"),
    "general": ("chairman of the joint chiefs of staff",),
    "judge": ("chief justice", "lord chief justice"),
}
NOUNS = frozenset(phrase.rsplit(maxsplit=1)[-1] for phrase in OFFICES)
# Words that may name a country, and what the one is called whose secretary of state is a foreign minister.
PROPER, AMERICA = re.compile(r"[A-Z][\w.’']*"), land("us")
LESS = frozenset("deputy assistant vice shadow under acting former ex then".split())
# What somebody was, or has been for long.
ONCE = re.compile(
    r"The\s(?:former\s|ex-|one-?time\s|erstwhile\s|two-time\s|three-time\s|(?:one|two|three|four|five)-term\s|retired\s)(?:[\w’'.-]+\s){0,4}?[a-z-]+"
)
PAST = frozenset("former ex onetime one-time retired".split())
# How many characters before a description its bearer was named at most, and what ends a paragraph.
NEAR, BREAK = 500, re.compile(r"\n+")
Roles = Callable[[Entity], Iterable[str]]


def veiled(text: str, source: Source, last: Entity | None, entities: Sequence[Entity], roles: Roles) -> Entity | None:
    """The one person who holds the office that a description veils, or the one who spoke `last` and is told to have been what
    nobody else in the article is.
    """
    if source.form != "description" or not source.definite or source.type != "unnamed":
        return None
    offices = _offices(source)
    if offices:
        people = (e for e in entities if e.kind == "person" and e.names)
        held = [e for e in people if any(_is_of(role, offices) and not _is_elsewhere(source, role) for role in roles(e))]
        return held[0] if len(held) == 1 else None
    return last if ONCE.fullmatch(source.text) and _is_alone(text, source, last, entities, roles) else None


def is_unveiled(source: Source, called: Iterable[str]) -> bool:
    """Whether somebody holds, by what he or she is `called`, none of the offices that a description veils: "the top doctor"."""
    offices = _offices(source)
    return bool(offices) and not any(_is_of(role, offices) for role in called)


def _offices(source: Source) -> tuple[str, ...]:
    """The offices of which a description is a second name."""
    top = TOP.fullmatch(source.text) if source.head in NOUNS else None
    return OFFICES[re.sub(r"[\s-]", " ", top["noun"])] if top else ()


def _is_of(role: str, offices: Iterable[str]) -> bool:
    """Whether a role is one of some offices, and no lower or past one."""
    folded = role.casefold()
    return LESS.isdisjoint(words_of(role)) and any(office in folded for office in offices)


def _is_elsewhere(source: Source, role: str) -> bool:
    """Whether an office is by the words for it another country's than a description says: "China's top diplomat"."""
    mine, other = _lands(source.text), _lands(role) or ({AMERICA} if "secretary of state" in role.casefold() else set())
    return bool(mine and other) and mine.isdisjoint(other)


def _lands(text: str) -> set[str]:
    """The countries that some words name, by themselves or by their people."""
    words = (POSSESSIVE.sub("", word).casefold().rstrip(".") for word in PROPER.findall(text))
    return {land(word) for word in words if word in LANDS or word in DEMONYMS or word in COUNTRY_NAMES}


def _is_alone(text: str, source: Source, last: Entity | None, entities: Sequence[Entity], roles: Roles) -> bool:
    """Whether nobody else has been named since the one who spoke last, nor is called by the noun of a description anywhere; and he or she
    is not still what is told to be over.
    """
    starts = [n.span.start for n in last.names if n.span.start < source.span.start] if last and last.kind == "person" else []
    if last is None or not starts:
        return False
    gender = surely_of(source)
    if gender and last.genders["she" if gender == "he" else "he"] > last.genders[gender]:
        return False
    since = max(starts)
    others = [e for e in entities if e is not last and e.kind in ("person", "unnamed")]
    met = any(since < n.span.start < source.span.start for e in others if e.kind == "person" for n in e.names)
    called = any(source.head in words_of(text) for e in others for text in (*roles(e), *(() if e.names else (e.name,))))
    holds = any(source.head in words_of(role) and PAST.isdisjoint(words_of(role)) for role in roles(last))
    near = source.span.start - since < NEAR and len(BREAK.findall(text, since, source.span.start)) <= 1
    return near and not met and not called and not holds
