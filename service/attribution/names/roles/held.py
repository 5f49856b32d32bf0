"""The office of somebody whom an article never names: "the prime minister", "Tarn's chief constable"."""

from __future__ import annotations

import re

from service.attribution.names.roles.offices import office, words_of
from service.attribution.spans import Span

# What one person is at a time, or is known for; not what anybody may be, "the lawyer", nor who speaks for others, "the spokesman".
HELD = frozenset(
    "president premier chancellor governor mayor minister secretary senator congressman congresswoman mp mep msp td leader lawmaker "
    "speaker taoiseach ambassador commander chief chairman chairwoman chairperson chair head director editor commissioner candidate "
    "nominee frontrunner front-runner contender author singer actor actress captain skipper coach manager boss ceo correspondent treasurer "
    "dean rector principal headteacher headmaster headmistress bishop archbishop sheriff attorney constable superintendent founder "
    "co-founder chief-of-staff economist ombudsman organiser organizer member tycoon billionaire businessman businesswoman aide adviser "
    "advisor deputy counterpart speechwriter striker midfielder winger fly-half full-back fullback goalkeeper batsman bowler quarterback "
    "champion winner".split()
)
DEFINITE = re.compile(r"(?:the|his|her|its|their)\s|[\w’'.-]+(?:\s[\w’'.-]+){0,4}?(?:[’']s|s[’'])\s", re.IGNORECASE)
# Where the noun is that says what somebody is: before what he or she is of.
OF = re.compile(r",?\s(?:at|for|from|in|of|on|to|who|with)\s|,")


def held(text: str, called: Span) -> Span | None:
    """Where the office stands in a definite description of one person; none in others."""
    if not DEFINITE.match(text, called.start, called.end):
        return None
    told = OF.search(text, called.start, called.end)
    noun = words_of(text[called.start : told.start() if told else called.end])[-1:]
    return office(text, called) if not HELD.isdisjoint(noun) else None
