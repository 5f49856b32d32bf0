"""Titles and offices: which of the phrases that may be an entity's role are, by a linear model; the best one first."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from service.attribution.article import Article, quotation_state
from service.attribution.model_files import loading
from service.attribution.names.countries.states import STATES
from service.attribution.names.entities import Entity
from service.attribution.names.extents.dotted import with_address
from service.attribution.names.roles.addressees import addresses, tells_of
from service.attribution.names.roles.bygone import is_bygone
from service.attribution.names.roles.governed import is_never, is_supposed
from service.attribution.names.roles.held import held
from service.attribution.names.roles.kinds_told import BODIES, CALLED
from service.attribution.names.roles.no_roles import is_none
from service.attribution.names.roles.of_others import is_met_by
from service.attribution.names.roles.offices import names_office, noun_phrase, office, words_of
from service.attribution.names.roles.own_names import ends_with_name, is_of_bearer, is_owner
from service.attribution.names.roles.personal import is_personal
from service.attribution.names.roles.phrases import COUNTY, LAST, OWNING, SHAPES, SURE, Phrase, Phrases
from service.attribution.names.roles.standing import standing
from service.attribution.names.roles.to_come import is_to_come
from service.attribution.names.roles.whose_body import body_meant
from service.attribution.names.wording.party_tags import is_seat
from service.attribution.names.wording.police_letters import LETTERS
from service.attribution.names.wording.ranks import is_bare
from service.attribution.reader.arrays import Floats
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import Reading, limited
from service.attribution.spans import Span
from service.attribution.words import FEMALE, KIN, LAY, MALE, OFFICES, ORGANIZATIONS

# What the husband of a first lady is.
OF_HUSBANDS = frozenset(("President", "Governor", "Gov."))
# Words that tell no more of somebody than he or she.
GENDERED = (MALE | FEMALE) - OFFICES - LAY
FEATURES = (
    *("bias", "mean", "peak", "first", "meant", "office", "office_ahead", "kin", "body_noun", "body", "single", "capital"),
    *("inside", "suffix", "organization", *SHAPES),
)
# How many phrases before and after one are looked at for what is part of what.
NEAR = 6
# How many different things an entity may be called beside its names.
MOST = 64
# Log-odds from which a phrase is reported.
REPORTED = -1.0
# Log-odds less where somebody else's words call an entity so.
QUOTED = 2.0
# By how much what somebody does who holds no office comes behind an office, in the same log-odds: "former auctioneer".
BEHIND = 0.5
# Log-odds from which an office or a calling is surely better than a "Dr", than a bare rank, than one right beside the name, and than what
# somebody was or the body that somebody is of.
OVER_DR, OVER_RANK, OVER_RANK_BESIDE, OVER_PAST = 0.0, 0.6, 0.0, 0.5
PAST = re.compile(r"(?:[Ff]ormer(?:ly)?|[Oo]ne-?time|[Ee]x)\b")
# What somebody is to one paper, which comes behind his or her post: "lead author", "study co-author".
AUTHORSHIP = re.compile(
    r"(?:(?:corresponding|first|joint|lead|main|paper|principal|report|senior|study)\s(?:(?:paper|report|study)\s)?(?:co-)?(?:author|investigator|researcher|writer)"
    r"|(?:study|report|paper)(?:[’']s)?\s(?:leader|(?:lead\s|senior\s|first\s)?(?:co-)?author)|co-author)(?:\s(?:of|on)\s(?:an?|the)\s[a-z]+)?",
    re.IGNORECASE,
)
# What somebody is of whose something is: "Diocese of Tarn's chancellor".
OWNED = re.compile(r"[’']s?\s(?:[\w-]+\s){0,3}(?P<noun>[\w-]+)$")
# What somebody is for the moment alone.
PASSING = frozenset(
    "another co-author colleague defendant former friend late one onetime passenger patient peer student successor suspect that victim "
    "witness".split()
)
# What somebody is called who has much, and holds no office by it.
WEALTH = frozenset("billionaire magnate millionaire mogul tycoon".split())
# Ranks of the police in short, which come as far behind.
SHORT_RANKS = frozenset("pc det dsp asp dcp acp dgp ssp".split()) | frozenset(map(str.casefold, LETTERS))
# What nobody is: papers, and what is left of a contest's name.
NOBODY = frozenset("book compatriot interview letter poll polls report statement study survey European Commonwealth Olympic World".split())
# Nouns for bodies that no person is.
MERE = frozenset("club company firm group team women men".split())
WORD = re.compile(r"[\w-]+")
# Who tells of others in a transcript: "ADA LUND, BYLINE:"; how many names are looked at for that.
REPORTING, FEW = re.compile(r",\s(?:ANCHOR|BYLINE|CORRESPONDENT|HOST|REPORTER)\b"), 4
# How long somebody went to school, which is no office.
SCHOOLED = re.compile(r"(?:[A-Za-z]+ ){0,3}(?:school|college|university) (?:graduate|dropout|leaver)")
# What the names of contests end with, in which somebody is: "the Harbour | Open".
CONTESTS = frozenset("Championship Championships Cup Games Masters Olympics Open".split())
_DOING = "chairing|coordinating|handling|heading|investigating|leading|overseeing|probing|running|supervising|treating"
# What somebody does for the time being, which comes behind a rank and whatever else somebody is: "leading the inquiry".
DOING = re.compile(rf"(?:{_DOING})\s(?:for|into|the|an?|his|her|its|their)\b")
# The verb of such a clause without what it is about, or of somebody who is ahead: "treating", "leads in a poll".
VERB = re.compile(rf"(?:{_DOING}|chairs|heads|leads|lost|runs|trails|won)(?:\s(?:against|by|in|to|with)\b.*)?")


@dataclass(frozen=True, slots=True)
class Role:
    """One phrase that gives an entity's office, with the log-odds that it does; or the body alone that somebody is of; whether it is one
    whose the name is, stands beside a name, is what somebody is called while speaking, comes behind all others, and is surely one.
    """

    span: Span
    text: str
    score: float
    is_body: bool = False
    is_owner: bool = False
    is_beside: bool = False
    is_called: bool = False
    is_last: bool = False
    is_sure: bool = False


def load_roles(path: Path) -> Floats:
    """The fitted weights [FEATURES]. Raises ModelError where the file is missing or has other features."""
    with loading(path):
        weights = json.loads(path.read_text(encoding="utf8"))
        return np.array([float(weights[name]) for name in FEATURES], np.float32)


class Roles:
    """The roles of an article's entities, found once each, when asked; what they are called may add some."""

    def __init__(self, article: Article, pieces: Pieces, reading: Reading, entities: list[Entity], weights: Floats) -> None:
        self.text, self.weights = article.text, weights
        self._inside = quotation_state(article)
        self._around = Phrases(article, pieces, reading, entities)
        self._phrases: dict[Entity, dict[Span, Phrase]] = {}
        self._called: dict[Entity, dict[str, Span]] = {}
        self._found: dict[Entity, tuple[Role, ...]] = {}
        self._names: dict[Entity, set[str]] = {}

    def of(self, entity: Entity) -> tuple[Role, ...]:
        """The entity's roles, best first, none twice."""
        if entity not in self._found:
            self._found[entity] = self._judged(entity) if self._all(entity) else self._standing(entity)
        return self._found[entity]

    def _standing(self, entity: Entity) -> tuple[Role, ...]:
        """What one without a name is: a body among others, "main dairy union" of "Orland's main dairy union", or who holds an office."""
        look = {"organization": standing, "unnamed": held}.get(entity.kind) if not entity.names else None
        told = next(filter(None, (look(self.text, called) for called in entity.described)), None) if look else None
        return (Role(told, told.cut(self.text), 0.0, is_sure=True),) if told else ()

    def _judged(self, entity: Entity) -> tuple[Role, ...]:
        phrases, features = self.candidates(entity)
        judged = zip(phrases, (features @ self.weights).tolist(), strict=True)
        roles = [
            Role(
                whole := body_meant(self.text, p.span, self._around.bodies) or with_address(self.text, p.span),
                whole.cut(self.text),
                score - QUOTED * self._inside[p.span.start],
                is_body=_is_body(p),
                is_owner=self._is_owning(p),
                is_beside=_is_beside(p),
                is_called=_is_called(p),
                is_last=self._is_last(p),
                is_sure=SURE in p.shapes,
            )
            for p, score in judged
        ]
        named = self._own_names(entity)
        told = (role for role in roles if (role.score > REPORTED or role.is_sure) and _tells(role.text))
        return _best_first(self._own_offices(entity, [role for role in told if not _is_general(entity, role.text, named)]))

    def _own_offices(self, entity: Entity, roles: list[Role]) -> list[Role]:
        """The roles, of a first lady without her husband's office, which stands before their surname: "President Lund"."""
        if not any(role.text[-10:].casefold() == "first lady" for role in roles):
            return roles
        last = {form[-1] for form in entity.forms if form}
        return [r for r in roles if not (r.text in OF_HUSBANDS and _next_word(self.text, r.span.end) in last)]

    def _is_last(self, phrase: Phrase) -> bool:
        """Whether a phrase comes behind all else: what somebody only does, is to be, or was at some time."""
        doing = LAST in phrase.shapes or DOING.match(self.text, phrase.span.start, phrase.span.end) is not None
        return doing or is_to_come(self.text, phrase.span) or is_bygone(self.text, phrase.span)

    def phrases(self, entity: Entity) -> list[str]:
        """The words of the roles alone."""
        return [role.text for role in self.of(entity)]

    def candidates(self, entity: Entity) -> tuple[list[Phrase], Floats]:
        """The phrases that may be the entity's role, and a row of FEATURES for each."""
        last = {words[-1] for words in entity.forms if words}
        every = ((phrase, phrase.span.cut(self.text)) for phrase in self._all(entity).values())
        own = self._own_names(entity)
        found = [phrase for phrase, text in every if not (is_owner(last, text) or is_of_bearer(own, text) or ends_with_name(own, text))]
        if entity.kind == "organization":  # of "the Private Sector Alliance", of "District Attorney" before it
            found = [phrase for phrase in found if not is_personal(phrase, phrase.span.cut(self.text).casefold())]
        found.sort(key=lambda phrase: phrase.span.start)
        rows = [
            self._features(phrase, found[max(0, i - NEAR) : i + NEAR + 1], body=entity.kind == "organization")
            for i, phrase in enumerate(found)
        ]
        return found, np.array(rows, np.float32).reshape(len(rows), len(FEATURES))

    def _is_owning(self, phrase: Phrase) -> bool:
        """Whether a phrase is the body alone that a name right behind it is of, and no office: "Tarn City's Ada Lund"."""
        owning = "capitals" in phrase.shapes and self.text.startswith(OWNING, phrase.span.end)
        return owning and not names_office(phrase.span.cut(self.text))

    def _own_names(self, entity: Entity) -> set[str]:
        """The ends of an entity's names, in words."""
        if entity not in self._names:
            told = ([*name.split()] for name in {name.text for name in entity.names})
            self._names[entity] = {" ".join(words[i:]) for words in told for i in range(len(words))}
        return self._names[entity]

    def describe(self, entity: Entity, mention: Span, *, certain: bool = False) -> None:
        """Add what a named person or body is called where it speaks, "former mayor"; `certain` before its very name."""
        if certain or not tells_of(self.text, mention, {form[-1] for form in entity.forms if form}):
            self._call(entity, mention, "certain" if certain else "called", 0.0)

    def describe_elsewhere(self, entity: Entity, mention: Span, odds: float) -> None:
        """Add a description anywhere in the article that stands for a named person, with the log-odds that it does; not of whom that
        person addresses or tells, and none that stands beside somebody else's name: "The deputy, Ada Lund".
        """
        called = Span(mention.start + len("the "), mention.end)
        if is_supposed(self.text, called) or is_never(self.text, called) or self._is_met(entity, mention):
            return
        if any(REPORTING.match(self.text, name.span.end) for name in entity.names[:FEW]):
            return
        if self._around.is_in_own_claim(entity, mention):
            return
        if addresses(self.text, mention, {form[-1] for form in entity.forms if form}):
            return
        if entity.names and not self._around.is_beside_another(entity.names[0], mention):
            self._call(entity, mention, "elsewhere", odds)

    def describe_next(self, entity: Entity, called: Span) -> None:
        """Add what somebody is called in a sentence beside that of his or her name, where that one tells of nobody else."""
        if not (is_supposed(self.text, called) or is_never(self.text, called) or self._is_met(entity, called)):
            self._call(entity, called, "certain", 0.0)
            self._call(entity, called, "called", 0.0)

    def _is_met(self, entity: Entity, called: Span) -> bool:
        return is_met_by(self.text, entity.names, called)

    def _call(self, entity: Entity, mention: Span, shape: str, odds: float) -> None:
        """Note what somebody named is called; what it is called again and again is one phrase, so that work grows with the text alone."""
        span = office(self.text, mention) if entity.names else None
        text = span.cut(self.text) if span else ""
        if span is None or not self._tells(entity, text, certain=shape == "certain"):
            return
        called = self._called.setdefault(entity, {})
        if text not in called and len(called) == MOST:
            return
        phrase = self._all(entity).setdefault(called.setdefault(text, span), Phrase(span, meant=odds))
        if shape not in phrase.shapes or odds > phrase.meant:
            phrase.shapes.add(shape)
            phrase.meant = max(phrase.meant, odds)
            self._found.pop(entity, None)

    def _tells(self, entity: Entity, text: str, *, certain: bool) -> bool:
        """Whether what somebody is called tells more than a name would: an office, or what kind of body."""
        words = words_of(text)
        if entity.kind == "organization":
            named = {word for form in entity.forms for word in form}
            return words[-1] in (BODIES if len(words) > 1 else CALLED) and named.isdisjoint(words)
        return entity.kind == "person" and (certain or names_office(text)) and not GENDERED.issuperset(words)

    def _all(self, entity: Entity) -> dict[Span, Phrase]:
        if entity not in self._phrases:
            self._phrases[entity] = self._around.of(entity)
        return self._phrases[entity]

    def _features(self, phrase: Phrase, near: list[Phrase], *, body: bool) -> tuple[float, ...]:
        """The numbers of a phrase; `near` are those around it."""
        text = phrase.span.cut(self.text)
        words = words_of(text)
        holds_office = names_office(text) or "certain" in phrase.shapes
        longer = [other for other in near if other is not phrase and other.span.holds(phrase.span)]
        # What was found of its last words was found of the whole: "Industry Secretary", and the "Trade and" before it.
        shapes = {s for other in near if other.span.end == phrase.span.end and phrase.span.holds(other.span) for s in other.shapes}
        return (
            1.0,
            limited(phrase.mean),
            limited(phrase.peak),
            float(phrase.first),
            limited(phrase.meant),
            float(holds_office),
            float(holds_office and "ahead" in shapes),
            float(not KIN.isdisjoint(words)),
            float(not ORGANIZATIONS.isdisjoint(words)),
            float(bool(self._around.bodies_at(phrase.span))),
            float(len(words) == 1),
            float(text[:1].isupper()),
            float(bool(longer)),
            float(any(other.span.end == phrase.span.end for other in longer)),
            float(body),
            *(float(shape in shapes) for shape in SHAPES),
        )


