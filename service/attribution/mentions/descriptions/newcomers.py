"""Who is told of without a name, and is nobody of those whom the article names further on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.attribution.article import Article
from service.attribution.mentions.descriptions.holders import HELD, read_office
from service.attribution.mentions.descriptions.set_apart import is_set_apart
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.roles.offices import words_of
from service.attribution.text.occurrences import ends_of
from service.attribution.words import DETERMINERS

# What says that somebody is to stay without a name.
UNNAMED = re.compile(
    r"\banonym(?:ous(?:ly)?|ity)\b|\bnot\s(?:to\s)?(?:be\s)?(?:named|identified|quoted\sby\sname)\b"
    r"|\bnot\s(?:want|wish)(?:ing)?\s(?:to\sbe\s(?:named|identified|quoted)|(?:his|her|their)\snames?\s(?:used|to\sbe\sused|published))\b"
    r"|\b(?:declined|refused|asked\snot)\sto\s(?:be\s(?:named|identified)|give\s(?:his|her|their|a)\s(?:full\s)?name)\b"
    r"|\bnot\sauthori[sz]ed\sto\s(?:speak|talk|comment)\b"
)
# Those who speak for a body, or are of one.
OF_A_BODY = frozenset(HELD) & frozenset("spokesman spokeswoman spokesperson".split()) | frozenset(("official", "officer"))
# How somebody new begins a sentence.
NEW = re.compile(r"[“\"]?An?\s")
MARKS = "“\"‘'"
# How far before the body is looked for that somebody speaks for.
REACH = 1500


def stays_unnamed(article: Article, source: Source) -> bool:
    """Whether the sentence in which somebody is described says that he or she is not to be named."""
    sentence = article.sentence_at(source.span.start)
    return UNNAMED.search(article.text, source.span.start, sentence.end) is not None


def is_somebody_else(article: Article, source: Source, entity: Entity, roles: Iterable[str]) -> bool:
    """Whether one of the named whom the article calls by the noun of somebody new is somebody else: anybody named before, where that noun
    only says that a body speaks: "a spokesman".
    """
    if entity.names[0].span.start < source.span.start:
        return source.head in OF_A_BODY
    return is_somebody_new(article, source, entity, roles, told=True)


def is_somebody_new(article: Article, source: Source, entity: Entity, roles: Iterable[str], *, told: bool) -> bool:
    """Whether whoever is first named further on is hardly the one who is described before as somebody new: "A police officer said so. The
    police chief, Ada Lund, denied it"; `told` says that the article calls both by the same noun.
    """
    name = entity.names[0].span
    here, there = article.sentence_at(source.span.start), article.sentence_at(name.start)
    if here.start == there.start:
        return False
    if stays_unnamed(article, source) or is_set_apart(article, source, name):
        return True
    together = article.paragraph_at(here.start).start == article.paragraph_at(there.start).start
    roles = list(roles)
    if together and (NEW.match(article.text, there.start) if told else roles and article.text[there.start] not in MARKS):
        return True  # but "a nurse said. “It hurt,” said Ada Lund, the matron"
    return bool(roles) and here.start > 0 and source.head in OF_A_BODY and _is_of_a_body_not_met(article.text, source, roles)


def _is_of_a_body_not_met(text: str, source: Source, roles: Iterable[str]) -> bool:
    """Whether all that somebody speaks for by his or her roles is not told before."""
    before = text[max(0, source.span.start - REACH) : source.span.end].casefold()
    for role in roles:
        office = read_office(role)
        named = office.named if office else ()
        words = list(named) or [word for word in words_of(role) if word not in DETERMINERS and word not in HELD and word != source.head]
        if not words or any(any(ends_of(before, word.casefold(), whole=False)) for word in words):
            return False
    return True
