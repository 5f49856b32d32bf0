"""What somebody has lived through, which is no role: "who moved to the town in March"; and when somebody was what he or she was."""

from __future__ import annotations

import re

from service.attribution.words import MONTH, WEEKDAY

# Verbs that tell of a life, and not of what somebody does or is; participles that do where a clause follows and no noun: "retired last
# year", not "retired piano tuner".
LIFE = (
    "appeared|arrived|attended|bought|died|emigrated|escaped|fell|fled|flew|graduated|grew|joined|lived|lives|married|met|migrated|moved|quit"
    r"|left(?=$|[^\S\n](?:his|her|home|in|office|school|the|their)\b)|relocated|remained|remains|resigned|returned|saw|spent|stayed|stepped|stood"
    "|survived|takes|took|travelled|traveled|turned|underwent|visited|voted|watched|went|witnessed"
)
STATE = (
    "born|came|commissioned|convicted|diagnosed|dropped|elected|hurt|injured|jailed|raised|re-elected|retired|retiring|sentenced|settled"
    "|treated|wounded"
)
_FOLLOWS = r"(?=$|[^\S\n](?:in|on|at|from|to|by|with|of|for|as|after|before|last|this|early|earlier|here|home|there|\d[\d,]*)\b)"
VERB = re.compile(rf"(?:{LIFE})\b|(?:{STATE})\b{_FOLLOWS}")
# The same where a clause begins with it: ", who was | diagnosed with".
CLAUSE = re.compile(
    rf"\b(?:who|and)[^\S\n](?:(?:was|were|is|has|had|been|also|first|later|once|never|recently|just|only|then|still)[^\S\n]){{0,3}}"
    rf"(?:(?:{LIFE})\b|(?:{STATE})\b{_FOLLOWS})(?:[^,.;:()“”\"\n](?!\band[^\S\n]))*$"
)
# What somebody did, without what that was done to, or that without the verb: ", who | painted", ", who painted the lamps of | the pier".
DID = re.compile(r"[a-z]+ed")
WHO_DID = re.compile(r"\bwho[^\S\n][a-z]+ed[^\S\n](?:(?!as\b)[\w’'-]+[^\S\n])*$")
# How many characters of a clause are looked at before a phrase.
WINDOW = 90
_WHEN = rf"(?:{WEEKDAY}|(?:{MONTH})(?:\s\d{{1,2}})?(?:,?\s(?:19|20)\d\d)?|(?:19|20)\d\ds?)"
# When, at the end of a phrase: "creative director | in October", "lifeguard | for 16 years", "secretary | from 1971 to 1990".
WHEN = re.compile(
    rf"\s(?:(?:in|on|since|from|until|by|between)\s(?:early\s|late\s|the\s)?{_WHEN}(?:\s(?:to|and|until)\s{_WHEN})?"
    r"|(?:last|this|earlier\sthis|later\sthis)\s(?:week|month|year|spring|summer|autumn|winter|season)|for\s(?:nearly\s|almost\s|more\sthan\s|over\s)?(?:\d+|[a-z]+)\syears)$"
)
LONGEST_WHEN = 44


def is_life(text: str, start: int, end: int) -> bool:
    """Whether a phrase tells what somebody has lived through or did, or is part of what does: "polio" of "diagnosed with polio"."""
    if text.endswith("who ", 0, start):
        return DID.fullmatch(text, start, end) is not None or VERB.match(text, start, end) is not None
    if WHO_DID.search(text, max(0, start - WINDOW), start):
        return True
    return VERB.match(text, start, end) is not None or CLAUSE.search(text, max(0, start - WINDOW), start) is not None


def without_when(text: str, start: int, end: int) -> int:
    """Where a phrase ends without when somebody was or did it."""
    when = WHEN.search(text, max(start, end - LONGEST_WHEN), end)
    return when.start() if when else end