def _tells(text: str) -> bool:
    """Whether a phrase tells what somebody is: no country, state, county or politician's seat, no paper, no verb alone, nor several."""
    if COUNTY.search(text) and not names_office(text):
        return False
    if text[0].isupper() and text.rsplit(maxsplit=1)[-1] in CONTESTS:
        return False
    return text not in STATES and not is_seat(text) and text not in NOBODY and VERB.fullmatch(text) is None and not is_none(text)


def _next_word(text: str, end: int) -> str:
    """The word behind an offset and a blank, folded, without the mark of whose something is."""
    found = WORD.match(text, end + 1)
    return found[0].casefold() if found else ""


def _is_general(entity: Entity, text: str, named: set[str]) -> bool:
    """Whether a phrase tells nothing of its own: the mere noun for a body that somebody is of, "the company's Ada Lund", how long somebody
    went to school, or the end of a body's name, "the Federal Opposition".
    """
    if entity.kind == "organization":
        return text in named or (" " in text and any(name.rpartition(" ")[0] == text for name in named))
    if text in named and not (text.isupper() or names_office(text)):
        return True  # "Ada Lund, of | Lund"
    return text.casefold() in MERE or SCHOOLED.fullmatch(text) is not None


def _is_lay(text: str) -> bool:
    """Whether a phrase tells what somebody does, and no office."""
    words = words_of(text)
    return words[-1] in WEALTH or text.startswith("owns ") or (not LAY.isdisjoint(words) and OFFICES.isdisjoint(words))


