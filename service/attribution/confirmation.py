"""Who confirms and who disputes a statement, by what else the article reports."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from service.attribution.attributed import Attributed
from service.attribution.model_files import loading
from service.attribution.names.entities import Entity
from service.attribution.parties.again import said_again
from service.attribution.parties.claims import FEATURES, claims_of, compare
from service.attribution.parties.one_voice import further_parties
from service.attribution.parties.quarrels import by_quarrel
from service.attribution.parties.thirds import POSSIBLE, Chances, by_a_third
from service.attribution.parties.wording import Wording
from service.attribution.reader.arrays import Floats, Ints
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import Reading
from service.attribution.spans import Span
from service.attribution.statement import Statement

SIDES = ("confirms", "disputes")
# Probability from which a party counts as confirming or disputing.
THRESHOLD = 0.55
# Added to the log-odds of each of SIDES: of disputing parties as many are right from a little further down.
LEAN = (0.0, 0.2)
# Taken off those of a dispute where neither statement confirms or denies: in ordinary news few contradict each other, and none of 12 that
# were told so without it did.
PLAIN = 1.0
# Taken off those of a confirmation by a plain assertion, or of what a denial denies, where wording settles nothing.
UNCONFIRMED = 0.25
HELD, NEGATED = FEATURES.index("held"), FEATURES.index("negated")
# The share of its words that one of two claims has in common with the other, where one of them is negated, in a plain contradiction.
SAME = 0.6
TELLING = [FEATURES.index(name) for name in ("by_confirm", "by_deny", "of_confirm", "of_deny")]
# How many statements before and after one are looked at, so that time grows with the text alone.
NEIGHBOURS = 24
# How many pairs are compared at a time.
TOGETHER = 1024
OWN_CONFIDENCE = 0.9
AUTHORITIES = frozenset(("officials", "authorities"))


@dataclass(frozen=True, slots=True)
class Support:
    """One party's stand on a statement: `by` is the index of the statement that shows it."""

    party: Entity
    by: int
    evidence: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class Stands:
    """The parties that confirm a statement and those that dispute it."""

    confirming: tuple[Support, ...]
    disputing: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """The fitted model: weights [SIDES, FEATURES], and the probability from which a stand is reported."""

    weights: Floats
    threshold: float


@dataclass(frozen=True, slots=True)
class Compared:
    """Pairs of statements, each in both directions: does statement `other` back statement `one`? `features` are [rows, FEATURES].

    The second half of the rows asks of the same pairs the other way round. `crossed` marks the pairs of which one statement is a denial:
    what confirms one way disputes the other way. `settled` [rows, SIDES] is added to the log-odds that the model gives.
    """

    one: Ints
    other: Ints
    features: Floats
    crossed: npt.NDArray[np.bool_]
    settled: Floats


def load_judge(path: Path, threshold: float = THRESHOLD) -> Judge:
    """Read the weights; a party counts from `threshold`. Raises ModelError where the file is missing or has other features."""
    with loading(path):
        weights = json.loads(path.read_text(encoding="utf8"))
        return Judge(np.array([[float(weights[side][name]) for name in FEATURES] for side in SIDES], np.float32), threshold)


def take_stands(text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading, judge: Judge) -> tuple[Stands, ...]:
    """One Stands a statement. The speaker of a `confirm` confirms it, that of a `deny` disputes it; others where the model says so."""
    chances: dict[tuple[int, int], tuple[float, float]] = {}
    for pairs in compared(text, attributed, pieces, reading):
        scores = _scores(pairs, judge)
        rows = np.flatnonzero(scores.max(1) >= min(POSSIBLE, judge.threshold))
        for i, j, (confirms, disputes) in zip(pairs.one[rows].tolist(), pairs.other[rows].tolist(), scores[rows].tolist(), strict=True):
            chances[i, j] = confirms, disputes
    found: list[dict[str, dict[int, Support]]] = [{side: {} for side in SIDES} for _ in attributed]
    speakers = [item.speakers for item in attributed]
    plain = [item.statement.act == "state" for item in attributed]
    elsewhere = by_a_third(chances, judge.threshold), by_quarrel(chances, speakers, plain, judge.threshold)
    for i, j, side, chance in chain(_told(chances, judge.threshold), *elsewhere):
        known = found[i][SIDES[side]]
        for entity in (e for e in attributed[j].speakers if e not in attributed[i].speakers):
            if id(entity) not in known or known[id(entity)].confidence < chance:
                known[id(entity)] = Support(entity, j, attributed[j].statement.content[0], round(chance, 3))
    return tuple(_stands(i, item, found[i]) for i, item in enumerate(attributed))


def of_one_voice(stands: Sequence[Stands], roles: Callable[[Entity], Sequence[str]]) -> tuple[Stands, ...]:
    """The same, less who speaks for a country that takes the same stand itself; not on what he or she confirms or denies in person."""

    def parties(i: int, supports: tuple[Support, ...]) -> tuple[Support, ...]:
        if len(supports) < 2:
            return supports
        further = further_parties([s.party for s in supports], roles)
        return tuple(s for s in supports if s.by == i or s.party in further)

    return tuple(Stands(parties(i, each.confirming), parties(i, each.disputing)) for i, each in enumerate(stands))


