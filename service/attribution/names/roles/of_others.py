"""Offices that the role head ties to a name, and that a sentence gives to somebody else: the subject whose verb goes before the name, "The
Tarn keeper, 24, was hurt in a clash with Ada Lund", a relative by "his" or "her", whoever a pronoun stands for, and whom somebody appoints;
and whom the subject of a clause has to do with in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.names.roles.offices import words_of
from service.attribution.spans import Span
from service.attribution.words import KIN

# With what a sentence begins that tells of its subject: "The England | international".
SUBJECT = re.compile(r"(?:^|[.!?][”\"’']?\s|\n)The\s(?:(?!of\b)[\w’'-]+\s){0,4}$")
# What is told of such a subject: "international | , 24, was hurt". What somebody "is" or "was" may be the very name.
DOING = re.compile(
    r"(?:,\s(?:aged\s)?\d{1,3},)?\s(?:(?:also|then|later)\s)?(?:(?:is|was)\s(?:hurt|(?!called\b|dubbed\b|identified\b|named\b|nicknamed\b)[a-z]{2,}(?:ed|en|ing))"
    r"|(?:had|has|have|will|would)\s[a-z]+|beat|felt|held|knew|left|lost|made|met|put|sent|spoke|told|took|went|won"
    r"|(?!dubbed\b|named\b|nicknamed\b)[a-z]{2,}ed|(?!its\b|was\b|has\b)[a-z]{2,}[a-rt-z]s)\s"
)
# Another one, or who is told of in a headline, and speaks of the bearer of the name: "one | keeper called Lund “a pest”", "Tarn | keeper
# wants Lund sacked".
ONE = re.compile(r"(?:\b(?:[Oo]ne|[Aa]nother)\s(?:[a-z-]+\s)?|(?:^|\n)(?:[A-Z][\w’'-]*\s){0,2})$")
SPEAKS = re.compile(
    r"\s(?:(?:also|even|has|had|once|later|publicly)\s){0,2}(?:(?:accus|attack|back|blam|brand|criticis|criticiz|defend|denounc|describ|dismiss|mock|prais|thank|urg)e?[ds]\s"
    r"|(?:asked|asks|attacked|backed|branded|defended|dismissed|mocked|thanked|told|tells|want(?:s|ed)|warn(?:s|ed))\s"
    r"|call(?:ed|s)\s(?=[\w’'-]+\s(?:an?\s|the\s|[“\"‘'])))"
)
LONGEST_ONE = 50
# What ties somebody to the bearer of the name right behind, who is another: "stops a | protester at Ada Lund rally".
TIES = frozenset((" about ", " against ", " at ", " near ", " outside ", " over "))
LONGEST_TIE = len(" outside ")
# Whose relative somebody is: "his 14- | year-old son".
OWNED = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w’']+[\s-]){0,4}$")
OWNERS = ("his ", "her ", "their ", "His ", "Her ", "Their ")
# What a pronoun's bearer was, where no name follows in its sentence: "during her time as | mayor".
TENURE = re.compile(r"\b(?:his|her|their)\s(?:[\w-]+\s)?(?:days|spell|stint|tenure|term|time|years)\sas\s(?:an?\s|the\s)?(?:[\w-]+\s)?$")
# Behind the name of who makes somebody something: "Lund | hires a pollster as his | chief of staff".
APPOINTS = re.compile(
    r"(?:[’']s\s(?:campaign|club|company|party|team))?\s(?:(?:has|had|will|would|also|just|then)\s){0,2}"
    r"(?:appoint(?:s|ed)?|chooses?|chose|hire[sd]?|installs?|installed|names?|named|nominate[sd]?|picks?|picked|promote[sd]?|recruits?|recruited|taps?|tapped|unveils?|unveiled)"
    r"\s(?:[A-Z]|an?\s|ex-|former\s|h(?:er|im)\b)[^,.;:()“”\"\n]{1,70}\sas\s(?:(?:[\w-]+[’']s?|an?|the|his|her|its|their|new|next)\s){0,3}$"
)
# The same behind one or two who take somebody along: "Ada Lund and Tom Hale | , who took him to Tarn as his | assistant".
TAKES = re.compile(
    r"(?:\sand(?:\s[A-Z][\w’'-]*){1,3})?,\swho\s(?:brings|brought|takes|took)\s(?:[A-Z]|h(?:er|im)\b)[^,.;:()“”\"\n]{1,70}\sas\sh(?:er|is)\s(?:[a-z]+\s){0,2}$"
)
# What stands between the subject of a clause and somebody else in it, who is not what the subject is or is made: "Lund shared a stage
# with | the keeper", "Lund hinted that | the keeper".
IN_CLAUSE = re.compile(
    r"(?=[^\S\n](?:[a-z]{2,}ed|[a-z]{2,}s|beat|came|drew|gave|had|has|have|held|led|left|lost|made|met|put|said|saw|spoke|told|took|went|will|won|would)\b)"
    r"(?:[^\S\n](?!(?:after|although|and|as|because|before|but|if|or|since|though|unless|until|when|whenever|where|whereas|which|while|who|whom|whose"
    r"|am|are|be|became|become|becomes|becoming|been|being|is|isn[’']t|remain|remained|remains|stay|stayed|stays|was|wasn[’']t"
    r"|appointed|called|chosen|considered|crowned|deemed|dubbed|elected|emerge|emerged|emerges|made|named|seen|selected)\b)[\w’'$€£%-]+){1,12}[^\S\n]"
)
# With what a clause begins whose subject is whoever is named next.
BEGUN = re.compile(r"(?:^|[.!?][”\"’']?\s|[\n,;:–—])\s?(?:[\w’'.-]+\s){0,2}$")
WIDTH, LONGEST_OWNED, LONGEST_TENURE, LONGEST_BEGUN = 110, 30, 50, 30


def is_met_by(text: str, names: Sequence[Name], called: Span) -> bool:
    """Whether what somebody is called stands in one clause with a name before it whose bearer is its subject, and so is of another; `names`
    are those of one who may be called so, in the order of the text.
    """
    at = bisect_left(names, called.start, key=lambda name: name.span.start) - 1
    if at < 0 or called.start - names[at].span.end > WIDTH:
        return False
    name = names[at].span
    begun = BEGUN.search(text, max(0, name.start - LONGEST_BEGUN), name.start) is not None
    return begun and IN_CLAUSE.fullmatch(text, name.end, called.start) is not None


def is_of_other(text: str, name: Span, phrase: Span, sentence: Span) -> bool:
    """Whether a phrase that is not beside a name is somebody else's by the clause that it stands in; `sentence` is that of the phrase."""
    if _speaks_of(text, name, phrase) or (name.start - phrase.end <= LONGEST_TIE and text[phrase.end : name.start] in TIES):
        return True
    if phrase.end < name.start:
        near = name.start <= sentence.end
        return _does(text, name, phrase) if near else _is_tenure(text, phrase)
    between = text[name.end : phrase.end] if phrase.start - name.end <= WIDTH else ""
    if " as " in between and any(made.fullmatch(text, name.end, _behind_as(text, phrase)) for made in (APPOINTS, TAKES)):
        return True
    return _is_relative(text, name, phrase)


