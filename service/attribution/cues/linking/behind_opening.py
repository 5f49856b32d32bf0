"""Who speaks where somebody else is named before the verb: "Flanked by his lawyer, Ada Lund, Tom Hale, 58, said",
"Tom Hale, who had fallen out with Ada Lund, said", "A letter from the board to Ada Lund said".
"""

from __future__ import annotations

import re

from service.attribution.addresses import SIR
from service.attribution.cues.unmarked import NAME
from service.attribution.grammar import FINITE
from service.attribution.spans import Span

# How such a clause begins: what somebody does or has done to him or her meanwhile.
_DOING = (
    r"(?:(?!(?:Anything|Beijing|Building|During|Evening|Everything|King|Morning|Nothing|Reading|Regarding|Ring|Something|Spring|Sterling"
    r"|Viking|Wing)\s)"
    r"[A-Z][a-z]{2,}ing|Accompanied|Approached|Asked|Backed|Challenged|Contacted|Cornered|Dressed|Faced|Flanked|Followed|Greeted"
    r"|Interviewed|Introduced|Joined|Pressed|Questioned|Quizzed|Reached|Surrounded|Watched)"
)
# Or to or with whom something was.
_AT = (
    r"(?:(?:After|At|Before|During|Following|In)\s(?:an?|her|his|its|one|the|their)\s(?:[a-z-]+\s){0,3}"
    r"(?:call|conversation|e-?mail|hearing|interview|letter|meeting|memo|message|note|reply|session|speech|statement|submission|talk"
    r"|visit)s?\s"
    r"(?:between|chaired|given|hosted|led|of|on|published|sent|to|with)\s(?=\S))"
)
OPENING = re.compile(rf"(?:(?:But|And|Then|Later),?\s)?(?:{_DOING}\s(?=[a-z])|{_AT})")
# What is told of somebody between commas, behind the name.
_ASIDE = r"(?:,\s(?:\d{1,3}|(?:an?|the|his|her|its|their|one|who|whose|now|then)\s[^,;:“”\"\n]{2,80}),)?"
_VERB = r"\s(?:(?:has|have|had|also|later|then|again|[a-z]+ly)\s)*$"
_THE = r"(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[^,;:“”\"\n]{2,50}"
WHO = re.compile(
    rf"[^;:“”\"\n]*[^\W_],\s(?:(?P<called>{_THE}),\s(?P<named>{NAME}),|(?P<who>(?:(?:{SIR})\.?\s)?{NAME}|{_THE}){_ASIDE}){_VERB}"
)
# A clause or participle on the subject with which a sentence begins, between commas, at whose end somebody else is named.
_SUBJECT = rf"(?:(?:But|And),?\s)?(?P<who>(?:(?:[A-Z][a-z]+|{SIR})\.?\s)?{NAME}|(?:The|His|Her|Its|Their)\s[^,;:“”\"\n]{{2,50}}?)"
_ON = r"whose|wh(?:ich|o)(?=\s(?!(?:an?|he|her|his|its|she|the|their|they)\b)[a-z])"
_CLAUSE = rf"(?:(?:formerly|like|not|once|unlike|{_ON})\b|[a-z]+ing\s)[^;:“”\"\n]{{3,200}},"
ASIDE = re.compile(rf"{_SUBJECT}(?:,\s|\s[^,;:“”\"\n]{{3,160}}\sand,\s(?=[a-z]+ing\s)){_CLAUSE}{_VERB}")
# Whoever is named right before an aside between dashes: "As Tarn announced its plan, Orlen - the second largest - announced"; looking for
# such a dash first is quicker.
_DASH = r"\s(?:--?|[–—])"
DASHED = re.compile(rf"(?:[^“”\"\n]*[\s,])?(?P<who>{NAME}){_DASH}\s[^“”\"\n–—]{{3,160}}?{_DASH}{_VERB}")
DASHES = (" - ", " -- ", " – ", " — ")
# What speaks, with somebody whom a preposition governs at its end: "A letter from the board to"; no verb may stand before the first.
_WITH = r"(?:about|against|by|for|from|in|on|to|with)"
_TITLE = (
    rf"(?:(?:Chancellor|Governor|Judge|King|Mayor|Minister|Pope|President|Prime\sMinister|Queen|Secretary\sof\sState|Senator|{SIR})\.?\s)?"
)
GOVERNING = re.compile(
    r"(?:(?:But|And)\s)?(?P<who>(?:(?:An?|The|His|Her|Its|Their)\s(?:(?!(?:also|even|just|later|now|still|then)\b)[a-z-]+\s){1,3}?"
    rf"|(?:Both|Many|Members|Most|Several|Some|Three|Two)\s(?:[a-z-]+\s){{0,3}}?)(?:of|(?<!s\s)(?<!ed\s){_WITH})\s"
    rf"(?:[^,;:“”\"\n]*\s(?:of|{_WITH})\s)?(?:(?:the|his|her|its|their)\s)?(?:(?:[A-Z][\w’'-]*\s){{1,4}}and\s)?{_TITLE}{NAME}(?<![’']s)(?<!s[’'])){_VERB}"
)
FINITE_VERB = re.compile(rf"\b(?:{FINITE}|said|says|told|[a-z]+ed\s(?:[A-Z]\w*|that|the|an?|his|her|its))\b")
# A clause of its own, whose subject the cue is of, and what the last of several is joined by.
CLAUSE = re.compile(r"\b(?:and|but|or|that|which|who|while|when|as|whose)\b")
LONGEST = 300