def _scores(pairs: Compared, judge: Judge) -> Floats:
    """How likely each of SIDES is, [rows, SIDES]."""
    odds = pairs.features @ judge.weights.T
    odds = (odds + mirrored(odds, pairs.crossed)) / 2 + pairs.settled + np.array(LEAN, np.float32)
    # What is likelier a dispute is no confirmation, even where it is no sure dispute.
    odds[:, 0] = np.where(odds[:, 0] < odds[:, 1], -np.inf, odds[:, 0])
    plain, unpointed = _plain(pairs.features), pairs.settled.max(1) <= 0
    odds[:, 0] -= UNCONFIRMED * ((plain | pairs.crossed) & unpointed)
    odds[:, 1] -= PLAIN * (plain & ~_contradicts(pairs.features))
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)


def _told(chances: Chances, threshold: float) -> Iterator[tuple[int, int, int, float]]:
    """The stands that two statements show by themselves."""
    for (i, j), chance in chances.items():
        if max(chance) >= threshold:
            yield i, j, chance.index(max(chance)), max(chance)


def _plain(features: Floats) -> npt.NDArray[np.bool_]:
    """Which pairs are of two statements that neither confirm nor deny."""
    return np.asarray(~features[:, TELLING].any(1), dtype=np.bool_)


def _contradicts(features: Floats) -> npt.NDArray[np.bool_]:
    """Which pairs are of the same words with a "not" in one of them."""
    return np.asarray((features[:, NEGATED] > 0) & (features[:, HELD] >= SAME), dtype=np.bool_)


def mirrored(odds: Floats, crossed: npt.NDArray[np.bool_]) -> Floats:
    """What the rows of a Compared say of each other: for each row [SIDES] of `odds`, those of its pair the other way round."""
    back = np.roll(odds, len(odds) // 2, axis=0)
    return np.where(crossed[:, None], back[:, ::-1], back)


def compared(text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading) -> Iterator[Compared]:
    """Every two statements near each other, TOGETHER pairs at a time."""
    if not attributed:
        return
    claims, near = claims_of(text, attributed, pieces, reading), _near(text, attributed)
    wording = Wording(text, attributed, claims)
    while part := list(islice(near, TOGETHER)):
        i, j = np.array(part).T
        forth, back = reading.judge(claims.stand[i], claims.stand[j]), reading.judge(claims.stand[j], claims.stand[i])
        one, other = np.concatenate([i, j]), np.concatenate([j, i])
        features = compare(claims, one, other, np.concatenate([forth, back]), np.concatenate([back, forth]))
        yield Compared(one, other, features, claims.deny[one] != claims.deny[other], wording.settled(one, other))


def _near(text: str, items: Sequence[Attributed]) -> Iterator[tuple[int, int]]:
    """Every two statements near each other that say something, one of them by somebody who does not speak in the other; none of which
    tells of the other or has its words.
    """
    voices = [_voices(item) for item in items]
    says = [item.statement.act != "no_comment" for item in items]
    ends = [item.statement.content[-1].end for item in items]
    again = said_again(text, items)
    for i, ours in enumerate(voices):
        near = range(i + 1, min(len(items), i + NEIGHBOURS + 1)) if says[i] else ()
        others = (j for j in near if says[j] and ours != voices[j] and not (again[i] and again[i] == again[j]))
        yield from ((i, j) for j in others if ends[j] > ends[i] or not _is_within(items[i].statement, items[j].statement))


def _is_within(outer: Statement, inner: Statement) -> bool:
    """Whether a statement tells what another is: "Orbis said that it was late, the Herald reported"."""
    if inner.cue is None or not outer.act == inner.act == "state" or inner.content[-1].end > outer.content[-1].end:
        return False
    return outer.content[0].start <= inner.cue.span.start < outer.content[-1].end


def _voices(item: Attributed) -> frozenset[Entity | str]:
    """The speakers of a statement; officials without a name are one voice: those of a headline are the authorities of the lead."""
    nameless = bool(item.speakers) and all(s.name.casefold().removeprefix("the ") in AUTHORITIES for s in item.speakers)
    return frozenset(["authorities"] if nameless else item.speakers)


def _stands(i: int, item: Attributed, found: dict[str, dict[int, Support]]) -> Stands:
    confirming, disputing = found["confirms"], found["disputes"]
    for party in set(confirming) & set(disputing):
        weaker = min(confirming, disputing, key=lambda side: side[party].confidence)
        del weaker[party]
    own = tuple(Support(entity, i, item.statement.content[0], OWN_CONFIDENCE) for entity in item.speakers)
    return Stands(
        (*(own if item.statement.act == "confirm" else ()), *confirming.values()),
        (*(own if item.statement.act == "deny" else ()), *disputing.values()),
    )
