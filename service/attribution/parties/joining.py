"""Denials that join in another's: who "also denied it" means what was denied before, not the answer to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from service.attribution.attributed import Attributed
from service.attribution.parties.counters import apart
from service.attribution.parties.pointing import POINTING, calls_untrue, without_evaluation

# Before a cue or in it, and behind the content: "has also denied it", "denied it too".
ALSO = re.compile(r"\b(?:also|equally|likewise|similarly|too)\b,?\s", re.IGNORECASE)
TOO = re.compile(r"\s(?:as\swell|too)\b")
WIDTH = len(", similarly, has ")
WORD = re.compile(r"[^\W_]+")


def joined(
    text: str, contents: Sequence[str], items: Sequence[Attributed], answers: Mapping[int, set[int]]
) -> dict[int, tuple[int, set[int]]]:
    """For every denial that joins in the answer right before it: that answer, and the claims that it is the answer to, if they are told.

    `answers` are the statements that deny earlier ones or call them untrue, each with those.
    """
    out: dict[int, tuple[int, set[int]]] = {}
    for number in range(1, len(items)):
        before = number - 1
        if not _joins_in(text, contents[number], items[number]) or not apart(items, number, before):
            continue
        if before in answers or calls_untrue(text, contents[before], items[before]):
            known = out[before][1] if before in out else answers.get(before, set())
            out[number] = before, {at for at in known if apart(items, number, at)}
    return out


def _joins_in(text: str, content: str, item: Attributed) -> bool:
    """Whether somebody denies what is only pointed at, and does so as another did."""
    cue = item.statement.cue
    if item.statement.act != "deny" or cue is None:
        return False
    words = [word.casefold() for word in WORD.findall(without_evaluation(content))]
    if not words or not POINTING.union(("too", "well")).issuperset(words):
        return False
    also = ALSO.search(text, max(0, cue.span.start - WIDTH), cue.span.end) is not None
    return (
        also
        or TOO.search(text, max(0, item.statement.content[-1].end - len(" as well")), item.statement.content[-1].end + len(" as well"))
        is not None
    )
