"""What the sources of statements show of the names in them: their whole length, and such as the reader did not tag."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.dates.expressions import ANY
from service.attribution.firms import LEGAL
from service.attribution.mentions.sources.nouns import noun_type
from service.attribution.names.countries.capitals import CAPITALS
from service.attribution.names.countries.peoples import DOUBLE
from service.attribution.names.entities import ACRONYM, RANKS, Name, initials_of, names_within, normal, words_of
from service.attribution.names.extents.entitled import PERSONS_OFFICE, bearer, is_entitled
from service.attribution.names.extents.name_parts import RIVALS, TRADERS, name_at, owner_of_body, whole_kind
from service.attribution.names.extents.prefaces import PREFACES
from service.attribution.names.extents.professions import SEVERAL
from service.attribution.names.first_names import is_first_name
from service.attribution.names.mended.beside_nouns import called_by_noun
from service.attribution.names.mended.figured import performer
from service.attribution.names.mended.joined_names import known_apart
from service.attribution.names.mended.no_names import OFFICE_OF
from service.attribution.names.mended.untagged_bodies import bodies_beside, body_owning, is_body, is_known, persons_beside, with_letters
from service.attribution.names.same.own_s import has_own_s
from service.attribution.names.wording.also_called import is_party
from service.attribution.names.wording.based import BASED
from service.attribution.names.wording.like_bodies import SIDES, is_like_body
from service.attribution.names.wording.trades import NATIONALS, without_trade
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import DETERMINERS, FIRMS, HONORIFICS, LAY, ORGANIZATIONS, PARTISANS, PLACE_NAMES, TITLED, is_joined_title

# Capitalised words right before a name, and such as may own the rest of an organisation's: "the Tenants' Union".
CAPITALISED = re.compile(r"(?:[A-Z](?:[^\W\d_]+(?:-[^\W\d_]+)*|\.)?\s+)+$")
OWNING = re.compile(r"(?:[A-Z][^\W\d_]+(?:-[^\W\d_]+)*(?:[’']s?)?\s+)+$")
# A name between commas: "her sister, Judit, said".
APPOSED = re.compile(r",\s+(?P<name>[A-Z][\w’'-]*[a-z](?:\s+[A-Z][\w’'-]*[a-z]){0,2})(?=[,.](?:\s|$))")
# What a station goes by: "WDAF-TV".
CALL_SIGN = re.compile(r"[A-Z]{3,5}-(?:AM|CD|DT|FM|LD|TV)")
PERSON_OR_BODY = {"unnamed": "person", "organization": "organization"}
# Such as stand before a name and are no part of it, and those of them with which periodicals begin.
ENTITLING = (TITLED | RIVALS | FIRMS | TRADERS | SEVERAL | PREFACES | {"both", "member", "neither"}) - {"daily", "weekly"}
# "Tarn University | Ada Lund", "Australian | Ada Lund".
BEFORE_PERSONS = ORGANIZATIONS | NATIONALS
# What may stand behind a name that ends a source: "Senator Ada Lund (Tex.)".
BRACKETED = re.compile(r"(?:\s\([^()\n]{1,20}\))?")
# What else may stand before a name in a source.
ADDRESSED = HONORIFICS | {"the"}


class SourcedNames:
    """What the sources of statements show of the names that the reader tags: whole ones, those that are none, and such as it missed."""

    def __init__(self, text: str, names: list[Name], kinds: dict[tuple[str, ...], str]) -> None:
        self._text, self._tagged, self._kinds = text, names, kinds
        self._starts, self._acronyms = [n.span.start for n in names], initials_of(names)
        self._missed: list[Name] = []
        # What stands in place of a tagged name, by its identity.
        self._instead: dict[int, Name | None] = {}

    def names(self) -> list[Name]:
        """The names, now that all sources have been looked at."""
        return [n for n in (self._instead.get(id(n), n) for n in self._tagged) if n] + [n for n in self._missed if n.words]

    def look(self, source: Tagged) -> None:
        """Read the names of one source."""
        inside = [n for n in names_within(self._tagged, self._starts, source.span) if n.span.overlaps(source.span) and n.kind != "other"]
        found = self._add_missed(source, inside)
        if not inside and not found:
            self._missed += _in_capitals(self._text, source, self._kinds, self._acronyms)
        self._missed += [] if inside else _apposed(self._text, source, self._tagged, self._starts)
        self._complete(source, inside)

    def _add_missed(self, source: Tagged, inside: list[Name]) -> bool:
        """Add the bodies and people that were missed in a source; whether a body was."""
        lettered = with_letters(self._text, source.span, inside)
        if lettered:
            self._missed.append(name_at(self._text, lettered, "organization", source.first))
            near = names_within(self._tagged, self._starts, lettered)
            self._instead |= {id(n): None for n in near if n.span.overlaps(lettered)}
        owning = body_owning(self._text, source.span, inside)
        if owning:
            self._missed.append(name_at(self._text, owning, "organization", source.first))
        beside = bodies_beside(self._text, source.span, inside)
        others = persons_beside(self._text, source.span, inside, self._kinds) if not beside else []
        self._missed += [name_at(self._text, span, "organization", source.first) for span in beside]
        self._missed += [name_at(self._text, span, "person", source.first) for span in others]
        return bool(beside or lettered)

    def _complete(self, source: Tagged, inside: list[Name]) -> None:
        """Read a name to the whole length that a source gives it."""
        whole = source.span.cut(self._text)
        kind = whole_kind(whole, ended=bool(inside) and inside[-1].span.end == source.span.end)
        known = len(inside) == 1 and inside[0].kind == "person" and inside[0].span == source.span
        if kind and inside and not known and all(source.span.holds(n.span) for n in inside):
            self._instead |= dict.fromkeys(map(id, inside)) | {id(inside[-1]): name_at(self._text, source.span, kind, inside[0].first)}
        elif holder := _holder(self._text, source, inside):
            self._instead[id(inside[0])] = holder
        elif longer := _called_so(self._text, source, inside):
            self._instead[id(inside[0])] = longer
        elif inside and BRACKETED.fullmatch(self._text, inside[-1].span.end, source.span.end):
            self._instead[id(inside[-1])] = _whole(self._text, source, inside[-1], self._kinds, alone=len(inside) == 1)


def _whole(text: str, source: Tagged, name: Name, kinds: dict[tuple[str, ...], str], *, alone: bool) -> Name:
    """A name that ends a source, from where its capitals begin: "Govind Rao Shinde" where "Rao Shinde" was tagged, and where it stands
    `alone`, "Tenants' Union" where "Union" was.
    """
    capitals = OWNING if alone and name.kind == "organization" else CAPITALISED
    lead = capitals.search(text[source.span.start : name.span.start])
    rest = text[source.span.start : name.span.start - len(lead[0])].split() if lead else ["?"]
    ahead = lead[0].casefold().split()[-1].strip(".") if lead else ""
    called = ahead in LAY and len(name.words) > 1 and not is_first_name(ahead)  # "Tarn Ombudsman | Ada Lund"
    titled = ahead in ENTITLING | RANKS or called or (name.kind == "person" and ahead in BEFORE_PERSONS - SIDES)
    addressed = lead is not None and name.kind == "person" and all(word.casefold().strip(".") in HONORIFICS for word in lead[0].split())
    body = not ORGANIZATIONS.isdisjoint(rest[-1:]) and not addressed  # "the registrar of the hospital Dr Ada Lund"
    apart = all(word.casefold().strip(".") in ADDRESSED for word in rest) or body or (name.kind == "person" and rest[-1] in TITLED)
    of_a_party = rest and name.kind == "person" and len(name.words) > 1 and POSSESSIVE.search(rest[-1])  # "Plaid Cymru’s | Ada Mair Lund"
    apart = apart or bool(of_a_party)
    party = lead is not None and (body or kinds.get(normal(lead[0])) == "organization")
    begun = party and name.kind == "person" and len(name.words) > 1 and is_first_name(name.words[0])  # "the Lib Dems Ada Lund"
    if lead is None or (name.kind == "place" and not body) or titled or begun or not apart:
        return name
    span = without_trade(text, Span(name.span.start - len(lead[0]), name.span.end), person=name.kind == "person")
    if name.kind == "person" and bearer(span.cut(text)):  # "Former Silver Fern | Ada Lund"
        return name
    based = BASED.match(span.cut(text)) or (owner_of_body(span.cut(text)) if name.kind == "organization" else None)
    span = Span(span.start + based.end(), span.end) if based else span
    kind = "organization" if body or is_like_body(span.cut(text)) else name.kind
    return Name(span, kind, name.first, span.cut(text), words_of(span.cut(text), kind))


def _in_capitals(text: str, source: Tagged, kinds: dict[tuple[str, ...], str], acronyms: set[str]) -> list[Name]:
    """The name that an untagged source is, or ends with: one that the article knows, or by its capitals; both where two known ones are
    joined.
    """
    figured = performer(text, source.span)
    if figured is not None:
        return [name_at(text, figured, "person", source.first)]
    parts = known_apart(text, Name(source.span, "organization", source.first, source.span.cut(text), ()), kinds)
    if len(parts) > 1:
        return parts
    words = source.span.cut(text)
    called = called_by_noun(words)
    if called is not None:
        at, kind_called = called
        span = Span(source.span.start + at.start, source.span.start + at.end)
        return [name_at(text, span, kind_called, source.first)]
    based = BASED.match(words)
    if based:  # "Leeds-based Orbis"
        return [name_at(text, Span(source.span.start + based.end(), source.span.end), "organization", source.first)]
    known = kinds.get(normal(words)) if words[:1].isupper() else None
    if known is None and words[:1].isupper() and (is_known(words) or is_body(text, source.span) or has_own_s(text, source.span)):
        known = "organization"
    known = "organization" if known is None and is_party(words) else known
    kind = known if known not in (None, "other") else _kind_of_capitals(words, acronyms)
    return [name_at(text, source.span, kind, source.first)] if kind else []


def _called_so(text: str, source: Tagged, inside: Sequence[Name]) -> Name | None:
    """All of a body's name behind the noun for it, where its end alone was tagged: "the aid group Healers of the | Plain"."""
    called = called_by_noun(source.span.cut(text)) if len(inside) == 1 and inside[0].kind != "person" else None
    if called is None or called[1] != "organization":
        return None
    span = Span(source.span.start + called[0].start, source.span.start + called[0].end)
    longer = span.start < inside[0].span.start and span.end == inside[0].span.end
    return name_at(text, span, "organization", inside[0].first) if longer else None


