"""On what day somebody spoke who is quoted next, by a sentence that tells of it: "Lund hit back on Monday.", "Lund spoke on Monday."."""

from __future__ import annotations

import re

from service.attribution.cues.dated.occasions import WHERE
from service.attribution.cues.dated.programmes import is_name
from service.attribution.dates.expressions import RELATIVE, expressions
from service.attribution.grammar import WORD
from service.attribution.spans import Span
from service.attribution.words import CALLINGS, HONORIFICS

# What tells that somebody speaks: an occasion, those who listen, what is done with words.
SPEECH = re.compile(
    rf"\b(?:{WHERE}s?|announcement|audience|cameras|committee|congregation|critique|crowds?|court|inquest|inquiry|journalists|listeners|media|microphone|parliament"
    r"|press|radio|remarks|reporters|rebuke|stage|stump|television|tribute|voters|words?|worshippers"
    r"|addressed|answered|apologi[sz]ed|appeared|attacked|blasted|campaigned|changed\s(?:h[ei][rs]|its|the|their)\s(?:story|tone|tune)|clashed|commented"
    r"|condemned|corrected|criticised|criticized|defended|denounced|disagreed|discussed|dismissed\s(?:the\s)?(?:accus|alleg|attack|charg|claim|critici|idea|notion|reports?\b|suggest)\w*|doubled\sdown|fired\sback|gave\s(?:h[ei][rs]|its|their)\sown"
    r"|hailed(?!\san?\b)|hit\sback|hit\sout|interviewed|laid\sout|lashed\sout|live-tweeted|made\s(?:a|h[ei][rs]|the|their)\scases?|mocked|opened\sup|outlined|owned\sup|played\sdown"
    r"|praised|pushed\sback|railed|ranted|ratcheted\sup|reacted|rebuffed|rebuked|recounted|rejected|replied|responded|ridiculed|slammed|snapped|spoke|spoken|struck\sback|talked"
    r"|sought\s(?:on\s[A-Z][a-z]+\s)?to\s(?:calm|clarify|defend|distance|downplay|ease|explain|play\sdown|reassure)|tried\s(?:on\s[A-Z][a-z]+\s)?to\s(?:calm|clarify|distance|downplay|ease|explain|make\slight|play\sdown|reassure)"
    r"|testified|took\s(?:aim|issue|the\sgloves\soff|to\s(?:Facebook|Instagram|Twitter|X|the\s(?:airwaves|steps))|an?\s(?:[a-z-]+\s)?(?:dig|jab|line|shot|swing|swipe|tone))|tore\sinto"
    r"|used\s(?:h[ei][rs]|the)\s(?:[\w’'-]+\s){0,2}(?:platform|time|visit)|was\s(?:critical|defiant|scathing|unapologetic|unrepentant)"
    r"|weighed\sin|went\son\sthe\s(?:attack|offen[cs]ive)|went\son\soffen[cs]e)\b"
)
DAY = re.compile(r"day\b|night|morning|evening|afternoon")
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
# Somebody's own speech, up to its day, whatever is told of it; and what tells that it is yet to come.
OWN = re.compile(
    rf"[’']s?\s(?:[a-z-]+\s){{0,2}}{WHERE}\b(?:\s(?:at|before|for|in|to|with)\s[^,.;:“”\"\n]{{2,60}})?\s(?:on\s|late\s|early\s){{0,2}}"
)
AHEAD = re.compile(r"\b(?:ahead|before|due|expected|next|planned|scheduled|upcoming|will|would)\b")
# What others did to it, on a day that may be theirs: "mocked | Quist's speech on Monday".
DONE_TO = re.compile(
    r"\b(?:answered|applauded|attacked|blasted|condemned|critici[sz]ed|critiqued|defended|denounced|dismissed|hailed|mocked|panned|praised|rejected|ridiculed"
    r"|slammed|welcomed)\s(?:[A-Z][\w.’'-]*\s){0,4}$"
)
# What another said on the day: "praised Moor's remarks on Monday".
OTHERS = re.compile(r"[’']s?\s(?:[a-z]+\s){0,2}[a-z]+\son\s$")
# What may stand before a name that is the subject: a lead-in up to its comma, a title or an office, a first name.
BEFORE = re.compile(
    r"(?:\s(?:night|morning|evening|afternoon))?,?\s?(?:(?:And|But|Then|Later|Earlier|Also|Yet|Still|Meanwhile|However),?\s)?"
    rf"(?:{_WHEN}\s[^,;:“”\"]{{1,80}},\s){{0,3}}(?:on\s[^,;:“”\"\n]{{2,60}}\s[“\"][^“”\"\n]{{2,40}},?[”\"],?\s)?(?:[A-Z][\w.’'-]*,\s)?"
    r"(?:(?:[Tt]he|[A-Z][\w’'-]*[’']s?)\s(?:(?:acting|chief|deputy|finance|foreign|former|prime|then|vice)\s){0,2}"
    r"(?P<office>[a-z][a-z-]*)(?:\s(?:at|for|in|of)\s[^,;:“”\"]{1,60},|,)?\s)?(?:(?:[A-Z][\w.’'-]*|of)\s){0,5}"
)
# What is set off behind a name and tells who that is: of its clause is no day that stands behind it.
ASIDE = re.compile(r"^(?:\s\([^()]{1,12}\))?,\s(?:an?|formerly|the|who|who[’']s|whose)\s[^;:“”\"]{2,140}?,(?=\s)")
# What stands in a description without an article beside offices and capitals: "Harbour commissioner and former pilot | Ada Lund".
LINKS = frozenset("and for former of presidential vice".split())
# How many words it has at most.
WORDS = 9
# How many characters there are at most before somebody's name, and from there to the day.
REACH = 160


