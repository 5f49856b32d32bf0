"""Scores of cues with spans, all at once, against the relation heads asked piece by piece."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from service.attribution.cues.linking.links import BREAK, FAR, LINKED, REACH, Links, gap
from service.attribution.reader.distance import DISTANCES, FARTHEST, MeanWays, distance_classes
from service.attribution.reader.heads import HIDDEN, RELATION_WIDTH, RELATIONS
from service.attribution.reader.reading import Heads, Reading
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

PIECES = 3_000


def reading() -> Reading:
    """Vectors and relation heads by chance."""
    chance = np.random.default_rng(5)
    weight, bias = (len(RELATIONS) * RELATION_WIDTH, HIDDEN), (len(RELATIONS) * RELATION_WIDTH,)
    shapes: dict[str, tuple[int, ...]] = {"queries_weight": weight, "keys_weight": weight, "queries_bias": bias, "keys_bias": bias}
    shapes |= {"way": (len(RELATIONS), DISTANCES), "bias": (len(RELATIONS),)}
    weights = {f.name: (chance.normal(size=shapes.get(f.name, (1,))) / 8).astype(np.float32) for f in dataclasses.fields(Heads)}
    return Reading({}, np.zeros((PIECES, 4), np.float32), chance.normal(size=(PIECES, HIDDEN)).astype(np.float32), Heads(**weights))


def spans(kind: str, offset: int, length: int) -> list[Tagged]:
    """One span every 20 pieces, in paragraphs of 100."""
    return [Tagged(kind, Span(i, i + 1), i, i + length, i // 100, 1.0, 1.0) for i in range(offset, PIECES - length, 20)]


def plain(read: Reading, relation: str, cue: Tagged, other: Tagged) -> float:
    """The score as it is defined."""
    number = RELATIONS.index(relation)
    part = slice(number * RELATION_WIDTH, (number + 1) * RELATION_WIDTH)
    query = read.heads.queries_weight[part] @ read.hidden[cue.first] + read.heads.queries_bias[part]
    keys = read.hidden[other.first : other.end] @ read.heads.keys_weight[part].T + read.heads.keys_bias[part]
    ways = read.heads.way[number][distance_classes(cue.first, np.arange(other.first, other.end))]
    mean = float((keys @ query / RELATION_WIDTH**0.5 + ways + read.heads.bias[number]).mean())
    return mean - FAR[relation] * gap(cue, other) - BREAK * abs(cue.paragraph - other.paragraph)


@pytest.mark.parametrize("relation", sorted(REACH))
def test_best_of_all_in_reach(relation: str) -> None:
    read, cues, others = reading(), spans("cue", 3, 2), spans(relation, 7, 9)
    links = Links(read, relation, cues, others)
    score = {(c, o): plain(read, relation, c, o) for c in cues for o in others if abs(c.first - o.first) <= REACH[relation]}
    best_answers, best_cues = links.best_answers(), links.best_cues()
    for cue in cues:
        best, chosen = max(((value, o) for (c, o), value in score.items() if c is cue), key=lambda row: row[0])
        assert best_answers[cue] == (chosen if best >= LINKED[relation] else None)
    for other in others:
        best, chosen = max(((value, c) for (c, o), value in score.items() if o is other), key=lambda row: row[0])
        assert best_cues[other] == (chosen if best >= LINKED[relation] else None)
    for (cue, other), expected in list(score.items())[::17]:
        assert links.score(cue, other) == pytest.approx(expected, abs=1e-3)
        asked = read.relate(relation, cue.first, slice(other.first, other.end)).mean()
        assert asked - FAR[relation] * gap(cue, other) - BREAK * abs(cue.paragraph - other.paragraph) == pytest.approx(expected, abs=1e-3)
    assert links.score(cues[0], others[-1]) == -np.inf


def test_nothing_to_link() -> None:
    read, cues = reading(), spans("cue", 3, 2)
    assert set(Links(read, "source", cues, []).best_answers().values()) == {None}
    assert Links(read, "source", [], cues).best_cues() == dict.fromkeys(cues)
    assert Links(read, "source", [], []).best_answers() == {}


def test_mean_of_ways() -> None:
    costs = np.random.default_rng(0).normal(size=DISTANCES).astype(np.float32)
    for first, end in ((0, 1), (-7, 12), (-FARTHEST - 50, -FARTHEST - 3), (FARTHEST - 9, FARTHEST + 400), (FARTHEST + 2, FARTHEST + 5)):
        expected = costs[distance_classes(0, np.arange(first, end))].mean()
        assert MeanWays(costs)(np.array([first]), np.array([end]))[0] == pytest.approx(expected, abs=1e-5)
