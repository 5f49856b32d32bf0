"""Statements that answer one right before them in words that leave no doubt: who "disagreed", "only two", who is blamed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.addresses import STOP
from service.attribution.attributed import Attributed
from service.attribution.grammar import WORD
from service.attribution.names.entities import normal
from service.attribution.words import STOP_WORDS

CONFIRMS, DISPUTES = 0, 1
# Pairs of a statement and another that it takes a stand on, with the stand.
Stands = dict[tuple[int, int], int]
# How many characters before a quotation it may be told that somebody agrees.
AGREED_WITHIN = 240
# What tells no more than that somebody agrees, and may go on to what he says: "Her deputy, Tom Hale, disagreed.", "agreed, saying".
AGREEING_WORDS = ("agree", "differ", "contradict")
AGREEING = re.compile(
    rf"(?:^|[.!?][”\"’']?\s+|[”\"’']\s+|\n\s*)(?P<who>(?:[A-Z][\w’'-]*|[Tt]he|[Aa]n?)(?:[^.!?:;“”\"\n]|{STOP}){{0,90}}?),?\s"
    r"(?:(?:also|broadly|flatly|firmly|quickly|strongly|wholeheartedly)\s)?"
    r"(?:agree[ds]|(?P<dis>disagree[ds]|beg(?:s|ged)\sto\sdiffer|contradict(?:s|ed)\s(?:her|him|them)(?:\s[a-z]+){0,4}))"
    r"(?:[.:]\s+|,\s(?:adding|arguing|explaining|insisting|noting|saying|stating|stressing|warning)\s(?:that\s)?)$"
)
NOT_ALL = re.compile(r"\b(?:everyone|everybody|few|nobody|none|not|others?|some)\b", re.IGNORECASE)
# A lower number than another's: "only two had died".
ONLY = re.compile(
    r"\b(?:just|merely|no\smore\sthan|only)\s(?:about\s)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b",
    re.IGNORECASE,
)
FEWER_WITHIN = 3
# What somebody denies who is blamed.
PART = re.compile(
    r"(?:(?:all|any|direct|having(?:\shad)?|its|his|her|their)\s){0,3}(?:complicity|culpability|guilt|involvement|responsibility|role|part)"
    r"(?:\s(?:for|in)\s[\w\s’'-]{1,60})?[.,”\"’']*",
    re.IGNORECASE,
)
BLAMING = re.compile(r"(?:(?:has|have|had|also|again)\s+)*(?:accus|blam|fault|charg)(?:e|es|ed|ing)?\b", re.IGNORECASE)
# How many statements back somebody is blamed.
BLAMED_WITHIN = 3
# How many descriptions of somebody are looked at.
MOST = 8


def countered(
    text: str, contents: Sequence[str], items: Sequence[Attributed], figures: Sequence[frozenset[str]], told: Sequence[frozenset[str]]
) -> Stands:
    """What each statement says of others by such words: (statement, other) and the stand; `figures` are the numbers in each, `told` the
    stems of its other words.
    """
    out: Stands = {}
    for number, content in enumerate(contents):
        before = number - 1
        if before >= 0 and apart(items, number, before):
            stand = _agrees(text, items, number)
            # Who disagrees with a demand denies no claim.
            if stand is not None and items[before].statement.act == "state" and not (stand and contents[before].startswith("to ")):
                out[number, before] = stand
                if stand == DISPUTES and _by_what_follows(text, items[number]):
                    out[before, number] = stand
        for earlier in range(max(0, number - FEWER_WITHIN), number):
            if _only(contents, figures, told, number, earlier) and apart(items, number, earlier):
                out[number, earlier] = out[earlier, number] = DISPUTES
        if items[number].statement.act == "deny" and PART.fullmatch(content):
            for blamer in _blamers(text, items, number):
                out[number, blamer], out[blamer, number] = DISPUTES, CONFIRMS
    return out


def apart(items: Sequence[Attributed], i: int, j: int) -> bool:
    """Whether two statements are of different speakers, who both say something."""
    ours, theirs = items[i], items[j]
    known = bool(ours.speakers) and bool(theirs.speakers) and set(ours.speakers).isdisjoint(theirs.speakers)
    return known and "no_comment" not in (ours.statement.act, theirs.statement.act)


def _agrees(text: str, items: Sequence[Attributed], number: int) -> int | None:
    """How somebody who goes on to speak stands to what was said right before, where that is all that the sentence between tells."""
    start, end = items[number - 1].statement.content[-1].end, items[number].statement.content[0].start
    if end - start > AGREED_WITHIN or all(text.find(word, start, end) < 0 for word in AGREEING_WORDS):
        return None
    found = AGREEING.search(text, start, end)
    if found is None or NOT_ALL.search(found["who"]) or not _called(text, items[number]).intersection(_words(found["who"])):
        return None
    return DISPUTES if found["dis"] else CONFIRMS


def _by_what_follows(text: str, item: Attributed) -> bool:
    """Whether what somebody says is what he disagrees by, and neither a denial nor a sentence of its own: "disagreed: “It was shut.”"."""
    return item.statement.act == "state" and text[
        max(0, item.statement.content[0].start - 2) : item.statement.content[0].start
    ].rstrip().endswith(":")


def _only(contents: Sequence[str], figures: Sequence[frozenset[str]], told: Sequence[frozenset[str]], i: int, j: int) -> bool:
    """Whether two claims are the same but for their one number each, and one of them tells of "only" so many."""
    if len(figures[i]) != 1 or len(figures[j]) != 1 or figures[i] == figures[j]:
        return False
    fewer, more = (i, j) if ONLY.search(contents[i]) else (j, i)
    words = told[fewer] - {"just", "mere", "more", "only"}
    return ONLY.search(contents[fewer]) is not None and bool(words) and words <= told[more]


def _blamers(text: str, items: Sequence[Attributed], number: int) -> list[int]:
    """The statements right before that blame whoever denies a part in it."""
    called = _called(text, items[number])
    near = range(max(0, number - BLAMED_WITHIN), number)
    return [at for at in near if apart(items, number, at) and _blames(text, items[at], called)]


def _blames(text: str, item: Attributed, called: set[str]) -> bool:
    """Whether a statement blames those who are called so."""
    cue = item.statement.cue
    if cue is None or not BLAMING.fullmatch(cue.span.cut(text)):
        return False
    return not called.isdisjoint(_words(text[cue.span.end : item.statement.content[-1].end]))


def _called(text: str, item: Attributed) -> set[str]:
    """The words by which those who speak are called, in their names or by what they are."""
    names = [form for entity in item.speakers for form in (*entity.forms, normal(entity.name))]
    described = [normal(span.cut(text)) for entity in item.speakers for span in entity.described[:MOST]]
    return {word for form in (*names, *described) for word in form if len(word) > 2 and word not in STOP_WORDS}


def _words(phrase: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(phrase)]