def _holder(text: str, source: Tagged, inside: Sequence[Name]) -> Name | None:
    """All of the name behind the office that a source begins with, where one word of it was tagged: "Prime Minister | Ada | Lund"."""
    if len(inside) != 1 or inside[0].kind != "person" or " " in inside[0].text:
        return None
    held = PERSONS_OFFICE.fullmatch(source.span.cut(text))
    span = Span(source.span.start + held.start("name"), source.span.end) if held else None
    return name_at(text, span, "person", inside[0].first) if span and span.holds(inside[0].span) else None


def _apposed(text: str, source: Tagged, names: list[Name], starts: list[int]) -> list[Name]:
    """The name between commas behind a description that speaks, where the reader did not tag it: "her sister, Judit, said"."""
    found = APPOSED.match(text, source.span.end)
    first = source.span.cut(text).split(maxsplit=1)[0].casefold()
    if found is None or first not in DETERMINERS:
        return []
    span = Span(*found.span("name"))
    known = any(name.span.overlaps(span) for name in names_within(names, starts, span))
    dated = ANY.fullmatch(found["name"]) is not None
    kind = noun_type(source.span.cut(text).split()[-1].casefold(), first)
    if known or dated or found["name"].casefold() in HONORIFICS or kind not in PERSON_OR_BODY:
        return []
    return [name_at(text, span, PERSON_OR_BODY[kind], source.first)]


