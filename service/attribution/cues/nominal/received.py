"""What somebody is sent or finds, which tells what it says: "was sent a letter saying that …", "found a note telling them to go"."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

# What may tell something besides papers.
PAPERS = DOCUMENTS | {"call", "calls", "card", "cards", "signs"}
PARTICIPLE = re.compile(
    r"(?:advis|alleg|announc|ask|claim|confirm|declar|demand|explain|inform|invit|order|promis|read|remind|say|stat|tell|threaten|urg|warn)ing"
)
_SENT = (
    r"(?:am|are|be|been|being|is|was|were)\s(?:(?:[a-z]+ly|all|also|both|each|later|then)\s)?"
    r"(?:e-?mailed|faxed|given|handed|issued(?:\swith)?|left|mailed|passed|posted|sent|served\swith|shown|texted)"
)
_GOT = r"(?:discovered|found|get|gets|getting|got|opened|receive|receives|received|receiving|recovered|read)"
_MANY = r"(?:an?|another|anonymous|dozens\sof|hundreds\sof|many|more|one|several|some|the|thousands\sof|two|three)"
_FROM = r"(?:\s(?:for|from|of|signed\sby|to)\s[^.,;:“”\"\n]{2,60}?)?"
_WHERE = r"(?:\shome)?(?:\s(?:at|earlier|in|inside|last|late|next|on|over|that|this|under|yesterday)\b[^.,;:“”\"\n]{1,40}?)?"
RECEIVED = re.compile(rf"\b(?:{_SENT}|{_GOT})\s(?P<paper>(?:{_MANY}\s)?(?:[a-z’'-]+\s){{0,3}}?(?P<what>[a-z-]+){_FROM}){_WHERE}\s$")
# How many characters before the participle are looked at.
BEFORE = 160


def paper_received(text: str, sentence: int, cue: Span) -> Span | None:
    """The paper that a participle tells the words of, whoever received it, in the sentence that begins at `sentence`; None where there is
    none.
    """
    if not PARTICIPLE.fullmatch(text, cue.start, cue.end):
        return None
    found = RECEIVED.search(text, max(sentence, cue.start - BEFORE), cue.start)
    return Span(*found.span("paper")) if found and found["what"] in PAPERS else None
