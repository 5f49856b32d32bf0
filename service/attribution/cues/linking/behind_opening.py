"""Who speaks behind an opening in which somebody else is named: "Flanked by his lawyer, Ada Lund, Tom Hale, 58, said"."""

from __future__ import annotations

import re

from service.attribution.addresses import SIR
from service.attribution.cues.unmarked import NAME
from service.attribution.spans import Span

# How such a clause begins: what somebody does or has done to him or her meanwhile.
_DOING = (
    r"(?:(?!(?:Anything|Beijing|Building|During|Evening|Everything|King|Morning|Nothing|Reading|Regarding|Ring|Something|Spring|Sterling|Viking|Wing)\s)"
    r"[A-Z][a-z]{2,}ing|Accompanied|Approached|Asked|Backed|Challenged|Contacted|Cornered|Dressed|Faced|Flanked|Followed|Greeted|Interviewed"
    r"|Introduced|Joined|Pressed|Questioned|Quizzed|Reached|Surrounded|Watched)"
)
OPENING = re.compile(rf"(?:(?:But|And|Then|Later),?\s)?{_DOING}\s(?=[a-z])")
# What is told of somebody between commas, behind the name.
_ASIDE = r"(?:,\s(?:\d{1,3}|(?:an?|the|his|her|its|their|one|who|whose|now|then)\s[^,;:“”\"\n]{2,80}),)?"
_VERB = r"\s(?:(?:has|have|had|also|later|then|again|[a-z]+ly)\s)*$"
WHO = re.compile(
    rf"[^;:“”\"\n]*[^\W_],\s(?P<who>(?:(?:{SIR})\.?\s)?{NAME}|(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[^,;:“”\"\n]{{2,50}}){_ASIDE}{_VERB}"
)
# A clause of its own, whose subject the cue is of, and what the last of several is joined by.
CLAUSE = re.compile(r"\b(?:and|but|or|that|which|who|while|when|as|whose)\b")
LONGEST = 300


def behind_opening(text: str, sentence: int, cue: Span) -> Span | None:
    """Who stands between such an opening of the sentence that begins at `sentence` and a cue; None where the sentence has none."""
    if not 0 < cue.start - sentence <= LONGEST:
        return None
    opening = OPENING.match(text, sentence, cue.start)
    found = WHO.fullmatch(text, opening.end(), cue.start) if opening else None
    return Span(*found.span("who")) if found and not CLAUSE.search(found["who"]) else None
