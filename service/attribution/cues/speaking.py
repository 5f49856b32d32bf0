"""On what day somebody spoke who is quoted next, by a sentence that tells of it: "Lund hit back on Monday.", "Lund spoke on Monday."."""

from __future__ import annotations

import re

from service.attribution.cues.occasions import WHERE
from service.attribution.cues.programmes import is_name
from service.attribution.dates import RELATIVE, expressions
from service.attribution.spans import Span
from service.attribution.words import CALLINGS, HONORIFICS

# What tells that somebody speaks: an occasion, those who listen, what is done with words.
SPEECH = re.compile(
    rf"\b(?:{WHERE}s?|announcement|audience|cameras|committee|congregation|critique|crowds?|court|inquest|inquiry|journalists|listeners|media|microphone|parliament"
    r"|press|radio|remarks|reporters|rebuke|stage|stump|television|tribute|voters|words?|worshippers"
    r"|addressed|answered|apologi[sz]ed|appeared|attacked|blasted|campaigned|clashed|commented|corrected|criticised|criticized|defended"
    r"|disagreed|discussed|doubled\sdown|hit\sback|interviewed|laid\sout|lashed\sout|made\s(?:a|h[ei][rs]|the|their)\scase|opened\sup|outlined|pushed\sback|railed|ranted|reacted|rebuffed|replied|responded|snapped|spoke|spoken|struck\sback|talked"
    r"|testified|took\s(?:aim|issue|to\s(?:Facebook|Instagram|Twitter|X))|tore\sinto|used\s(?:h[ei][rs]|the)\s(?:[\w’'-]+\s){0,2}(?:platform|time|visit)"
    r"|weighed\sin|went\son\sthe\s(?:attack|offen[cs]ive)|went\son\soffen[cs]e)\b"
)
_DAY = re.compile(r"day\b|night|morning|evening|afternoon")
# What begins a clause of its own, the day of which is none of the main one's; what tells of something done to somebody.
CLAUSE = re.compile(
    r"\b(?:after|because|before|if|since|that|until|when(?!\s(?:asked|interviewed|pressed|questioned))|where|whether|which|while|who|whom|whose)\b"
    r"|\b(?:due|planned|scheduled|set|will|would)\s|\b(?:was|were|is)\s(?:not\s)?(?!asked|interviewed|pressed|questioned|quoted)[a-z]+ed\b"
)
# How that begins which tells when and where.
_WHEN = r"(?:[Oo]n|[Aa]t|[Ii]n|[Dd]uring|[Bb]y|Addressing|Appearing|Speaking|Talking|Late|Early)"
# What a sentence begins with that tells when and where, and what makes of a name somebody else's: "supporters of Mr Lund".
LEAD = re.compile(rf"(?:(?:And|But|Then|Later|Early|Late|Earlier|Also)\s)?(?:{_WHEN}\s[^;:“”\"]*)?")
OF = re.compile(r"\b(?:about|against|and|by|for|from|of|over|than|to|with)\s(?:[Tt]he\s)?(?:[A-Z][\w.’'-]*\s){0,4}$")
OWNED = re.compile(r"[’'](?:s\b|\s)|\s(?:and|or)\s")
# What another said on the day: "praised Moor's remarks on Monday".
OTHERS = re.compile(r"[’']s?\s(?:[a-z]+\s){0,2}[a-z]+\son\s$")
WORD = re.compile(r"[^\W_]+")
# What may stand before a name that is the subject: a lead-in up to its comma, a title or an office, a first name.
BEFORE = re.compile(
    r"(?:\s(?:night|morning|evening|afternoon))?,?\s?(?:(?:And|But|Then|Later|Earlier|Also|Yet|Still|Meanwhile|However),?\s)?"
    rf"(?:{_WHEN}\s[^,;:“”\"]{{1,80}},\s){{0,3}}(?:[A-Z][\w’'-]*,\s)?"
    r"(?:(?:[Tt]he|[A-Z][\w’'-]*[’']s?)\s(?:(?:acting|chief|deputy|finance|foreign|former|prime|then|vice)\s){0,2}"
    r"(?P<office>[a-z][a-z-]*)(?:\s(?:at|for|in|of)\s[^,;:“”\"]{1,60},|,)?\s)?(?:(?:[A-Z][\w.’'-]*|of)\s){0,5}"
)
# How many characters there are at most before somebody's name, and from there to the day.
REACH = 160


def spoke_on(text: str, sentence: Span, surnames: set[str]) -> Span | None:
    """The day on which a sentence tells that somebody with one of `surnames` (folded) spoke; None where it tells of none."""
    if not SPEECH.search(text, sentence.start, sentence.end):
        return None
    dates = list(expressions(text, sentence.start, sentence.end))
    if len(dates) != 1 or not _DAY.search(dates[0][0]) or RELATIVE.search(dates[0][0]):
        return None
    date = Span(dates[0].start(), dates[0].start() + len(dates[0][0].removesuffix(".")))
    subject = next((Span(*m.span()) for m in WORD.finditer(text, sentence.start, sentence.end) if m[0].casefold() in surnames), None)
    return date if subject and not is_name(text, date) and _acts_on(text, sentence, subject, date) else None


def _acts_on(text: str, sentence: Span, subject: Span, date: Span) -> bool:
    """Whether a name is the subject of a sentence and the date that of its verb."""
    if OWNED.match(text, subject.end) or text.startswith(("’s", "'s"), date.end):
        return False
    if subject.start < date.start:
        before, between = text[sentence.start : subject.start], text[subject.end : date.start]
    else:
        lead = text[sentence.start : date.start]
        before, between = text[date.end : subject.start], ""
        if not LEAD.fullmatch(lead):
            return False
    if len(before) > REACH or len(between) > REACH or OF.search(before) or not _leads_in(before):
        return False
    return not (CLAUSE.search(before) or CLAUSE.search(between) or OTHERS.search(between))


def _leads_in(before: str) -> bool:
    """Whether nothing stands before a name but what leads in, a title and a first name: no verb whose object it may be."""
    found = BEFORE.fullmatch(before)
    return found is not None and (found["office"] is None or found["office"] in CALLINGS | HONORIFICS)
