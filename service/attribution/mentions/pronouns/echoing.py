"""Who is of one mind with whoever spoke before, and is quoted next: "Keeper Ada Lund echoed Marsh's words. “We want him,” she added"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# What somebody does with another's view, to the end of the sentence.
ECHOES = re.compile(
    r"\s(?:also\s|later\s)?(?:echo(?:ed|es)\s[^;:“”\"\n]{3,100}"
    r"|(?:back(?:ed|s)|join(?:ed|s)\sin|second(?:ed|s)|shar(?:ed|es)|support(?:ed|s))\s(?:[^,;:“”\"\n]{2,60}[’']s?\s|th(?:at|e|ese|is|ose)\s)(?:[a-z]+\s)?"
    r"(?:assessment|calls?|comments?|concerns?|feelings?|fears?|opinions?|optimism|pleas?|praise|remarks|sentiments?|thoughts|views?|words|worries))[.!]$"
)
# How many characters a sentence may have before the name: "Goalkeeper".
TITLED = 24


def is_echoing(text: str, sentence: Span, name: Name) -> bool:
    """Whether a sentence begins with a name, a word or two before it, and tells no more than that its bearer agrees with another."""
    return name.span.start - sentence.start <= TITLED and ECHOES.match(text, name.span.end, sentence.end) is not None
