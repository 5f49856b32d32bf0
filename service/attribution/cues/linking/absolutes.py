"""Who speaks by a participle: in a clause behind "with" ("…, with Oslo and Bergen each denying that …"), in the sentence that it closes
("The bench headed by a judge pulled up the police, observing that …", "Lund fought with the mayor, once calling her a fool"), or in a
clause on somebody ("who stirred debate by claiming that").
"""

from __future__ import annotations

import re

from service.attribution.grammar import PERFECT
from service.attribution.spans import Span

# The subjects of such a clause, up to its participle.
WITH = re.compile(
    r",\swith\s(?P<who>(?:(?:the|its|his|her|their)\s|(?=[A-Z])|both\s)[^,.;:“”\"\n]{2,90}?)(?:\s(?:each|both|also|again))?\s$"
)
# A court that does something and says more of it behind a comma.
BENCH = re.compile(
    r"(?:(?:But|And|However|Later|Earlier),?\s)?(?P<subject>(?:The|An?)\s(?:[\w-]+\s){0,3}(?:bench|court|judge|magistrate|tribunal)"
    r"(?:\s(?:(?:headed|led|presided\sover)\sby|comprising|consisting\sof|of)\s[^;:“”\"\n]{2,90}?)?)\s(?:also\s|then\s|later\s)?"
    r"(?:[a-z]+ed|told|held|struck|took|set|gave|sent|hit|made|came)\b[^.;:“”\"\n]{2,200},\s(?:also\s|further\s)?$"
)
# A clause on somebody that goes on with the participle: "who stirred debate by | claiming", "who left while | insisting".
WHO = re.compile(
    r"\b(?P<who>who)\s(?!(?:an?|he|her|his|it|its|she|some|that|the|their|they|this|we|you|I)\b)(?=[a-z])(?:(?!\b(?:that|which|whom?|whose|when|where)\b)"
    r"[^,.;:“”\"\n])*?[a-z]\s(?:after|before|by|whil(?:e|st))\s(?:also\s|then\s|[a-z]+ly\s)?$"
)
# Whose words a court hears, in a clause of its own: "Jurors heard that | Lund | texted his sister, saying".
HEARING = re.compile(
    r"(?:[Tt]he\s)?(?:[A-Z]?[a-z]+\s){0,3}(?:[Cc]ommittee|[Cc]ourt|[Hh]earing|[Ii]nquest|[Ii]nquiry|[Jj]ur(?:y|ors)|[Tt]rial|[Tt]ribunal)\s(?:(?:has|had|was|were|been)\s){0,2}"
    r"(?:heard|told)\s(?:that\s|how\s)?(?P<who>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}|(?:the|an?|his|her)\s(?:[a-z-]+\s){0,2}[a-z-]+|he|she)"
    r"\s[a-z]+(?:ed|t|d|e)\s[^.;:“”\"\n]{3,120},\s(?:also\s|then\s)?$"
)
# Somebody sends a message, and its words follow: "she sent an email | saying".
SENDER = re.compile(
    rf"(?:^|[.,;:]\s|\s)(?P<who>[Hh]e|[Ss]he|[Tt]hey)\s(?:also\s|later\s|then\s)?{PERFECT}(?:e-?mailed|faxed|left|posted|sent|texted|wrote)\s"
    r"(?:(?:him|her|them)\s)?(?:an?|another|the)\s(?:[a-z-]+\s)?(?:e-?mail|fax|letter|memo|message|note|text|tweet|voicemail)\s(?:to\s[^,.;:“”\"\n]{2,60}\s)?$"
)
# What somebody calls another, how often or when, behind a clause on what he or she did to that one, who is no speaker.
CALLING = re.compile(r"(?:accus|brand|call|compar|denounc|describ|dismiss|dubb|label+|liken|mock)ing")
_NAME = r"(?:[A-Z][\w’'-]*\.?\s){0,4}[A-Z][\w’'-]*"
_TIMES = (
    r"(?:at\s(?:(?:one|some)\s(?:point|stage)|times)|even|famously|frequently|later|memorably|often|on\s(?:one|several)\s(?:occasions?)|once|privately|publicly"
    r"|recently|regularly|repeatedly|twice|variously)"
)
CALLS = re.compile(
    rf"(?:^|,\s(?:and|but|while)\s|;\s)(?P<subject>{_NAME}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s(?:[a-z-]+\s){{0,3}}?[a-z-]+)"
    r"(?:,\s[^,;:“”\"\n]{2,80},|\s[–—-]{1,2}\s[^;:“”\"\n–—]{2,80}\s[–—-]{1,2})?\s(?:(?:also|had|has|have|long|often|publicly|repeatedly)\s){0,3}"
    rf"(?:[a-z]+ed|fought|met|ran|spoke|took|went)\s(?:(?!(?:that|which|who|whom)\b)[^,;:“”\"\n]){{2,140}},\s{_TIMES}\s$"
)
# What no subject has in it.
OTHER = re.compile(r"\b(?:[a-z]+ing|for|to|who|which|that)\b")
# How many characters before the cue are looked at.
BEFORE = 120
# The same of the clause before such a participle.
LONGEST = 320


def subject_of_participle(text: str, sentence: int, cue: Span, source: Span | None) -> Span | None:
    """Who speaks by the participle that is a cue, in the sentence that begins at `sentence`; None where it is none or has its source."""
    if not text.endswith("ing", cue.start, cue.end):
        return None
    heard = HEARING.match(text[sentence : cue.start]) if cue.start - sentence < LONGEST else None
    if heard:
        return Span(sentence + heard.start("who"), sentence + heard.end("who"))
    own = _in_clause(text, Span(max(sentence, cue.start - BEFORE), cue.start), source)
    if own is not None:
        return own
    if CALLING.fullmatch(text, cue.start, cue.end) and (calls := _calls(text, sentence, cue)):
        return calls
    bench = BENCH.fullmatch(text, sentence, cue.start) if source is None else None
    return Span(*bench.span("subject")) if bench else _behind_with(text, cue, source)


def _in_clause(text: str, before: Span, source: Span | None) -> Span | None:
    """The "who" of the clause that a participle ends, unless its source is right before that, and else the sender of a message."""
    relative = WHO.search(text, before.start, before.end) if text.find(" who ", before.start, before.end) >= 0 else None
    if relative and (source is None or source.end + len(", ") < relative.start()):
        return Span(*relative.span("who"))
    sent = SENDER.search(text, before.start, before.end) if source is None else None
    return Span(*sent.span("who")) if sent else None


def _calls(text: str, sentence: int, cue: Span) -> Span | None:
    """The subject of the last clause before such a participle, with words between that say how often or when."""
    begin = max(sentence, cue.start - LONGEST)
    found = CALLS.search(text[begin : cue.start])
    return Span(begin + found.start("subject"), begin + found.end("subject")) if found else None


def _behind_with(text: str, cue: Span, source: Span | None) -> Span | None:
    """The subjects of a participle behind "with", all of them where the reader marks the last or none."""
    if " with " not in text[max(0, cue.start - BEFORE) : cue.start]:
        return None
    found = WITH.search(text, max(0, cue.start - BEFORE), cue.start)
    if found is None or OTHER.search(found["who"]):
        return None
    who = Span(*found.span("who"))
    if source is None:
        return who
    return who if who.start < source.start and who.end == source.end and " and " in who.cut(text) else None
