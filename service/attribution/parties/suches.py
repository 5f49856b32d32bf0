"""Statements that say there was nothing like what an earlier one tells of, or that there was: "no such offer", "no warning of any kind",
"denied giving any such order", "confirmed that such a promise had been made".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.attributed import Attributed
from service.attribution.grammar import WORD
from service.attribution.parties.counters import CONFIRMS, DISPUTES, Stands, apart
from service.attribution.parties.pointing import names_what
from service.attribution.records import Act

# "No such offer had been made", and what a denial says the same of, or a confirmation the opposite: "any such offer", "such an offer".
SUCH = re.compile(r"\bsuch\s(?P<one>an?\s)?(?P<what>[a-z]{4,})\b(?!\sas\b)", re.IGNORECASE)
NEVER = re.compile(r"(?:\b(?:hardly|neither|never|no|nobody|none|nor|not|nothing|without)|n[’']t)\b", re.IGNORECASE)
OF_ANY_KIND = re.compile(r"\bno\s(?:[a-z]+\s)?(?P<what>[a-z]{4,})\sof\sany\s(?:kind|sort)\b", re.IGNORECASE)
# What is no denial: "had no recollection of such a letter".
NOT_KNOWN = re.compile(
    r"\b(?:no|any)\s(?:knowledge|memory|recollection)\b|\b(?:not|n[’']t)\s(?:recall|remember|know|aware)\b|\bunaware\b", re.IGNORECASE
)
# How many characters before "such" a "no" stands at most: "has no record of any such candidate".
NEGATED_WITHIN = 45
# The stand of a statement by what it does, and that of what it answers.
STANDS: dict[Act, tuple[int, int]] = {"state": (DISPUTES, DISPUTES), "deny": (DISPUTES, CONFIRMS), "confirm": (CONFIRMS, CONFIRMS)}
NOTHING = frozenset("case doubt fact idea idiom luck person place thing things word".split())
# How many statements back it may have been told of.
TOLD_WITHIN = 4
# How words begin by which others tell of something: somebody was "warned", or "told", of whom another says there was no such "warning".
TOLD_AS = {
    what: tuple(told.split())
    for whats, told in (
        ("alert caution notice warning", "alert caution flag notif told tell warn"),
        ("command direction directive instruction order", "command direct instruct order told tell"),
        ("demand plea request", "appeal ask beg demand request told"),
        ("assurance commitment guarantee pledge promise undertaking", "assur commit guarant pledg promis told"),
        ("complaint email letter memo message report", "complain email letter memo messag report told writ wrote"),
        ("call", "call phone rang telephon"),
        ("conversation discussion meeting talk", "call conversation discuss meet met said spoke talk told"),
        ("agreement arrangement deal pact", "agre deal pact promis sign"),
        ("bribe payment", "brib gave handed money paid pay took"),
        ("threat", "threat told"),
        ("offer proposal", "consider offer plan propos"),
    )
    for what in whats.split()
}


def of_such(text: str, contents: Sequence[str], items: Sequence[Attributed]) -> Stands:
    """What such statements say of the last one by somebody else that tells of it, and the other way round: who denies giving an order is
    confirmed by whoever tells of the order.
    """
    out: Stands = {}
    for number, content in enumerate(contents):
        what = _what(content, items[number])
        if not what:
            continue
        near = range(number - 1, max(-1, number - 1 - TOLD_WITHIN), -1)
        told = next((at for at in near if apart(items, number, at) and _tells_of(what, text, contents[at], items[at])), None)
        if told is not None:
            out[number, told], out[told, number] = STANDS[items[number].statement.act]
    return out


def _what(content: str, item: Attributed) -> str | None:
    """The noun for what a statement says there was not."""
    act = item.statement.act
    folded = content.casefold()
    if act not in STANDS or not ("such" in folded or "of any" in folded):
        return None
    found = None if NOT_KNOWN.search(content) else SUCH.search(content)
    if found and act != "deny":
        never = NEVER.search(content, max(0, found.start() - NEGATED_WITHIN), found.start()) is not None
        # "Two such offers" that are confirmed may be others.
        found = found if never == (act == "state") and (never or found["one"]) else None
    found = found or (OF_ANY_KIND.search(content) if act != "confirm" else None)
    what = found["what"].casefold() if found else None
    return None if what in NOTHING else what


def _tells_of(what: str, text: str, content: str, item: Attributed) -> bool:
    """Whether a statement tells of something by its noun, or in words that tell the same, its cue among them: "warned that"."""
    cue = item.statement.cue
    told = f"{cue.span.cut(text)} {content}" if cue else content
    beginnings = TOLD_AS.get(what) or TOLD_AS.get(what.removesuffix("s"), ())
    return names_what(what, told) or any(word.casefold().startswith(beginnings) for word in WORD.findall(told) if beginnings)
