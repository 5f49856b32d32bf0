"""Denials by what is done to a rumour: "laughed off reports that …", "scotched talk that …", "described as false reports that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING, ARGUING
from service.attribution.cues.unmarked import INNER, QUOTED, SUBJECT, Unmarked, closing, done, hinted
from service.attribution.saying import PUTS_DOWN
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

_VERB = (
    rf"(?P<verb>{PUTS_DOWN}|(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|disput(?:es|ed)|contest(?:s|ed)?)|dismissing"
    r"|(?:slam(?:s|med|ming)?|blast(?:s|ed|ing)?)(?=\s+(?:[\w-]+\s+){0,2}(?:rumou?rs|gossip|hearsay|speculation|claims)\b))"
)
_CLAIM = rf"{ALLEGING}|{ARGUING}|assurance|conclusion|finding|forecast|idea|notion|prediction"
_RUMOUR = rf"(?:rumou?rs?|talk|reports?|speculation|gossip|hearsay|stor(?:y|ies)|(?:{_CLAIM})s?)"
_WHEN = rf"(?:(?:on\s+)?{WEEKDAY}\s+|(?:yesterday|last\s+night|today)\s+)?"
# A rumour, and by whom it is.
_RUMOURS = (
    rf"\s+{_WHEN}(?:(?!(?:about|by|from|of|on|that|to)\b)[\w’'.-]+\s+){{0,6}}?{_RUMOUR}\s+"
    rf"(?:(?:doing|making)\s+the\s+rounds\s+)?(?:(?:by|from|in)\s+[^,.;:“”\"\n]{{2,60}}?\s+)?{_WHEN}"
)
_OF = rf"{_RUMOURS}that\s+"
PUT_DOWN = re.compile(_VERB + _OF, re.IGNORECASE)
PUTTING_DOWN = re.compile(rf"\b{_VERB}{_OF}")
# Of a rumour "of a sale" no more is told.
_THING = r"(?!(?:his|her|its|their)\s+(?:own\s+)?(?:party|rivals?)\b)" + INNER + r"{3,90}?"
OF_THING = re.compile(
    rf"\b(?P<verb>{PUTS_DOWN}|dismiss(?:es|ed)?)\s+{_WHEN}(?:(?!(?:of|that)\b)[\w’'.-]+\s+){{0,3}}?"
    rf"(?:rumou?rs|talk|reports|speculation|suggestions|claims|allegations|predictions)\s+of\s+(?P<thing>{_THING})"
    rf"(?=[.,](?!\d)|;|\s*$|\s(?:{WEEKDAY}|and|as|but|on\s{WEEKDAY}|yesterday|last\snight|when|while)\b)"
)
# Where what is denied ends: how it is denied goes on behind it.
ENDS = re.compile(
    r",\s(?:adding|and\s(?:he|she|they|it|the|[a-z]+ed)\b|arguing|as\b|because|but|calling|citing|describing|insisting|noting|pointing"
    r"|saying|telling|when|which|while|who)|\s[–—-]{1,2}\s|[“”\"]|;"
)
# The same by what a rumour is called, before it or behind it: "branded as false reports that …", "described reports that … as false".
_CALLS = (
    r"(?P<verb>brand(?:s|ed|ing)?|characteri[sz](?:es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|describ(?:es|ed|ing)|dismiss(?:es"
    r"|ed|ing)|label(?:s|led|ed|ling|ing)?|reject(?:s|ed|ing)?|slam(?:s|med|ming)?|term(?:s|ed|ing)?)"
)
_UNTRUE = (
    r"(?:absolute|a\s+lie|baseless|bogus|complete|concocted|entirely|fabricat(?:ed|ions?)|fake|false(?:hoods?)?|fiction(?:al)?|groundless"
    r"|a\s+hoax|inaccurate|incorrect|invented|lies|malicious|misleading|news|nonsense|propaganda|pure|rubbish|totally|total|unfounded"
    r"|unsubstantiated|untrue|wrong)"
)
_AS = rf"as\s+(?:{_UNTRUE}(?:\s+and\s+|,\s+|\s+)){{1,4}}?"
_CLAIMING = r"(?:(?:claiming|alleging|purporting|saying|showing|suggesting)\s+that|that\s+(?:claim(?:s|ed)|alleg(?:es|ed))\s+that)"
_WHAT = (
    rf"(?:(?!that\b)[\w-]+\s+){{0,3}}?(?:{_RUMOUR}\s+that|(?:articles?|clips?|documents?|images?|letters?|messages?|photos?|posts?"
    rf"|rumou?rs?|videos?)\s+"
    rf"{_CLAIMING})\s+"
)
_HAS = r"(?:(?:has|have|had|also|later|again|quickly|swiftly|promptly)\s+)*"
CALLED = re.compile(SUBJECT + _HAS + _CALLS + r"\s+" + _AS + _WHAT)
CALLED_BEHIND = re.compile(
    SUBJECT
    + _HAS
    + _CALLS
    + r"\s+"
    + _WHAT
    + rf"(?P<said>[^.;:“”\"\n]{{8,240}}?)\s+as\s+{_UNTRUE}(?:(?:,\s|\sand\s|\s){_UNTRUE}){{0,3}}[.]?$"
)
COMMA = re.compile(r",\s")
# Who or what puts down no rumour by saying so: markets, wins, courts.
NOBODY = re.compile(
    r"\b(?:bonds?|court|data|defeat|dollar|euro|findings?|goals?|investors|judges?|law|markets?|performance|pound|result|results|ruling"
    r"|shares|stocks|study|traders|victory|win)$",
    re.IGNORECASE,
)
CALLING = re.compile(r"\sas\s")
# What is put down, some of which its sentence has.
HINTS = tuple(
    (
        "rumour|rumor|talk |report |reports |speculation|gossip|hearsay|story |stories |accusation|allegation|assertion|charge|claim"
        "|argument|contention"
        "|insinuation|insistence|suggestion|assurance|conclusion|finding|forecast|idea|notion|prediction|alleging that|purporting that"
        "|saying that|showing that"
        "|suggesting that|alleges that|alleged that"
    ).split("|")
)
DOES = re.compile(
    r"(?:wav|bat|swat|brush|laugh|shrug|sho[ot]|knock|play|slap|shut|pour|h[ia]t|scoff|to?o?k|tak|push|scotch|quash|squash|debunk|dispel"
    r"|down|rubbish|ref|reb|disc|ridicul"
    r"|den|dismiss|reject|disput|contest|slam|blast|brand|character|condemn|denounc|describ|label|term)[a-z]*\s"
)

# How many characters a cue, and what stands between it and the content, have together at most.
WIDTH = 90


def denies_rumour(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether a cue puts down a rumour whose words the content is."""
    if len(content) != 1 or not cue.end <= content[0].start <= cue.start + WIDTH:
        return False
    return PUT_DOWN.fullmatch(text, cue.start, content[0].start) is not None


