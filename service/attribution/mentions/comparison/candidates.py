"""Whom a mention may stand for: the numbers by which a linear model judges each entity, and its weights."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from service.attribution.model_files import loading
from service.attribution.names.entities import Entity

FEATURES = (
    *("bias", "antecedent", "nearest", "last", "last_here", "before_last", "gap", "paragraphs", "closest", "subject"),
    *("quoted", "here", "agrees", "differs", "often", "unnamed", "told", "same_words", "later", "person"),
    *("shared", "strange", "owned", "longer", "body_told", "introduced", "introduced_told", "introduced_shared"),
)
TOLD, LATER, DIFFERS = FEATURES.index("told"), FEATURES.index("later"), FEATURES.index("differs")
AGREES = FEATURES.index("agrees")
LAST = FEATURES.index("last")
# By how many log-odds somebody may be less likely of whom "he" or "she" is known to be said than somebody of whom the other is.
NEAR = 1.5
FORMS = ("pronoun", "description")
Weights = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entity that a mention may stand for, with a number for each of FEATURES."""

    entity: Entity
    features: tuple[float, ...]

    @property
    def is_untold(self) -> bool:
        """Whether the article calls a person otherwise than the mention does."""
        return self.entity.kind == "person" and not self.features[TOLD]


def likeliest(candidates: Sequence[Candidate], scores: Sequence[float]) -> int:
    """The number of the likeliest candidate; instead of one of the other sex than the mention's, the likeliest of its own, if that one is
    nearly as likely.
    """
    best = scores.index(max(scores))
    if not candidates[best].features[DIFFERS]:
        return best
    same = [
        i for i, c in enumerate(candidates) if c.features[AGREES] and not c.features[LATER] and scores[i] > max(0.0, scores[best] - NEAR)
    ]
    return max(same, key=lambda i: scores[i], default=best)


def load_resolution(path: Path) -> Weights:
    """The fitted weights, for pronouns and for descriptions. Raises ModelError where the file is missing or has other features."""
    with loading(path):
        weights = json.loads(path.read_text(encoding="utf8"))
        return {form: {name: float(weights[form][name]) for name in FEATURES} for form in FORMS}
