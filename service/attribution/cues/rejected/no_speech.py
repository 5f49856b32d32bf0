"""Deeds, conditions and topics under verbs that also tell what is said: "proved themselves the worst", "if she agrees, he could stay",
"quizzed him about his choice", "referred the matter to the board".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

# How many characters before a cue, and behind a content, are looked at.
LEAD, BEHIND = 80, 90
# What somebody proves of himself by what he does.
HIMSELF = re.compile(r"\s?(?:her|him|it|them)sel(?:f|ves)\b(?!\s(?:right|wrong|innocent|correct)\b)")
# A show of form, by what is won: "showed that she is fit by winning"; a chemist's "by heating it" is how it was found.
HE_IS = re.compile(r"(?:he|she|they)\s")
BY_WINNING = re.compile(
    r"[^.;:“”\"\n]*\sby\s(?:[a-z]+ly\s)?(?:beating|claiming|clinching|defeating|finishing|lifting|scoring|securing|storming|taking|thrashing|winning)\s"
)
# Who is asked, about what: a topic, but for a clause that tells what is asked.
ABOUT = re.compile(r"\s(?:[^.,;:“”\"\n]{1,60}\s)?(?:about|on|over)\s$")
TOPIC = re.compile(r"(?!allegations?\b|claims?\b|reports?\b)(?:the|her|his|its|their|an?)\s(?!(?:allegations?|claims?|reports?)\b)")
# What is passed on to whom, and what for.
PASSED_ON = re.compile(
    r"for\s(?:an?|further|her|his|its|the|their)\s"
    r"|(?:an?|her|his|its|that|the|their|this)\s(?:[\w-]+\s)?(?:application|bill|case|complaint|dispute|file|issue|matter|proposal)s?"
    r"(?:\sback)?(?:\sto\s[^“”\"]*)?$"
)
# A term and what it is the name of; who "refers to him as" something says so.
TERM = re.compile(r"(?:(?:^|[.!?”\"]\s|\n)(?:The|An?)\s(?P<term>[^.,;:“”\"\n]{2,50})|[“‘\"][^.,;:“”‘’\"\n]{2,50}[”’\"])\s$")
GLOSSES = ("refer to", "refers to")
GLOSS = re.compile(r"(?:all|an?|any|both|people|the|those)\s(?!(?:\S+\s){0,9}?as\s)[^“”\"]+")
# Shares that are dealt in.
LISTED = re.compile(r"(?:[\w’'-]+\s){0,3}?(?:bonds|equities|securities|shares|stocks)\b")
EXCHANGE = re.compile(r"\b(?:[Bb]oard|[Bb]ourse|[Ee]xchange|[Mm]arket)(?:,?\s(?:that|which))?\s$")
# Figures that are not to be had, and the question that they would answer.
UNRELEASED = re.compile(
    r"(?:\byet\sto|\bnot|n[’']t|\bnever|\brefuse[sd]?\sto|\bdeclined?\sto)\s(?:disclose|provide|publish|release|reveal|supply)d?\s[^.;:“”\"\n]{2,50}\s(?:that|which)\s$"
)
OPEN_MATTER = re.compile(r"(?:how|if|what|when|where|whether|which|who|why)\b")
# A condition, of which the main clause follows; who asks "if she agrees" is told of otherwise.
IFS = ("if ", "If ", "unless ", "Unless ")
CONDITION = re.compile(r"(?P<even>\b[Ee]ven\s)?\b(?:[Ii]f|[Uu]nless)\s$")
ASKING = re.compile(r"\b(?:ask|know|question|say|see|wonder)\w*\s(?:[\w’'-]+\s)?(?:if|unless)\s$")
SO_THEN = re.compile(r",?\s(?:then\s)?$")
THEN = re.compile(r"(?:he|she|it|they|[Tt]he\s[a-z]+|[A-Z][\w’'-]+)\s(?:can|could|may|might|will|would)\s")
# Claims for damage, in a headline: "Flood claims 'less than 2bn crowns'".
INSURED = frozenset(
    "asbestos benefit compensation damage disaster flood hurricane injury insurance jobless quake storm tsunami unemployment".split()
)
SUM = re.compile(
    r"[“‘\"']?(?:(?:about|above|at\sleast|below|less\sthan|more\sthan|nearly|over|under|up\sto)\s)?[$£€¥]?\d"
    r"|(?:climb|dip|drop|exceed|fall|hit|jump|reach|rise|soar|surge|top|tumble)\b"
)
# What nobody said at all: "did not at any time mention".
AT_NO_TIME = re.compile(r"(?:\bnot|n[’']t)\s(?:at\sany|for\s(?:a|one))\s(?:moment|point|stage|time)\s(?:[A-Z]?[a-z]+\s)?$")


def is_no_speech(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether a cue with one content that is not quoted whole tells of no speech."""
    told = cue.cut(text)
    asked = KINDS.get(told.rpartition(" ")[2].casefold())
    if asked is not None and asked(text, source, cue, said):
        return True
    return source is not None and source.end + 1 == cue.start and _is_condition(text, source, cue, said)


