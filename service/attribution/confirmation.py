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
import numpy.typing as npt

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
# What reading a claim beside a statement adds to the features, and the other's claim beside the first statement: who denies what another
# claims disputes it, and is contradicted by it.
ADDED = ("beside_confirms", "beside_disputes", "mirrored_confirms", "mirrored_disputes")
# Probability from which a party counts as confirming or disputing.
THRESHOLD = 0.6
# Log-odds of the screen from which two statements are read again, one beside the other.
SCREEN = -3.0
# How many statements before and after one are looked at, and how many pairs are read again for each statement of an article on
# average, so that time grows with the text alone.
NEIGHBOURS, AGAIN = 24, 0.5
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
    """Pairs that may be about the same claim, each in both directions: does statement `other` back statement `one`?

    The second half of the rows asks of the same pairs the other way round. `features` are [rows, FEATURES, then ADDED where the pairs
    were read again]. `crossed` marks the pairs of which one statement is a denial: what confirms one way disputes the other way.
    """

    one: Ints
    other: Ints
    features: Floats
    crossed: npt.NDArray[np.bool_]


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
    odds = pairs.features @ judge.weights.T
    scores = 1 / (1 + np.exp(-(odds + mirrored(odds, pairs.crossed)) / 2))
    for i, j, chances in zip(pairs.one.tolist(), pairs.other.tolist(), scores.tolist(), strict=True):
        chance, side = max(zip(chances, SIDES, strict=True))
        if chance < judge.threshold:
            continue
        for entity in attributed[j].speakers:
            known = found[i][side].get(id(entity))
            if known is None or known.confidence < chance:
                found[i][side][id(entity)] = Support(entity, j, attributed[j].statement.content[0], round(chance, 3))
    return tuple(_stands(i, item, found[i]) for i, item in enumerate(attributed))


def mirrored(odds: Floats, crossed: npt.NDArray[np.bool_]) -> Floats:
    """What the rows of a Compared say of each other: for each row [SIDES] of `odds`, those of its pair the other way round."""
    back = np.roll(odds, len(odds) // 2, axis=0)
    return np.where(crossed[:, None], back[:, ::-1], back)


def compared(
    text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading, encoder: Encoder, screen: Floats | None
) -> Compared:
    """The pairs that the screen lets through, read one beside the other; the likeliest where there are too many.

    Without a screen, all pairs, and what one reading says of them: `features` are [rows, FEATURES].
    """
    claims = claims_of(text, attributed, pieces, reading) if attributed else None
    parts = list(_screened(attributed, claims, reading, screen)) if claims else []
    forth, back = (np.concatenate([part[k] for part in parts]) if parts else np.zeros((0, len(FEATURES)), np.float32) for k in (1, 2))
    i, j = np.concatenate([part[0] for part in parts]).T if parts else np.zeros((2, 0), np.int64)
    if screen is not None and claims is not None:
        likely = np.maximum((forth @ screen.T).max(1), (back @ screen.T).max(1))
        best = np.sort(np.argsort(-likely, kind="stable")[: max(1, round(AGAIN * len(attributed)))])
        i, j, forth, back = i[best], j[best], forth[best], back[best]
    one, other = np.concatenate([i, j]), np.concatenate([j, i])
    deny = np.array([item.statement.act == "deny" for item in attributed], dtype=bool)
    crossed = deny[one] != deny[other]
    features = np.concatenate([forth, back])
    if screen is not None:
        again = [_read_again(pieces, reading, encoder, claims, a, b) for a, b in zip(one, other, strict=True) if claims]
        beside_ = np.clip(np.array(again, np.float32).reshape(-1, len(SIDES)), -LIMIT, LIMIT)
        features = np.concatenate([features, beside_, mirrored(beside_, crossed)], 1)
    return Compared(one, other, features, crossed)


def _screened(
    attributed: Sequence[Attributed], claims: Claims, reading: Reading, screen: Floats | None
) -> Iterator[tuple[Ints, Floats, Floats]]:
    """Pairs [n, 2] of statements near each other, and what they have in common both ways, where the screen finds it likely enough that
    they are about the same claim.
    """
    near = _near(attributed)
    while part := list(islice(near, TOGETHER)):
        i, j = np.array(part).T
        forth, back = reading.judge(claims.stand[i], claims.stand[j]), reading.judge(claims.stand[j], claims.stand[i])
        ours = compare(attributed, claims, i, j, forth, back)
        theirs = compare(attributed, claims, j, i, back, forth)
        likely = None if screen is None else np.maximum((ours @ screen.T).max(1), (theirs @ screen.T).max(1))
        kept = slice(None) if likely is None else likely >= SCREEN
        yield np.array(part)[kept], ours[kept], theirs[kept]


def _read_again(pieces: Pieces, reading: Reading, encoder: Encoder, claims: Claims, one: int, other: int) -> Floats:
    """Log-odds that statement `other` confirms and disputes the claim of statement `one`."""
    claim, statement = beside(claims.content[one], claims.whole[other])
    return reading.weigh(encoder.read_window(columns_of(pieces, claim, statement)), len(claim) + 1)


def _near(items: Sequence[Attributed]) -> Iterator[tuple[int, int]]:
    """Every two statements near each other of different speakers that say something."""
    return ((i, j) for i in range(len(items)) for j in range(i + 1, min(len(items), i + NEIGHBOURS + 1)) if _comparable(items[i], items[j]))


def _comparable(one: Attributed, other: Attributed) -> bool:
    told = "no_comment" not in (one.statement.act, other.statement.act) and (one.speakers or other.speakers)
    return bool(told) and not set(one.speakers) & set(other.speakers)


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
