"""Names that were tagged as one and are two, or as two and are one: what an and joins, what letters in brackets stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from service.attribution.names.entities import SMALL_WORDS, Name, names_within, normal, words_of
from service.attribution.names.extents.name_parts import BODIES, NICKNAME, name_at
from service.attribution.names.extents.run_on import run_on
from service.attribution.names.first_names import is_first_name
from service.attribution.names.same.couples import of_couple
from service.attribution.names.same.joined_places import is_joined_place
from service.attribution.names.same.namesakes import CLUBS
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.names.wording.like_bodies import CORPORATE
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.words import ORGANIZATIONS, PLACE_NAMES, SOLE

# Two that were tagged as one name.
APART = re.compile(r"(?:[Nn]either )?(?P<one>.+?) (?P<word>and|nor|vs?\.?|[-–—]) (?P<other>.+)")
# An "and", and a dash in its place.
AND = frozenset(("and", "-", "–", "—"))
# What says that an "and" joins two.
BOTH = re.compile(r"\b[Bb]oth (?:the )?$")
# A noun that two attributes are of: "both the Harbour and the River | boards".
ATTRIBUTED = re.compile(r"\s(?!has\b|is\b|was\b)[a-z]+s\b")
LONGEST_BOTH = 9
BRIEF = re.compile(r"(?!The\s)[A-Z][\w-]+ and [A-Z][\w-]+")
# What an "and" joins to a body's name, behind an article.
JOINED = re.compile(r"\b[Tt]he\s(?:[A-Z][a-z]+[’']s?\s)?(?P<all>(?:[A-Z]{2,3}\s)?(?P<first>[A-Z][a-z][\w-]*))\sand\s$")
# A place that is town and county in one, before its council: "Tarn City and | County Council".
CITY = re.compile(r"(?P<all>(?:[A-Z][\w’'-]*\s){1,2}(?P<first>City|Town|Borough|County|District))\sand\s$")
COUNCIL = re.compile(r"(?:County|District|Borough|City|Town)\s(?:Council|Commission|Authority|Board)")
# Letters in brackets that a body is called by, and the words that they stand for.
EXPLAINED = re.compile(r"[^\S\n]\((?P<letters>[A-Z][A-Za-z]{1,8})\)")
SPELT = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
SPELT_WINDOW = 120
# The first of two partners, before the other.
PARTNER = re.compile(r"(?<![\w’'&.-])[A-Z][\w’'-]+[^\S\n]&[^\S\n]$")
# In how many characters before a name an "and" is looked for.
WINDOW = 60
# Words that are a body's name by themselves.
ALONE = ORGANIZATIONS | SOLE | {"vatican", "crown", "state", "cabinet"}
# A person's name at the end of what was tagged, and what may stand before it.
PERSON = re.compile(r"(?<=[\s,])(?P<first>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?(?P<last>[A-Z][\w’'-]*[a-z])$")
MEMBER = re.compile(r"(?:The\s)?Member\s(?:for|of)\s")
PEOPLED = ORGANIZATIONS | BODIES | CORPORATE | {"international"}

# A union of several trades.
UNION = re.compile(r"\b[Tt]he\s(?P<body>(?:[A-Z][a-z]+,\s){1,3}[A-Z][a-z]+\sand\s(?:[A-Z][a-z]+\s){1,3}[Uu]nion)\b")
# Whose a body is, right before its name.
OWNER = re.compile(r"(?P<owner>(?:(?:North|South|East|West|New|Saudi|Sri|United|Costa|El|Sierra)\s)?[A-Z][\w-]*)[’']s\s$")
OWNED = re.compile(rf"\b{OWNER.pattern.removesuffix('$')}(?P<first>[A-Z][\w’'-]*)")
LONGEST_OWNER = 40
# How many bodies that begin with one word are looked at.
OFTEN = 50
# How many characters a nickname may have.
LONGEST_NICKNAME = 60


def with_nicknames(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, both sides of a person's nickname as one with it."""
    out: list[Name] = []
    for name in names:
        # The nickname may have been tagged as a name of its own.
        back = next((back for back in (1, 2) if len(out) >= back and _nicknamed(text, out[-back], name)), 0)
        if not back:
            out.append(name)
            continue
        first = out[-back]
        del out[len(out) - back :]
        span = Span(first.span.start, name.span.end)
        out.append(Name(span, "person", first.first, span.cut(text), normal(span.cut(text))))
    return out