def _speaks_of(text: str, name: Span, phrase: Span) -> bool:
    """Whether a phrase is the subject right before a verb whose object the name is, and tells of somebody for the first time."""
    speaks = SPEAKS.match(text, phrase.end)
    if speaks is None or not text.startswith(name.cut(text).rsplit(maxsplit=1)[-1], speaks.end()):
        return False
    return ONE.search(text, max(0, phrase.start - LONGEST_ONE), phrase.start) is not None


def _is_relative(text: str, name: Span, phrase: Span) -> bool:
    """Whether a phrase behind a name tells of a relative of its bearer, by a "his" before the noun."""
    lead = text[max(name.end, phrase.start - LONGEST_OWNED) : phrase.end]
    if not any(word in lead for word in OWNERS):
        return False
    words = words_of(phrase.cut(text))
    last = phrase.end - len(words[-1]) if words else phrase.end
    return not KIN.isdisjoint(words[-1:]) and OWNED.search(text, max(name.end, last - LONGEST_OWNED), last) is not None


def _behind_as(text: str, phrase: Span) -> int:
    """Where in a phrase begins what somebody is made: "pollster as her | chief strategist"."""
    at = text.rfind(" as ", phrase.start, phrase.end)
    return phrase.start if at < 0 else at + len(" as ")


def _does(text: str, name: Span, phrase: Span) -> bool:
    """Whether a phrase is the subject with which a sentence begins, and the name stands behind its verb."""
    doing = DOING.match(text, phrase.end, name.start)
    return doing is not None and SUBJECT.search(text, max(0, phrase.start - WIDTH), phrase.start) is not None


def _is_tenure(text: str, phrase: Span) -> bool:
    lead = text[max(0, phrase.start - LONGEST_TENURE) : phrase.start]
    return " as " in lead and TENURE.search(lead) is not None
