"""Those whose surname looks like a verb of saying: "Hakim Said said"."""

from __future__ import annotations

import re

from service.attribution.addresses import MR
from service.attribution.saying import SAYING

NEXT = re.compile(r"[^\S\n](?P<surname>Said)\b")
ALONE = re.compile(r"\bSaid\b")
VERBS = "|".join((*SAYING, "confirmed", "declined", "denied", "tells"))
# What follows a surname and no verb: a mark of possession, an apposition, another verb.
BEHIND = re.compile(
    rf"Said(?:[’']s\b|,\s(?:an?|the|its|his|her|their|who|whose|\d\d)\b|,?\s(?:(?:also|has|had|later|then)\s)?(?:{VERBS})\b|\s(?:is|was|has|had)\b)"
)
# What stands before one: a verb of saying, with the first name and what it has before it, or a form of address.
BEFORE = re.compile(rf"(?:\b(?:{VERBS})\s(?:[A-Z][\w.’'-]*\s){{0,3}}|\b(?:{MR}|Prof)\.?\s(?:[A-Z][\w.’'-]*\s)?)$")
WINDOW = 60


def is_surname(text: str, start: int) -> bool:
    """Whether "Said", with its capital at `start`, is somebody's name."""
    return BEHIND.match(text, start) is not None or BEFORE.search(text, max(0, start - WINDOW), start) is not None


def surname_behind(text: str, end: int) -> re.Match[str] | None:
    """The surname right behind a first name that ends at `end`, with the space before it."""
    found = NEXT.match(text, end)
    return found if found and is_surname(text, found.start("surname")) else None
