"""Who confirms and who disputes a statement, by what else the article reports."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from service.attribution.claims import FEATURES, claim_of, compare
from service.attribution.errors import ModelError
from service.attribution.names import Entity
from service.attribution.pieces import Pieces
from service.attribution.reading import Floats, Reading
from service.attribution.spans import Span
from service.attribution.speakers import Attributed

SIDES = ("confirms", "disputes")
# Probability from which a party counts as confirming or disputing.
THRESHOLD = 0.6
# How many statements before and after one are looked at, so that time grows with the text alone.
NEIGHBOURS = 24
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
    """The fitted model: weights [SIDES, FEATURES], and the probability from which a stand is reported."""

    weights: Floats
    threshold: float


def load_judge(path: Path, threshold: float = THRESHOLD) -> Judge:
    """Read the weights; a party counts from `threshold`. Raises ModelError where the file is missing or has other features."""
    try:
        weights = json.loads(path.read_text(encoding="utf8"))
        return Judge(np.array([[float(weights[side][name]) for name in FEATURES] for side in SIDES], np.float32), threshold)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path.name} cannot be read: {error}") from error


def take_stands(text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading, judge: Judge) -> tuple[Stands, ...]:
    """One Stands a statement. The speaker of a `confirm` confirms it, that of a `deny` disputes it; others where the model says so."""
    found: list[dict[str, dict[int, Support]]] = [{side: {} for side in SIDES} for _ in attributed]
    for i, j, features in pairs(text, attributed, pieces, reading):
        odds = judge.weights @ np.array(features, np.float32)
        scores = {side: 1 / (1 + math.exp(-float(value))) for side, value in zip(SIDES, odds, strict=True)}
        side = max(SIDES, key=lambda s: scores[s])
        if scores[side] < judge.threshold:
            continue
        for entity in attributed[j].speakers:
            known = found[i][side].get(id(entity))
            if known is None or known.confidence < scores[side]:
                found[i][side][id(entity)] = Support(entity, j, attributed[j].statement.content[0], round(scores[side], 3))
    return tuple(_stands(i, item, found[i]) for i, item in enumerate(attributed))


def pairs(text: str, attributed: Sequence[Attributed], pieces: Pieces, reading: Reading) -> Iterator[tuple[int, int, list[float]]]:
    """Every two statements near each other of different speakers that say something, with what they have in common."""
    items = list(attributed)
    claims = [claim_of(text, item, pieces, reading) for item in items]
    near = ((i, j) for i in range(len(items)) for j in range(i + 1, min(len(items), i + NEIGHBOURS + 1)) if _comparable(items[i], items[j]))
    while part := list(islice(near, TOGETHER)):
        ours, theirs = (np.stack([claims[k].stand for k in side]) for side in zip(*part, strict=True))
        for (i, j), forth, back in zip(part, reading.judge(ours, theirs).tolist(), reading.judge(theirs, ours).tolist(), strict=True):
            if items[j].speakers:
                yield i, j, compare(i, j, items, claims, forth, back)
            if items[i].speakers:
                yield j, i, compare(j, i, items, claims, back, forth)


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
