"""Families: relatives and couples by their names, particles of surnames, and what tells namesakes apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from service.attribution.names.entities import Name, bare_words
from service.attribution.names.extents.name_parts import PARTICLES
from service.attribution.names.first_names import pronoun_of
from service.attribution.words import FEMALE, KIN

# What stands before the name of a relative, and in how many characters.
RELATIVE = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|[’']s)\s(?:[\w-]+\s){0,2}(?:ex-)?(?P<kin>[a-z]+),?\s(?:(?:[\w-]+\s){0,3}(?:[A-Z]{2,}|[a-z]+)\s)?$"
)
OWNED = 60
# How a line ends that is no headline.
ENDS = frozenset('.!?”"')
# Relatives who as often as not have somebody's surname.
FAMILY = frozenset("wife husband widow widower mother father brother sister son daughter grandson granddaughter".split())
# What tells of a death, right behind a name.
DIED = re.compile(
    r"(?:,\s[^,.;\n]{1,60})?,?\s(?:died|drowned|was\s(?:shot\s(?:dead|to\sdeath)|killed|murdered|(?:stabbed|beaten)\sto\sdeath"
    r"|(?:found|pronounced|declared)\sdead))\b"
)
# Somebody of whom it is told next what he or she says of himself or herself: "Lund said he".
OF_SELF = re.compile(
    r"\s(?:(?:also|later|then)\s)?(?:said|says|added|testified|admitted|conceded|insisted|recalled)\s(?:that\s)?(?P<pronoun>he|she)\b"
)
# What somebody is quoted as saying right before his or her name, and of whom that is.
QUOTED = re.compile(r"[“\"](?P<quoted>[^“”\"\n]{2,200})[”\"]\s(?:(?:said|says|added|recalled)\s)?$")
LONGEST_QUOTE = 220
HIM, HER = re.compile(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b"), re.compile(r"\b(?:[Ss]he|[Hh]er|[Hh]ers)\b")
# What keeps father and son apart.
DESCENT = frozenset(("jr", "sr"))
PARTICLE = PARTICLES - {"of", "and", "the"}


def relative(name: Name, text: str) -> str | None:
    """The relative of somebody else as whom somebody is first named: "his son, Jo Lund", whom news does not call "Lund" after that."""
    found = RELATIVE.search(text, max(0, name.span.start - OWNED), name.span.start)
    return found["kin"] if found and found["kin"] in KIN else None


def is_kinsman(name: Name, first: Name, text: str) -> bool:
    """Whether a surname alone, not in a headline, is told before that of somebody's relative, whom it is not: "Lund slept. His wife, Jo
    Lund,", "Lund's wife, Jo Lund,".
    """
    if len(name.words) != 1 or name.span.start > first.span.start or name.words[0] != first.words[-1]:
        return False
    found = RELATIVE.search(text, max(0, first.span.start - OWNED), first.span.start)
    line = text.find("\n", name.span.end)
    if (
        found is None
        or found["kin"] not in FAMILY
        or (line > 0 and text.rfind("\n", 0, name.span.start) < 0 and text[line - 1] not in ENDS)
    ):
        return False
    return found[0][0] not in "’'" or text[max(0, found.start() - len(name.words[0])) : found.start()].casefold() == name.words[0]


def is_of_other(name: Name, forms: Collection[tuple[str, ...]], text: str) -> bool:
    """Whether a name with "Jr" or "Sr" is not that of whom `forms` call: they have the other of the two, or neither where it is a
    relative's, "his son, Jo Jr.".
    """
    own = DESCENT.intersection(name.words)
    if not own:
        return False
    told = {word for form in forms for word in form if word in DESCENT}
    return own.isdisjoint(told) and (bool(told) or relative(name, text) is not None)


def is_of_couple(name: Name, behind: Name | None, forms: Collection[tuple[str, ...]], text: str) -> bool:
    """Whether a first name is that of one of two with one surname, told behind it, which is no surname of whom `forms` call, nor the first
    name alone: "Ada and Jo Lund", after Ada Roe.
    """
    if behind is None or len(name.words) != 1 or len(behind.words) != 2 or text[name.span.end : behind.span.start] != " and ":
        return False
    own = all(len(form) > 1 and form[-1] != name.words[0] and form[-1] != behind.words[-1] for form in forms)
    return own and pronoun_of(name.words[0]) is not None and pronoun_of(behind.words[0]) is not None


def kin_key(before: Name | None, name: Name, behind: Name | None, text: str) -> str | None:
    """Under what somebody who is named by a first name alone is found as "Mrs Lund" later: "his wife, Ada,", "Ada and Jo Lund"."""
    if len(name.words) != 1:
        return None
    if behind and len(behind.words) == 2 and text[name.span.end : behind.span.start] == " and ":
        gender = pronoun_of(name.words[0])
        return f"{gender} of {behind.words[-1]}" if gender else None
    kin = relative(name, text) if before else None
    return f"{'she' if kin in FEMALE else 'he'} of {before.words[-1]}" if before and kin in FAMILY else None


def surnames_of(names: Sequence[Name]) -> set[tuple[str, ...]]:
    """The surnames of several words that full names of the article end with, from a particle on: "de la Cruz"."""
    found = set()
    for words in {bare_words(name.words) for name in names if len(name.words) > 2}:
        at = next((i for i, word in enumerate(words[:-1]) if i and word in PARTICLE), None)
        if at is not None:
            found.add(words[at:])
    return found


def died(name: Name, text: str) -> bool:
    """Whether the article tells right behind a name that its bearer died."""
    return text[name.span.end : name.span.end + 1] in ", " and DIED.match(text, name.span.end) is not None


def says_of_self(name: Name, text: str) -> str | None:
    """The pronoun with which what the bearer of a name says begins."""
    found = OF_SELF.match(text, name.span.end)
    return found["pronoun"] if found else None


def says_of_other(name: Name, text: str) -> str | None:
    """The pronoun of whom somebody is quoted as speaking right before his or her name, if of one sex: "“He is mad,” Lund said"."""
    if text[name.span.start - 1 : name.span.start] != " ":
        return None
    found = QUOTED.search(text, max(0, name.span.start - LONGEST_QUOTE), name.span.start)
    him, her = (found is not None and pattern.search(found["quoted"]) is not None for pattern in (HIM, HER))
    return None if him == her else "he" if him else "she"
