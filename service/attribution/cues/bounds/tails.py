"""A name behind the noun that it is for, before which the reader ends what is said: "would sell its convenience arm | , Lund Local"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.spans import Span
from service.attribution.words import CALENDAR

# A thing of somebody's that has a name: "its experimental pill", "the northern line".
THING = re.compile(r"\b(?:an?|her|his|its|my|our|the|their)\s(?:[\w’'-]+\s){0,3}[a-z][a-z-]+$")
NAMED = re.compile(
    r",\s(?:the\s)?(?P<name>[A-Z][\w’'&-]*(?:\s[A-Z0-9][\w’'&-]*){0,3})(?:,\sas\s[a-z]+\sas\s[^.,;:“”\"\n]{3,40})?(?=[.]?$|,\s(?:which|who|whose|where)\s)"
)
# How far behind the noun its sentence ends at most.
SHORT = 90


def with_name_behind(article: Article, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content behind a cue with the name of the thing with which it ends, where that closes the sentence."""
    if len(content) != 1 or content[0].start < cue.end or not article.text.startswith(", ", content[0].end):
        return content
    said = content[0]
    sentence = article.sentence_at(said.start)
    end = said.end + len(article.text[said.end : sentence.end].rstrip()) if sentence.end - said.end <= SHORT else said.end
    found = NAMED.match(article.text, said.end, end) if end > said.end else None
    if found is None or found["name"].split()[0].casefold() in CALENDAR:
        return content
    return (Span(said.start, found.end()),) if THING.search(article.text, max(said.start, said.end - SHORT), said.end) else content
