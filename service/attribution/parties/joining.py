"""Statements that answer a claim behind another answer to it: who "also denied it", or "confirmed it" behind a denial, means the claim."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from service.attribution.attributed import Attributed
from service.attribution.grammar import WORD
from service.attribution.parties.counters import apart
from service.attribution.parties.pointing import POINTING, calls_untrue, without_evaluation

# Before a cue or in it, and behind the content: "has also denied it", "denied it too".
ALSO = re.compile(r"\b(?:also|equally|likewise|similarly|too)\b,?\s", re.IGNORECASE)
TOO = re.compile(r"\s(?:as\swell|too)\b")
WIDTH = len(", similarly, has ")
# Who confirms one of these behind a denial may confirm that it was denied.
DOUBTFUL = frozenset(("so", "such", "this", "that"))


def joined(
    text: str, contents: Sequence[str], items: Sequence[Attributed], answers: Mapping[int, set[int]]
) -> dict[int, tuple[int, set[int]]]:
    """For every statement that joins in the answer right before it: that answer, and the claims that it is the answer to, if they are told.

    `answers` are the statements that deny earlier ones or call them untrue, each with those.
    """
    out: dict[int, tuple[int, set[int]]] = {}
    for number in range(1, len(items)):
        before = number - 1
        if not apart(items, number, before) or not _takes_up(text, contents, items, number):
            continue
        if before in answers or calls_untrue(text, contents[before], items[before]):
            known = out[before][1] if before in out else answers.get(before, set())
            out[number] = before, {at for at in known if apart(items, number, at)}
    return out


def _takes_up(text: str, contents: Sequence[str], items: Sequence[Attributed], number: int) -> bool:
    """Whether what is only pointed at is denied as by another, or confirmed behind a denial of what is only pointed at."""
    item, words = items[number], _words(contents[number])
    if not words or not POINTING.union(("too", "well")).issuperset(words):
        return False
    if item.statement.act == "confirm":
        denial = items[number - 1].statement.act == "deny" and POINTING.issuperset(_words(contents[number - 1]))
        return denial and DOUBTFUL.isdisjoint(words)
    return item.statement.act == "deny" and _joins_in(text, item)


def _words(content: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(without_evaluation(content))]


def _joins_in(text: str, item: Attributed) -> bool:
    """Whether somebody does something as another did: "also denied it", "denied it too"."""
    cue, end = item.statement.cue, item.statement.content[-1].end
    if cue is None:
        return False
    also = ALSO.search(text, max(0, cue.span.start - WIDTH), cue.span.end) is not None
    return also or TOO.search(text, max(0, end - len(" as well")), end + len(" as well")) is not None
