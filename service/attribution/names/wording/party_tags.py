"""What tells a politician's party and seat behind a name, and is nobody by itself: "Ada Lund, D-Harlow", "Ada Lund, an Ohio Republican"."""

from __future__ import annotations

import re

SEAT = r"[DRI]-[A-Z][\w’'-]*\.?(?:\s[A-Z][\w’'-]*\.?){0,2}"
MEMBER = (
    r"an?\s(?:[A-Z][\w-]*\s){0,2}(?:Conservative|Democrat|Green|Liberal(?:\sDemocrat)?|New\sDemocrat|Republican|Social\sDemocrat|Socialist|Tory|[Ii]ndependent)"
    r"(?:\s(?:from|for|of)\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2})?"
)
LETTERS = re.compile(SEAT)
TAG = re.compile(rf"{SEAT}|{MEMBER}")


def is_tag(words: str) -> bool:
    """Whether words that stand between commas tell a party, and with letters or not a seat."""
    return TAG.fullmatch(words) is not None


def is_seat(words: str) -> bool:
    """Whether words are a party's letter and a seat: "R-Harlow"."""
    return words[1:2] == "-" and LETTERS.fullmatch(words) is not None
