"""What stands right behind a name and tells what its bearer is: "Ada Lund MSP", "the Tarn Wire news agency"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# Who sits in a parliament or pleads in court, in capitals; the name tagger may take it for a part of the name.
SEATS = r"(?P<seat>AM|MEP|MHK|MLA|MLC|MNA|MP|MPP|MS|MSP|TD|KC|QC|SC)"
SEAT = re.compile(rf"[^\S\n]{SEATS}(?![\w’'-])")
HELD = re.compile(rf"[a-z],?[^\S\n]{SEATS}$")
LONGEST_HELD = len("d, MSP")
SEAT_ALONE = re.compile(SEATS)
# What a body is, in small letters.
NOUN = re.compile(
    r"[^\S\n](?P<phrase>(?:(?:news|press|wire)[^\S\n](?:agency|service|site|website|magazine)"
    r"|(?:radio|television|TV)[^\S\n](?:station|channel|network|broadcaster)"
    r"|(?:advocacy|aid|campaign|consumer|environmental|human[^\S\n]rights|lobby|pressure|rights|trade)[^\S\n]group|airline|broadsheet|charity"
    r"|(?:industry|trade)[^\S\n]body|consortium|festival|journal|magazine|newspaper|tabloid|think[^\S\n-]tank|union|website))(?![\w’'-]|[^\S\n](?:of|for)\b)"
)

# Of these, what another body may have.
OWNED = frozenset("broadsheet festival journal magazine newspaper site website tabloid".split())


def behind(text: str, name: Name) -> Span | None:
    """The seat of a person, or the noun for a body, right behind a name: "MSP", "news agency"."""
    end = name.span.end
    if name.kind == "person":
        held = SEAT.match(text, end) or HELD.search(text, max(name.span.start, end - LONGEST_HELD), end)
        return Span(*held.span("seat")) if held else None
    noun = NOUN.match(text, end) if name.kind == "organization" and text[end + 1 : end + 2].islower() else None
    return Span(*noun.span("phrase")) if noun else None


def is_owned(phrase: str) -> bool:
    """Whether a noun right behind a body's name may call what that has: "the Harbour Party | website"."""
    return phrase.rsplit(maxsplit=1)[-1] in OWNED


def is_seat(text: str) -> bool:
    """Whether a phrase is a seat and nothing else."""
    return SEAT_ALONE.fullmatch(text) is not None
