"""Denials by what is done to a rumour: "laughed off reports that …", "scotched talk that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import QUOTED, Unmarked, closing
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
SUBJECT = re.compile(
    r"(?:(?:But|And|However|Meanwhile|Yet|Still),?\s+)?"
    r"(?!(?:After|Although|As|At|Because|Before|By|During|For|If|In|It|No|Nobody|None|On|Since|There|Though|When|While|With)\b)"
    r"(?P<who>[A-Z](?:[^,.;:()“”\"\n]|(?<=\bM[rs])\.|(?<=\bDr)\.){1,70}?)(?:,\s[^.;:“”\"\n]{2,120}?,)?\s+"
    r"(?:(?:has|have|had|also|later|again|quickly|swiftly|moved|sought|tried|rushed|hastened|(?:was|were)\s+(?:quick|keen|at\s+pains))\s+(?:to\s+)?)*"
    + _VERB
    + _OF,
)
# How many characters a cue, and what stands between it and the content, have together at most.
WIDTH = 90


def denies_rumour(text: str, cue: Span, content: tuple[Span, ...]) -> bool:
    """Whether a cue puts down a rumour whose words the content is."""
    if len(content) != 1 or not cue.end <= content[0].start <= cue.start + WIDTH:
        return False
    return PUT_DOWN.fullmatch(text, cue.start, content[0].start) is not None


def rumours_of(article: Article) -> Iterator[Unmarked]:
    """The denials of this form with which sentences without quotation marks begin."""
    text = article.text
    for sentence in article.sentences:
        if text.find(" that ", sentence.start, sentence.end) < 0:
            continue
        found = SUBJECT.match(text, sentence.start, sentence.end)
        said = Span(found.end(), closing(text, found.end(), sentence.end)) if found else None
        if found and said and len(said) and not QUOTED.search(text, sentence.start, sentence.end):
            who = Span(*found.span("who"))
            yield Unmarked(Span(*found.span("verb")), who, (said,), "deny", sentence, sure=False)
