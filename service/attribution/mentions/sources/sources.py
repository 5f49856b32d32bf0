"""What a source mention is: a name, a pronoun or a description."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from service.attribution.mentions.sources.beside import named_beside
from service.attribution.mentions.sources.fields import holder_of_field
from service.attribution.mentions.sources.head_phrases import BACKING, LED, head_phrase, without_participle
from service.attribution.mentions.sources.nouns import noun_type, type_of
from service.attribution.mentions.sources.told_behind import told_behind
from service.attribution.names.countries.peoples import DEMONYMS, are_a_people
from service.attribution.names.entities import Name, goes_before
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
    in_capitals,
)

WORD = re.compile(r"[^\W_]+(?:[’'.-]+[^\W_]+)*[’']?")
# What may stand between an organisation and the name of somebody of it.
OFFICE = re.compile(
    r"(?:[^\S\n]\([A-Z][\w.&-]*\)(?:[’']s)?)?[^\S\n](?P<office>(?:[\w’'.-]+[^\S\n]){1,5})|(?P<owned>[’']s?[^\S\n](?:[\w’'.-]+[^\S\n]){0,5})"
)
# The letters of an office or a body, between it and the name of who is of it.
LETTERS = re.compile(r"[^\S\n]\([A-Z][\w.&-]*\)[^\S\n]")
GOVERNING = (CUTS - {"of"}) | {"and", "or"}
# What stands between a person who is described and the name of whom it serves: "a spokesman for President …".
SERVING = frozenset("for to".split())
# What stands between somebody and where he or she is.
WHERE = (["on"], ["aboard"], ["at"], ["in"], ["from"])
# What one person is of a body that is described before its name: "the head of the television network Orbis".
HEADS = frozenset(
    "boss captain chair chairman chairwoman chief coach commander director editor executive founder head leader manager owner president "
    "secretary treasurer".split()
)
# What may have a person's name.
VESSELS = frozenset("boat ferry frigate ship submarine tanker tug trawler vessel warship yacht".split())
# With what a clause on somebody begins, in which others are named.
RELATIVES = frozenset("who whom whose which that".split())
# What stands between a description and the name that it gives.
GIVING = (["named"], ["called"], ["identified", "as"], ["known", "as"])
# What stands between a description and whom it describes.
DASHES = (" - ", " – ", " — ")
# Offices for something: "the minister for justice Ada Lund".
PORTFOLIOS = frozenset("minister secretary undersecretary commissioner director mec mp mla mayor governor senator bishop".split())
# Ranks of those who speak for a force or a region.
FORCES = frozenset(OFFICERS.casefold().split("|")) | {"commander", "general", "major"}
# Forces that are called by two words, the second of which calls one person where it stands alone.
GUARDS = frozenset(("coast", "national", "republican", "revolutionary", "presidential", "civil", "home"))
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


def parse_part(text: str, span: Span, names: Sequence[Name]) -> Source:
    """What one mention is, or one part of a joint one; `names` are those of the article inside the span."""
    words = [(m.group().casefold(), m.start(), m.end()) for m in WORD.finditer(text, span.start, span.end)]
    if len(words) == 1 and words[0][0] in PRONOUNS and not in_capitals(span.cut(text)):
        return Source(span, span.cut(text), "pronoun", None, words[0][0], True, False, False, "person")
    inside = [
        n
        for n in names
        if (span.holds(n.span) or goes_before(n, span)) and (n.span.start - span.start < 2 or text[n.span.start - 1] != "(")
    ]
    phrase = head_phrase(text, words, inside)
    name = told_behind(text, span, inside) or _name_of(text, words, inside, phrase, phrase[-1][2] if phrase else span.end)
    phrase = without_participle(phrase)
    head = phrase[-1][0] if phrase else ""
    first = words[0][0] if words else ""
    if head == "guard" and len(phrase) > 1 and phrase[-2][0] in GUARDS and first not in INDEFINITE:
        head = "coastguard"
    head = "think-tank" if head == "tank" and len(phrase) > 1 and phrase[-2][0] == "think" else head
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


def _name_of(text: str, words: list[tuple[str, int, int]], inside: list[Name], phrase: list[tuple[str, int, int]], end: int) -> Name | None:
    """The name of whom a mention means, of those inside of it: at the `end` of what stands before its first preposition, or elsewhere."""
    return (
        _bearer(text, words, inside)
        or next((n for n in inside if n.span.end == end or (n.span.end > end and n.span.start < end)), None)
        or _given_name(words, inside, phrase)
        or _closing_name(text, words, inside, phrase)
        or holder_of_field(text, words, inside, phrase)
        or named_beside(text, words, inside)
        or _behind_dash(text, words, inside)
    )


def _behind_dash(text: str, words: list[tuple[str, int, int]], inside: list[Name]) -> Name | None:
    """The name behind a dash with which a mention ends, or the letters of it in brackets: "one group - the Orbis Circle (OC)"."""
    for name in inside:
        last = words[-1][1]
        closes = name.span.end >= last or (text.startswith(" (", name.span.end) and name.span.end + len(" (") >= last)
        if closes and name.span.start > words[0][2] and text.endswith(DASHES, 0, name.span.start):
            return name
    return None


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
    if name and before and ((words[0][0] in DETERMINERS and before[-1] in BACKING) or not RELATIVES.isdisjoint(every)):
        return None  # "a group backing Ada Lund", "a councillor who backs Ada Lund"
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
    if head in HEADS and before[-1] in VESSELS and len(phrase) < len(before):
        return True  # "the captain of the ferry Ada Lund"
    described = kind == "group" or (kind == "unnamed" and (head in PERSONS or before[0] in INDEFINITE))
    if not described or len(phrase) >= len(before):
        return False
    governing = before[len(phrase) :]
    if name.kind == "organization" and before[0] in INDEFINITE and head in PERSONS:
        return True
    if name.kind == "organization":
        return not CUTS.isdisjoint(governing) and (governing[0] != "of" or (head in HEADS and before[0] in DETERMINERS))
    if before[0] not in DETERMINERS and governing[:2] == ["to", "the"] and len(governing) > 2:
        return False  # "Assistant to the Solicitor General Ada Lund"
    if len(governing) > 3 and governing[:2] == ["for", "the"] and before[-1] in FORCES:
        return False  # "spokesperson for the Western Isles Commodore Jo Marsh"
    return head not in PORTFOLIOS and governing[0] in SERVING and (before[-1] in TITLES or before[-1] in HONORIFICS)


def name_type(name: Name | None, *, definite: bool) -> SpeakerType | None:
    """The type of the entity that a name stands for; "the Democrats" may be a party, "many Democrats" are some of it."""
    if name is None or (name.kind == "other" and definite and len(name.words) == 1 and name.words[0] in DEMONYMS):
        return None  # "the Norwegian", who is somebody
    if name.kind == "other" and (are_a_people(name.words) or (not definite and name.words[-1] in GROUPS)):
        return "group"
    return {"person": "person", "organization": "organization", "place": "place"}.get(name.kind, "organization")  # type: ignore[return-value]
