"""The parts of a source mention: several that "and" or commas join, or one that only looks so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.mentions.sources.head_phrases import noun_behind
from service.attribution.mentions.sources.including import INCLUDING
from service.attribution.mentions.sources.nouns import COUNTED
from service.attribution.mentions.sources.of_two import CAPITALS_ALONE, FIELDS, is_of_pair, is_of_two, is_office_for_two, is_one_minister
from service.attribution.mentions.sources.plurals import is_counted_apart
from service.attribution.mentions.sources.sources import Source, parse_part
from service.attribution.mentions.sources.trimming import EACH, is_word, trimmed
from service.attribution.names.countries.peoples import are_of_peoples
from service.attribution.names.entities import Name, has_conjunction
from service.attribution.names.wording.party_tags import is_tag
from service.attribution.spans import Span
from service.attribution.words import CUTS, DETERMINERS, ORGANIZATIONS, PERSONS

JOINT = re.compile(
    r"(?<!\s)\s*+(?:,\s*+|(?:--?|[–—])\s++)?+(?<=\s)(?:[Aa]nd|as well as|along with|nor|or)\s+(?:(?:even|also|now|indeed|apparently)\s+)?"
    r"|(?<!\s)\s*+,\s+"
)
# With which words such a joint begins, where it is no comma; looking for them first is quicker.
JOINING = frozenset("and And as along nor or".split())
# What stands before a source and is none of it.
LEAD = re.compile(r"(?:which|that|And|But|(?i:both|neither|either))\s+")
# In a description, what it governs; in a document's, whose it is.
PREPOSITION = re.compile(r"\s(?:for|of|at|from|with|in)\s")
MADE_BY = re.compile(r"\s(?:by|from)\s")
# The rest of a body's name and an office, before the name of somebody of it: "Energy Union's president".
POSSESSED_BODY = re.compile(r"(?:[A-Z][\w-]*\s){0,5}[A-Z][\w-]*(?:[’']s|(?<=s)[’'])\s(?:[a-z-]+\s){0,4}")
# What ties all of some to what is made up of them.
LISTING = frozenset(("involving", "comprising", "between", "linking", "uniting"))
# Those who are on somebody's side, or near to him or her.
PARTISANSHIP = re.compile(
    r"(?:Friends|Allies|Supporters|Aides|Sources|People|Critics|Opponents|Backers|Relatives|Colleagues|Advis[eo]rs)\s(?:close\s)?(?:of|to|for)\s"
)
# Whose somebody is, or of whom nothing was told before.
OWNED = frozenset("his her their its a an".split())
# What may have an "and" in its name.
BODIES = ("organization", "place")


def parse_source(text: str, span: Span, names: Sequence[Name]) -> tuple[Source, ...]:
    """The parts of a source mention, one where it is not joint. `names` are those of the article inside the span."""
    if is_word(span.cut(text)):
        return (parse_part(text, trimmed(text, span, names), names),)
    return _parse_joint(text, trimmed(text, span, names), names, each=EACH.search(span.cut(text)) is not None)


def _parse_joint(text: str, span: Span, names: Sequence[Name], *, each: bool) -> tuple[Source, ...]:
    """The same of several words; `each` where behind them stood that each of them speaks."""
    among = INCLUDING.search(text, span.start, span.end)
    if among and among.start() > span.start:
        whole = parse_part(text, Span(span.start, among.start()), names)
        return (whole, *parse_source(text, Span(among.end(), span.end), names)) if whole.form == "description" else (whole,)
    parts = [part for part in _parts(text, span, names) if part.start == span.start or not is_tag(part.cut(text))]
    if len(parts) > 1:
        parsed = _without_apposed(text, [parse_part(text, part, names) for part in parts])
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
            return (next((p for p in named if p.type == "person"), next(iter(named), parse_part(text, span, names))),)
        own = any(p.form != "description" or (p.owned and p.definite) for p in parsed)
        if own and all(map(_stands_alone, parsed)) and not _runs_on(parsed, names):
            told = (
                (parsed[0].type == "group" or parsed[0].head in COUNTED) and len(parsed) > 2 and all(p.form == "name" for p in parsed[1:])
            )
            return tuple(parsed[1:] if told else parsed)  # "two former pupils, Ada Lund and Jo Marsh"
    return (parse_part(text, Span(parts[0].start, span.end) if parts else span, names),)


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
        return replace(parse_part(text, span, ()), type="group")
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
        return parse_part(text, span, names)
    return _one_of_two(text, span, parts, names) if len(parts) == 2 else None


def _one_of_two(text: str, span: Span, parts: Sequence[Source], names: Sequence[Name]) -> Source | None:
    """The same of two parts: whose two offices or bodies they are, or what is one body, document or group of peoples."""
    first, last = parts
    bearer = last.form == "name" and last.type == "person" and first.type != "person"
    paired = last.name and last.type == "person" and is_of_pair(text, first.text, last.name, last.span.start)
    if paired or (bearer and last.name and _is_of_both(text, first, last.name, last.span.start)):
        return last
    if bearer and last.name and first.definite and first.type == "unnamed" and last.text[:1].islower():
        return last if last.text.split(maxsplit=1)[0] not in DETERMINERS else None  # "the chef and author Ada Lund"
    if FIELDS.fullmatch(first.text) and last.type != "person" and CAPITALS_ALONE.fullmatch(last.text):
        return parse_part(text, span, ())
    if bearer and last.name and POSSESSED_BODY.fullmatch(text, last.span.start, last.name.span.start):
        return last
    adjective = first.name is not None and (first.name.kind == "other" or (first.name.kind == "place" and first.text.isupper()))
    of_a_people = adjective and first.name is not None and first.name.span == first.span
    several = last.form == "description" and last.type == "group" and last.text[:1].isupper() and not last.definite
    if several and first.name is not None and first.name.span == first.span and noun_behind(text, names[-1], last.span.end):
        return replace(parse_part(text, span, ()), type="group")  # "White House and Pentagon spokesmen"
    document = first.type == "document" and MADE_BY.search(first.text) is not None
    return parse_part(text, span, names) if (of_a_people and several) or document else None


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
