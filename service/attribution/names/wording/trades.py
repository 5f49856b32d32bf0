"""What people are called right before their names where a sentence begins, and what is no part of these: "Resident Ada Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.countries.peoples import DEMONYMS
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.spans import Span
from service.attribution.words import CALLINGS, LAY, TRADES

# Of whom some are called: "Londoner | Ada Lund".
NATIONALS = DEMONYMS | frozenset(
    "aussie australian berliner dubliner frenchwoman glaswegian irishman londoner parisian scotsman tory welshwoman".split()
)
# The same of several: "Irishmen | JP Lund and Jo Marsh".
NATIONALS |= {
    f"{one[:-2]}en" if one.endswith(("shman", "tchman", "tsman", "chman", "woman")) else f"{one}s"
    for one in NATIONALS
    if not one.endswith(("ese", "s"))
}
# With what the names of callings end, many of which no list has.
WORKING = ("tter", "ster", "eler", "ller", "nder", "rker", "urer", "ologist", "ulturist", "ulturalist", "ician")
# Where a sentence begins.
SENTENCE = re.compile(r"(?:^|[.!?][”\"’']?\s|\n)[“\"‘']?$")
# Callings that no list of trades has.
OUTSIDE = frozenset("star team-mate teammate frontwoman signatory frontbencher co-anchor co-host co-star co-pilot co-writer".split())
# What ends the names of those who send news, and what stands before the name of what somebody heads.
PROGRAMMES = frozenset("news radio television tv today tonight".split())
HEADS = ("Head of ", "head of ", "Chief of ", "chief of ", "Chairman of ", "chairman of ", "Director of ", "director of ")
# A post with which a sentence begins, before where it is held, and how long it may be.
POST = re.compile(r"(?:^|[.!?][”\"’']?\s|\n)(?=[A-Z])(?:[A-Za-z-]+\s){0,4}(?P<noun>[A-Za-z-]+)\sat\s$")
LONGEST_POST = 72
# By what party several are called before their names: "Tories | Ada Lund and Jo Marsh".
PARTIES = frozenset("tories democrats republicans conservatives socialists".split())


# What a player is called for a game, before his or her surname: "Goal-scorer Lund".
EPITHETS = ("-scorer", "-winner", "-maker", "-taker", "-keeper", "-holder", "-setter", "-the-match")


def without_trade(text: str, span: Span, *, person: bool = True) -> Span:
    """A name of three words or more without what its bearer is called before it: "Resident Ada Mae Lund", "Climber Jo Marsh"; of a body
    ("Australian Wool Board", no `person`) its people stay unless a first name follows.
    """
    words = span.cut(text).split()
    first = words[0].casefold()
    people = len(words) > 2 and first in NATIONALS and not is_first_name(first)  # "Australian | Jo Marsh"
    people = people and (person or is_first_name(words[1].casefold()))
    apart = len(words) > 2 and is_first_name(words[-2].casefold()) and _is_apart(text, span, words)
    if apart or (len(words) == 3 and text.endswith(" at ", 0, span.start) and not is_first_name(first) and _is_post(text, span.start)):
        return Span(span.start + span.cut(text).rindex(f"{words[-2]} "), span.end)
    trade = first in LAY or first in OUTSIDE or first in PARTIES or first.endswith(TRADES) or people
    trade = trade or (len(words) > 2 and _is_worker(text, span, words))
    trade = trade or first.endswith(EPITHETS)
    enough = len(words) > 2 or (len(words) == 2 and ("-of-" in first or first.endswith(EPITHETS)))  # "Dad-of-three Darren"
    if not (enough and words[1][:1].isupper() and trade):
        return span
    return without_trade(text, Span(span.start + span.cut(text).index(words[1]), span.end), person=person)  # "Liberal Democrat Jo Marsh"


def _is_worker(text: str, span: Span, words: Sequence[str]) -> bool:
    """Whether a sentence begins with what somebody does by its ending, before a first name: "Feedlotter | Ada Lund"."""
    if not words[0].endswith(WORKING) or is_first_name(words[0].casefold()) or not is_first_name(words[1].casefold()):
        return False
    return SENTENCE.search(text, max(0, span.start - 4), span.start) is not None


def _is_apart(text: str, span: Span, words: Sequence[str]) -> bool:
    """Whether what stands before the last two words of a name is an outlet, "Orbis News | Ada Lund", or what somebody heads: "Head of
    Tarnwool | Ada Lund".
    """
    before = " ".join(words[:-2]).casefold()
    outlet = before in KNOWN_BODIES or (len(words) > 3 and words[-3].casefold() in PROGRAMMES)
    return outlet or (len(words) == 3 and not is_first_name(before) and text.endswith(HEADS, 0, span.start))


def _is_post(text: str, end: int) -> bool:
    """Whether a sentence begins with a post "at" what comes, no comma behind it: "Senior grain analyst at | Tarnbank Ada Lund"."""
    post = POST.search(text, max(0, end - LONGEST_POST), end)
    return post is not None and post["noun"].casefold() in CALLINGS
