"""Offices that are somebody else's by the words around their noun: of another body, country, level or time than somebody holds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.countries.lands import LANDS, land
from service.attribution.names.countries.peoples import NATIONAL
from service.attribution.names.roles.offices import noun_phrase
from service.attribution.names.wording.fields import WORDS as SUBJECTS
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import COMPANIES, DETERMINERS, HONORIFICS, KIN, LAY, OFFICES, ORGANIZATIONS, STOP_WORDS

# Offices that many hold, each of another body, by the words for them.
HELD = {
    **{f"spokes{who}": "spokesperson" for who in ("man", "woman", "person")},
    **{f"chair{who}": "chair" for who in ("man", "woman", "person", "")},
    **{
        noun: noun
        for noun in (
            "minister secretary president premier chancellor governor commander leader chief general director ambassador envoy mayor"
        ).split()
    },
}
SPEAKING, OWNER = "spokesperson", re.compile(r"[’']s\s|s[’']\s")
# Those of states, or of whoever may be told by a nation.
OF_STATES = frozenset("minister secretary president premier chancellor governor commander ambassador envoy spokesperson".split())
# Offices with a subject, and what is one beside those of departments.
WITH_SUBJECT, MORE_SUBJECTS = frozenset(("minister", "secretary")), frozenset("home prime first".split())
# Those that a federation has, and its parts.
FEDERAL_TOO = frozenset("minister secretary chief general director".split())
# Bodies by common nouns, of which a line is none of the others.
SIDES = tuple(
    frozenset(line.split())
    for line in (
        "army military navy",
        "police constabulary",
        "rebel rebels militia guerrilla guerrillas insurgent insurgents",
        "government presidential ministry cabinet",
        "union unions",
        "company firm corporate",
        "club team",
        "hospital",
        "university college",
        "school",
        "council",
        "church diocese",
        "fire",
    )
)
# Levels of government; before one of BODIES such a word is part of a name: "State Department".
LEVELS = (
    frozenset("federal national".split()),
    frozenset("state provincial".split()),
    frozenset("county district municipal city town borough parish".split()),
)
FEDERAL = 0
BODIES = frozenset(
    "department police media television tv news house university college party security guard convention committee assembly senate "
    "council association federation union team broadcaster radio bank school reserve".split()
)
# What has a capital before an office and tells nothing of where it is held, parties too.
COMMON = (OFFICES | LAY | KIN | HONORIFICS | ORGANIZATIONS | COMPANIES | SUBJECTS | DETERMINERS | STOP_WORDS).union(
    *SIDES,
    *LEVELS,
    "labour labor conservative tory liberal democrat democratic democrats republican republicans gop green greens socialist communist "
    "nationalist independent christian new coalition opposition majority minority shadow deputy vice assistant associate acting interim "
    "caretaker former ex late senior junior chief prime first second third top old current outgoing incoming longtime veteran general "
    "executive managing joint permanent attorney regional local central united northern southern eastern western north south east west "
    "home press technical artistic creative sporting football area corporate campaign world global group operations policy political "
    "sales marketing technology financial strategy human clinical".split(),
) - frozenset(LANDS)
# Places that end as the adjectives of peoples do.
NO_PEOPLE = frozenset("austin berlin dublin durban michigan mumbai pradesh punjab rajasthan saskatchewan wisconsin".split())
# What holds for a time.
FOR_NOW = frozenset("acting interim caretaker".split())
WORD = re.compile(r"[^\W_]+(?:[’'.][^\W_]+)*")
# How many letters a name has at least that may be a word in short, and an acronym at most.
SHORTEST, ACRONYM = 3, 6
# How many roles of somebody are looked at.
MOST = 64


@dataclass(frozen=True, slots=True)
class Office:
    """What is said of an office: its noun, the names that tell whose it is, as they stand, the lines of SIDES and LEVELS, its subject,
    all of its words, and the first letters of those with a capital.
    """

    noun: str
    named: frozenset[str]
    sides: frozenset[int]
    levels: frozenset[int]
    subject: frozenset[str]
    words: frozenset[str]
    letters: str

    @property
    def is_of_a_nation(self) -> bool:
        """Whether a country, its people or those who run it are named."""
        told = (word for word in self.named if word.casefold() not in NO_PEOPLE)
        return any(word.casefold() in LANDS or NATIONAL.fullmatch(word) for word in told)

    @property
    def tells(self) -> bool:
        """Whether there is anything by which it may be another one."""
        return bool(self.named or self.sides or self.levels or self.subject or not FOR_NOW.isdisjoint(self.words))


def read_office(text: str) -> Office | None:
    """What a phrase says of an office that many hold, None where its noun is none."""
    phrase = noun_phrase(text)
    noun = HELD.get(phrase[-1]) if phrase else None
    if noun is None:
        return None
    whole = [POSSESSIVE.sub("", word) for word in WORD.findall(text)]
    words = [word.casefold() for word in whole]
    named = (word for word, folded in zip(whole, words, strict=True) if word[:1].isupper() and not _is_common(word, folded))
    pairs = list(zip(words, [*words[1:], ""], strict=True))
    levels = (i for i, line in enumerate(LEVELS) for word, behind in pairs if word in line and behind not in BODIES)
    subject = (SUBJECTS | MORE_SUBJECTS).intersection(words) if noun in WITH_SUBJECT else ()
    return Office(
        noun,
        frozenset(named),
        frozenset(i for i, line in enumerate(SIDES) if not line.isdisjoint(words)),
        frozenset(levels),
        frozenset(subject),
        frozenset(words),
        "".join(word[0] for word, folded in zip(whole, words, strict=True) if word[0].isupper() and folded not in DETERMINERS),
    )


def _is_common(word: str, folded: str) -> bool:
    """Whether a word with a capital is no name: "WHO" is one, "Who" is none."""
    return folded in COMMON and not (len(word) > 1 and word.isupper() and folded in STOP_WORDS)


def is_held_by_another(source: Source, roles: Iterable[str]) -> bool:
    """Whether a description tells of an office that is none of those that somebody holds, of the same noun: "the army spokesman", and a
    police spokesman; "the federal minister", and one of Alberta; "the acting governor", and a governor; "the minister's spokesman", and a
    party's spokesman on health.
    """
    if source.head not in HELD or not source.text:
        return False
    mine = read_office(source.text)
    if mine is None:
        return False
    if mine.noun == SPEAKING and (source.owned or source.indefinite or OWNER.search(source.text)) and SUBJECTS.isdisjoint(mine.words):
        spoken = _of_noun(mine.noun, roles)
        if spoken and not any(SUBJECTS.isdisjoint(office.words) for office in spoken):
            return True
    same = _of_noun(mine.noun, roles) if mine.tells else []
    return bool(same) and all(_differs(mine, office) for office in [office for office in same if office.tells] or same)


def holds_the_very(source: Source, roles: Iterable[str]) -> bool:
    """Whether somebody holds an office of the very body or country that a description names: "the DHQ spokesman"."""
    mine = read_office(source.text) if source.head in HELD else None
    if mine is None or not mine.named:
        return False
    return any(_are_alike(mine, office) and not _differs(mine, office) for office in _of_noun(mine.noun, roles))


def _of_noun(noun: str, roles: Iterable[str]) -> list[Office]:
    return [office for office in map(read_office, islice(roles, MOST)) if office and office.noun == noun]


def _differs(mine: Office, other: Office) -> bool:
    if _apart(mine.subject, other.subject) or _apart(_levels(mine), _levels(other)):
        return True
    if not FOR_NOW.isdisjoint(mine.words) and FOR_NOW.isdisjoint(other.words):
        return True
    if _are_alike(mine, other):
        return _apart(mine.sides, other.sides)
    if mine.named and other.named:
        return mine.noun in OF_STATES or not (mine.is_of_a_nation or other.is_of_a_nation)
    pairs = ((mine, other), (other, mine))
    federal = mine.noun in FEDERAL_TOO and any(FEDERAL in a.levels and b.named and not (b.levels or b.is_of_a_nation) for a, b in pairs)
    return federal or _apart(mine.sides, other.sides)


def _levels(office: Office) -> frozenset[int]:
    """The levels of an office; one of a nation is on the first."""
    return office.levels or frozenset({FEDERAL} if office.noun in FEDERAL_TOO and office.is_of_a_nation else ())


def _apart(mine: frozenset[str] | frozenset[int], other: frozenset[str] | frozenset[int]) -> bool:
    return bool(mine and other) and mine.isdisjoint(other)


def _are_alike(mine: Office, other: Office) -> bool:
    """Whether a name that tells whose an office is may stand for one that the other has, in other words, in short or by its letters."""
    lands = {land(word.casefold()) for word in mine.named}
    if not lands.isdisjoint(land(word.casefold()) for word in other.named):
        return True
    return any(_is_short_for(word, b) for a, b in ((mine, other), (other, mine)) for word in a.named)


def _is_short_for(name: str, office: Office) -> bool:
    """Whether a name is the beginning of a word of an office, "Fed", or has two letters with which words of it begin in turn: "BoE"."""
    if len(name) >= SHORTEST and not office.is_of_a_nation and any(word.startswith(name.casefold()) for word in office.words):
        return True
    letters = "".join(letter for letter in name if letter.isupper())
    return len(name) <= ACRONYM and any(office.letters[i : i + 2] in letters for i in range(len(office.letters) - 1))
