"""Fit who confirms and who disputes: python -m training.stands ARTICLES.jsonl [ARTICLES.jsonl ...]

ARTICLES have the form of the gold files and must not have been trained on. A party's stand on a statement is the likeliest of what its own
statements have in common with it; logistic, one model for each side. Prints precision and recall at several thresholds in a five-fold
cross-validation over articles and writes stands.json.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn import functional

from service.attribution.confirmation import SIDES
from service.attribution.names.entities import Entity, normal
from service.attribution.parties.claims import FEATURES
from service.attribution.pipeline import Engine
from training.calibrate import letters
from training.fitting import FOLDS, begin, named, write

PENALTY = 0.0002
GOLD = {"confirms": "confirming", "disputes": "disputing"}


@dataclass(frozen=True, slots=True)
class Question:
    """One statement and one party: the features of the party's statements, and whether it takes the stand."""

    article: int
    features: torch.Tensor
    answer: dict[str, bool]


def questions(engine: Engine, row: dict[str, Any], number: int) -> list[Question]:
    """The questions of one article: every found statement that is annotated, with every other speaker near it."""
    text = row["text"]
    items, compared = engine.compared(text)
    pairs = [row for part in compared for row in zip(part.one.tolist(), part.other.tolist(), part.features.tolist(), strict=True)]
    names = {e["id"]: {normal(n) for n in [e["name"], *e["aliases"]]} for e in row["entities"]}
    gold = [(letters(text, [(a, b) for a, b in s["content"]]), s) for s in row["statements"]]
    matched: list[dict[str, Any] | None] = []
    for item in items:
        ours = letters(text, [(s.start, s.end) for s in item.statement.content])
        overlaps = [(len(theirs & ours) / max(1, len(theirs | ours)), k) for k, (theirs, _) in enumerate(gold)]
        overlap, best = max(overlaps, default=(0.0, 0))
        matched.append(gold[best][1] if overlap >= 0.5 else None)
    rows: dict[tuple[int, int], list[list[float]]] = {}
    parties: dict[int, Entity] = {}
    for i, j, features in pairs:
        for entity in items[j].speakers:
            if matched[i] is not None:
                rows.setdefault((i, id(entity)), []).append(features)
                parties[id(entity)] = entity
    out = []
    for (i, party), every in rows.items():
        forms = {normal(parties[party].name), *parties[party].forms}
        statement = matched[i] or {}
        answer = {side: any(forms & names[e] for e in statement[GOLD[side]]) for side in SIDES}
        out.append(Question(number, torch.tensor(every), answer))
    return out


def chances(weights: torch.Tensor, asked: Sequence[Question]) -> torch.Tensor:
    """Log-odds of each question: those of its likeliest row."""
    every = torch.cat([q.features for q in asked]) @ weights
    owner = torch.repeat_interleave(torch.arange(len(asked)), torch.tensor([len(q.features) for q in asked]))
    return torch.full((len(asked),), -torch.inf).scatter_reduce(0, owner, every, "amax")


def fit(asked: Sequence[Question], side: str) -> torch.Tensor:
    """The weights of one side, by Adam with a ridge penalty."""
    weights = torch.zeros(len(FEATURES), requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=0.05)
    labels = torch.tensor([float(q.answer[side]) for q in asked])
    for _ in range(600):
        optimizer.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(chances(weights, asked), labels) + PENALTY * (weights[1:] ** 2).sum() / 2
        loss.backward()
        optimizer.step()
    return weights.detach()


def report(side: str, odds: torch.Tensor, labels: torch.Tensor) -> None:
    """Print precision and recall at several thresholds."""
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        told = torch.sigmoid(odds) >= threshold
        hits = int((told & labels).sum())
        precision, recall = 100 * hits / max(1, int(told.sum())), 100 * hits / max(1, int(labels.sum()))
        print(f"{side} at {threshold}: precision {precision:.0f}, recall {recall:.0f}")


def main() -> None:
    """Fit, print, write."""
    engine, rows, path = begin(__doc__, "stands.json", SIDES, FEATURES)
    every = [q for number, row in enumerate(rows) for q in questions(engine, row, number)]
    out = {}
    for side in SIDES:
        odds = torch.zeros(len(every))
        for fold in range(FOLDS):
            held = [k for k, q in enumerate(every) if q.article % FOLDS == fold]
            odds[held] = chances(fit([q for q in every if q.article % FOLDS != fold], side), [every[k] for k in held])
        labels = torch.tensor([q.answer[side] for q in every])
        print(f"{len(every)} questions, {int(labels.sum())} parties that {side.removesuffix('s')}")
        report(side, odds, labels)
        out[side] = named(FEATURES, fit(every, side))
    write(path, out)


if __name__ == "__main__":
    main()