def spoke_on(text: str, sentence: Span, surnames: set[str]) -> Span | None:
    """The day on which a sentence tells that somebody with one of `surnames` (folded) spoke; None where it tells of none."""
    if not SPEECH.search(text, sentence.start, sentence.end):
        return None
    dates = list(expressions(text, sentence.start, sentence.end))
    if len(dates) != 1 or not DAY.search(dates[0][0]) or RELATIVE.search(dates[0][0]):
        return None
    date = Span(dates[0].start(), dates[0].start() + len(dates[0][0].removesuffix(".")))
    subject = next((Span(*m.span()) for m in WORD.finditer(text, sentence.start, sentence.end) if m[0].casefold() in surnames), None)
    if subject is None or is_name(text, date):
        return None
    return date if _has_spoken(text, sentence, subject, date) or _acts_on(text, sentence, subject, date) else None


def _has_spoken(text: str, sentence: Span, subject: Span, date: Span) -> bool:
    """Whether the date is that of a speech which is told to be of whoever is named: "One claim of Quist's speech on Monday is wrong."."""
    if subject.end >= date.start or text.startswith(("’s", "'s"), date.end):
        return False
    if OWN.fullmatch(text, subject.end, date.start) is None or AHEAD.search(text, sentence.start, sentence.end):
        return False
    return DONE_TO.search(text, sentence.start, subject.start) is None


def _acts_on(text: str, sentence: Span, subject: Span, date: Span) -> bool:
    """Whether a name is the subject of a sentence and the date that of its verb."""
    if OWNED.match(text, subject.end) or text.startswith(("’s", "'s"), date.end):
        return False
    if subject.start < date.start:
        before, between = text[sentence.start : subject.start], ASIDE.sub("", text[subject.end : date.start])
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
    return _describes(before.split()) if found is None else found["office"] is None or _is_office(found["office"])


def _describes(words: list[str]) -> bool:
    """Whether words only tell who somebody is."""
    return 0 < len(words) <= WORDS and words[0][0].isupper() and all(w[0].isupper() or w in LINKS or _is_office(w) for w in words)


def _is_office(word: str) -> bool:
    return word in CALLINGS or word in HONORIFICS
