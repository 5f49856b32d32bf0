"""What a source mention is: a name, a pronoun or a description, alone or joined with others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from service.attribution.mentions.sources.beside import named_beside
from service.attribution.mentions.sources.fields import holder_of_field
from service.attribution.mentions.sources.head_phrases import BACKING, LED, head_phrase, noun_behind
from service.attribution.mentions.sources.including import INCLUDING
from service.attribution.mentions.sources.nouns import COUNTED, noun_type, type_of
from service.attribution.mentions.sources.of_two import CAPITALS_ALONE, FIELDS, is_of_pair, is_of_two, is_office_for_two, is_one_minister
from service.attribution.mentions.sources.plurals import is_counted_apart
from service.attribution.mentions.sources.trimming import EACH, is_word, trimmed
from service.attribution.names.countries.peoples import are_a_people, are_of_peoples
from service.attribution.names.entities import Name, goes_before, has_conjunction
from service.attribution.names.wording.party_tags import is_tag
from service.attribution.ranks import OFFICERS
from service.attribution.records import SpeakerType
from service.attribution.spans import Span
from service.attribution.words import (
    ADDRESSES,
    CUTS,
    DEFINITE,
    DETERMINERS,
    DOCUMENTS,
    GROUPS,
    HONORIFICS,
    INDEFINITE,
    KIN,
    LAY,
    ORGANIZATIONS,
    PERSONS,
    PRONOUNS,
    TITLES,
)

WORD = re.compile(r"[^\W_]+(?:[’'.-]+[^\W_]+)*[’']?")
JOINT = re.compile(
    r"(?<!\s)\s*+(?:,\s*+|(?:--?|[–—])\s++)?+(?<=\s)(?:[Aa]nd|as well as|along with|nor|or)\s+(?:(?:even|also|now|indeed|apparently)\s+)?"
    r"|(?<!\s)\s*+,\s+"
)
# With which words such a joint begins, where it is no comma; looking for them first is quicker.
JOINING = frozenset("and And as along nor or".split())
# What may stand between an organisation and the name of somebody of it.
OFFICE = re.compile(
    r"(?:[^\S\n]\([A-Z][\w.&-]*\)(?:[’']s)?)?[^\S\n](?P<office>(?:[\w’'.-]+[^\S\n]){1,5})|(?P<owned>[’']s?[^\S\n](?:[\w’'.-]+[^\S\n]){0,5})"
)
# The letters of an office or a body, between it and the name of who is of it.
LETTERS = re.compile(r"[^\S\n]\([A-Z][\w.&-]*\)[^\S\n]")
GOVERNING = (CUTS - {"of"}) | {"and", "or"}
# What stands before a source and is none of it.
LEAD = re.compile(r"(?:which|that|And|But|(?i:both|neither|either))\s+")
# In a description, what it governs; in a document's, whose it is.
PREPOSITION = re.compile(r"\s(?:for|of|at|from|with|in)\s")
MADE_BY = re.compile(r"\s(?:by|from)\s")
# The rest of a body's name and an office, before the name of somebody of it: "Energy Union's president".
POSSESSED_BODY = re.compile(r"(?:[A-Z][\w-]*\s){0,5}[A-Z][\w-]*(?:[’']s|(?<=s)[’'])\s(?:[a-z-]+\s){0,4}")
# What stands between a person who is described and the name of whom it serves: "a spokesman for President …".
SERVING = frozenset("for to".split())
# What ties all of some to what is made up of them.
LISTING = frozenset(("involving", "comprising", "between", "linking", "uniting"))
# What stands between somebody and where he or she is.
WHERE = (["on"], ["aboard"], ["at"], ["in"], ["from"])
# What stands between a description and the name that it gives.
GIVING = (["named"], ["called"], ["identified", "as"], ["known", "as"])
# Offices for something: "the minister for justice Ada Lund".
PORTFOLIOS = frozenset("minister secretary undersecretary commissioner director mec mp mla mayor governor senator bishop".split())
# Ranks of those who speak for a force or a region.
FORCES = frozenset(OFFICERS.casefold().split("|")) | {"commander", "general", "major"}
# Those who are on somebody's side, or near to him or her.
PARTISANSHIP = re.compile(
    r"(?:Friends|Allies|Supporters|Aides|Sources|People|Critics|Opponents|Backers|Relatives|Colleagues|Advis[eo]rs)\s(?:close\s)?(?:of|to|for)\s"
)
# Whose somebody is, or of whom nothing was told before.
OWNED = frozenset("his her their its a an".split())
# Forces that are called by two words, the second of which calls one person where it stands alone.
GUARDS = frozenset(("coast", "national", "republican", "revolutionary", "presidential", "civil", "home"))
# What may have an "and" in its name.
BODIES = ("organization", "place")
Form = Literal["name", "pronoun", "description"]


@dataclass(frozen=True, slots=True)
class Source:
    """One source mention, or one part of a joint one.

    `head` is its head noun, folded; `definite` that it points at something known, `owned` that
    it says whose it is by a name ("Lund's lawyer").
    """

    span: Span
    text: str
    form: Form
    name: Name | None
    head: str
    definite: bool
    indefinite: bool
    owned: bool
    type: SpeakerType


def parse_source(text: str, span: Span, names: Sequence[Name]) -> tuple[Source, ...]:
    """The parts of a source mention, one where it is not joint. `names` are those of the article inside the span."""
    if is_word(span.cut(text)):
        return (_parse(text, trimmed(text, span, names), names),)
    return _parse_joint(text, trimmed(text, span, names), names, each=EACH.search(span.cut(text)) is not None)


def _parse_joint(text: str, span: Span, names: Sequence[Name], *, each: bool) -> tuple[Source, ...]:
    """The same of several words; `each` where behind them stood that each of them speaks."""
    among = INCLUDING.search(text, span.start, span.end)
    if among and among.start() > span.start:
        whole = _parse(text, Span(span.start, among.start()), names)
        return (whole, *parse_source(text, Span(among.end(), span.end), names)) if whole.form == "description" else (whole,)
    parts = [part for part in _parts(text, span, names) if part.start == span.start or not is_tag(part.cut(text))]
    if len(parts) > 1:
        parsed = _without_apposed(text, [_parse(text, part, names) for part in parts])
        one = _one_of_several(text, span, parsed, names)
        if one is not None:
            return (one,)
        together = span.cut(text).casefold().startswith(("both ", "neither ")) and len(parsed) == 2
        together |= (parsed[0].form == "pronoun" or each) and len(parsed) == 2
        if together or all(p.definite and p.text[:3].casefold() in ("the", "his", "her") for p in parsed):
            return tuple(parsed)
        if parsed[0].type == "group" and PARTISANSHIP.match(parsed[0].text) and len(parsed) == 2:
            return (parsed[0],)  # "Friends of the premier, Ada Lund"
        if not has_conjunction(text, span, names):
            named = [p for p in parsed if p.form == "name"]
            if len(parsed) == 2 and all(_is_bare(p) for p in parsed):
                return tuple(parsed)  # "Lund, Marsh" of a headline
            if parsed[0].form != "name":
                named = [p for p in named if p.type != "place"]  # "families of the dead in Harlow, Texas"
            return (next((p for p in named if p.type == "person"), next(iter(named), _parse(text, span, names))),)
        own = any(p.form != "description" or (p.owned and p.definite) for p in parsed)
        if own and all(map(_stands_alone, parsed)) and not _runs_on(parsed, names):
            told = (
                (parsed[0].type == "group" or parsed[0].head in COUNTED) and len(parsed) > 2 and all(p.form == "name" for p in parsed[1:])
            )
            return tuple(parsed[1:] if told else parsed)  # "two former pupils, Ada Lund and Jo Marsh"
    return (_parse(text, Span(parts[0].start, span.end) if parts else span, names),)


def _without_apposed(text: str, parts: list[Source]) -> list[Source]:
    """The parts of a joint source without descriptions of whom the next part names: "Lund and | her colleague, | Jo Marsh"."""
    pairs = zip(parts, [*parts[1:], None], strict=True)
    if len(parts) == 3 and _is_apposed(text, *parts):
        return parts[1:]
    return [part for part, behind in pairs if not (behind and part is not parts[0] and _is_of_next(text, part, behind))]


def _is_apposed(text: str, first: Source, name: Source, last: Source) -> bool:
    """Whether the second of three parts names the first: "the town treasurer, | Ada Lund, | and the chief of police"."""
    described = first.form == "description" and first.definite and first.head in PERSONS and not first.owned
    named = name.name is not None and name.name.kind == "person" and name.name.span == name.span
    return described and named and text[name.span.end : last.span.start].startswith(",")


def _is_of_next(text: str, part: Source, behind: Source) -> bool:
    one = part.form == "description" and part.type == "unnamed"
    owned = part.text.split(maxsplit=1)[0].casefold() in OWNED
    ends = part.definite and part.head in PERSONS and text[: part.span.start].rstrip().endswith(" and")  # "and the mayor, | Jo Marsh"
    return (
        one
        and (owned or ends)
        and behind.form == "name"
        and behind.type == "person"
        and text[part.span.end : behind.span.start].strip() == ","
    )


def _one_of_several(text: str, span: Span, parts: Sequence[Source], names: Sequence[Name]) -> Source | None:
    """The one source that only looks like a joint one: "a partner at Roe and Lund, Jo Marsh", "the Mining and Energy Union's Jo Marsh",
    "Dutch and Belgian officials", "a paper by Lund and his associates"; None where there are several.
    """
    first, last = parts[0], parts[-1]
    if are_of_peoples([part.text for part in parts]) or is_counted_apart(first.text):
        return replace(_parse(text, span, ()), type="group")
    apposed = text[: last.span.start].rstrip().endswith(",") and last.form == "name" and last.type == "person"
    tied = PREPOSITION.search(text, first.span.start, parts[-2].span.end) if apposed else PREPOSITION.search(first.text)
    introduced = ((first.definite or first.indefinite) and tied is not None) or _are_callings(parts)
    if apposed and introduced and last.name and last.name.span == last.span and not any(p.definite for p in parts[1:]):
        return last
    if (
        len(parts) > 2
        and first.indefinite
        and introduced
        and not apposed
        and all(p.type != "person" and p.form != "pronoun" and not p.definite for p in parts[1:])
    ):
        return _parse(text, span, names)
    if len(parts) != 2:
        return None
    bearer = last.form == "name" and last.type == "person" and first.type != "person"
    paired = last.name and last.type == "person" and is_of_pair(text, first.text, last.name, last.span.start)
    if paired or (bearer and last.name and _is_of_both(text, first, last.name, last.span.start)):
        return last
    if bearer and last.name and first.definite and first.type == "unnamed" and last.text[:1].islower():
        return last if last.text.split(maxsplit=1)[0] not in DETERMINERS else None  # "the chef and author Ada Lund"
    if FIELDS.fullmatch(first.text) and last.type != "person" and CAPITALS_ALONE.fullmatch(last.text):
        return _parse(text, span, ())
    if bearer and last.name and POSSESSED_BODY.fullmatch(text, last.span.start, last.name.span.start):
        return last
    adjective = first.name is not None and (first.name.kind == "other" or (first.name.kind == "place" and first.text.isupper()))
    of_a_people = adjective and first.name is not None and first.name.span == first.span
    several = last.form == "description" and last.type == "group" and last.text[:1].isupper() and not last.definite
    if several and first.name is not None and first.name.span == first.span and noun_behind(text, names[-1], last.span.end):
        return replace(_parse(text, span, ()), type="group")  # "White House and Pentagon spokesmen"
    document = first.type == "document" and MADE_BY.search(first.text) is not None
    return _parse(text, span, names) if (of_a_people and several) or document else None


def _are_callings(parts: Sequence[Source]) -> bool:
    """Whether the first two of three parts are what one is called: "Orbis's chairman and chief architect, Ada Lund"."""
    one = all(part.form == "description" and part.type == "unnamed" for part in parts[:2])
    called = parts[1].text[:1].islower() and parts[1].head in PERSONS
    return len(parts) == 3 and one and (called or is_one_minister(parts[0].text, parts[1].text))


def _is_of_both(text: str, first: Source, name: Name, start: int) -> bool:
    """Whether an office for two fields, two offices or what somebody is of two bodies, is in two parts around the "and"."""
    if is_office_for_two(text, first.text, start, name.span.start):
        return True
    described = first.form == "description" and first.definite and first.type == "unnamed"
    country = first.name is not None and first.name.kind == "place" and first.name.span == first.span
    return is_of_two(text, first.text, name, start, described=described, country=country)


def _is_bare(part: Source) -> bool:
    """Whether a part is a person's name of one word and no more."""
    return part.name is not None and part.name.kind == "person" and part.name.span == part.span and len(part.name.words) == 1


