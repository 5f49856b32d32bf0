"""Whom a description means rather than somebody who only owns something right before: "Jo Marsh took up Roe's words. The Scot said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.candidates import LATER, TOLD, Candidate
from service.attribution.mentions.openings import OFFICE
from service.attribution.names.entities import Entity, Name
from service.attribution.spans import Span
from service.attribution.words import PEOPLE

OWNS = re.compile(r"[’'](?:s\b|(?<=s[’'])\s)")

# What closes a quotation in front of whose it is.
QUOTED = re.compile(r"[”\"’'],?\s$")
# Log-odds above which somebody is meant, or may be.
SURE, FAINT = 0.0, -1.5


def acting_instead(article: Article, likeliest: int, candidates: Sequence[Candidate], scores: Sequence[float], start: int) -> int:
    """Which of some candidates for a description at an offset it means: the likeliest, unless somebody else begins the sentence that names
    that one last, and only for what he or she owns; or begins the paragraph, where that names nobody else, in front of a quotation that the
    description tells the speaker of: "Jo Marsh shrugged. “We run,” the Scot said". `scores` are log-odds.
    """
    best = candidates[likeliest].entity
    last = _last_before(best, start)
    if best.kind != "person" or candidates[likeliest].features[TOLD] or last is None:
        return likeliest
    others = [i for i, each in enumerate(candidates) if i != likeliest and not each.features[LATER]]
    here = article.paragraph_at(start)
    if here.holds(last.span):
        owns = OWNS.match(article.text, last.span.end)
        found = [i for i in others if owns and _begins(article.text, candidates[i].entity, article.sentence_at(last.span.start))]
        return found[0] if len(found) == 1 and scores[found[0]] > FAINT else likeliest
    named = [i for i in others if _is_named(candidates[i].entity, here.start, start)]
    if len(named) != 1 or scores[named[0]] <= SURE or not QUOTED.search(article.text, max(0, start - 4), start):
        return likeliest
    return named[0] if _begins(article.text, candidates[named[0]].entity, article.sentence_at(here.start)) else likeliest


def _is_named(entity: Entity, start: int, end: int) -> bool:
    """Whether a name of somebody stands between two offsets."""
    return any(start <= name.span.start < end for name in entity.names)


def _last_before(entity: Entity, start: int) -> Name | None:
    """The last of somebody's names before an offset."""
    return next((name for name in reversed(entity.names) if name.span.end <= start), None)


def _begins(text: str, entity: Entity, sentence: Span) -> bool:
    """Whether a sentence begins with a person's name, an office before it at most, and nothing that owns behind it."""
    name = next((name for name in entity.names if sentence.holds(name.span)), None) if entity.kind == "person" else None
    if name is None or OWNS.match(text, name.span.end):
        return False
    lead = text[sentence.start : name.span.start].split()
    return not lead or (len(lead) <= OFFICE and lead[-1].strip(".").casefold() in PEOPLE)