def _nicknamed(text: str, before: Name, name: Name) -> bool:
    between = text[before.span.end : name.span.start] if name.span.start - before.span.end < LONGEST_NICKNAME else ""
    named = "(" not in between or is_first_name(before.words[-1])  # "William (Bill) Lund", not "DIG (Prisons) Ada Lund"
    return before.kind == name.kind == "person" and named and NICKNAME.fullmatch(between) is not None


def apart(text: str, tagged: Tagged) -> list[Span]:
    """The span, or both sides of an "and" or a dash between two persons or places that were tagged as one, of "nor" or "v." between any, of
    what a body does.
    """
    told = tagged.span.cut(text)
    acting = run_on(text, tagged.span) if tagged.kind == "organization" and " " in told else None
    if acting is not None:  # "Orbis wins Tarn"
        return [part for part in acting if part]
    joint = APART.fullmatch(told)
    if joint is None or (joint["word"] in AND and (tagged.kind not in ("person", "place") or is_joined_place(told))):
        return [tagged.span]
    return [Span(tagged.span.start + joint.start(group), tagged.span.start + joint.end(group)) for group in ("one", "other")]


def known_apart(text: str, name: Name, kinds: dict[tuple[str, ...], str]) -> list[Name]:
    """The name, or both sides of its "and" where the article knows each as a name of its own: "the US and South Korea"."""
    several = name.kind == "organization" and " and " in name.text
    joint = re.fullmatch(r"(?:[Tt]he\s+)?(.+?) and (?:the\s+)?(.+)", name.text) if several else None
    if joint is None:
        return [name]
    clubs = " " in joint[1] and joint[1].rsplit(maxsplit=1)[-1].casefold() in CLUBS  # "Harlow Forest and Wolves"
    sides = [Span(name.span.start + joint.start(k), name.span.start + joint.end(k)) for k in (1, 2)]
    found = [kinds.get(normal(s.cut(text))) or _known_kind(normal(s.cut(text))) for s in sides]
    both = BOTH.search(text, max(0, name.span.start - LONGEST_BOTH), name.span.start) and not ATTRIBUTED.match(text, name.span.end)
    if clubs or both or ("organization" in found and BRIEF.fullmatch(name.text)):  # "Orbis and Samsung"
        found = ["organization", "organization"]
    return [name_at(text, s, kind, name.first) for s, kind in zip(sides, found, strict=True) if kind] if all(found) else [name]


def _known_kind(words: tuple[str, ...]) -> str | None:
    """The kind of what everybody knows."""
    name = " ".join(words)
    return "place" if name in PLACE_NAMES else "organization" if name in KNOWN_BODIES else None


def without_parts(names: Sequence[Name]) -> list[Name]:
    """The names, in order, without those that the one before goes on over: "Explosives" of "Bureau of Alcohol, Firearms and Explosives"."""
    out: list[Name] = []
    for name in names:
        if not (out and name.span.end <= out[-1].span.end):
            out.append(name)
    return out


def with_person(text: str, name: Name, kinds: dict[tuple[str, ...], str]) -> list[Name]:
    """The name, or the body and the person that were tagged as one: "Civic Union | Ada Lund", "Member for Leeds | Ada Lund"."""
    person = PERSON.search(name.text) if name.kind in ("organization", "person") and name.text.count(" ") > 1 else None
    if person is None or not is_first_name(normal(person["first"])[0]) or person["last"].casefold() in PEOPLED:
        return [name]
    lead, start = name.text[: person.start()].rstrip(" ,"), name.span.start + person.start()
    words = normal(lead)
    noun = lead.split()[-1].casefold()
    called = noun in PEOPLED and (name.kind == "organization" or " " in lead)
    body = called or kinds.get(words) == "organization" or " ".join(words) in KNOWN_BODIES
    if not words or is_first_name(words[-1]) or not (body or MEMBER.match(lead)):
        return [name]
    parts = [name_at(text, Span(name.span.start, name.span.start + len(lead)), "organization", name.first)] if body else []
    return [*parts, name_at(text, Span(start, name.span.end), "person", name.first)]