def rumours_of(article: Article) -> Iterator[Unmarked]:
    """The denials of these forms, outside of quotations."""
    text = article.text
    for sentence in hinted(article, HINTS):
        if not DOES.search(text, sentence.start, sentence.end):
            continue
        called = _called(text, sentence)
        if called:
            yield called
        elif (found := done(text, sentence, PUTTING_DOWN)) and not NOBODY.search(found[1].cut(text)):
            yield _put_down(text, *found, sentence)
        elif (thing := done(text, sentence, OF_THING)) and not NOBODY.search(thing[1].cut(text)):
            said = Span(*thing[0].span("thing"))
            yield Unmarked(Span(*thing[0].span("verb")), thing[1], (said,), "deny", Span(thing[1].start, said.end), sure=False)


def _put_down(text: str, found: re.Match[str], who: Span, sentence: Span) -> Unmarked:
    """The denial of what a rumour says, up to where its sentence tells how, or where the clause ends with which that begins."""
    first = text.startswith(("Although ", "Though ", "While "), sentence.start) and "," not in text[sentence.start : who.start]
    ends = (COMMA if first else ENDS).search(text, found.end(), sentence.end)
    said = Span(found.end(), closing(text, found.end(), ends.start() if ends else sentence.end))
    return Unmarked(Span(*found.span("verb")), who, (said,), "deny", Span(who.start, said.end), sure=False)


def _called(text: str, sentence: Span) -> Unmarked | None:
    """The denial in which a rumour is called false, before it or behind it; no other words there tell so much."""
    if QUOTED.search(text, sentence.start, sentence.end) or not CALLING.search(text, sentence.start, sentence.end):
        return None
    found = CALLED.match(text, sentence.start, sentence.end)
    behind = None if found else CALLED_BEHIND.match(text, sentence.start, sentence.end)
    if found:
        said = Span(found.end(), closing(text, found.end(), sentence.end))
        return _denied(found, said) if len(said) else None
    return _denied(behind, Span(*behind.span("said"))) if behind else None


def _denied(found: re.Match[str], said: Span) -> Unmarked:
    who = Span(*found.span("who"))
    return Unmarked(Span(*found.span("verb")), who, (said,), "deny", Span(who.start, max(said.end, found.end())))
