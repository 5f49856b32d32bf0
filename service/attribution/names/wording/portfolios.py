"""Portfolios of several subjects before a name: "Finance, Planning and Economic Development Minister"."""

from __future__ import annotations

import re

from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.fields import FIELDS, MORE, WORDS
from service.attribution.spans import Span
from service.attribution.words import OFFICES

_SUBJECT = rf"(?:(?:{FIELDS}|{MORE})[^\S\n]?){{1,3}}"
_BEGINNING = (
    "A|After|An|And|As|At|Before|But|By|For|From|He|Her|His|If|In|Its|On|Or|She|Since|So|The|Then|They|To|Until|When|While|With|Yet"
)
# Who they belong to, or how, before the first one: "Ugandan", "Shadow".
PORTFOLIO = re.compile(
    rf"(?<![\w’'-])(?!(?:{_BEGINNING})\b)(?:[A-Z][\w-]*[^\S\n]){{0,2}}{_SUBJECT}(?<!\s)(?:,[^\S\n]{_SUBJECT}(?<!\s)){{0,4}},?[^\S\n](?:and|&)[^\S\n]"
    r"(?:[A-Z][\w’'-]*[^\S\n]){1,3}?(?:(?:Permanent|Cabinet|Deputy|Assistant|Principal)[^\S\n])?(?:Minister|Secretary|Commissioner)[^\S\n]$"
)
# The same behind the office, with a name that is cut in two: "Minister for Fisheries and Forests | Ada", of Ada Lund.
FOR = re.compile(
    rf"\b(?:Minister|Secretary)[^\S\n](?:of|for)[^\S\n](?:the[^\S\n])?(?:{_SUBJECT}(?<!\s),[^\S\n]){{0,4}}{_SUBJECT}(?<!\s),?[^\S\n](?:and|&)"
    rf"[^\S\n]{_SUBJECT}(?<!\s)(?=[^\S\n](?!(?:{FIELDS}|{MORE})$)[A-Z][\w’'-]+$)"
)
# The same, whatever the subjects are, up to the name: "Minister for Climate, Peat and the Environment", "Minister of State for Housing and
# the Elderly"; no title and no office among them.
_NO_SUBJECT = (
    "Minister|Secretary|President|Premier|Governor|Chair(?:man)?|Director|Senator|Mayor|Prof(?:essor)?|Dr|Mrs?|Ms|Sir|Dame|Lord|Lady"
)
_ANY = rf"(?!(?:{_NO_SUBJECT})\b)[A-Z][\w-]*"
_ANYTHING = rf"{_ANY}(?:[^\S\n]{_ANY}){{0,2}}"
FOR_SEVERAL = re.compile(
    r"(?<![\w’'-])(?P<office>(?:(?:Senior|Junior|Deputy|Shadow|Assistant|Acting|Permanent|Parliamentary|Cabinet|State|Union|Second|First|Chief|Under)[^\S\n]){0,3}"
    r"(?:Minister|Secretary)[^\S\n](?:of[^\S\n]State[^\S\n])?(?:for|of)[^\S\n](?!State\b)(?:the[^\S\n])?"
    rf"(?P<subjects>{_ANYTHING}(?:,[^\S\n]{_ANYTHING}){{0,4}},?[^\S\n](?:and|&)[^\S\n](?:the[^\S\n])?{_ANYTHING}))[,\s]$"
)
# An office in a body that is for several subjects, which no such minister holds: "A spokesman for Norland Immigration, Customs and Excise".
IN_BODY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he)\s(?P<office>(?:[a-z-]+\s){0,2}(?P<head>[a-z-]+)\s(?:for|of|at|with)\s(?:the\s)?(?:[A-Z][\w.’'-]*\s){0,2}"
    rf"(?:{FIELDS}),\s(?:(?:{FIELDS})\b[,\s]+){{1,4}}(?:and|&)\s(?:the\s)?(?:{FIELDS})(?:\s(?:{FIELDS}))?),\s$"
)
BETWEEN = re.compile(r",?\s(?:and|&)\s|,\s")
FOLLOWING = re.compile(r"[^\S\n][A-Z]")
WINDOW = 120
WORD = re.compile(r"[A-Z][\w-]*")
CLOSE = 16
NAME_WORD = re.compile(r"\S+")


def portfolio(text: str, at: int) -> Span | None:
    """The office of somebody whose name begins at `at` that is for several subjects, which come before it."""
    if not text[max(0, at - CLOSE) : at].rstrip().endswith(("Minister", "Secretary", "Commissioner")):
        return _for_several(text, at)
    found = PORTFOLIO.search(text, max(0, at - WINDOW), at)
    return Span(found.start(), found.end() - 1) if found else None


def portfolio_ahead(text: str, name: Span) -> Span | None:
    """The same before a comma and a name that another ends: "The Minister for Peat, Ports and Trade, | Ada Lund,"; or an office in a body
    for several.
    """
    if not (text.endswith(", ", 0, name.start) and text.startswith((",", "."), name.end)):
        return None
    low = max(0, name.start - WINDOW)
    listed = (
        IN_BODY.search(text, low, name.start)
        if text.find(" and ", low, name.start) >= 0 and text.count(", ", low, name.start) > 1
        else None
    )
    if listed and listed["head"] in OFFICES:
        return Span(*listed.span("office"))
    return _for_several(text, name.start - len(" "))


def _for_several(text: str, at: int) -> Span | None:
    """The office for several subjects that come behind it, up to a name at `at`; one of the subjects is known, and none a first name."""
    low = max(0, at - WINDOW)
    if text.find("Minister", low, at) < 0 and text.find("Secretary", low, at) < 0:
        return None
    found = FOR_SEVERAL.search(text, low, at) if text.find(" and ", low, at) >= 0 or text.find(" & ", low, at) >= 0 else None
    several = [[word.casefold() for word in WORD.findall(subject)] for subject in BETWEEN.split(found["subjects"])] if found else []
    known = any(word in WORDS for words in several for word in words)
    return Span(*found.span("office")) if found and known and not any(map(_names_somebody, several)) else None


def _names_somebody(words: list[str]) -> bool:
    """Whether a subject, folded, holds a name: a first one, or two words behind what is known as a subject: "Health | Jo Marsh"."""
    unknown = [word for word in words if word not in WORDS]
    return any(map(is_first_name, unknown)) or (len(unknown) > 1 and words[:1] != unknown[:1])


def without_name(text: str, start: int, end: int) -> int:
    """Where an office for several subjects ends before a first name, if the last one follows."""
    found = FOR.search(text, max(start, end - WINDOW), end) if FOLLOWING.match(text, end) else None
    return found.end() if found else end


def without_subject(text: str, name: Span) -> Span:
    """A person's name of three words or more without the last subject of an office: "Minister of Peat and | Growth | Ada Lund"; from a
    first name on, where it has one.
    """
    if name.cut(text).count(" ") < 2 or not text.endswith((" and ", " and the ", " & "), 0, name.start):
        return name
    words = [Span(name.start + m.start(), name.end) for m in NAME_WORD.finditer(name.cut(text))]
    begun = [word for word in words[1:-1] if portfolio(text, word.start)]
    first = (word for word in begun if is_first_name(word.cut(text).split()[0].casefold()))
    return next(first, begun[0] if begun else name)
