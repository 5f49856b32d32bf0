"""Papers that tell something: those that somebody has seen, "a logbook obtained by the Herald | lists two ships", and those that somebody
is sent or finds, "was sent a letter saying that …", "found a note telling them to go".
"""

from __future__ import annotations

import re

from service.attribution.grammar import BE
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

SEEN = re.compile(
    r"(?P<paper>(?:(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he|[A-Z][\w’'-]*)\s(?:[\w’'-]+\s){0,4}?)??(?P<what>[\w-]+)(?:\s(?:from|for|of)\s[^,.;:“”\"\n]{2,50}?)?)\s"
    r"(?:examined|leaked|obtained|reviewed|seen|shared|viewed)\s(?:by|to|with)\s[^,.;:“”\"\n]{2,50}\s$"
)
# How many characters before the cue such a subject begins.
REACH = 160
# What may tell something besides papers.
PAPERS = DOCUMENTS | {"call", "calls", "card", "cards", "signs"}
PARTICIPLE = re.compile(
    r"(?:advis|alleg|announc|ask|claim|confirm|declar|demand|explain|inform|invit|order|promis|read|remind|say|stat|tell|threaten|urg|warn)ing"
)
_SENT = (
    rf"(?:am|{BE})\s(?:(?:[a-z]+ly|all|also|both|each|later|then)\s)?"
    r"(?:e-?mailed|faxed|given|handed|issued(?:\swith)?|left|mailed|passed|posted|sent|served\swith|shown|texted)"
)
_GOT = r"(?:discovered|found|get|gets|getting|got|opened|receive|receives|received|receiving|recovered|read)"
_MANY = r"(?:an?|another|anonymous|dozens\sof|hundreds\sof|many|more|one|several|some|the|thousands\sof|two|three)"
_FROM = r"(?:\s(?:for|from|of|signed\sby|to)\s[^.,;:“”\"\n]{2,60}?)?"
_WHERE = r"(?:\shome)?(?:\s(?:at|earlier|in|inside|last|late|next|on|over|that|this|under|yesterday)\b[^.,;:“”\"\n]{1,40}?)?"
RECEIVED = re.compile(rf"\b(?:{_SENT}|{_GOT})\s(?P<paper>(?:{_MANY}\s)?(?:[a-z’'-]+\s){{0,3}}?(?P<what>[a-z-]+){_FROM}){_WHERE}\s$")
# How many characters before the participle are looked at.
BEFORE = 160


def paper_before(text: str, sentence: int, cue: Span) -> Span | None:
    """The paper that is the subject of a cue in the sentence that begins at `sentence`, None where there is none."""
    if cue.start - sentence > REACH or " by " not in text[sentence : cue.start]:
        return None
    found = SEEN.fullmatch(text, sentence, cue.start)
    return Span(found.start("paper"), cue.start - 1) if found and found["what"].casefold() in DOCUMENTS else None


def paper_received(text: str, sentence: int, cue: Span) -> Span | None:
    """The paper that a participle tells the words of, whoever received it, in the sentence that begins at `sentence`; None where there is
    none.
    """
    if not PARTICIPLE.fullmatch(text, cue.start, cue.end):
        return None
    found = RECEIVED.search(text, max(sentence, cue.start - BEFORE), cue.start)
    return Span(*found.span("paper")) if found and found["what"] in PAPERS else None
