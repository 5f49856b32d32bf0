"""How sure a statement is: a logistic model over what the stages know of it, fitted on articles that no head was trained on."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from service.attribution.attributed import Attributed
from service.attribution.model_files import loading
from service.attribution.reader.reading import limited

FEATURES = (
    *("bias", "certainty", "weakest", "link", "cue", "direct", "mixed", "act"),
    *("named", "alias", "pronoun", "description", "carried", "nobody", "heard"),
)
# Statements without a source that are less sure than this are more often wrong than they are missed; they are not answered.
FLOOR = 0.12
# How many characters a quotation has that is answered all the same.
QUOTED = 16


def features(item: Attributed) -> list[float]:
    """One number for each of FEATURES."""
    statement = item.statement
    given = {
        "bias": 1.0,
        "certainty": _log_odds(statement.mean_certainty),
        "weakest": _log_odds(statement.certainty),
        "link": limited(statement.link),
        "cue": float(statement.cue is not None),
        statement.kind: 1.0,
        "act": float(statement.act != "state"),
        _speaker(item): 1.0,
    }
    return [given.get(name, 0.0) for name in FEATURES]


def _speaker(item: Attributed) -> str:
    """How the speaker was found; "heard" where there is none to find, "nobody" where none was found."""
    return item.resolutions[0] if item.resolutions else "heard" if item.statement.heard else "nobody"


def _log_odds(probability: float) -> float:
    return limited(math.log(max(probability, 1e-9) / max(1 - probability, 1e-9)))


@dataclass(frozen=True, slots=True)
class Calibration:
    """The fitted weights, one for each of FEATURES."""

    weights: tuple[float, ...]

    def confidence(self, item: Attributed) -> float:
        """Probability, to three decimals, that the statement is right and its speaker too."""
        total = sum(w * x for w, x in zip(self.weights, features(item), strict=True))
        return round(1 / (1 + math.exp(-total)), 3)

    def likely(self, attributed: Sequence[Attributed]) -> tuple[Attributed, ...]:
        """The statements that are sure enough to be answered at all: somebody is told to have made them, or they are as sure as FLOOR."""
        return tuple(item for item in attributed if item.statement.source or _needs_nobody(item) or self.confidence(item) >= FLOOR)


def _needs_nobody(item: Attributed) -> bool:
    """Whether it was said whoever said so: what a court heard, and a quotation of some length without a cue."""
    statement = item.statement
    if statement.heard:
        return True
    return statement.kind == "direct" and statement.cue is None and sum(map(len, statement.content)) >= QUOTED


def load_calibration(path: Path) -> Calibration:
    """Read the weights. Raises ModelError where the file is missing or has other features."""
    with loading(path):
        weights = json.loads(path.read_text(encoding="utf8"))
        return Calibration(tuple(float(weights[name]) for name in FEATURES))
