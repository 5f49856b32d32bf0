"""Statements that judge another outright: "The sheriffs are right", "Any claim that the office miscounted is false"; and who denies a part
in what another lays at his door: "were hit by Israeli shells", "Israel denied responsibility".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.attributed import Attributed
from service.attribution.claim_nouns import ALLEGING
from service.attribution.grammar import IS, WORD
from service.attribution.names.countries.lands import land
from service.attribution.names.entities import normal
from service.attribution.parties.claims import stem
from service.attribution.parties.counters import CONFIRMS, DISPUTES, PART, Stands, apart
from service.attribution.parties.pointing import UNTRUE
from service.attribution.words import STOP_WORDS

# Who is right, at the beginning of a content; and the last word of whom that is said.
_RATHER = r"(?:(?:absolutely|completely|dead|entirely|exactly|flatly|just|mostly|plain|quite|simply|totally|undoubtedly|utterly)\s)?"
VERDICTS = ("right", "correct", "wrong", "mistaken", "lying")
JUDGED = re.compile(
    rf"[“\"‘']?(?:(?:I\sthink|No,|Yes,|Well,)\s)?(?P<who>(?:the\s|our\s|my\s|his\s|her\s|their\s)?(?:[\w.-]+\s){{0,4}}?[\w-]+)(?:[’']s|\s(?:{IS}))\s"
    rf"{_RATHER}(?P<how>{'|'.join(VERDICTS)})(?=[.,;:!]|[”\"’']|$|\sand\b)",
    re.IGNORECASE,
)
# What is said of any claim, and the claim.
CLAIMED = re.compile(
    rf"[“\"‘']?(?:all|any|every|the|these|this|those)\s(?:[a-z]+\s){{0,2}}(?:{ALLEGING}|contention|idea|implication|insinuation"
    rf"|notion|report|rumou?r|suggestion)s?\sthat\s(?P<what>[^.;:“”\"\n]{{8,160}}?)\s(?:{IS})\s(?:[a-z]+\s)?(?P<how>[^.;:“”\"\n]{{4,40}})",
    re.IGNORECASE,
)
# How far back what is judged stands, and what share of its words a claim shares.
BACK, SHARE, LEAST = 6, 0.6, 2
# Who did it, in what somebody tells: by whom, or whoever comes first.
BY_WHOM = re.compile(r"\bby\s(?P<who>(?:the\s)?(?:[\w’'.-]+\s){0,2}[\w’'.-]+)")
FIRST = re.compile(r"[“\"‘']?(?P<who>(?:the\s)?(?:[\w’'.-]+\s){0,1}[\w’'.-]+)")


def judged(contents: Sequence[str], items: Sequence[Attributed], told: Sequence[frozenset[str]]) -> Stands:
    """The stands of such statements on those before them, and theirs on them; `told` are the stems of the words in each."""
    out: Stands = {}
    for number, content in enumerate(contents):
        act = items[number].statement.act
        if act == "deny":
            before = number - 1
            if PART.fullmatch(content) and before >= 0 and _is_laid_at(contents[before], items, number):
                out[number, before], out[before, number] = DISPUTES, CONFIRMS
            continue
        found = _of_somebody(content, items, number) or _of_claim(content, items, told, number)
        if found:
            at, stand = found
            out[number, at] = out[at, number] = stand
    return out


def _of_somebody(content: str, items: Sequence[Attributed], number: int) -> tuple[int, int] | None:
    """The last statement of whoever is said to be right or wrong."""
    found = JUDGED.match(content) if any(map(content.__contains__, VERDICTS)) else None
    if found is None:
        return None
    words = set(_words(found["who"])) - STOP_WORDS
    at = next((at for at in _back(items, number) if words and words <= called(items[at])), None)
    return None if at is None else (at, CONFIRMS if found["how"].casefold() in ("right", "correct") else DISPUTES)


def _of_claim(content: str, items: Sequence[Attributed], told: Sequence[frozenset[str]], number: int) -> tuple[int, int] | None:
    """The last statement that has the words of a claim that is called untrue."""
    found = CLAIMED.match(content)
    if found is None or not (UNTRUE.search(found["how"]) or found["how"].casefold().startswith("wrong")):
        return None
    words = {stem(word) for word in _words(found["what"])} - STOP_WORDS
    shares = ((len(words & told[at]), at) for at in _back(items, number))
    at = next((at for share, at in shares if share >= max(LEAST, SHARE * len(words))), None)
    return None if at is None else (at, DISPUTES)


def _is_laid_at(claim: str, items: Sequence[Attributed], number: int) -> bool:
    """Whether the statement before a denial of a part in something says that the denier's people did it."""
    before, denier = items[number - 1], items[number]
    if not apart(items, number, number - 1) or denier.statement.paragraph - before.statement.paragraph > 1:
        return False
    doers = [found["who"] for found in (*BY_WHOM.finditer(claim), FIRST.match(claim)) if found]
    theirs = {land(word) for word in called(denier)}
    return any(land(word) in theirs for who in doers for word in _words(who) if len(word) > 2 and word not in STOP_WORDS)


def _back(items: Sequence[Attributed], number: int) -> list[int]:
    """The statements by others before one, the last one first."""
    return [at for at in range(number - 1, max(-1, number - 1 - BACK), -1) if apart(items, number, at)]


def called(item: Attributed) -> set[str]:
    """The words by which those who speak are named or described."""
    forms = [form for entity in item.speakers for form in (*entity.forms, normal(entity.name))]
    return {word for form in forms for word in form} - STOP_WORDS


def _words(phrase: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(phrase)]
