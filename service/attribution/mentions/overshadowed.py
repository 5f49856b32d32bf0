"""Whom a description means rather than somebody who only owns something right before: "Jo Marsh took up Roe's words. The Scot said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.candidates import LATER, Candidate
from service.attribution.mentions.openings import OFFICE, TITLED
from service.attribution.names.entities import Entity, Name
from service.attribution.spans import Span

OWNS = re.compile(r"[’'](?:s\b|(?<=s[’'])\s)")


def acting_instead(article: Article, likeliest: Candidate, candidates: Sequence[Candidate], start: int) -> int | None:
    """Which of some candidates for a description at an offset is the person with whose name the sentence begins that names the likeliest
    one last, and only as whose something is.
    """
    last = _last_before(likeliest.entity, start)
    if likeliest.entity.kind != "person" or last is None or not OWNS.match(article.text, last.span.end):
        return None
    sentence = article.sentence_at(last.span.start)
    near = article.paragraph_at(sentence.start).end > start
    found = [
        i
        for i, candidate in enumerate(candidates)
        if candidate.entity is not likeliest.entity and not candidate.features[LATER] and _begins(article.text, candidate.entity, sentence)
    ]
    return found[0] if near and len(found) == 1 else None


def _last_before(entity: Entity, start: int) -> Name | None:
    """The last of somebody's names before an offset."""
    return next((name for name in reversed(entity.names) if name.span.end <= start), None)


def _begins(text: str, entity: Entity, sentence: Span) -> bool:
    """Whether a sentence begins with a person's name, an office before it at most, and nothing that owns behind it."""
    name = next((name for name in entity.names if sentence.holds(name.span)), None) if entity.kind == "person" else None
    if name is None or OWNS.match(text, name.span.end):
        return False
    lead = text[sentence.start : name.span.start].split()
    return not lead or (len(lead) <= OFFICE and lead[-1].strip(".").casefold() in TITLED)
