"""Denials by what is done to a rumour: "laughed off reports that …", "scotched talk that …", "described as false reports that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.spans import Span

_VERB = (
    r"(?P<verb>scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|squash(?:es|ed|ing)?|dismiss(?:es|ed|ing)?|debunk(?:s|ed|ing)?"
    r"|(?:laugh(?:s|ed|ing)?|brush(?:es|ed|ing)?|shrug(?:s|ged|ging)?)\s+(?:off|aside)|play(?:s|ed|ing)?\s+down|downplay(?:s|ed|ing)?"
    r"|(?:wav(?:es|ed|ing|e)|bat(?:s|ted|ting)?|swat(?:s|ted|ting)?)\s+(?:away|aside|off|down)|(?:shoot(?:s|ing)?|shot|knock(?:s|ed|ing)?)\s+down"
    r"|pour(?:s|ed|ing)?\s+(?:cold\s+water|scorn)\s+on|rubbish(?:es|ed|ing)?|dispel(?:s|led|ling)?|(?:hit|hits|hitting)\s+(?:back|out)\s+at"
    r"|shut(?:s|ting)?\s+down|(?:slam(?:s|med|ming)?|blast(?:s|ed|ing)?)(?=\s+(?:[\w-]+\s+){0,2}(?:rumou?rs|gossip|hearsay|speculation|claims)\b))"
)
_RUMOUR = r"(?:rumou?rs?|talk|reports?|speculation|suggestions?|claims?|allegations?|gossip|hearsay)"
_OF = rf"\s+(?:(?!that\b)[\w-]+\s+){{0,3}}?{_RUMOUR}\s+that\s+"
PUT_DOWN = re.compile(_VERB + _OF, re.IGNORECASE)
# How a sentence begins with somebody who does so at once: "Lund was quick to play down talk that …".
BEGINS = re.compile(
    SUBJECT
    + r"(?:(?:has|have|had|also|later|again|quickly|swiftly|moved|sought|tried|rushed|hastened|(?:was|were)\s+(?:quick|keen|at\s+pains))"
    r"\s+(?:to\s+)?)*" + _VERB + _OF
)
# The same by what a rumour is called, before it or behind it: "branded as false reports that …", "described reports that … as false".
_CALLS = (
    r"(?P<verb>brand(?:s|ed|ing)?|characteri[sz](?:es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing)|describ(?:es|ed|ing)|dismiss(?:es|ed|ing)"
    r"|label(?:s|led|ed|ling|ing)?|reject(?:s|ed|ing)?|slam(?:s|med|ming)?|term(?:s|ed|ing)?)"
)
_UNTRUE = (
    r"(?:absolute|a\s+lie|baseless|bogus|complete|concocted|entirely|fabricat(?:ed|ions?)|fake|false(?:hoods?)?|fiction(?:al)?|groundless|a\s+hoax"
    r"|inaccurate|incorrect|invented|lies|malicious|misleading|news|nonsense|propaganda|pure|rubbish|totally|total|unfounded|unsubstantiated|untrue|wrong)"
)
_AS = rf"as\s+(?:{_UNTRUE}(?:\s+and\s+|,\s+|\s+)){{1,4}}?"
_CLAIMING = r"(?:(?:claiming|alleging|purporting|saying|showing|suggesting)\s+that|that\s+(?:claim(?:s|ed)|alleg(?:es|ed))\s+that)"
_WHAT = (
    rf"(?:(?!that\b)[\w-]+\s+){{0,3}}?(?:{_RUMOUR}\s+that|(?:articles?|clips?|documents?|images?|letters?|messages?|photos?|posts?|rumou?rs?|videos?)\s+"
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
CALLING = re.compile(r"\sas\s")
# How many characters a cue, and what stands between it and the content, have together at most.
WIDTH = 90


def denies_rumour(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether a cue puts down a rumour whose words the content is."""
    if len(content) != 1 or not cue.end <= content[0].start <= cue.start + WIDTH:
        return False
    return PUT_DOWN.fullmatch(text, cue.start, content[0].start) is not None


def rumours_of(article: Article) -> Iterator[Unmarked]:
    """The denials of these forms with which sentences without quotation marks begin."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(" that ", sentence.start, sentence.end) < 0:
            continue
        calls = CALLING.search(text, sentence.start, sentence.end) is not None
        called = _called(text, sentence) if calls else None
        found = None if called else BEGINS.match(text, sentence.start, sentence.end)
        said = Span(found.end(), closing(text, found.end(), sentence.end)) if found else None
        if called:
            yield called
        elif found and said and len(said):
            yield Unmarked(Span(*found.span("verb")), Span(*found.span("who")), (said,), "deny", sentence, sure=False)


def _called(text: str, sentence: Span) -> Unmarked | None:
    """The denial in which a rumour is called false, before it or behind it; no other words there tell so much."""
    found = CALLED.match(text, sentence.start, sentence.end)
    behind = None if found else CALLED_BEHIND.match(text, sentence.start, sentence.end)
    if found:
        said = Span(found.end(), closing(text, found.end(), sentence.end))
        return _denied(found, said) if len(said) else None
    return _denied(behind, Span(*behind.span("said"))) if behind else None


def _denied(found: re.Match[str], said: Span) -> Unmarked:
    who = Span(*found.span("who"))
    return Unmarked(Span(*found.span("verb")), who, (said,), "deny", Span(who.start, max(said.end, found.end())))
