"""What is said before the main verb of its sentence: "What police can say is that …", "While accepting that …, Ada Lund said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.addresses import SIR
from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, Unmarked, closing
from service.attribution.records import Act
from service.attribution.spans import Span

_TITLED = rf"(?:(?:{SIR})\.?\s)?{NAME}"
_WHO = (
    rf"(?P<who>{_TITLED}|(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:[\w’'-]+\s){{0,3}}?[\w’'-]+"
    r"|doctors|experts|he|officials|police|scientists|she|they)"
)
WHAT = re.compile(
    rf"(?:(?:And|But),?\s)?What\s{_WHO}\s(?P<cue>(?:can|could|did|do|does|will|would)\s(?P<verb>confirm|say|tell\sus))"
    r"(?:\s(?:for\scertain|now|so\sfar|with\s(?:[a-z]+\s)?certainty))?\s(?:is|was)\sthat\s(?=\S+\s\S)"
)
WHILE = re.compile(
    r"(?:But,?\s)?[Ww]hil(?:e|st)\s(?P<cue>(?P<grants>accept|acknowledg|admitt|conced)ing|insisting|maintaining|stressing)\sthat\s"
    rf"(?P<said>[^;:()\n]{{5,200}}?),\s{_WHO}\s(?:also\s)?(?:added|argued|claimed|insisted|said|says|told|warned)\b"
)
FORMS = ((WHAT, "What "), (WHILE, "ing that "))


def fronted_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms with which sentences without quotation marks begin."""
    text = article.text
    present = [(pattern, hint) for pattern, hint in FORMS if hint in text]
    for sentence in article.unquoted if present else ():
        for pattern, hint in present:
            found = pattern.match(text, sentence.start, sentence.end) if text.find(hint, sentence.start, sentence.end) >= 0 else None
            if found:
                yield _told(text, found, sentence)


def _told(text: str, found: re.Match[str], sentence: Span) -> Unmarked:
    cue, who = Span(*found.span("cue")), Span(*found.span("who"))
    if found.re is WHILE:
        said = Span(*found.span("said"))
        act: Act = "confirm" if found["grants"] else "state"
        return Unmarked(cue, who, (said,), act, Span(cue.start, said.end), sure=False)
    said = Span(found.end(), closing(text, found.end(), sentence.end))
    return Unmarked(cue, who, (said,), "confirm" if found["verb"] == "confirm" else "state", Span(who.start, said.end))
