"""Fit what pronouns and descriptions stand for: python -m training.resolve ARTICLES.jsonl [ARTICLES.jsonl ...]

ARTICLES have the form of the gold files and must not have been trained on. Every source mention of theirs that the engine resolves is one
question: which of the candidates, if any, is the annotated speaker? A linear model over the candidates' features, softmax with "none" at 0.
Prints the share of right answers in a five-fold cross-validation over articles and writes resolution.json.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

from service.attribution.article import Article
from service.attribution.mentions.comparison.candidates import FEATURES, FORMS
from service.attribution.mentions.comparison.mentions import Place
from service.attribution.mentions.resolution import Resolver, Roles
from service.attribution.mentions.saying import Saying
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, normal
from service.attribution.pipeline import Engine
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import Reading
from training.fitting import FOLDS, begin, named, write

PENALTY = 0.004


@dataclass(frozen=True, slots=True)
class Question:
    """One mention: the candidates' features and which of them are right; none right means "none"."""

    article: int
    form: str
    features: torch.Tensor
    right: torch.Tensor


Asked = list[tuple[Source, list[tuple[tuple[float, ...], list[tuple[str, ...]]]]]]


class Watched(Resolver):
    """A resolver that notes every question it is asked."""

    def __init__(self, asked: Asked, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.asked = asked

    def resolve(self, source: Source, place: Place, roles: Roles, said: Saying, hint: Entity | None = None) -> Entity | None:
        """As ever, the candidates noted with all their names."""
        self.asked.append((source, [(c.features, [normal(c.entity.name), *c.entity.forms]) for c in self.candidates(source, place, roles)]))
        return super().resolve(source, place, roles, said, hint)


def questions(engine: Engine, row: dict[str, Any], number: int) -> list[Question]:
    """The questions of one article whose answers are annotated."""
    asked: Asked = []
    plain = engine.resolver

    def watched(article: Article, pieces: Pieces, reading: Reading, entities: list[Entity]) -> Resolver:
        return Watched(asked, article, pieces, reading, entities, **plain.keywords)  # type: ignore[attr-defined]

    engine.resolver = watched
    try:
        engine.attributed(row["text"])
    finally:
        engine.resolver = plain
    names = {e["id"]: {normal(n) for n in [e["name"], *e["aliases"]]} for e in row["entities"]}
    speakers = {s["source"][0]: s["speakers"] for s in row["statements"] if s["source"] and len(s["speakers"]) == 1}
    out = []
    for source, candidates in asked:
        if source.span.start not in speakers:
            continue
        wanted = names[speakers[source.span.start][0]]
        right = [any(name in wanted for name in given) for _, given in candidates]
        form = "pronoun" if source.form == "pronoun" else "description"
        out.append(Question(number, form, torch.tensor([f for f, _ in candidates]).reshape(-1, len(FEATURES)), torch.tensor(right)))
    return out


def scores(weights: torch.Tensor, question: Question) -> torch.Tensor:
    """Log-odds of "none" and of each candidate."""
    return torch.cat([torch.zeros(1), question.features @ weights])


def fit(asked: Sequence[Question]) -> torch.Tensor:
    """The weights of one form, by L-BFGS with a ridge penalty."""
    weights = torch.zeros(len(FEATURES), requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        losses = []
        for question in asked:
            every = scores(weights, question)
            right = torch.cat([~question.right.any().reshape(1), question.right.bool()])
            losses.append(torch.logsumexp(every, 0) - torch.logsumexp(every[right], 0))
        loss = torch.stack(losses).mean() + PENALTY * (weights**2).sum() / 2
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach()


def share_right(weights: torch.Tensor, asked: Sequence[Question]) -> tuple[int, int, int]:
    """How many questions are answered right, answered wrong with a name, and asked."""
    right = wrong = 0
    for question in asked:
        best = int(scores(weights, question).argmax())
        good = bool(question.right[best - 1]) if best else not bool(question.right.any())
        right += good
        wrong += not good and best > 0
    return right, wrong, len(asked)


def main() -> None:
    """Fit, print, write."""
    engine, rows, path = begin(__doc__, "resolution.json", FORMS, FEATURES)
    every = [q for number, row in enumerate(rows) for q in questions(engine, row, number)]
    out = {}
    for form in FORMS:
        asked = [q for q in every if q.form == form]
        folds = [
            share_right(fit([q for q in asked if q.article % FOLDS != k]), [q for q in asked if q.article % FOLDS == k])
            for k in range(FOLDS)
        ]
        right, wrong, total = (sum(column) for column in zip(*folds, strict=True))
        print(f"{form}: {total} questions, {100 * right / total:.1f} % right, {100 * wrong / total:.1f} % answered wrongly")
        out[form] = named(FEATURES, fit(asked))
    write(path, out)


if __name__ == "__main__":
    main()
