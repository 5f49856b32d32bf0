"""Fit which phrase is somebody's role: python -m training.roles ARTICLES.jsonl [ARTICLES.jsonl ...]

ARTICLES have the form of the gold files and must not have been trained on. Every phrase that may be the role of an annotated speaker is one
question; logistic regression. Prints how the best phrase of each speaker fares in a five-fold cross-validation over articles and writes
roles.json.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn import functional

from service.attribution.names.entities import normal
from service.attribution.names.roles.offices import words_of
from service.attribution.pipeline import Engine
from service.attribution.roles import FEATURES
from training.fitting import FOLDS, begin, named, write

PENALTY = 0.003
ALIKE = 0.8  # of the words of two phrases that mean the same role, as the scorer counts them


@dataclass(frozen=True, slots=True)
class Question:
    """One speaker: the features of its phrases, which of them are right, how often it speaks, whether the article gives it a role."""

    article: int
    features: torch.Tensor
    right: torch.Tensor
    said: int
    given: bool


def questions(engine: Engine, row: dict[str, Any], number: int) -> list[Question]:
    """The questions of one article: every speaker that was found and is annotated."""
    attributed, roles = engine.described(row["text"])
    said = Counter(entity for each in attributed for entity in each.speakers)
    spoke = {e for s in row["statements"] for e in s["speakers"]}
    out = []
    for entity, times in said.items():
        forms = {normal(entity.name), *entity.forms}
        given = next((e for e in row["entities"] if e["id"] in spoke and any(normal(n) in forms for n in [e["name"], *e["aliases"]])), None)
        if given is not None:
            phrases, features = roles.candidates(entity)
            right = torch.tensor([any(alike(p.span.cut(row["text"]), role) for role in given["roles"]) for p in phrases])
            out.append(Question(number, torch.from_numpy(features), right, times, bool(given["roles"])))
    return out


def alike(one: str, other: str) -> bool:
    """Whether two phrases share nearly all of their words."""
    a, b = Counter(words_of(one)), Counter(words_of(other))
    return 2 * (a & b).total() >= ALIKE * (a.total() + b.total()) > 0


def fit(asked: Sequence[Question]) -> torch.Tensor:
    """The weights, by L-BFGS with a ridge penalty."""
    features = torch.cat([q.features for q in asked])
    right = torch.cat([q.right for q in asked]).float()
    weights = torch.zeros(len(FEATURES), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(features @ weights, right) + PENALTY * (weights**2).sum() / 2
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach()


def report(odds: Sequence[torch.Tensor], asked: Sequence[Question]) -> None:
    """Print precision and recall of the best phrases, a statement each, at several thresholds."""
    for threshold in (-1.0, -0.5, 0.0, 0.5, 1.0):
        told = [(q, int(o.argmax())) for o, q in zip(odds, asked, strict=True) if len(o) and o.max() > threshold]
        if not told:
            continue
        hits = sum(q.said for q, best in told if q.right[best])
        precision, recall = 100 * hits / sum(q.said for q, _ in told), 100 * hits / sum(q.said for q in asked if q.given)
        print(f"from {threshold}: precision {precision:.1f}, recall {recall:.1f}, F1 {2 * precision * recall / (precision + recall):.1f}")


def main() -> None:
    """Fit, print, write."""
    engine, rows, path = begin(__doc__, "roles.json", (), FEATURES)
    every = [q for number, row in enumerate(rows) for q in questions(engine, row, number)]
    odds = [torch.empty(0)] * len(every)
    for fold in range(FOLDS):
        weights = fit([q for q in every if q.article % FOLDS != fold and len(q.features)])
        for k, question in enumerate(every):
            if question.article % FOLDS == fold:
                odds[k] = question.features @ weights
    print(f"{len(every)} speakers, {sum(len(q.features) for q in every)} phrases, {sum(int(q.right.sum()) for q in every)} of them right")
    print(
        f"a right phrase among them for {sum(q.said for q in every if q.right.any())} of {sum(q.said for q in every if q.given)} statements"
    )
    report(odds, every)
    write(path, named(FEATURES, fit([q for q in every if len(q.features)])))


if __name__ == "__main__":
    main()
