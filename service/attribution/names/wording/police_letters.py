"""Ranks of the police that are letters before a name: "DI Ada Lund", "ACC Lund", which the tagger may take for a body's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.firms import LEGAL
from service.attribution.names.entities import Name, normal
from service.attribution.names.first_names import is_first_name
from service.attribution.ranks import DETECTIVES, LETTERED
from service.attribution.saying import SAYS
from service.attribution.spans import Span
from service.attribution.words import ORGANIZATIONS, TITLED

# Those that are nothing but ranks before what may be a surname, and those that may be initials: "DS Lund".
LETTERS = frozenset(f"{LETTERED}|{DETECTIVES}".split("|"))
OFFICER = re.compile(rf"(?:{LETTERED})\s(?P<name>[A-Z][\w’'-]*[a-z](?:\s[A-Z][\w’'-]*[a-z])?)")
# One of the others before a first name; and before one word, which is a name if the article gives it in full elsewhere.
IN_FULL = re.compile(rf"(?:{DETECTIVES})\s(?P<name>(?P<first>[A-Z][\w’'-]*[a-z])\s[A-Z][\w’'-]*[a-z])")
DETECTIVE = re.compile(rf"(?:{DETECTIVES})\s(?P<name>[A-Z][\w’'-]*[a-z])")
SPEAKS = re.compile(rf",\s|\s(?:(?:also|has|had)\s)?(?:{SAYS}|confirmed|denied|declined|described|praised|thanked|urged)\b")
# What bodies with such letters are called: "DCC Limited", "ACC Network".
NO_SURNAMES = ORGANIZATIONS | TITLED | LEGAL | {"conference", "tournament"}


def officer(text: str, span: Span) -> Span | None:
    """The name of an officer who speaks and was tagged as a body, without the rank."""
    called = IN_FULL.fullmatch(text, span.start, span.end)
    if called and is_first_name(called["first"].casefold()):
        return Span(*called.span("name"))
    found = OFFICER.fullmatch(text, span.start, span.end)
    if found is None or not SPEAKS.match(text, span.end) or not NO_SURNAMES.isdisjoint(found["name"].casefold().split()):
        return None
    return Span(*found.span("name"))


def with_detectives(names: Sequence[Name]) -> list[Name]:
    """The names, those of detectives without the letters of a rank before a surname that somebody has who is named in full: "DI | Lund"."""
    ranked = {id(n): found for n in names if n.kind in ("person", "organization") and (found := DETECTIVE.fullmatch(n.text))}
    if not ranked:
        return list(names)
    full = {n.words[-1] for n in names if n.kind == "person" and len(n.words) > 1 and id(n) not in ranked}
    return [_detective(n, ranked[id(n)]["name"], full) if id(n) in ranked else n for n in names]


def _detective(name: Name, bare: str, full: set[str]) -> Name:
    """A name without the rank, if one of some surnames is behind that."""
    words = normal(bare)
    if words[-1:] != name.words[-1:] or words[-1] not in full:
        return name
    return replace(name, kind="person", span=Span(name.span.end - len(bare), name.span.end), text=bare, words=words)