def _is_body(phrase: Phrase) -> bool:
    """Whether a phrase was found as the body alone that somebody is of."""
    return "affiliated" in phrase.shapes and phrase.shapes <= {"affiliated", "marked", SURE}


def _is_beside(phrase: Phrase) -> bool:
    """Whether a phrase was found right before or behind the first of somebody's names by its wording, and not by the role head alone."""
    return phrase.first and not phrase.shapes.isdisjoint(("title", "ahead", "apposed"))


def _is_called(phrase: Phrase) -> bool:
    """Whether a phrase is what somebody is called while speaking."""
    return not phrase.shapes.isdisjoint(("certain", "called"))


def _order(role: Role) -> tuple[bool, float]:
    """What roles are ordered by: what somebody does who holds no office, and ranks in short, come a bit behind, a seat behind all."""
    return role.is_last, BEHIND * (_is_lay(role.text) + (role.text.casefold() in SHORT_RANKS)) - role.score


def _best_first(roles: Iterable[Role]) -> tuple[Role, ...]:
    """The roles, best first; an office goes before a bare "Prof" or "Capt.", what somebody was, and the body that somebody is of."""
    best: dict[str, Role] = {}
    for role in sorted(roles, key=_order):
        best.setdefault(role.text.casefold(), role)
    found = list(best.values())
    better = next((role for role in found[1:] if _is_better(role, found[0])), None)
    if better is None and found and _is_dr(found[0]):
        better = next((role for role in found[1:] if role.is_body and role.score > OVER_DR), None)
    return tuple([better, *(role for role in found if role is not better)] if better else found)


