"""What the linear models have in common while they are fitted: the command line, the articles left out, the folds, the file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from service.attribution.pipeline import MODEL, Engine, load_engine
from training.corpora import rows

FOLDS = 5
Weights = Mapping[str, Any]  # by the name of a feature, or such a mapping by the name of a model


def begin(description: str | None, name: str, parts: Sequence[str], features: Sequence[str]) -> tuple[Engine, list[dict[str, Any]], Path]:
    """Read the command line of a program that fits the file `name`; gives the engine, the articles, and where the weights go.

    The engine has the weights that are there already, 0 for each of `features` that is new; `parts` are the models that the file holds,
    none where it holds the weights themselves.
    """
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, default=MODEL)
    args = parser.parse_args()
    path = args.model / name
    known = json.loads(path.read_text()) if path.exists() else {}
    write(path, {part: _known(known.get(part, {}), features) for part in parts} if parts else _known(known, features))
    return load_engine(args.model), [row for each in args.articles for row in rows(each)], path


def named(features: Sequence[str], weights: Iterable[float]) -> dict[str, float]:
    """Fitted weights by their features, of four decimals."""
    return dict(zip(features, [round(float(weight), 4) for weight in weights], strict=True))


def write(path: Path, weights: Weights) -> None:
    """One line of JSON."""
    path.write_text(json.dumps(weights) + "\n")


def _known(weights: Weights, features: Sequence[str]) -> dict[str, float]:
    return {feature: weights.get(feature, 0.0) for feature in features}
