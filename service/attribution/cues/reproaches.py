"""Reproaches and questions in words that the reader does not know: "pulled up the state for failing to pay", "wondered aloud why"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.spans import Span

_HAS = r"(?:(?:also|had|has|have|later|recently)\s){0,2}"
_WHOM = r"(?:his|her|its|the|their|[A-Z])[^.,;:“”\"\n]{2,60}?"
REPROACH = re.compile(
    rf"{SUBJECT}{_HAS}(?:(?P<cue>(?:hauled|pulled)\sup)\s{_WHOM}"
    rf"|(?P<harsh>excoriated|hammered|(?:laced|lit|tore)\sinto|savaged|skewered)\s{_WHOM}"
    r"|(?P<took>took\s(?:(?:his|her|its|the|their|[A-Z])[^.,;:“”\"\n]{2,50}|him|her|it|them)\sto\stask))"
    r"\sfor\s(?=[a-z]+ing\b|not\b|its\b|his\b|her\b|their\b|(?(harsh)(?!)|[a-z]+\s))"
)
ALOUD = re.compile(
    rf"{SUBJECT}(?P<cue>(?:openly|publicly)\swondered|wondered\s(?:aloud|openly|out\sloud|publicly))\s"
    r"(?=(?:how|if|what|when|where|whether|who|why)\s\S+\s\S)"
)
HINTS = (
    (
        REPROACH,
        (
            " pulled up ",
            " hauled up ",
            " to task ",
            " excoriated ",
            " hammered ",
            " laced into ",
            " lit into ",
            " tore into ",
            " savaged ",
            " skewered ",
        ),
    ),
    (ALOUD, ("wondered ",)),
)
ENDING = re.compile(r"[,;:]|\s[–—-]{1,2}\s|\s(?:after|and|as|before|when|while)\s")


def reproaches_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms in sentences without quotation marks."""
    text = article.text
    present = [(pattern, met) for pattern, hints in HINTS if (met := [hint for hint in hints if hint in text])]
    for sentence in article.unquoted if present else ():
        for pattern, hints in present:
            if all(text.find(hint, sentence.start, sentence.end) < 0 for hint in hints):
                continue
            found = pattern.match(text, sentence.start, sentence.end)
            if found:
                yield _told(text, found, sentence)


def _told(text: str, found: re.Match[str], sentence: Span) -> Unmarked:
    ending = ENDING.search(text, found.end(), sentence.end) if found.re is REPROACH else None
    said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
    cue = Span(*found.span(next(group for group in ("cue", "took", "harsh") if found.groupdict().get(group))))
    return Unmarked(cue, Span(*found.span("who")), (said,), "state", Span(found.start("who"), said.end), sure=False)
