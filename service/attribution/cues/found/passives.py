"""Who speaks behind "by" where a passive tells what somebody is said or told to do, blamed for or hailed as: "was accused by the
union of hiding the figures", "hailed by the town as a hero".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.dates.expressions import expressions
from service.attribution.grammar import BEEN, HAS_BEEN, IS
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

_GROUPS = (
    r"activists|analysts|campaigners|colleagues|critics|doctors|detectives|experts|friends|investigators|journalists|lawyers|neighbours|neighbors|officers"
    r"|officials|opponents|organi[sz]ers|police|politicians|prosecutors|relatives|reporters|residents|rivals|scientists|supporters|teachers|witnesses|workers"
)
_NAME = r"[A-Z][\w.’'/-]*(?:\s(?:(?:and|for|in|of|the)\s){0,2}[A-Z][\w.’'/-]*){0,5}"
_WHO = (
    r"(?P<who>(?:(?:an?|another|both|four|her|his|its|many|one|several|some|the|their|three|two)\s[^,.;:()“”\"\n]{2,70}?"
    rf"|(?:[a-z]+\s){{0,2}}(?:{_GROUPS})(?:\s(?:at|for|from|in|of)\s[^,.;:()“”\"\n]{{2,70}}?)?|{_NAME}(?:(?:,\s{_NAME}){{0,3}},?\sand\s(?:the\s)?{_NAME})?))"
)
_WHEN = (
    rf"(?:,?\s(?:(?:late|early)\s)?(?P<when>(?:on\s)?{WEEKDAY}|last\s(?:week|month|year)|(?:in|on)\s(?:[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?"
    r"|\d{4})|yesterday),?)?"
)
_CHARGES = (
    r"(?:assault|blackmail|bribery|collusion|corruption|espionage|fraud|genocide|harassment|hypocrisy|incompetence|misconduct|murder|negligence|perjury"
    r"|plagiarism|rape|theft|torture|treason|(?:human\srights|war)\s[a-z]+|(?:[a-z]+ly\s)?[a-z]+ing)"
)
# What follows whom each of them names: a charge, or what somebody is said to be or to have done.
_ACCUSED = rf"(?P<accused>accused)\sby\s{_WHO}{_WHEN}\sof\s(?={_CHARGES}\b)"
_SAYER = _WHO.replace("<who>", "<whom>") + _WHEN.replace("<when>", "<day>")
_SAID = rf"(?P<said>alleged|claimed|reported|said)\sby\s{_SAYER}\s(?=to\s(?:be|have)\s)"
_BLAMER = _WHO.replace("<who>", "<blamer>") + _WHEN.replace("<when>", "<blameday>")
_BLAMED = (
    r"(?P<blamed>attacked|blasted|censured|chastised|chided|condemned|criticised|criticized|denounced|faulted|lambasted|mocked|rebuked|reprimanded|ridiculed"
    rf"|scolded|slammed)\sby\s{_BLAMER}\sfor\s(?=(?:[a-z]+ing|his|her|its|not|their)\s\S)"
)
_HAILER = _WHO.replace("<who>", "<hailer>") + _WHEN.replace("<when>", "<hailday>")
_HAILED = (
    r"(?P<hailed>acclaimed|condemned|decried|denounced|derided|described|dismissed|hailed|lauded|praised)"
    rf"\sby\s{_HAILER}\sas\s(?=(?:among|an?|being|his|her|its|one|the|their|too|[a-z]+(?:able|al|ed|ent|ful|ic|ish|ive|less|ous))\b)"
)
_BIDDER = _WHO.replace("<who>", "<bidder>") + _WHEN.replace("<when>", "<bidday>")
_BIDDEN = (
    rf"(?P<bidden>advised|asked|assured|encouraged|instructed|ordered|reminded|told|urged|warned)\sby\s{_BIDDER}\s"
    r"(?=(?:not\s)?to\s[a-z]+\s\S|that\s\S+\s\S)(?:that\s)?"
)
_BEING = rf"(?:{IS}|being|{HAS_BEEN})\s(?:(?:[a-z]+ly|also|since|then)\s)?"
# What somebody is told to do may never have been said: "if he is asked by the king to".
_BEEN = rf"{BEEN}\s(?:(?:[a-z]+ly|also|since|then)\s)?"
PASSIVE = re.compile(rf"(?:{_BEING}(?:{_ACCUSED}|{_SAID}|{_BLAMED}|{_HAILED})|{_BEEN}{_BIDDEN})")
# What each of them has: its verb, who speaks, and the day.
PARTS = (
    ("accused", "who", "when"),
    ("said", "whom", "day"),
    ("blamed", "blamer", "blameday"),
    ("hailed", "hailer", "hailday"),
    ("bidden", "bidder", "bidday"),
)
# Whose passive it is, with which its sentence begins, or a clause on somebody between commas.
CLAUSAL = re.compile(r",\s(?:which|who)\s$")
BEGINS = re.compile(SUBJECT)
# What goes on in the article's own voice.
ENDING = re.compile(r",\s|;|\s[–—-]{1,2}\s|\s(?:but|although|though|while)\s")
# Whom the reader's passives name, up to what they were told.
AGENT = re.compile(rf"\sby\s{_WHO}{_WHEN},?\s(?:(?:not\s)?to|about|of|over|that)?\s?")
CUE = re.compile(r"(?:[a-z’']+\s){0,3}(?:accused|advised|asked|assured|instructed|ordered|reminded|told|urged|warned)(?:\s(?:of|to))?")
BY = " by "
# Who is asked by nobody but a thing: "told by a friend" is somebody, "by a sign", "by phone" nobody.
THING = re.compile(
    r"\b(?:conscience|e-?mail|fax|instinct|letter|loudspeaker|mail|note|phone|post|radio|sign|telephone|text)s?$", re.IGNORECASE
)
# Without what goes before the word, a search skips to its letters.
HINT = re.compile(
    r"(?:acclaimed|accused|advised|alleged|asked|assured|attacked|blasted|censured|chastised|chided|claimed|condemned|criti[a-z]+ed|decried|denounced|derided|described|dismissed"
    r"|encouraged|faulted|hailed|instructed|lambasted|lauded|mocked|ordered|praised|rebuked|reminded|reported|reprimanded|ridiculed|said|scolded|slammed"
    r"|told|urged|warned)\sby\s"
)


def agent_between(text: str, content: Span, cue: Span) -> Span | None:
    """Who is named between a passive and what follows it, None where nobody is: "was urged | by his party | to resign"."""
    if content.start < cue.end or not text.startswith(BY, cue.end) or not CUE.fullmatch(text, cue.start, cue.end):
        return None
    found = AGENT.fullmatch(text, cue.end, content.start)
    return Span(*found.span("who")) if found and not THING.search(found["who"]) else None


def passives_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms in sentences without quotation marks."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(BY, sentence.start, sentence.end) < 0 or not HINT.search(text, sentence.start, sentence.end):
            continue
        found = PASSIVE.search(text, sentence.start, sentence.end)
        told = _told(text, found, sentence) if found else None
        if told:
            yield told


def _told(text: str, found: re.Match[str], sentence: Span) -> Unmarked | None:
    cue, who, day = next(parts for parts in PARTS if found[parts[0]])
    clause = CLAUSAL.search(text, sentence.start, found.start())
    subject = None if clause else BEGINS.fullmatch(text, sentence.start, found.start())
    if THING.search(found[who]) or not (clause or subject or cue == "bidden"):
        return None
    ending = ENDING.search(text, found.end(), sentence.end)
    said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
    of_whom = Span(*subject.span("who")) if subject and cue == "said" else None
    dated = next(expressions(text, *found.span(day)), None) if found[day] else None
    where = Span(min(said.start, found.start(), of_whom.start if of_whom else said.start), said.end)
    return Unmarked(
        Span(*found.span(cue)),
        Span(*found.span(who)),
        (of_whom, said) if of_whom else (said,),
        "state",
        where,
        sure=False,
        day=Span(*dated.span()) if dated else None,
    )