def _kind_of_capitals(words: str, acronyms: set[str]) -> str | None:
    """What a source is that is written like a name: a known country or capital, otherwise an organisation of two words or more, or by an
    acronym that the article explains.
    """
    key = " ".join(normal(words))
    if key in PLACE_NAMES or key in CAPITALS:
        return "place"
    if CALL_SIGN.fullmatch(words):
        return "organization"
    if is_entitled(words):
        return "person"
    parts = words.removeprefix("The ").removeprefix("the ").split()
    explained = words.casefold().startswith("the ") or parts[0].casefold().replace("&", "") in acronyms
    if len(parts) == 1 and 1 < len(parts[0]) <= ACRONYM and parts[0].isupper() and explained:
        return "organization"
    capital = all(part[:1].isupper() or part in ("of", "the", "and", "for") or (part in LEGAL and part is parts[-1]) for part in parts)
    last = parts[-1].casefold()
    if (
        last in PARTISANS
        or " ".join(parts).casefold() in DOUBLE
        or OFFICE_OF.fullmatch(words)
        or any(word in TITLED or is_joined_title(word) for word in (parts[0].casefold(), last))
    ):
        return None
    return "organization" if capital and len(parts) > 1 and noun_type(normal(words)[-1] if normal(words) else "", "") == "unnamed" else None
