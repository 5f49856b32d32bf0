"""Offices that a sentence tells of somebody else than whose name it has before them, or that nobody holds: "Lund backed the mayor", "fit to
be president".
"""

from __future__ import annotations

import re

from service.attribution.grammar import BE, IS, MODAL
from service.attribution.saying import SAYS
from service.attribution.spans import Span

# Whom somebody does something to or has to do with: "backing the | striker", "against the | minister", "met a | protester".
_DID = (
    r"(?!(?:becoming|being|including|named|remaining|representing|serving|appointed|called|crowned|dubbed|elected|hired|installed|nicknamed|promoted|reappointed"
    r"|re-elected|recruited|retired)\b)[a-z-]{2,}(?:ed|ing)"
)
_MET = (
    r"(?:back|beat|blame|challenge|defeat|endorse|face|hit|join|lead|meet|oppose|praise|sue|support|tell|thank|trail|urge)s?"
    r"|(?:called|took)[^\S\n]on|left|lost[^\S\n]to|met|saw|sent|sued|told|to[^\S\n](?!be\b|become\b|remain\b)[a-z]+"
)
_TIE = r"against|at|behind|between|by|from|on|over|towards?|with"
GOVERNED = re.compile(
    rf"\b(?:(?:{_DID}|{_MET}|{_TIE}|to)[^\S\n]the|(?:{_MET}|against|between|by|with)[^\S\n]an?|(?:{_DID}|{_MET})[^\S\n](?:one|another))[^\S\n](?:[\w’'.-]+[^\S\n]){{0,2}}$"
)
# What nobody is yet, or somebody is likened to: "instead of a | candidate", "if he becomes the | nominee", "unfit to be | president", "the
# poll found Ada Lund the | winner".
SUPPOSED = re.compile(
    r"\b(?:(?:like|instead[^\S\n]of|rather[^\S\n]than|than|if[^\S\n](?:he|she|they)[^\S\n](?:becomes?|is|was|were)"
    r"|(?:could|might|must|should|to|would)[^\S\n](?:be|become))[^\S\n](?:(?:an?|the|our|their|its)[^\S\n])?(?:(?!of\b)[\w’'.-]+[^\S\n]){0,2}"
    r"|(?:bid|campaign|candidate|contender|hopeful|nominated|nominee|nod|nods|race|run|running)[^\S\n]for[^\S\n](?:the[^\S\n])?(?:best[^\S\n])?"
    r"|(?:consider(?:s|ed)?|deemed|finds?|found|judged|rate[sd]|thinks?|thought)[^\S\n](?:[A-Z][\w’'-]*[^\S\n]){1,4}(?:(?:the|an?)[^\S\n])?)$"
)
# The same, where nothing else may be meant: "running for | governor", "not a | politician", "to succeed the | mayor".
NEVER = re.compile(
    r"\b(?:(?:bid|campaign(?:ed|ing)?|race|ran|run|running|runs)[^\S\n]for[^\S\n](?:the[^\S\n])?"
    r"|(?:instead[^\S\n]of|never|(?<!if[^\S\n])(?<!or[^\S\n])not|rather[^\S\n]than|isn[’']t|wasn[’']t|(?:could|may|might|would)[^\S\n](?:be|become)"
    r"|(?:never|not)[^\S\n](?:been|known[^\S\n]as|really|regarded[^\S\n]as|seen[^\S\n]as|yet)"
    r"|(?:oust|replac|succeed|unseat)(?:e|ed|es|ing|s)?)[^\S\n](?:an?|the)[^\S\n])(?:[\w’'.-]+[^\S\n]){0,2}$"
)
# What somebody is not, before a comma and who does something all the same: "is not yet a | candidate, Lund".
DENIED = re.compile(
    r"\b(?:isn[’']t|wasn[’']t|(?:is|was|has|had)[^\S\n](?:never[^\S\n](?:been[^\S\n])?|not[^\S\n](?:yet[^\S\n])?))(?:an?[^\S\n])(?:[\w’'.-]+[^\S\n]){0,2}$"
)
# What makes a verb of what may be a noun too: "who will | chair the board", "who helped | guard a pier".
VERBAL = re.compile(rf"\b(?:{MODAL}|help|helped|helps)[^\S\n](?:(?:again|also|now|once[^\S\n]again|soon)[^\S\n])?$")
# Who does something while somebody else speaks: "as the | coach | looked on".
AS, DOES = (
    re.compile(r"\bas[^\S\n](?:the|an?|his|her|its|their|one)[^\S\n](?:[\w’'.-]+[^\S\n]){0,2}$"),
    re.compile(
        r"[^\S\n](?:(?:puts?[^\S\n]it|came|fell|had|has|is|left|lost|made|ran|sat|saw|spoke|stood|took|was|watche[sd]|went|won)\b|[a-z]+ed\b(?![^\S\n]by\b))"
    ),
)
# Before what somebody is in the sentence that another tells: "she became the first | mayor, Tom Hale reports".
PREDICATE = re.compile(rf"\b(?:{IS}|became|becomes|been|remains)[^\S\n](?:the|an?)[^\S\n]$")
# What a sentence says that somebody else is: "Tom Hale is the | deputy", "Jo Marsh was identified as the | protester".
TOLD_OF = re.compile(
    r"[^\S\n](?:is|was|became|remains|(?:has|had)[^\S\n]been|(?:is|was)[^\S\n](?:later[^\S\n]|also[^\S\n])?(?:identified|named|known|described)[^\S\n]as)"
    r"[^\S\n](?:the|an?)[^\S\n](?:[\w’'.-]+[^\S\n]){0,3}"
)
# The verb behind a subject, "Lund | has said", or what else is told of it there: "Lund | , standing beside the mayor".
VERB = re.compile(
    r"[^\S\n](?:(?:has|had|have|also|then|later|never|[a-z]+ly)[^\S\n]){0,2}(?:(?!its|his|yes|thus)[a-z]{2,}(?:ed|s)|said|told|met|spoke|wrote|knew|felt|held|left|made|put|sent|took"
    r"|thought|won|lost)\b(?![’'-])"
    r"|,[^\S\n](?:along|alongside|next[^\S\n]to|who|with|[a-z]{2,}(?:ed|ing))[^\S\n]"
)
# What makes of a description behind its subject a predicate of that, or lets another sentence begin with it: "as | the mayor".
PREDICATED = re.compile(rf"(?:\b(?:and|{BE}|as|became|become|becomes|but|like|of|remain|remained|remains|so)|[^\w\s])[^\S\n]$")
# How the sentence goes on behind its subject, where somebody else says that: "The keeper | will resign, Lund said".
GOES_ON = re.compile(
    r"(?:[^\S\n](?:at|for|of)[^\S\n](?:the[^\S\n])?[\w’'-]+(?:[^\S\n][A-Z][\w’'-]*){0,3})?"
    rf"[^\S\n](?:{MODAL}|did|does|had|has|is|was)[^\S\n]"
)
WHO_SAYS = re.compile(rf"[^\S\n](?:(?:also|had|has|later|then)[^\S\n])?(?:{SAYS})\b")
CLOSING = (", ", ",” ", '," ', ",’ ")
WIDTH = 70


