"""Which entity a mention stands for: a linear model over the encoder's antecedent scores, nearness, and what the article says of each."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, islice
from math import log1p

import numpy as np

from service.attribution.article import Article, quotation_state
from service.attribution.mentions.bodies.by_its_words import ByItsWords
from service.attribution.mentions.bodies.only_bodies import OnlyBodies
from service.attribution.mentions.bodies.products import is_product
from service.attribution.mentions.comparison.agreement import HE_OR_SHE, OPENING, count_titles, description_fits, is_inside, may_stand_for
from service.attribution.mentions.comparison.candidates import (
    DIFFERS,
    FEATURES,
    FORMS,
    LATER,
    TOLD,
    Candidate,
    Weights,
    likeliest,
    told_features,
)
from service.attribution.mentions.comparison.mentions import Mention, Place, read_mention, surely_of
from service.attribution.mentions.comparison.owners import POSSESSIVES, is_of_a_noun, is_of_a_person, possessor
from service.attribution.mentions.descriptions.by_trade import of_trade
from service.attribution.mentions.descriptions.called import called_by
from service.attribution.mentions.descriptions.doubtful import is_doubtful
from service.attribution.mentions.descriptions.doubts import is_child, is_of_another_rank, other_named
from service.attribution.mentions.descriptions.employers import employers
from service.attribution.mentions.descriptions.holders import HELD, holds_the_very, is_held_by_another
from service.attribution.mentions.descriptions.main_firm import MainFirm
from service.attribution.mentions.descriptions.nationals import only_national, strangers
from service.attribution.mentions.descriptions.newcomers import is_somebody_else
from service.attribution.mentions.descriptions.overshadowed import acting_instead
from service.attribution.mentions.descriptions.scholars import scholar
from service.attribution.mentions.descriptions.veiled import veiled
from service.attribution.mentions.pronouns.other_names import is_of_other_name
from service.attribution.mentions.pronouns.who_follows import FOLLOWED, followed
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, Name
from service.attribution.names.first_names import first_name_pronoun
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import LIMIT, Reading, limited
from service.attribution.text.occurrences import ends_of
from service.attribution.words import HE, IT, WHO

# Mentions further back than this many pieces are not looked at, nor those that follow after so many.
REACH = 600
AFTER = REACH // 4 + 1
# Entities that a mention is compared with: those met last.
CANDIDATES = 40
# What is described there may be one person or one body; how many of those named are looked at.
OPENED = ("unnamed", "organization")
FITTING = 100
# Log-odds against "none of them" from which a candidate is taken.
SURE = 0.0
# Log-odds from which the only one whom the article calls so is taken before somebody whom it does not: "the premier".
FAINT = -1.5
# Log-odds from which somebody is taken whom the article does not call so, and who may be another one's or hold another office.
EVIDENT = 1.5
# How somebody gives his or her own name.
SELF = re.compile(r"\b(?:I\s+am|I[’']m|name\s+is|name[’']s|this\s+is|I,)\s+$", re.IGNORECASE)
# An inner quotation that has begun and not ended, and what addresses somebody.
CALLED_OUT = re.compile(r"[‘'](?!s\b|t\b|re\b|ve\b|ll\b)[^’'“”\"]*$|(?:there|here|hello|hi|dear|called\sme)[,\s]+$", re.IGNORECASE)
# Where an article says that it calls one person "they"; the letters come first, since a search skips to them.
SINGULAR = re.compile(r"[TtNn](?i:hey(?<=\bthey)(?:/them|[”\"’']?\s(?:and|or)\s[“\"‘']?them\b)|on(?<=\bnon)-?binary\b)")
# Behind a body's name, what its members are called: "Senate Democrats".
PLURAL = re.compile(r"[^\S\n]([A-Za-z]{3,}s)\b")
MEMBERS = frozenset("democrats republicans conservatives liberals mps senators lawmakers".split())
# What stands before a place where something is, and how many mentions of a place are looked at.
LOCATED = re.compile(r"\b(?:in|at|from|near|outside|around|across|of|based\sin)\s(?:the\s)?$")
MENTIONS = 4
# How many characters beside a name, and beside how many names, what its bearer is called is looked for.
BESIDE, FEW = 24, 4
Roles = Callable[[Entity], Iterable[str]]


class Resolver:
    """Answers "who is meant?" for the mentions of one article, in the order of the text."""

    def __init__(self, article: Article, pieces: Pieces, reading: Reading, entities: list[Entity], weights: Weights) -> None:
        self.article, self.text, self.pieces, self.reading = article, article.text, pieces, reading
        self._weights = {form: np.array([weights[form][name] for name in FEATURES]) for form in FORMS}
        self._inside = quotation_state(article)
        self._singular = SINGULAR.search(article.text) is not None
        self._sentences = [s.start for s in article.sentences]
        self._names = sorted((n.span.end, id(e)) for e in entities for n in e.names)
        self._by_id = {id(e): e for e in entities}
        self._only, self._worded, self._main = OnlyBodies(article.text, entities), ByItsWords(entities), MainFirm(entities)
        self._name_at = {n.span.end: n.span for e in entities for n in e.names}
        self._last: Entity | None = None
        self._previous: Entity | None = None
        self._heard: set[Entity] = set()
        self._called: dict[Entity, tuple[list[str], set[str]]] = {}
        self._entities, self._order = list(entities), {entity: number for number, entity in enumerate(entities)}
        # Where somebody is met, by piece; of several at one piece the last comes first, so that backwards it comes last.
        self._met: list[tuple[int, int]] = []
        for number, entity in enumerate(entities):
            places = [n.first for n in entity.names if not self._describes(n)]
            self._met += [(place, -number) for place in places]
            entity.places.extend(places)
            if entity.kind == "person":
                count_titles(self.text, entity)
                entity.genders.update(entity.titled)
                likely = first_name_pronoun(entity.forms)
                if likely and not any(entity.titled.values()):
                    entity.genders[likely] += 1
        self._met.sort()

    def _describes(self, name: Name) -> bool:
        """Whether a body's name only says what people are meant: "Senate Democrats"."""
        people = PLURAL.match(self.text, name.span.end) if name.kind == "organization" else None
        return people is not None and people[1].casefold() in MEMBERS

    def add(self, entity: Entity) -> None:
        """An unnamed source, met for the first time."""
        self._order[entity] = len(self._entities)
        self._entities.append(entity)

    def heard(self, entity: Entity, place: Place) -> None:
        """The entity spoke, by a mention at `place`."""
        insort(entity.places, place.piece)
        self._heard.add(entity)
        insort(self._met, (place.piece, -self._order[entity]))
        if entity is not self._last:
            self._last, self._previous = entity, self._last

    def resolve(self, source: Source, place: Place, roles: Roles, said: Saying, hint: Entity | None = None) -> Entity | None:
        """The entity that a pronoun or a description stands for, None where the evidence is thin; the `hint`, where that is possible."""
        if source.form == "pronoun" and source.head in WHO:
            return self._relative(place)
        entity, score = self.best(source, place, roles, said, hint=hint)
        if (entity is None or score <= SURE) and source.form == "pronoun" and said.content:
            entity, score = self.best(source, place, roles, said, lenient=True)
        if entity is None or score <= SURE:
            named = self._named_later(source, place, roles)
            found = scholar(self.article, source, place.paragraph, self._entities, roles) if source.form == "description" else None
            last = None if self._last in self._told_of(said) else self._last  # "The former officer said Lund knew"
            found = (
                found
                or veiled(self.text, source, last, self._entities, roles)
                or self._only.of(source)
                or self._worded.of(source)
                or of_trade(source, self._entities, roles)
                or self._main.of(source)
            )
            return named[0] if len(named) == 1 else found
        if entity.names and entity.names[0].first > place.piece and len(self._named_later(source, place, roles)) > 1:
            return None  # "a fire chief", of whom two are named below
        if source.form == "pronoun" and source.head in HE_OR_SHE:
            entity.genders["he" if source.head in HE else "she"] += 1
        return entity

    def _named_later(self, source: Source, place: Place, roles: Roles) -> list[Entity]:
        """Those of the named whom the article calls so, where its opening describes somebody without a name: "shift manager says"."""
        if source.form == "pronoun" or source.type not in OPENED or source.definite or source.owned or place.paragraph >= OPENING:
            return []
        mention = read_mention(source, self._sentence(place.start))
        fitting = (e for e in islice(self._entities, FITTING) if e.names and description_fits(e, source))
        called = ((e, self._words(e, roles, mention)) for e in fitting)
        named = [e for e, words in called if mention.head in words and mention.content <= words]
        return [e for e in named if not is_somebody_else(self.article, source, e, roles(e))]

    def best(
        self, source: Source, place: Place, roles: Roles, said: Saying, *, lenient: bool = False, hint: Entity | None = None
    ) -> tuple[Entity | None, float]:
        """The likeliest entity, with its log-odds against "none of them"; `lenient` bars of those named in what is said only who is named
        nowhere else.
        """
        form = "pronoun" if source.form == "pronoun" else "description"
        candidates = self._open(source, place, roles, said, lenient=lenient)
        met = hint is not None and (bool(hint.places) or not may_stand_for(hint, source, place, None, singular=False))
        if hint is not None and (not met or any(c.entity is hint and not c.features[DIFFERS] for c in candidates)):
            return hint, LIMIT
        only = only_national(self.text, source, [c.entity for c in candidates if not c.features[LATER]]) if form == "description" else None
        if only is not None:
            return only, LIMIT
        others = self._holders(source, candidates, roles) if form == "description" and source.head in HELD else None
        candidates = candidates if others is None else others
        if not candidates:
            return None, -LIMIT
        scores: list[float] = (np.array([c.features for c in candidates]) @ self._weights[form]).tolist()
        best = likeliest(candidates, scores)
        if form == "description":
            best = acting_instead(self.article, best, candidates, scores, place.start, said.content)
            if (told := self._only_told(source, candidates, scores, roles)) is not None and not candidates[best].features[TOLD]:
                return candidates[told].entity, scores[best]
        called = self._called_best(source, candidates, scores, best)
        if called is None or is_of_other_name(candidates[called].entity, source):
            return None, -LIMIT
        unlikely = others is not None and not candidates[called].features[TOLD] and scores[called] < EVIDENT
        if unlikely or (form == "description" and self._doubts(source, place, candidates[called], roles, scores[called])):
            return None, -LIMIT
        return candidates[called].entity, scores[called]

    def _only_told(self, source: Source, candidates: Sequence[Candidate], scores: Sequence[float], roles: Roles) -> int | None:
        """The one candidate with a name that the article calls like a definite description, unless it is of another rank."""
        if not source.definite:
            return None
        named = [i for i, c in enumerate(candidates) if c.features[TOLD] and c.entity.names and scores[i] > FAINT]
        fits = len(named) == 1 and not is_of_another_rank(candidates[named[0]].entity, source, roles(candidates[named[0]].entity))
        return named[0] if fits else None

    def _called_best(self, source: Source, candidates: Sequence[Candidate], scores: Sequence[float], best: int) -> int | None:
        """The best candidate whom the article calls like a common noun or what somebody owns; the `best` of all where it is neither."""
        common = is_of_a_noun(source)
        if not candidates[best].entity.names or not (common or possessor(source)):
            return best
        fitting = ((i, c) for i, c in enumerate(candidates) if c.entity.names and not (common and c.entity.kind != "person"))
        loose = not is_of_a_person(source)
        called = [i for i, c in fitting if c.features[TOLD] or (loose and (c.features[LATER] or self._is_called(c, source)))]
        if not called and (common or scores[best] < EVIDENT):
            return None
        return max(called, key=lambda i: scores[i], default=best)

    def _doubts(self, source: Source, place: Place, candidate: Candidate, roles: Roles, score: float) -> bool:
        return is_doubtful(self.article, candidate, source, place, list(roles(candidate.entity)), score)

    def _open(self, source: Source, place: Place, roles: Roles, said: Saying, *, lenient: bool) -> list[Candidate]:
        """The candidates whom nothing in the article bars."""
        owner = self.owner(source, place, roles, said)
        every = self.candidates(source, place, roles)
        entities = [c.entity for c in every]
        owner = None if any(c.entity is owner and self._is_called(c, source) for c in every) else owner
        barred = self._barred(source, place, said, lenient=lenient) | {e for e in (owner, said.addressee) if e}
        barred |= {e for e in entities if source.form != "pronoun" and e not in self._heard and is_child(self.text, e, source)}
        barred |= {e for e in entities if source.type == "organization" and is_product(self.text, e)}
        barred |= strangers(self.text, source, entities) | employers(self.text, source, entities)
        barred |= {c.entity for c in every if source.head in IT and self._is_located(c.entity, place)}
        barred |= {c.entity for c in every if (source.head in HE_OR_SHE or c.is_untold) and self._is_only_quoted(c.entity)}
        return [c for c in every if c.entity not in barred]

    def _holders(self, source: Source, candidates: list[Candidate], roles: Roles) -> list[Candidate] | None:
        """Those of the candidates who may hold the office that a description tells, None for all of them: who holds one of the very body,
        else whoever holds no other one.
        """
        very = [c for c in candidates if c.features[TOLD] and holds_the_very(source, roles(c.entity))]
        held = very or [c for c in candidates if not is_held_by_another(source, roles(c.entity))]
        return held if len(held) < len(candidates) else None

    def _is_called(self, candidate: Candidate, source: Source) -> bool:
        """Whether the article calls somebody by a description's noun: by a role, or beside a name: "his lawyer, Ada Lund"."""
        beside = (self._beside(name) for name in candidate.entity.names[:FEW])
        return bool(candidate.features[TOLD]) or any(any(ends_of(words, source.head)) for words in beside)

    def _beside(self, name: Name) -> str:
        """The words around a name in its sentence."""
        sentence = self.article.sentence_at(name.span.start)
        return self.text[max(sentence.start, name.span.start - BESIDE) : min(sentence.end, name.span.end + BESIDE)]

    def _barred(self, source: Source, place: Place, said: Saying, *, lenient: bool) -> set[Entity]:
        """Whom a mention cannot mean: who is named in what is just being said, unless by saying "I am …" or there alone and first, "Lund
        was beaten, he told the court"; a pronoun neither, whom the words right before it make another, "interviewed with Lund,
        she said".
        """
        if source.head in POSSESSIVES or not (source.form == "pronoun" or source.type == "unnamed" or source.indefinite):
            return set()
        told = self._told_of(said)
        barred = {entity for entity in told if source.form == "pronoun" or entity.kind == "person" or source.type != "unnamed"}
        if not said.quoting and any(span.end <= place.start for span in said.content):
            barred = {entity for entity in barred if entity.names[0].span.start < said.content[0].start}
        if lenient:
            barred = {entity for entity in barred if all(any(span.holds(n.span) for span in said.content) for n in entity.names)}
        if source.form != "pronoun":
            return barred
        other = other_named(self.text, self._sentences[max(0, self._sentence(place.start))], place.start)
        at = bisect_left(self._names, (other, 0)) if other is not None else len(self._names)
        if at < len(self._names) and self._names[at][0] == other:
            barred.add(self._by_id[self._names[at][1]])
        return barred

    def _is_located(self, entity: Entity, place: Place) -> bool:
        """Whether an entity is a place of which "it" is not said: a town without a name that did not speak last, or one that has not spoken
        and whose last mentions before tell where something is: "based in Perth".
        """
        if entity.kind == "place" and not entity.names:
            return entity is not self._last
        if entity.kind != "place" or entity in self._heard:
            return False
        at = bisect_left(entity.names, place.start, key=lambda name: name.span.start)
        starts = [name.span.start for name in entity.names[max(0, at - MENTIONS) : at]]
        return bool(starts) and all(LOCATED.search(self.text, max(0, start - BESIDE), start) for start in starts)

    def _is_only_quoted(self, entity: Entity) -> bool:
        """Whether nobody but others, in quotation marks, has named somebody, who has not spoken."""
        starts = [name.span.start for name in entity.names[:FITTING]]
        if not starts or entity in self._heard or not all(self._inside[start] for start in starts):
            return False
        return not any(SELF.search(self.text[max(0, start - 24) : start]) for start in starts)

    def _told_of(self, said: Saying) -> set[Entity]:
        """Who is named in what is just being said, but not in another's words in it, as one who is addressed, or as "I am …"."""
        told: set[Entity] = set()
        for span in said.content:
            low, high = bisect_left(self._names, (span.start, 0)), bisect_left(self._names, (span.end + 1, 0))
            for end, number in self._names[low:high]:
                name = self._name_at[end]
                before = self.text[max(span.start, name.start - 24) : name.start]
                if not (SELF.search(before) or CALLED_OUT.search(self.text, max(span.start, name.start - 60), name.start)):
                    told.add(self._by_id[number])
        return told

    def owner(self, source: Source, place: Place, roles: Roles, said: Saying) -> Entity | None:
        """Whose somebody is who is described by a pronoun that owns, and so is not: "his agent"."""
        owner = possessor(source)
        return self.best(replace(source, form="pronoun", head=owner, type="person"), place, roles, said)[0] if owner else None

    def forget(self) -> None:
        """Nobody has just spoken: what is asked from here on stands anywhere in the article."""
        self._last = self._previous = None

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset of the text is inside quotation marks."""
        return bool(self._inside[offset])

    def candidates(self, source: Source, place: Place, roles: Roles) -> list[Candidate]:
        """The entities that a mention may stand for by their kind, each with its features; the closest first."""
        closest = self._closest(source, place)
        if not closest:
            return []
        mention = read_mention(source, self._sentence(place.start))
        places = [self._near(e, place.piece) for e in closest]
        scores = self.reading.relate("antecedent", place.piece, np.array([p for near in places for p in near], dtype=np.int64)).tolist()
        ends = [*accumulate(map(len, places))]
        return [
            Candidate(e, self._features(e, mention, place, near, scores[end - len(near) : end], self._words(e, roles, mention), rank))
            for rank, (e, near, end) in enumerate(zip(closest, places, ends, strict=True))
        ]

    def _closest(self, source: Source, place: Place) -> list[Entity]:
        """CANDIDATES entities at most that fit: those met at most REACH pieces before, then those met soon after, nearest first."""
        pieces = (place.piece - REACH, place.piece, place.piece + AFTER)
        low, at, high = (bisect_left(self._met, (piece, -len(self._entities))) for piece in pieces)
        near = [number for _, number in [*self._met[low:at][::-1], *self._met[at:high]]]
        gender = surely_of(source) if source.form == "description" else None
        fitting = (
            entity
            for entity in (self._entities[-number] for number in dict.fromkeys(near))
            if may_stand_for(entity, source, place, gender, singular=self._singular) and not is_inside(entity, source)
        )
        return list(islice(fitting, CANDIDATES))

    def _near(self, entity: Entity, piece: int) -> list[int]:
        """The entity's mentions that are looked at: those within reach before a piece, the first after it where there are none."""
        at = bisect_left(entity.places, piece)
        return entity.places[bisect_left(entity.places, piece - REACH) : at] or entity.places[at : at + 1]

    def _words(self, entity: Entity, roles: Roles, mention: Mention) -> set[str]:
        """The stems of what the article calls the entity, if a description asks for it; kept as long as its roles are the same."""
        if not mention.described:
            return set()
        phrases = list(roles(entity))
        if entity not in self._called or self._called[entity][0] != phrases:
            self._called[entity] = phrases, called_by(entity, phrases)
        return self._called[entity][1]

    def _features(
        self, entity: Entity, mention: Mention, place: Place, near: list[int], scores: list[float], called: set[str], rank: int
    ) -> tuple[float, ...]:
        """The numbers of candidates.FEATURES, in their order: how and where the entity was met, then what is told of it."""
        nearest = near[-1]
        start = int(self.pieces.begins[nearest])
        gap = abs(int(self.pieces.paragraph[nearest]) - place.paragraph)
        return (
            1.0,
            limited(max(scores)),
            limited(scores[-1]),
            float(entity is self._last),
            float(entity is self._last and gap == 0),
            float(entity is self._previous),
            log1p(abs(place.piece - nearest)),
            float(min(gap, 5)),
            float(rank == 0),
            float(self._opens(start)),
            float(bool(self._inside[start])),
            float(self._sentence(start) == mention.sentence),
            *told_features(entity, mention, called, later=nearest >= place.piece),
        )

    def _sentence(self, offset: int) -> int:
        return bisect_left(self._sentences, offset + 1) - 1

    def _opens(self, offset: int) -> bool:
        """Whether what stands at an offset is near the beginning of its sentence, where subjects stand."""
        at = self._sentence(offset)
        return at >= 0 and self.text.count(" ", self._sentences[at], offset) <= 4

    def _relative(self, place: Place) -> Entity | None:
        """Whom "who" follows in its sentence."""
        at = bisect_left(self._names, (place.start + 1, 0))
        near = [(end, self._by_id[number]) for end, number in reversed(self._names[max(0, at - FOLLOWED) : at])]
        return followed(self.text, place.start, near)
