"""The subject that commas part from its verb: "The mill, which opened in May, | has warned", "Lund, a nurse in Troy, N.Y., | said"."""

from __future__ import annotations

import re

from service.attribution.mentions.sources.hearers import without_hearers
from service.attribution.names.entities import Name
from service.attribution.spans import Span

# How many characters a subject may lie before its verb, and the name of a place behind its preposition.
CLAUSE, NEAR = 220, 60
# Words that join a sentence to the one before and speak for nobody.
_JOINING = (
    r"(?:Additionally|Afterwards|Again|Also|Besides|But|Consequently|Conversely|Earlier|Elsewhere|Finally|Furthermore|Hence|However|Indeed|Instead"
    r"|Interestingly|Ironically|Later|Lastly|Likewise|Meanwhile|Moreover|Nevertheless|Next|Nonetheless|Notably|Now|Otherwise|Separately|Similarly"
    r"|Still|Surprisingly|Then|Therefore|Thus|Today|Ultimately|Unsurprisingly|Yesterday|Yet)"
)
_PARTING = r",\s(?:[^.;:“”\"\n]|\.(?=[A-Z,]|$)){2,140}"  # "who works in Troy, N.Y."
# The subject with which a sentence begins, at most a circumstance before it; one behind "what" in a sentence of something else.
_CIRCUMSTANCE = (
    r"(?:(?:After|As|Before|Since|When|While)\s"
    r"|(?:At|During|For|From|In|On)\s(?:[^,.;:“”\"\n]{2,60},\s|(?:[a-z]+\s){1,4}(?=[A-Z])))"
)
PARTED = re.compile(
    rf"(?:{_JOINING},\s+)?(?!{_JOINING},){_CIRCUMSTANCE}?(?!(?:Among|At|By|During|For|From|In|On|To|Under|With)\b)"
    rf"(?P<subject>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[A-Z][\w’'.-]*)(?:\s[^\s,.;:“”\"()]+){{0,6}}){_PARTING}"
)
WHAT = re.compile(rf"\bwhat\s(?P<subject>[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){{1,4}}){_PARTING}$")
# Where somebody tells something, and through whom.
IN = re.compile(r"\b(?:at|in|of|on|through|via)\s(?:[Tt]he\s)?$")
# Where somebody works, before the name of a place: "in Troy, | N.Y.".
WHERE = re.compile(r"\b(?:in|at|near|from|of)\s(?:[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3},\s)?$")


def parted_subject(text: str, sentence: int, end: int) -> Span | None:
    """The subject of what follows the comma at `end`, in the sentence that begins at `sentence`."""
    start = max(sentence, end - CLAUSE)
    found = WHAT.search(text, start, end) or PARTED.fullmatch(text, start, end)
    return without_hearers(text, Span(*found.span("subject")), end + len(", ")) if found else None


def is_where(text: str, name: Name) -> bool:
    """Whether a name before a comma and a verb is the place where the subject works: "a nurse in Troy, N.Y., said"."""
    start = name.span.start
    return name.kind == "place" and text.startswith(",", name.span.end) and WHERE.search(text, max(0, start - NEAR), start) is not None


def is_beside(text: str, name: Name, cue: Span, sentence: int, said: tuple[Span, ...]) -> bool:
    """Whether a name right before a cue is no subject of it: where the subject works, or of a participle the last name of what the sentence
    that begins at `sentence` tells before a comma, if another behind what is `said` does not make an aside of it, "Lund, citing costs,
    left", or in or through what something is told: "an essay in the Courier saying".
    """
    start = name.span.start
    if is_where(text, name) or not cue.cut(text).split()[0].endswith("ing"):
        return is_where(text, name)
    if text.startswith(",", name.span.end):
        return start > sentence and not (said and text.startswith(",", said[-1].end))
    return IN.search(text, max(sentence, start - NEAR), start) is not None
