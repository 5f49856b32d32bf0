"""Offices that somebody is only to have, which come behind the one that he or she has: "signed Tarn aide Ada Lund as her new coach"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

# What stands before such an office, and how it begins.
AS = re.compile(r"\bas\s(?:(?:his|her|its|their|the|an?)\s|[\w’'-]+[’']s?\s){0,3}$")
NEW = ("future ", "new ", "next ")
LONGEST_AS = 40


def is_to_come(text: str, phrase: Span) -> bool:
    """Whether an office is a new one that somebody is taken on for."""
    return text.startswith(NEW, phrase.start) and AS.search(text, max(0, phrase.start - LONGEST_AS), phrase.start) is not None
