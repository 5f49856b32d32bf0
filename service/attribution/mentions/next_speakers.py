"""Who speaks right behind somebody named, by a calling that the article gives to nobody: "Jo Marsh said it leaked. The plumber said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.candidates import LAST_HERE, Candidate
from service.attribution.mentions.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.offices import words_of
from service.attribution.spans import Span
from service.attribution.words import HONORIFICS, LAY, OFFICES

# A calling without more than what kind of office it is: words by which one and the same person is told of anew are others.
OF_A_KIND = (
    r"(?i:chief|general|managing|head|executive|finance|financial|operating|medical|police|fire|foreign|home|education|health|defen[cs]e"
    r"|interior|justice|press|duty|shift|site|team)"
)
CALLED = re.compile(rf"[Tt]he\s(?:{OF_A_KIND}\s){{0,2}}[\w-]+")
# What may stand before that in its sentence: what joins it, or how it was said.
LEAD = re.compile(
    r"(?:(?:But|Yet|However,|Meanwhile,|Later,|Today,)\s)?"
    r"(?:In\s(?:an?|his|her)\s(?:[a-z-]+\s)?(?:statement|letter|e-?mail|reply|interview|speech|note)\b[^,;:.“”\"\n]{0,60},\s)?"
)
# What the same person goes on to say.
GOES_ON = re.compile(r"\s(?:also\b|add(?:s|ed)\b|continue[sd]\b|went\son\b|goes\son\b|conclude[sd]\b|explain(?:s|ed)\b)")
MARKS = re.compile(r"[“”\"‘]|(?<!\w)'")
# Who is told of by the one who speaks: where it is about himself or herself, the calling may be his or hers.
ONESELF = re.compile(r"\b(?:he|she|his|her|him|hers|they|their|himself|herself)\b", re.IGNORECASE)
# Callings of those who have none besides, and of whom news tells nothing else.
ANYBODY = frozenset(
    "freshman sophomore resident villager pensioner passenger witness eyewitness survivor victim volunteer student pupil visitor customer "
    "homeowner shopper commuter protester protestor demonstrator motorist cyclist parent grandmother grandfather retiree veteran refugee "
    "migrant patient user reader viewer fan supporter voter teenager graduate undergraduate republican democrat conservative liberal "
    "socialist feminist candidate nominee official founder co-founder author".split()
)
# Offices of those whom readers are taken to know without them.
PUBLIC = frozenset(
    "president premier chancellor governor mayor minister secretary senator congressman congresswoman mp mep msp td peer leader lawmaker "
    "legislator king queen prince princess pope speaker taoiseach general singer actor actress star".split()
)
OFFICIAL = frozenset("secretary-general director-general headmaster headmistress clerk".split())
CALLINGS = (OFFICES | LAY | HONORIFICS | PUBLIC | OFFICIAL) - ANYBODY
# By what anybody of many callings goes.
WIDE = frozenset(
    "dr doctor prof professor academic expert scientist researcher specialist scholar lecturer rev reverend father sister brother sir "
    "dame lord lady hon lawmaker politician player footballer athlete sportsman artist musician performer star official officer sgt "
    "sergeant cpl corporal capt captain lt lieutenant maj major col colonel gen general adm admiral cmdr commander constable pc dc det "
    "detective insp inspector supt businessman businesswoman entrepreneur worker employee journalist member".split()
)


def is_next_speaker(article: Article, candidate: Candidate, source: Source, called: Sequence[str]) -> bool:
    """Whether a calling begins what somebody else says than who is first named, and speaks of others, in the sentence before; `called` are
    his or her roles.
    """
    entity = candidate.entity
    if entity.kind != "person" or not candidate.features[LAST_HERE] or source.head not in CALLINGS or not CALLED.fullmatch(source.text):
        return False
    words = {word.strip(".") for role in called for word in words_of(role)}
    if not WIDE.isdisjoint(words) or (source.head in PUBLIC and not _holds_another(words)):
        return False
    before = _sentence_before(article, source)
    return before is not None and _speaks_of_others(article.text, entity, before) and not GOES_ON.match(article.text, source.span.end)


def _holds_another(words: set[str]) -> bool:
    """Whether somebody with these words in the roles has a calling that nobody with a public office has."""
    return PUBLIC.isdisjoint(words) and not CALLINGS.isdisjoint(words)


def _sentence_before(article: Article, source: Source) -> Span | None:
    """The sentence before the one that a mention begins, in the same paragraph."""
    here = article.sentence_at(source.span.start)
    paragraph = article.paragraph_at(here.start)
    if here.start <= paragraph.start or not LEAD.fullmatch(article.text, here.start, source.span.start):
        return None
    return article.sentence_at(max(paragraph.start, here.start - 2))


def _speaks_of_others(text: str, entity: Entity, sentence: Span) -> bool:
    """Whether somebody is named in a sentence for the first time, and nothing behind the name is quoted or tells of himself or herself."""
    name = entity.names[0].span
    if not sentence.holds(name):
        return False
    return not MARKS.search(text, sentence.start, sentence.end) and not ONESELF.search(text, name.end, sentence.end)
