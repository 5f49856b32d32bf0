"""Fit the confidence model: python -m training.calibrate ARTICLES.jsonl [ARTICLES.jsonl ...]

ARTICLES have the form of the gold files and must not have been trained on. A statement counts as right where its content's letters and
digits overlap those of an annotated one by half or more (Jaccard) and its speakers are the annotated ones, by any of their names.
Prints a reliability table of a five-fold cross-validation and writes confidence.json.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from service.attribution.attributed import Attributed
from service.attribution.confidence import FEATURES, features
from service.attribution.names.entities import normal
from service.attribution.pipeline import Engine
from training.fitting import FOLDS, begin, named, write

Floats = npt.NDArray[np.float64]
PENALTY = 1.0


def letters(text: str, spans: list[tuple[int, int]]) -> set[int]:
    """Offsets of the letters and digits inside the spans."""
    return {i for a, b in spans for i in range(a, b) if text[i].isalnum()}


def outcomes(engine: Engine, row: dict[str, Any]) -> list[tuple[list[float], bool]]:
    """Features of every statement that the engine finds, and whether it is right."""
    text = row["text"]
    names = {e["id"]: {normal(n) for n in [e["name"], *e["aliases"]]} for e in row["entities"]}
    gold = [(letters(text, [(a, b) for a, b in s["content"]]), [names[e] for e in s["speakers"]]) for s in row["statements"]]
    out = []
    for item in engine.attributed(text):
        ours = letters(text, [(s.start, s.end) for s in item.statement.content])
        theirs = max(gold, key=lambda g: len(g[0] & ours) / max(1, len(g[0] | ours)), default=(set(), []))
        overlap = len(theirs[0] & ours) / max(1, len(theirs[0] | ours))
        out.append((features(item), overlap >= 0.5 and _same(item, theirs[1])))
    return out


def _same(item: Attributed, wanted: list[set[tuple[str, ...]]]) -> bool:
    given = [normal(entity.name) for entity in item.speakers]
    return len(given) == len(wanted) and all(any(name in names for name in given) for names in wanted)


def fit(x: Floats, y: Floats, rounds: int = 50) -> Floats:
    """Ridge-penalised logistic regression by Newton's method."""
    weights = np.zeros(x.shape[1])
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ weights))
        hessian = x.T @ (x * (p * (1 - p))[:, None]) + PENALTY * np.eye(x.shape[1])
        weights += np.linalg.solve(hessian, x.T @ (y - p) - PENALTY * weights)
    return weights


def reliability(p: Floats, y: Floats) -> float:
    """Print how often statements of like confidence are right; gives the expected calibration error in points."""
    error = 0.0
    for low in range(10):
        inside = (p * 10).astype(int).clip(0, 9) == low
        if inside.any():
            error += abs((p[inside] - y[inside]).sum())
            said, right = 100 * p[inside].mean(), 100 * y[inside].mean()
            print(f"{low / 10:.1f}: {inside.sum():4} statements, said {said:.0f}, right {right:.0f}")
    print(f"expected calibration error {100 * error / len(p):.1f} points")
    return 100 * error / len(p)


def main() -> None:
    """Fit, print, write."""
    engine, rows, path = begin(__doc__, "confidence.json", (), FEATURES)
    pairs = [pair for row in rows for pair in outcomes(engine, row)]
    x, y = np.array([f for f, _ in pairs]), np.array([float(right) for _, right in pairs])
    folds = np.arange(len(x)) % FOLDS
    held_out = np.zeros(len(x))
    for fold in range(FOLDS):
        held_out[folds == fold] = 1 / (1 + np.exp(-x[folds == fold] @ fit(x[folds != fold], y[folds != fold])))
    reliability(held_out, y)
    write(path, named(FEATURES, fit(x, y)))


if __name__ == "__main__":
    main()