def _stands_alone(part: Source) -> bool:
    """Whether a part of a joint source is a mention by itself: a name, a pronoun, a definite description, a group."""
    return part.form != "description" or part.definite or part.type == "group"


def _runs_on(parts: Sequence[Source], names: Sequence[Name]) -> bool:
    """Whether the "and" joins what a preposition in the first part governs: "the member for Abbot and Crewe", "lawyers for Lund and
    Marsh".
    """
    name = parts[0].name
    told = parts[0].text.replace(name.text, "_") if name else parts[0].text  # "the Council of Lenders" is a name
    if parts[0].form == "description" and not LISTING.isdisjoint(told.split()):
        return True  # "the consortium involving Orbis, Tarn and Vos"
    governed = any(word in CUTS for word in told.casefold().split()[1:])
    ends = [name for name in names if name.span.end == parts[0].span.end] if parts[0].form == "description" else []
    single = len(parts) == 2 and parts[1].name is not None and len(parts[1].name.text.split()) == 1
    last = any(name.kind == "person" or single for name in ends)
    return governed and (last or not any(p.form == "name" and p.type == "person" for p in parts[1:]))


def _parts(text: str, span: Span, names: Sequence[Name]) -> list[Span]:
    """What "and", "nor" or commas join, where those are not inside of a name."""
    lead = LEAD.match(text, span.start, span.end)
    out, at = [], lead.end() if lead else span.start
    told = text[at : span.end]
    if "," not in told and JOINING.isdisjoint(told.split()):
        return [Span(at, span.end)] if told else []
    for joint in JOINT.finditer(text, at, span.end):
        whole = next((n for n in names if n.kind in BODIES and n.span.start < joint.start() and joint.end() < n.span.end), None)
        if whole and text[whole.span.start : joint.start()].casefold().rsplit(maxsplit=1)[-1] not in ORGANIZATIONS:
            continue  # "the Animal and Plant Agency", not "the World Bank and the Monetary Fund"
        out.append(Span(at, joint.start()))
        at = joint.end()
    return [part for part in [*out, Span(at, span.end)] if len(part)]


