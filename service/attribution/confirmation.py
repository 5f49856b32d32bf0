"""Who confirms and who disputes a statement, by what else the article reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from service.attribution.encoder import Reading
from service.attribution.names import Entity
from service.attribution.spans import Span
from service.attribution.speakers import Attributed

# Probability from which a party counts as confirming or disputing.
THRESHOLD = 0.8
# How many statements before and after one are looked at, so that time grows with the text alone.
NEIGHBOURS = 24
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


def take_stands(attributed: Sequence[Attributed], reading: Reading, threshold: float = THRESHOLD) -> tuple[Stands, ...]:
    """One Stands a statement. The speaker of a `confirm` confirms it, that of a `deny` disputes it; others by the reader's scores."""
    anchors = np.array([item.statement.first for item in attributed], dtype=np.int64)
    out = []
    for i, item in enumerate(attributed):
        own = [Support(entity, i, item.statement.content[0], OWN_CONFIDENCE) for entity in item.speakers]
        near = range(max(0, i - NEIGHBOURS), min(len(attributed), i + NEIGHBOURS + 1))
        confirming, disputing = (
            ({}, {})
            if item.statement.act == "no_comment"
            else (_others(relation, i, near, attributed, anchors, reading, threshold) for relation in ("confirms", "disputes"))
        )
        for party in set(confirming) & set(disputing):
            weaker = min(confirming, disputing, key=lambda side: side[party].confidence)
            del weaker[party]
        out.append(
            Stands(
                (*(own if item.statement.act == "confirm" else ()), *confirming.values()),
                (*(own if item.statement.act == "deny" else ()), *disputing.values()),
            )
        )
    return tuple(out)


def _others(
    relation: str,
    i: int,
    near: range,
    attributed: Sequence[Attributed],
    anchors: np.ndarray,
    reading: Reading,
    threshold: float,
) -> dict[int, Support]:
    """The other parties that take the stand, each by its likeliest statement."""
    scores = 1 / (1 + np.exp(-reading.relate(relation, int(anchors[i]), anchors[near.start : near.stop])))
    best: dict[int, Support] = {}
    for j, score in zip(near, scores.tolist(), strict=True):
        if score < threshold or attributed[j].statement.act == "no_comment":
            continue
        for entity in attributed[j].speakers:
            known = best.get(id(entity))
            if entity not in attributed[i].speakers and (known is None or known.confidence < score):
                best[id(entity)] = Support(entity, j, attributed[j].statement.content[0], round(score, 3))
    return best
