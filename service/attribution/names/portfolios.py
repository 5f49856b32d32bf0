"""Portfolios of several subjects before a name: "Finance, Planning and Economic Development Minister"."""

from __future__ import annotations

import re

from service.attribution.names.fields import FIELDS, MORE
from service.attribution.spans import Span

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
FOLLOWING = re.compile(r"[^\S\n][A-Z]")
WINDOW = 120
CLOSE = 16


def portfolio(text: str, at: int) -> Span | None:
    """The office of somebody whose name begins at `at` that is for several subjects, which come before it."""
    if not text[max(0, at - CLOSE) : at].rstrip().endswith(("Minister", "Secretary", "Commissioner")):
        return None
    found = PORTFOLIO.search(text, max(0, at - WINDOW), at)
    return Span(found.start(), found.end() - 1) if found else None


def without_name(text: str, start: int, end: int) -> int:
    """Where an office for several subjects ends before a first name, if the last one follows."""
    found = FOR.search(text, max(start, end - WINDOW), end) if FOLLOWING.match(text, end) else None
    return found.end() if found else end