def is_governed(text: str, name: Span, phrase: Span) -> bool:
    """Whether a phrase behind a name, in its sentence, is whom its bearer or somebody else does something to."""
    return phrase.start > name.end and GOVERNED.search(text, max(name.end, phrase.start - WIDTH), phrase.start) is not None


def is_supposed(text: str, phrase: Span) -> bool:
    """Whether a phrase stands for what somebody would be, stands for or is likened to."""
    return SUPPOSED.search(text, max(0, phrase.start - WIDTH), phrase.start) is not None


def is_never(text: str, phrase: Span) -> bool:
    """Whether a phrase is what somebody is surely not, or not yet, what he or she does, or who does something meanwhile."""
    if AS.search(text, max(0, phrase.start - WIDTH), phrase.start) and DOES.match(text, phrase.end):
        return True
    return any(before.search(text, max(0, phrase.start - WIDTH), phrase.start) for before in (NEVER, VERBAL))


def is_denied(text: str, phrase: Span) -> bool:
    """Whether a phrase is what a clause says that its subject is not."""
    return DENIED.search(text, max(0, phrase.start - WIDTH), phrase.start) is not None


def is_predicate(text: str, phrase: Span) -> bool:
    """Whether a phrase is what a clause says that its subject is."""
    return PREDICATE.search(text, max(0, phrase.start - WIDTH), phrase.start) is not None


def is_told_of(text: str, other: Span, phrase: Span) -> bool:
    """Whether a phrase is what is said right behind somebody's name that he or she is."""
    return 0 < phrase.start - other.end <= WIDTH and TOLD_OF.fullmatch(text, other.end, phrase.start) is not None


def is_in_claim_of(text: str, name: Span, description: Span) -> bool:
    """Whether a name is the subject of a sentence in which a description stands behind it with its article: "Lund said the trader lied"; or
    of what closes one that has the description for its own: "The trader will pay, Lund said".
    """
    if description.end < name.start:
        closing = text.endswith(CLOSING, description.end, name.start) and GOES_ON.match(text, description.end) is not None
        one = closing and all(text.find(end, description.end, name.start) < 0 for end in (". ", ".” ", '." ', "\n"))
        return one and WHO_SAYS.match(text, name.end) is not None
    subject = name.end < description.start and VERB.match(text, name.end) is not None
    return subject and PREDICATED.search(text, max(name.end, description.start - WIDTH), description.start) is None