def whole_subject(text: str, sentence: int, cue: Span, source: Span | None) -> Span | None:
    """The subject of a cue where its source, if it has one, is only the last name in it or in a clause on it; None where that is it."""
    if cue.start - sentence > LONGEST or (source and not sentence < source.start < source.end <= cue.start):
        return None
    subject = (
        _before_clause(text, sentence, cue, source)
        or _before_dashes(text, sentence, cue, source)
        or _governing(text, sentence, cue, source)
    )
    return subject if subject and not FINITE_VERB.search(subject.cut(text)) else None


def _before_clause(text: str, sentence: int, cue: Span, source: Span | None) -> Span | None:
    """The subject before a clause between commas, at whose end the source is: "Tom Hale, who had fallen out with | Ada Lund |, said"."""
    if source and (not text.startswith(", ", source.end) or text.endswith(" and ", 0, source.start)):
        return None
    found = ASIDE.fullmatch(text, sentence, cue.start)
    return Span(*found.span("who")) if found and not (source and found.end("who") >= source.start) else None


def _before_dashes(text: str, sentence: int, cue: Span, source: Span | None) -> Span | None:
    """Who is named before an aside between dashes, right before the cue, where somebody named earlier is marked."""
    dash = any(text.find(mark, sentence, cue.start) > 0 for mark in DASHES)
    found = DASHED.fullmatch(text, sentence, cue.start) if dash else None
    return Span(*found.span("who")) if found and not (source and found.start("who") < source.end) else None


def _governing(text: str, sentence: int, cue: Span, source: Span | None) -> Span | None:
    """The subject that ends with the source, which a preposition governs: "A letter from the board to | Ada Lund | said"."""
    if source and not text[source.end : cue.start].isspace():
        return None
    found = GOVERNING.fullmatch(text, sentence, cue.start)
    return Span(*found.span("who")) if found and not (source and found.start("who") >= source.start) else None


def behind_opening(text: str, sentence: int, cue: Span) -> Span | None:
    """Who stands between such an opening of the sentence that begins at `sentence` and a cue; None where the sentence has none."""
    if not 0 < cue.start - sentence <= LONGEST:
        return None
    opening = OPENING.match(text, sentence, cue.start)
    found = WHO.fullmatch(text, opening.end(), cue.start) if opening else None
    who = "named" if found and found["named"] else "who"
    return Span(*found.span(who)) if found and not CLAUSE.search(found["called"] or found[who]) else None