def _is_dr(role: Role) -> bool:
    return role.text.casefold().strip(".") == "dr"


def _is_whole(role: Role, first: Role) -> bool:
    """Whether a phrase is `first` with the "ex-" before it that tells that it is over."""
    same = role.span.end == first.span.end and role.span.start < first.span.start
    return same and PAST.match(role.text) is not None and PAST.match(first.text) is None


def _is_better(role: Role, first: Role) -> bool:
    """Whether a phrase tells what somebody is, and `first` no more than a rank, a body, or what somebody was."""
    if _is_whole(role, first):
        return True
    told = noun_phrase(role.text)
    owned = OWNED.search(role.text)
    holds = (
        names_office(owned["noun"] if owned else " ".join(told[-1:]))
        and not is_bare(role.text)
        and PASSING.isdisjoint(told)
        and not PAST.match(role.text)
    )
    if not holds or role.is_body or role.is_last:
        return False
    if _is_dr(first):
        return role.score > OVER_DR
    ahead = role.span.end + 1 == first.span.start  # "police spokesperson | Commissioner"
    if is_bare(first.text) or ahead:
        return role.score > (OVER_RANK_BESIDE if role.is_beside or ahead else OVER_RANK)
    if AUTHORSHIP.fullmatch(first.text):
        return role.score > OVER_PAST and not AUTHORSHIP.fullmatch(role.text)
    past = PAST.match(first.text) is not None and (role.is_beside or role.is_called) and role.text.casefold() not in first.text.casefold()
    return role.score > OVER_PAST and (past or first.is_body or (first.is_owner and role.is_called and " " in role.text))
