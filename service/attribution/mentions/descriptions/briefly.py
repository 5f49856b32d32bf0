"""Descriptions without what was done with whom or what they describe: "A survey published on Friday" is "A survey"."""

from __future__ import annotations

import re

from service.attribution.records import SpeakerType
from service.attribution.words import DOCUMENTS

# What was done with a document, behind it, but not whose it is, "figures compiled by the guild"; and the document in which somebody is met.
PARTICIPLE = re.compile(
    r"(?<!\bof)(?<!\bon)(?<!\bfor)(?<!^[Aa])(?<!^[Aa]n)(?<!^[Tt]he)(?<!^[Ii]ts)(?<!^[Hh]is)(?<!^[Hh]er)\s(?:released|published|produced|conducted|commissioned|obtained|issued|seen|leaked|posted|dated|taken|sent(?!\sby)|written|filed|signed"
    r"|reviewed|tabled|circulated|compiled(?!\sby)|prepared|submitted|unveiled|lodged|quoted|cited(?!\sby)|shared"
    r"|introduced|passed(?!\s(?:along|around|between|from|on|round|to)\b)|adopted|enacted|approved|made public)\b"
)
WITHIN_DOCUMENT = re.compile(r"\sin\s(?:the|a|an|that|this)\s(?:paper|report|study|letter|statement|document|article|survey)\b")
# What tells a document apart from others of its kind: who had it made, gave or got it.
HANDED = frozenset("released published produced conducted commissioned obtained issued seen reviewed sent shared".split())
TELLING = re.compile(r"\b(?:by|to|with|under)\s")
# What tells before that when it was done, and what stands before it where both are attributes.
SINCE = re.compile(r"\s(?:just|newly|only|previously|recently)$")
ATTRIBUTIVE = frozenset("a an the his her its their".split())
BARE = re.compile(r"(?:(?:an?|the)\s)?[a-z-]+", re.IGNORECASE)
# The letters of a body in brackets behind it.
LETTERS = re.compile(r"(?<=\w)\s\([A-Z][\w.&-]{1,9}\)$")
# What is left of a clause behind a noun whose verb is cut off: "researchers who", "video that her office", "a preprint her lab".
LEFT = re.compile(r",?\s(?:who|(?:that|which)(?:\s(?:she|he|they|we|it|(?:the|an?|her|his|its|their)\s[a-z]+|the(?:\s[A-Z][\w’'-]*)+))?)$")
LEFT_BARE = re.compile(
    rf"\b(?P<noun>{'|'.join(sorted(DOCUMENTS))})\s(?:she|he|they|we|(?:the|an?|her|his|its|their)\s(?:[a-z]+(?:[’']s|(?<=s)[’'])?\s)?[a-z]+)$"
)


def called(text: str, kind: SpeakerType) -> str:
    """What somebody or something is called by a description: a document or a group in brief, a body without its letters in brackets, "the
    ministry of fisheries (MoF)".
    """
    if kind in ("document", "group"):
        return brief(text)
    return LETTERS.sub("", text) if kind == "organization" else text


def brief(text: str) -> str:
    """A description up to what was done with a document: "A survey published on Friday" is "A survey", "scientists in the paper" are
    "scientists"; but "emails seen by the Courier" are those, where the noun alone would be any.
    """
    text = WITHIN_DOCUMENT.split(_without_participle(text), maxsplit=1)[0]
    return LEFT_BARE.sub(r"\g<noun>", LEFT.sub("", text)).rstrip(" ,")


def _without_participle(text: str) -> str:
    """A description up to the participle behind its noun, the whole of it where that alone tells which document is meant."""
    found = PARTICIPLE.search(text)
    if found is None:
        return text
    short, word = text[: found.start()], found[0].split()[0]
    if (since := SINCE.search(short)) is not None:
        short = short[: since.start()]
        if short.casefold() in ATTRIBUTIVE:  # "the newly issued rules"
            return text
    return text if word in HANDED and BARE.fullmatch(short) and TELLING.search(text, found.end()) else short
