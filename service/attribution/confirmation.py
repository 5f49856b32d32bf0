"""Who confirms and who disputes a statement, by what else the article reports.

Every two statements near each other are compared by what the reading of the article says of them; the few that may be about the same
claim are read again, one beside the other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from service.attribution.beside import beside, columns_of
from service.attribution.claims import FEATURES, LIMIT, Claims, claims_of, compare
from service.attribution.encoder import Encoder
from service.attribution.errors import ModelError
from service.attribution.names import Entity
from service.attribution.pieces import Pieces
from service.attribution.reading import Floats, Ints, Reading
from service.attribution.spans import Span
from service.attribution.speakers import Attributed

SIDES = ("confirms", "disputes")
# What reading a claim beside a statement adds to the features.
ADDED = ("beside_confirms", "beside_disputes")
# Probability from which a party counts as confirming or disputing.
THRESHOLD = 0.6
# Log-odds of the screen from which two statements are read again, one beside the other.
SCREEN = -3.0
# How many statements before and after one are looked at, and how many pairs are read again for each statement of an article on
# average, so that time grows with the text alone.
NEIGHBOURS, AGAIN = 24, 1.0
# How many pairs are compared at a time.
TOGETHER = 1024
OWN_CONFIDENCE = 0.9


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
    """The fitted models: `screen` [SIDES, FEATURES] says who may take a stand, `weights` [SIDES, FEATURES + ADDED] who does;
    the probability from which a stand is reported.
    """

    screen: Floats
    weights: Floats
    threshold: float


@dataclass(frozen=True, slots=True)
class Compared:
    """Pairs that may be about the same claim: does statement `other` back statement `one`? `features` [pairs, FEATURES, then ADDED
    where they were read again].
    """

    one: Ints
    other: Ints
    features: Floats


def load_judge(path: Path, threshold: float = THRESHOLD) -> Judge:
    """Read the weights; a party counts from `threshold`. Raises ModelError where the file is missing or has other features."""
    try:
        models = json.loads(path.read_text(encoding="utf8"))
        return Judge(_matrix(models["screen"], FEATURES), _matrix(models["stand"], (*FEATURES, *ADDED)), threshold)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path.name} cannot be read: {error}") from error


def _matrix(weights: dict[str, Any], features: Sequence[str]) -> Floats:
    return np.array([[float(weights[side][name]) for name in features] for side in SIDES], np.float32)


def take_stands(
    text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading, encoder: Encoder, judge: Judge
) -> tuple[Stands, ...]:
    """One Stands a statement. The speaker of a `confirm` confirms it, that of a `deny` disputes it; others where the model says so."""
    found: list[dict[str, dict[int, Support]]] = [{side: {} for side in SIDES} for _ in attributed]
    pairs = compared(text, attributed, pieces, reading, encoder, judge.screen)
    scores = 1 / (1 + np.exp(-(pairs.features @ judge.weights.T)))
    for i, j, odds in zip(pairs.one.tolist(), pairs.other.tolist(), scores.tolist(), strict=True):
        chance, side = max(zip(odds, SIDES, strict=True))
        if chance < judge.threshold:
            continue
        for entity in attributed[j].speakers:
            known = found[i][side].get(id(entity))
            if known is None or known.confidence < chance:
                found[i][side][id(entity)] = Support(entity, j, attributed[j].statement.content[0], round(chance, 3))
    return tuple(_stands(i, item, found[i]) for i, item in enumerate(attributed))


def compared(
    text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading, encoder: Encoder, screen: Floats | None
) -> Compared:
    """The pairs that the screen lets through, read one beside the other; the likeliest where there are too many.

    Without a screen, all pairs, and what one reading says of them: `features` are [pairs, FEATURES].
    """
    if not attributed:
        return Compared(*(_concatenated([]).one,) * 2, np.zeros((0, len(FEATURES) + len(ADDED)), np.float32))
    claims = claims_of(text, attributed, pieces, reading)
    every = _screened(attributed, claims, reading, screen)
    if screen is None:
        return every
    most = max(1, round(AGAIN * len(attributed)))
    best = np.sort(np.argsort(-(every.features @ screen.T).max(1), kind="stable")[:most])
    one, other = every.one[best], every.other[best]
    again = [_read_again(pieces, reading, encoder, claims.content[i], claims.whole[j]) for i, j in zip(one, other, strict=True)]
    added = np.clip(np.array(again, np.float32).reshape(-1, len(ADDED)), -LIMIT, LIMIT)
    return Compared(one, other, np.concatenate([every.features[best], added], 1))


def _screened(attributed: Sequence[Attributed], claims: Claims, reading: Reading, screen: Floats | None) -> Compared:
    """What statements near each other have in common, where the screen finds it likely that they are about the same claim."""
    near, parts = _near(attributed), list[Compared]()
    speaks = np.array([bool(item.speakers) for item in attributed])
    while part := list(islice(near, TOGETHER)):
        i, j = np.array(part).T
        forth, back = reading.judge(claims.stand[i], claims.stand[j]), reading.judge(claims.stand[j], claims.stand[i])
        one, other = np.concatenate([i, j]), np.concatenate([j, i])
        features = compare(attributed, claims, one, other, np.concatenate([forth, back]), np.concatenate([back, forth]))
        kept = speaks[other] & (True if screen is None else (features @ screen.T).max(1) >= SCREEN)
        parts.append(Compared(one[kept], other[kept], features[kept]))
    return _concatenated(parts)


def _concatenated(parts: Sequence[Compared]) -> Compared:
    empty = Compared(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros((0, len(FEATURES)), np.float32))
    return Compared(*(np.concatenate([getattr(each, name) for each in parts or [empty]]) for name in ("one", "other", "features")))


def _read_again(pieces: Pieces, reading: Reading, encoder: Encoder, claim: Ints, statement: Ints) -> Floats:
    """Log-odds that a statement confirms and disputes a claim."""
    claim, statement = beside(claim, statement)
    return reading.weigh(encoder.read_window(columns_of(pieces, claim, statement)), len(claim) + 1)


def _near(items: Sequence[Attributed]) -> Iterator[tuple[int, int]]:
    """Every two statements near each other of different speakers that say something."""
    return ((i, j) for i in range(len(items)) for j in range(i + 1, min(len(items), i + NEIGHBOURS + 1)) if _comparable(items[i], items[j]))


def _comparable(one: Attributed, other: Attributed) -> bool:
    told = "no_comment" not in (one.statement.act, other.statement.act)
    return told and not set(one.speakers) & set(other.speakers)


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