def joined_bodies(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, a body's with what an "and" joins to it where that is nothing by itself: "the | Fish and | Wildlife Agency"."""
    often = Counter(n.words for n in names)
    out: list[Name] = []
    for name in names:
        partnered = name.kind == "organization" and text[max(0, name.span.start - 2) : name.span.start] == "& "
        partner = PARTNER.search(text, max(0, name.span.start - WINDOW), name.span.start) if partnered else None
        if partner is not None:  # "Wey & | Tarn Water"
            while out and out[-1].span.start >= partner.start():
                out.pop()
            out.append(name_at(text, Span(partner.start(), name.span.end), "organization", name.first))
            continue
        couple = of_couple(text, name, out)
        if couple is not None:
            out[-1] = couple
            continue
        pattern = CITY if COUNCIL.fullmatch(name.text) else JOINED
        joint = pattern.search(text, max(0, name.span.start - WINDOW), name.span.start) if name.kind == "organization" else None
        last = name.text.rsplit(maxsplit=1)[-1].casefold()
        alone = joint is not None and joint["first"].casefold() in ALONE
        if joint is None or alone or last not in BODIES or len(name.words) < 2:
            out.append(name)
            continue
        span = Span(joint.start("all"), name.span.end)
        before = out[-1] if out and out[-1].span.start >= span.start else None
        if before is not None and (before.kind == "person" or often[before.words] > 1):
            out.append(name)
            continue
        del out[len(out) - (before is not None) :]
        out.append(name_at(text, span, "organization", before.first if before else name.first))
    return out


def explained(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, bodies whole whose letters are given in brackets behind them: "Building and Roads Authority (BRA)"."""
    every, starts = list(names), [n.span.start for n in names]
    whole: dict[int, Name] = {}
    parts: set[int] = set()
    for given in EXPLAINED.finditer(text):
        span = spelt_out(text, given.start(), given["letters"].upper())
        if span is None or (ORGANIZATIONS | BODIES).isdisjoint(normal(span.cut(text))):
            continue
        met = [n for n in names_within(every, starts, span) if n.span.overlaps(span)]
        if met and all(span.holds(n.span) for n in met) and not any(n.span == span for n in met):
            whole[id(met[0])] = Name(span, "organization", met[0].first, span.cut(text), words_of(span.cut(text), "organization"))
            parts.update(map(id, met[1:]))
    return [whole.get(id(n), n) for n in every if id(n) not in parts] if whole else every


def spelt_out(text: str, end: int, letters: str) -> Span | None:
    """The capitalised words right before an offset that begin with some letters, small words between them with or without theirs."""
    words: list[re.Match[str]] = []
    for word in reversed(list(SPELT.finditer(text, max(0, end - SPELT_WINDOW), end))):
        if text[word.end() : words[-1].start() if words else end].strip(" ,’'") or not (word[0][0].isupper() or word[0] in SMALL_WORDS):
            break
        words.append(word)
    for first in range(len(words) - 1, 0, -1):
        parts = [part for word in reversed(words[: first + 1]) for part in word[0].split("-") if part]
        every, capital = "".join(part[0] for part in parts), "".join(part[0] for part in parts if part not in SMALL_WORDS)
        if words[first][0][0].isupper() and letters in (every.upper(), capital.upper()):
            return Span(words[first].start(), end)
    return None


def listed_unions(text: str, names: Sequence[Name], pieces: Pieces) -> list[Name]:
    """The names, unions with all of the trades that they are of: "the Rail, Maritime and Dock Union"."""
    spans = [Span(*found.span("body")) for found in UNION.finditer(text)] if "nion" in text else []
    every, starts = list(names), [n.span.start for n in names]
    parts = {id(n) for span in spans for n in names_within(every, starts, span) if n.span.overlaps(span)}
    whole = [Name(s, "organization", int(np.searchsorted(pieces.begins, s.start)), s.cut(text), normal(s.cut(text))) for s in spans]
    return sorted([n for n in every if id(n) not in parts] + whole, key=lambda n: n.span.start) if spans else every


def owned_apart(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, bodies that are called alike by the countries whose they are where those are several: "Norland's Foreign Ministry"."""
    several = (n for n in names if n.kind == "organization" and len(n.words) > 1)
    owned = {id(n): found for n in several if (found := OWNER.search(text, max(0, n.span.start - LONGEST_OWNER), n.span.start))}
    if not owned:
        return list(names)
    places: dict[str, list[re.Match[str]]] = {}
    for found in OWNED.finditer(text):
        at = places.setdefault(found["first"], [])
        if len(at) < OFTEN:
            at.append(found)
    out: list[Name] = []
    for name in names:
        near = places.get(name.text.split()[0], ()) if id(name) in owned else ()
        apart = len({found["owner"] for found in near if text.startswith(name.text, found.start("first"))}) > 1
        span = Span(owned[id(name)].start("owner"), name.span.end) if apart else name.span
        out.append(Name(span, name.kind, name.first, span.cut(text), words_of(span.cut(text), name.kind)) if apart else name)
    return out
