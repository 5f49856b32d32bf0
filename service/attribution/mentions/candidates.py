"""Whom a mention may stand for: the numbers by which a linear model judges each entity, and its weights."""

from __future__ import annotations

import json
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
LAST = FEATURES.index("last")
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


def load_resolution(path: Path) -> Weights:
    """The fitted weights, for pronouns and for descriptions. Raises ModelError where the file is missing or has other features."""
    with loading(path):
        weights = json.loads(path.read_text(encoding="utf8"))
        return {form: {name: float(weights[form][name]) for name in FEATURES} for form in FORMS}
