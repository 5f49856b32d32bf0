"""Sources that the tagger took for something said, for the nickname in quotation marks in them: 'Ada "Hawk" Lund, a trader, said'."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# A name with a nickname between its parts, and no more.
NICKNAMED = re.compile(r"(?:[A-Z][\w’.-]*\s){1,2}[“\"‘'](?:[A-Z][\w’.-]*|the)(?:\s[\w’.-]+){0,3}[”\"’']\s[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)?")
LONGEST = 60
# What stands between a name and its cue: nothing, or what somebody is.
BETWEEN = re.compile(r"\s(?:has\s|had\s)?|,\s[^.,;:“”\"\n]{2,90},\s(?:has\s|had\s)?")
Draft = tuple[Tagged | None, list[Tagged]]


def nicknamed_before(article: Article, cue: Tagged) -> Tagged | None:
    """Such a name as a source, with which the sentence of a cue begins that the reader gave none: 'Ada "Hawk" Lund, a trader, boasted'."""
    start = article.sentence_at(cue.span.start).start
    name = NICKNAMED.match(article.text, start, min(start + LONGEST, cue.span.start))
    beside = name is not None and BETWEEN.fullmatch(article.text, name.end(), cue.span.start) is not None
    return replace(cue, kind="source", span=Span(start, name.end())) if name and beside else None


def with_nicknamed(text: str, drafts: Sequence[Draft], source_of: dict[Tagged, Tagged | None]) -> list[Draft]:
    """Cues with their contents, without such a name before a cue, which becomes the cue's source where that has none: the cue that it was
    taken for said by, or the next one in its paragraph.
    """
    names = {c: cue for cue, contents in drafts for c in contents if _is_name(text, c)}
    if not names:
        return list(drafts)
    cues = sorted((cue for cue, _ in drafts if cue), key=lambda cue: cue.first)
    firsts = [cue.first for cue in cues]
    for name, told in names.items():
        cue = told or _at(cues, bisect_right(firsts, name.first))
        if cue and cue.first > name.first and cue.paragraph == name.paragraph:
            source_of[cue] = source_of[cue] or replace(name, kind="source")
    bare = [(cue, [content for content in contents if content not in names]) for cue, contents in drafts]
    return [(cue, contents) for cue, contents in bare if cue or contents]


def _at(cues: Sequence[Tagged], at: int) -> Tagged | None:
    return cues[at] if at < len(cues) else None


def _is_name(text: str, content: Tagged) -> bool:
    return len(content.span) <= LONGEST and NICKNAMED.fullmatch(text, content.span.start, content.span.end) is not None