def _parse(text: str, span: Span, names: Sequence[Name]) -> Source:
    words = [(m.group().casefold(), m.start(), m.end()) for m in WORD.finditer(text, span.start, span.end)]
    if len(words) == 1 and words[0][0] in PRONOUNS and (len(span) == 1 or not span.cut(text).isupper()):
        return Source(span, span.cut(text), "pronoun", None, words[0][0], True, False, False, "person")
    inside = [
        n
        for n in names
        if (span.holds(n.span) or goes_before(n, span)) and (n.span.start - span.start < 2 or text[n.span.start - 1] != "(")
    ]
    phrase = head_phrase(text, words, inside)
    end = phrase[-1][2] if phrase else span.end
    name = (
        _bearer(text, words, inside)
        or next((n for n in inside if n.span.end == end or (n.span.end > end and n.span.start < end)), None)
        or _given_name(words, inside, phrase)
        or _closing_name(text, words, inside, phrase)
        or holder_of_field(text, words, inside, phrase)
        or named_beside(text, words, inside)
    )
    head = phrase[-1][0] if phrase else ""
    first = words[0][0] if words else ""
    if head == "guard" and len(phrase) > 1 and phrase[-2][0] in GUARDS and first not in INDEFINITE:
        head = "coastguard"
    possessed = any(text.startswith(("’", "'"), n.span.end) or n.span.cut(text).endswith(("’s", "'s")) for n in inside[:1])
    definite = first in DEFINITE or (possessed and first not in INDEFINITE)
    form: Form = "name" if name else "description"
    return Source(
        span,
        span.cut(text),
        form,
        name,
        head,
        definite,
        first in INDEFINITE,
        bool(inside) and name is None,
        name_type(name, definite=definite) or type_of(head, [w[0] for w in words], [w[0] for w in phrase], span.cut(text)[:1]),
    )


