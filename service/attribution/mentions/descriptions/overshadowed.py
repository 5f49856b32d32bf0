"""Whom a description means rather than somebody who only owns something right before: "Jo Marsh took up Roe's words. The Scot said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.comparison.candidates import LATER, TOLD, Candidate
from service.attribution.mentions.subjects.before import beginning
from service.attribution.mentions.subjects.openings import OFFICE
from service.attribution.names.entities import Entity, Name
from service.attribution.spans import Span
from service.attribution.words import PEOPLE, SHE

OWNS = re.compile(r"[’'](?:s\b|(?<=s[’'])\s)")

# The pronoun with which begins what somebody says of himself or herself.
SAYS = re.compile(r"(?:he|she|his|her)\b", re.IGNORECASE)
# A quotation that begins with somebody of whom the sentence before tells.
THIRD = re.compile(r"[“\"‘'](He|She)(?:[’'](?:s|d|ll)|\s[a-z]+)\b")
# Who is described by an age alone.
AGED = re.compile(r"[Tt]he\s\d+-year-old\s(?!(?:[a-z-]+\s)?(?:from|of|in|who)\b)")
# What closes a quotation in front of whose it is.
QUOTED = re.compile(r"[”\"’'],?\s$")
# Log-odds above which somebody is meant, or may be.
SURE, FAINT = 0.0, -1.5


def acting_instead(
    article: Article, likeliest: int, candidates: Sequence[Candidate], scores: Sequence[float], start: int, saying: Sequence[Span] = ()
) -> int:
    """Which of some candidates for a description at an offset it means: the likeliest, unless somebody else begins the sentence that names
    that one last, and only for what he or she owns; or begins the paragraph, where that names nobody else, in front of a quotation that the
    description tells the speaker of: "Jo Marsh shrugged. “We run,” the Scot said"; or begins the sentence before and is of the sex with
    whose pronoun begins what is being said, and the likeliest is not: "Ada Marsh mocked Roe. The senator said she"; or begins it in front
    of a quotation of whom it names besides, "Marsh praised Roe. “He is fit,” the Hull coach said", or of who is described by an age
    alone, where it does not name the likeliest. `scores` are log-odds.
    """
    best = candidates[likeliest].entity
    last = _last_before(best, start)
    if best.kind != "person" or candidates[likeliest].features[TOLD] or last is None:
        return likeliest
    others = [i for i, each in enumerate(candidates) if i != likeliest and not each.features[LATER]]
    speaks = _speaking(article, best, [(i, candidates[i].entity) for i in others], start, saying)
    if speaks is not None and scores[speaks] > FAINT:
        return speaks
    here = article.paragraph_at(start)
    if here.holds(last.span):
        owns = OWNS.match(article.text, last.span.end)
        found = [i for i in others if owns and _begins(article.text, candidates[i].entity, article.sentence_at(last.span.start))]
        return found[0] if len(found) == 1 and scores[found[0]] > FAINT else likeliest
    named = [i for i in others if _is_named(candidates[i].entity, here.start, start)]
    if len(named) != 1 or scores[named[0]] <= SURE or not QUOTED.search(article.text, max(0, start - 4), start):
        return likeliest
    return named[0] if _begins(article.text, candidates[named[0]].entity, article.sentence_at(here.start)) else likeliest


def _speaking(article: Article, best: Entity, others: Sequence[tuple[int, Entity]], start: int, saying: Sequence[Span]) -> int | None:
    """The number of the one of some others who says what is being said by what is told in it and in the sentence before."""
    begin = beginning(article, start, saying)
    here = article.sentence_at(begin)
    before = article.sentence_before(here) or here
    if begin == start:
        return _speaking_of_self(article.text, best, others, before, saying)
    another = _speaking_of_another(article.text, best, others, begin, before)
    return _of_an_age(article.text, best, others, start, before) if another is None else another


def _speaking_of_self(text: str, best: Entity, others: Sequence[tuple[int, Entity]], before: Span, saying: Sequence[Span]) -> int | None:
    """The one with whom the sentence before begins, where what is being said, behind the description, begins with a pronoun that means no
    `best`, and may mean that other.
    """
    says = SAYS.match(text, saying[0].start) if saying else None
    if says is None:
        return None
    sex = "she" if says[0].casefold() in SHE else "he"
    other = "he" if sex == "she" else "she"
    if best.genders[other] <= best.genders[sex]:
        return None
    found = [i for i, each in others if each.genders[sex] > each.genders[other] and _begins(text, each, before)]
    return found[0] if len(found) == 1 else None


def _speaking_of_another(text: str, best: Entity, others: Sequence[tuple[int, Entity]], begin: int, before: Span) -> int | None:
    """The one who speaks in a quotation from `begin` on that begins with "he" or "she", of whom the sentence before tells: who is not that
    one by his or her sex, or begins that sentence.
    """
    third = THIRD.match(text, begin)
    if third is None or not _is_named(best, before.start, before.end):
        return None
    sex, other = ("he", "she") if third[1] == "He" else ("she", "he")
    named = [(i, each) for i, each in others if _is_named(each, before.start, before.end)]
    if len(named) != 1 or best.genders[sex] < best.genders[other]:
        return None
    number, entity = named[0]
    if best.genders[sex] > best.genders[other] and entity.genders[other] > entity.genders[sex]:
        return number
    return number if _begins(text, entity, before) and not _begins(text, best, before) else None


def _of_an_age(text: str, best: Entity, others: Sequence[tuple[int, Entity]], start: int, before: Span) -> int | None:
    """The one with whom the sentence before begins, in which no `best` is named, where a description at an offset tells but an age."""
    if AGED.match(text, start) is None or _is_named(best, before.start, before.end):
        return None
    found = [i for i, each in others if _begins(text, each, before)]
    return found[0] if len(found) == 1 else None


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
