"""Who speaks right behind somebody named, by a calling that the article gives to nobody: "Jo Marsh said it leaked. The plumber said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING
from service.attribution.grammar import IS
from service.attribution.mentions.comparison.candidates import LAST, Candidate
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.roles.offices import words_of
from service.attribution.ranks import FORCES, POLICE
from service.attribution.saying import REJECTS
from service.attribution.spans import Span
from service.attribution.words import CALLINGS, HONORIFICS

# A calling without more than what kind of office it is, or of what: words by which one and the same person is told of anew are others.
OF_A_KIND = (
    r"(?i:chief|general|managing|head|executive|finance|financial|operating|medical|police|fire|foreign|home|education|health|defen[cs]e"
    r"|interior|justice|press|duty|shift|site|team|hospital|school|club|council|company|store|hotel|prison|factory|plant|museum)"
)
CALLED = re.compile(rf"(?:[Tt]he\s(?:[a-z]+[’']s\s)?|[Ii]ts\s)(?:{OF_A_KIND}\s){{0,2}}[\w-]+")
# What may stand before that in its sentence: what joins it, when or how it was said.
LEAD = re.compile(
    r"(?:(?:But|Yet|However,|Meanwhile,|Later,?|Today,|Yesterday,?|On\s[A-Z][a-z]+day,?)\s)?"
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
HELD = (CALLINGS | HONORIFICS | PUBLIC | OFFICIAL) - ANYBODY
# By what those of many callings go, and what tells of those who wear a uniform.
WIDE = frozenset(
    "dr doctor prof professor academic expert scientist researcher specialist scholar lecturer rev reverend father sister brother sir dame "
    "lord lady hon lawmaker politician player footballer athlete sportsman artist musician performer star official businessman "
    "businesswoman entrepreneur worker employee journalist member".split()
)
RANKS = frozenset(f"{FORCES}|{POLICE}".casefold().split("|")) - {"superintendent"} | frozenset(
    "officer major general commander pc dc det detective".split()
)
UNIFORMED = RANKS | frozenset(
    "chief policeman policewoman superintendent trooper soldier marine pilot sailor skipper navigator astronaut firefighter investigator "
    "spokesman spokeswoman spokesperson commandant marshal".split()
)
# How what was said right before is denied as a whole; and who says it, behind his or her name, by what he or she does to others.
DENIES_IT = re.compile(
    r"(?:,\s(?:however|though|meanwhile),)?\s(?:(?:has|have|had|later|also|flatly|strongly|[a-z]+ly)\s){0,2}"
    rf"(?:{REJECTS})\s"
    rf"(?:it|this|that|(?:the|her|his|any|such|all|these|those|both)\s(?:{ALLEGING}|account|report)s?)"
    r"(?=[.,;\s])"
    rf"(?!\sthat\b|\s[a-z]+\s(?:{IS}|had)\b)"
)
ACCUSING = re.compile(r"(?:,[^,.;:“”\"\n]{2,80},)?\s(?:has\s|had\s)?(?:accus(?:ed|es)|blam(?:ed|es))\s")


def is_next_speaker(article: Article, candidate: Candidate, source: Source, called: Sequence[str]) -> bool:
    """Whether somebody else is described than who is named, and speaks of others, in the sentence before; `called` are that one's roles."""
    if candidate.entity.kind != "person":
        return False
    return _is_called_by_another(article, candidate, source, called) or _denies_it(article, candidate, source)


def _is_called_by_another(article: Article, candidate: Candidate, source: Source, called: Sequence[str]) -> bool:
    """Whether a calling begins the sentence behind the one in which somebody first is named, who has none that goes with it."""
    if not candidate.features[LAST] or source.head not in HELD or not CALLED.fullmatch(source.text):
        return False
    words = {word.strip(".") for role in called for word in words_of(role)}
    known = not WIDE.isdisjoint(words) or (source.head in UNIFORMED and not RANKS.isdisjoint(words))
    if known or (source.head in PUBLIC and not _holds_another(words)) or GOES_ON.match(article.text, source.span.end):
        return False
    here, before = _sentences(article, source)
    if not LEAD.fullmatch(article.text, here.start, source.span.start):
        return False
    return _speaks_of_others(article.text, candidate.entity.names[0].span, before)


def _denies_it(article: Article, candidate: Candidate, source: Source) -> bool:
    """Whether what somebody named has said of others in the sentence before is denied as a whole by who is described."""
    if not source.definite or not DENIES_IT.match(article.text, source.span.end):
        return False
    name = next((n.span for n in reversed(candidate.entity.names) if n.span.end <= source.span.start), None)
    if name is None or not _speaks_of_others(article.text, name, _sentences(article, source)[1]):
        return False
    return bool(candidate.features[LAST]) or ACCUSING.match(article.text, name.end) is not None


def _holds_another(words: set[str]) -> bool:
    """Whether somebody with these words in the roles has a calling that nobody with a public office has."""
    return PUBLIC.isdisjoint(words) and not HELD.isdisjoint(words)


def _sentences(article: Article, source: Source) -> tuple[Span, Span]:
    """The sentence that a mention stands in, and the one before, or the first one twice."""
    here = article.sentence_at(source.span.start)
    return here, article.sentence_before(here) or here


def _speaks_of_others(text: str, name: Span, sentence: Span) -> bool:
    """Whether a name stands in a sentence in which nothing is quoted, and nothing behind the name tells of its bearer."""
    if not sentence.holds(name) or MARKS.search(text, sentence.start, sentence.end):
        return False
    return not ONESELF.search(text, name.end, sentence.end)