def _is_proved(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether somebody proves himself to be something, or his form by a win."""
    if HIMSELF.match(text, cue.end) and said.start > cue.end:
        return True
    return bool(source and HE_IS.match(text, said.start)) and BY_WINNING.match(text, said.start, said.end + BEHIND) is not None


def _is_unreleased(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether figures would show something that are not to be had, or somebody shows his form."""
    if OPEN_MATTER.match(text, said.start) and UNRELEASED.search(text, max(0, cue.start - LEAD), cue.start):
        return True
    return _is_proved(text, source, cue, said)


def _is_topic(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether somebody is asked about no more than a topic."""
    del source
    return cue.end < said.start and ABOUT.fullmatch(text, cue.end, said.start) is not None and TOPIC.match(text, said.start) is not None


def _is_passed_on(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether a matter is passed on to who is to settle it."""
    del source
    return cue.end < said.start and PASSED_ON.match(text, said.start, said.end) is not None


def _is_gloss(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether the article says what a term means."""
    del source
    if not text.startswith(GLOSSES, cue.start) or said.start != cue.end + 1 or text.startswith(" as ", said.end):
        return False
    term = TERM.search(text, max(0, cue.start - LEAD), cue.start)
    if term is None or not {word.casefold() for word in (term["term"] or "").split()}.isdisjoint(DOCUMENTS):
        return False
    return GLOSS.fullmatch(text, said.start, said.end) is not None


def _is_dealt_in(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether an exchange lists shares."""
    del source
    return LISTED.match(text, said.start, said.end) is not None and EXCHANGE.search(text, max(0, cue.start - LEAD), cue.start) is not None


def _is_struck(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether the source is who is moved by what is told before: "the jeers that rattled Lund"."""
    return (
        source is not None
        and source.start == cue.end + 1
        and said.end <= cue.start
        and text.startswith(" that ", cue.start - len(" that "))
    )


def _is_never(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether somebody at no time mentioned it."""
    del source, said
    return AT_NO_TIME.search(text, max(0, cue.start - LEAD), cue.start) is not None


def is_for_damage(text: str, source: Span | None, cue: Span, said: Span) -> bool:
    """Whether "claims" is a noun of insurance: what it has is no speaker."""
    if source is None or source.end + 1 != cue.start or said.start != cue.end + 1:
        return False
    return source.cut(text).casefold() in INSURED and SUM.match(text, said.start) is not None


def _is_condition(text: str, source: Span, cue: Span, said: Span) -> bool:
    """Whether something would be so if the source agreed to something that is not told."""
    if not text.endswith(IFS, 0, source.start):
        return False
    low = max(0, source.start - LEAD)
    found = CONDITION.search(text, low, source.start)
    if found is None or found["even"] or ASKING.search(text, low, source.start):
        return False
    return SO_THEN.fullmatch(text, cue.end, said.start) is not None and THEN.match(text, said.start) is not None


Shape = Callable[[str, Span | None, Span, Span], bool]
# Which verbs, by the last word of a cue, are asked what of.
KINDS: dict[str, Shape] = {
    **dict.fromkeys(("prove", "proved", "proven", "proves", "showed", "shown", "shows"), _is_proved),
    "show": _is_unreleased,
    **dict.fromkeys(("grilled", "grilling", "interrogated", "questioned", "questioning", "quizzed", "quizzing"), _is_topic),
    **dict.fromkeys(("refer", "referred", "referring", "refers"), _is_passed_on),
    **dict.fromkeys(("list", "lists"), _is_dealt_in),
    **dict.fromkeys(("alarmed", "angered", "rattled", "shocked", "stunned", "surprised", "unnerved", "unsettled", "upset"), _is_struck),
    "claims": is_for_damage,
    "mention": _is_never,
    "to": _is_gloss,
}
