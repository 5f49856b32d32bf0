"""What people are called right before their names where a sentence begins, and what is no part of these: "Resident Ada Lund"."""

from __future__ import annotations

from service.attribution.names.first_names import is_first_name
from service.attribution.names.peoples import DEMONYMS
from service.attribution.spans import Span
from service.attribution.words import LAY, TRADES

# Of whom some are called: "Londoner | Ada Lund".
NATIONALS = DEMONYMS | frozenset(
    "aussie australian berliner dubliner frenchwoman glaswegian irishman londoner parisian scotsman tory welshwoman".split()
)
# Callings that no list of trades has.
OUTSIDE = frozenset("star frontwoman signatory frontbencher co-anchor co-host co-star co-pilot co-writer".split())


def without_trade(text: str, span: Span, *, person: bool = True) -> Span:
    """A name of three words or more without what its bearer is called before it: "Resident Ada Mae Lund", "Climber Jo Marsh"; of a body
    ("Australian Wool Board", no `person`) its people stay unless a first name follows.
    """
    words = span.cut(text).split()
    first = words[0].casefold()
    people = len(words) > 2 and first in NATIONALS and not is_first_name(first)  # "Australian | Jo Marsh"
    people = people and (person or is_first_name(words[1].casefold()))
    trade = first in LAY or first in OUTSIDE or first.endswith(TRADES) or people
    enough = len(words) > 2 or (len(words) == 2 and "-of-" in first)  # "Dad-of-three Darren"
    if not (enough and words[1][:1].isupper() and trade):
        return span
    return without_trade(text, Span(span.start + span.cut(text).index(words[1]), span.end), person=person)  # "Liberal Democrat Jo Marsh"