def _bearer(text: str, words: list[tuple[str, int, int]], inside: list[Name]) -> Name | None:
    """The person that the mention ends with, behind an organisation and an office in it: "Bank of England deputy governor Ada Lund"."""
    named = [name for name in inside if text[name.span.start - 1 : name.span.start] != "("]  # not "(HOA)"
    if len(named) < 2 or named[-1].span.end < words[-1][1]:
        return None
    body, person = named[-2:]
    if person.kind == "person" and LETTERS.fullmatch(text, body.span.end, person.span.start):
        return person  # "Inspector General of Police (IGP) Jo Marsh"
    between = OFFICE.fullmatch(text, body.span.end, person.span.start)
    begun = body.kind == "place" and words[0][0] not in DETERMINERS  # "Harbour Bank of Norland President Ada Lund"
    if between is None or person.kind != "person" or not (body.kind == "organization" or begun):
        return None
    office = (between["office"] or between["owned"]).split()
    before = [word for word, _, end in words if end <= body.span.start]
    tied = not GOVERNING.isdisjoint([*office, *before]) or (before[:1] and before[0] in INDEFINITE and "of" in before)
    plain = all(word.islower() or word == "PhD" for word in office) or office[-1].casefold().strip(".") in TITLES
    addressed = office[-1].casefold().strip(".") in HONORIFICS and office[0] in ("’s", "'s", "’", "'")
    return person if (plain or addressed) and not tied else None


