"""Ranks of the police that are letters before a name: "DI Ada Lund", "ACC Lund", which the tagger may take for a body's name."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.text.tags import SAYING
from service.attribution.words import ORGANIZATIONS, TITLED

# Nothing but ranks before what may be a surname; and such as may be initials, or a firm's letters: "DS Lund".
SURE = frozenset("ACC DCC DCI DCS DSU PCSO TDC WDC WPC".split())
LETTERS = SURE | frozenset(("DC", "DI", "DS"))
OFFICER = re.compile(rf"(?:{'|'.join(sorted(SURE))})\s(?P<name>[A-Z][\w’'-]*[a-z](?:\s[A-Z][\w’'-]*[a-z])?)")
SPEAKS = re.compile(rf",\s|\s(?:(?:also|has|had)\s)?(?:{'|'.join(SAYING)}|confirmed|denied|declined|described|praised|thanked|urged)\b")
# What bodies with such letters are called: "DCC Limited", "ACC Network".
NO_SURNAMES = ORGANIZATIONS | TITLED | frozenset("conference inc limited ltd plc tournament".split())


def officer(text: str, span: Span) -> Span | None:
    """The name of an officer who speaks and was tagged as a body, without the rank."""
    found = OFFICER.fullmatch(text, span.start, span.end)
    if found is None or not SPEAKS.match(text, span.end) or not NO_SURNAMES.isdisjoint(found["name"].casefold().split()):
        return None
    return Span(*found.span("name"))
