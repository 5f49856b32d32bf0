"""Phrases with the very name of whom they stand beside: of somebody else then, "Lund's lawyer", or no role, "team member Swift"."""

from __future__ import annotations

import re

from service.attribution.names.entities import normal
from service.attribution.text.possessives import POSSESSIVE

# What somebody may be who is called by his or her own name.
OWN = re.compile(r"\sfamily\s|\s(?:heir|heiress|widow|founder)\b")


# Somebody's firm that has a name of its own: "president of | Lund's Retail Group".
FIRM = re.compile(r"\b(?:at|for|of|with)\s(?P<owner>[A-Z][\w-]*)[’']s\s[A-Z][\w-]*(?:\s(?:and\s|&\s)?[A-Z][\w-]*)*$")


def is_owner(last: set[str], text: str) -> bool:
    """Whether a phrase says what somebody is to an entity whose names end with one of `last`, not what it is itself: "Lund's lawyer"."""
    owning = ("’" in text or "'" in text) and FIRM.search(text) is None
    return owning and any(POSSESSIVE.search(word) and last.intersection(normal(word)[-1:]) for word in text.split())


def is_of_bearer(names: set[str], text: str) -> bool:
    """Whether a phrase says what somebody else is to whom `names` call: "Lund spokesman"; not "Lund family lawyer"."""
    words = text.split()
    begun = any(" ".join(words[:k]) in names and words[k][0].islower() for k in range(1, len(words)))
    return begun and OWN.search(text) is None


def ends_with_name(names: set[str], text: str) -> bool:
    """Whether a phrase ends with the one word by which somebody is named and nothing else: "team member Swift"."""
    return len(names) == 1 and " " in text and text.rsplit(maxsplit=1)[-1] in names