def _given_name(words: list[tuple[str, int, int]], inside: list[Name], phrase: list[tuple[str, int, int]]) -> Name | None:
    """The name that a description gives: "a student named Ada Lund", "a group known as Orbis"."""
    end = words[-1][2] if words else 0
    name = next((n for n in inside if n.kind in ("person", "organization") and n.span.end == end), None)
    if name is None or not phrase or phrase[-1][0] in DOCUMENTS:
        return None
    giving = [word for word, start, _ in words[len(phrase) :] if start < name.span.start and word not in HONORIFICS]
    return name if giving in GIVING else None


def _closing_name(text: str, words: list[tuple[str, int, int]], inside: list[Name], phrase: list[tuple[str, int, int]]) -> Name | None:
    """The person that the mention ends with, an office of several words before the name: "Secretary of State Ada Lund"; not what a
    document is found in or made by: "a study in the journal Orbis".
    """
    if phrase and phrase[-1][0] in DOCUMENTS:
        return None
    end = words[-1][2] if words else 0
    ends = (end, end - 2) if text.startswith(("’s", "'s"), end - 2) else (end,)
    name = next((n for n in inside if n.kind in ("person", "organization") and n.span.end in ends), None)
    every = [word.strip(".") for word, _, end in words if name and end <= name.span.start]
    titled = not (phrase and phrase[-1][0] in PORTFOLIOS)  # "the Minister for Justice Ada Lund" is no Justice Lund
    before = [word for word in every if word not in HONORIFICS or (not titled and word not in DEFINITE)]
    joined = next((word for word in reversed(every) if word not in ADDRESSES), "") in ("and", "or")
    if name and before and words[0][0] in DETERMINERS and before[-1] in BACKING:
        return None  # "a group backing Ada Lund"
    if name is None or not before or before[-1] in CUTS or joined or _is_governed(name, every, phrase) or {*every[len(phrase) :][:1]} & LED:
        return None
    lead = text[words[0][1] : name.span.start].split() if len(name.words) == 1 else []
    if lead and lead[-1].islower() and "of" in every and every[-1] not in TITLES | LAY | ORGANIZATIONS:
        return None  # "the former star of the drama Orbis"
    return None if text[: name.span.start].rstrip().endswith(("’s", "'s", "’", ",")) else name


def _is_governed(name: Name, before: list[str], phrase: list[tuple[str, int, int]]) -> bool:
    """Whether a name belongs to whom a person is described by: "a doctor working for the agency Orbis", "a spokesman for President Lund".
    `before` are the words up to the name, `phrase` those up to the first preposition.
    """
    head = phrase[-1][0] if phrase else ""
    kind = noun_type(head, before[0])
    if (head in GROUPS or head in KIN) and before[len(phrase) : len(phrase) + 1] == ["of"]:
        return True  # "the parents of 14-year-old Ada Lund"
    if before[0] in INDEFINITE and before[len(phrase) : len(phrase) + 1] == ["of"] and head not in PORTFOLIOS:
        return True  # "a close associate of former chairman Ada Lund"
    if before[0] in INDEFINITE and head in PERSONS and before[len(phrase) : len(phrase) + 1] in WHERE:
        return True  # "a deckhand on the trawler Orbis"
    described = kind == "group" or (kind == "unnamed" and (head in PERSONS or before[0] in INDEFINITE))
    if not described or len(phrase) >= len(before):
        return False
    governing = before[len(phrase) :]
    if name.kind == "organization" and before[0] in INDEFINITE and head in PERSONS:
        return True
    if name.kind == "organization":
        return not CUTS.isdisjoint(governing) and governing[0] != "of"
    if before[0] not in DETERMINERS and governing[:2] == ["to", "the"] and len(governing) > 2:
        return False  # "Assistant to the Solicitor General Ada Lund"
    if len(governing) > 3 and governing[:2] == ["for", "the"] and before[-1] in FORCES:
        return False  # "spokesperson for the Western Isles Commodore Jo Marsh"
    return head not in PORTFOLIOS and governing[0] in SERVING and (before[-1] in TITLES or before[-1] in HONORIFICS)


def name_type(name: Name | None, *, definite: bool) -> SpeakerType | None:
    """The type of the entity that a name stands for; "the Democrats" may be a party, "many Democrats" are some of it."""
    if name is None:
        return None
    if name.kind == "other" and (are_a_people(name.words) or (not definite and name.words[-1] in GROUPS)):
        return "group"
    return {"person": "person", "organization": "organization", "place": "place"}.get(name.kind, "organization")  # type: ignore[return-value]
