"""Contents that contradict nothing although their words would: questions, what somebody denies doing at all, "that it targets civilians",
and that "the siren was broken" where there was "no siren".
"""

from __future__ import annotations

import re

from service.attribution.parties.pointing import names_what

# One question and nothing else.
QUESTION = re.compile(r"[^.!?]*\?[”\"’']*\s*")
_HARM = "attack|bomb|deport|execut|hit|kill|persecut|recruit|shell|shoot|strik|target|tortur"
PAST = {"shoot": "shot", "strik": "struck"}
_HOW = r"(?:(?:deliberately|ever|indiscriminately|intentionally|knowingly|routinely|systematically)\s)*"
# What somebody does, or does not, whenever it may be: "it targets civilians", "deliberately bombing hospitals".
POLICY = re.compile(
    rf"(?:(?:he|it|she|they|(?:its|his|her|their)\s[a-z]+)\s{_HOW}(?P<does>{_HARM})(?:e?s|e)?|{_HOW}(?P<doing>{_HARM})(?:t|p)?ing)\s"
    r"(?:[a-z-]+\s){0,2}[a-z-]+s(?:\s(?:and|or)\s(?:[a-z-]+\s){0,2}[a-z-]+s)?[.,”\"’']*",
)

# An answer that is no sentence: “By the mayor’s office.”
FRAGMENT = re.compile(
    r"[“\"‘'](?:At|By|For|From|In|Of|On|Since|Through|To|Until|With)\s(?![^”\"]*\b(?:am|are|can|could|did|does?|had|has|have|he|I|is|it|may|she"
    r"|they|was|we|were|will|would|you)\b)[^.!?,“”\"]{1,60}[.!?,]?[”\"’']"
)
# What a number is compared with, behind a comma: "…, down from nine million".
COMPARING = re.compile(r"(?:down|up)\s(?:by|from|on)\b|compared\s(?:to|with)\b", re.IGNORECASE)
NOTHING = re.compile(r"\bno\s(?:[a-z-]+\s)?(?P<what>[a-z]{4,})\b", re.IGNORECASE)
SHORT = 70
# What does not work is as good as none.
BROKEN = re.compile(
    r"\b(?:broke(?:n|\sdown)|damaged|defective|disabled|disconnected|faulty|failed|jammed|malfunction(?:ed|ing)|out\sof\s(?:action|order|service|use)"
    r"|(?:switched|turned)\soff)\b",
    re.IGNORECASE,
)
# Words of it, of which each of its forms has one.
BREAKING = frozenset(
    "broke broken damaged defective disabled disconnected faulty failed jammed malfunction malfunctioned malfunctioning out off".split()
)


def asks(content: str) -> bool:
    """Whether a content is a question."""
    return content.rstrip("”\"’' ").endswith("?") and QUESTION.fullmatch(content) is not None


def is_fragment(content: str) -> bool:
    """Whether a content is no sentence of its own and says who, where or when alone, or with what a number compares."""
    return len(content) <= SHORT and (FRAGMENT.fullmatch(content) is not None or COMPARING.match(content) is not None)


def policy(content: str) -> str | None:
    """The verb of a content that tells what somebody does again and again to many; None where it tells anything else."""
    found = POLICY.fullmatch(content)
    return (found["does"] or found["doing"]) if found else None


def is_example(verb: str, content: str) -> bool:
    """Whether a content tells of the same being done: "it had attacked the school"."""
    return names_what(PAST.get(verb, verb), content) or names_what(verb, content)


def explains(content: str, other: str) -> bool:
    """Whether a content tells why there was nothing of what another says there was not: "the siren was broken", "there was no siren"."""
    missing = NOTHING.search(other)
    broken = BROKEN.search(content) if missing and not BROKEN.search(other) else None
    return broken is not None and missing is not None and names_what(missing["what"].casefold(), content[: broken.start()])
