"""Whom a mention may stand for: the numbers by which a linear model judges each entity, and its weights."""

from __future__ import annotations

import json
from collections.abc import Sequence, Set
from dataclasses import dataclass
from math import log1p
from pathlib import Path

from service.attribution.mentions.comparison.mentions import Mention
from service.attribution.model_files import loading
from service.attribution.names.entities import Entity, normal
from service.attribution.names.roles.offices import noun_phrase

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


def told_features(entity: Entity, mention: Mention, called: Set[str], *, later: bool) -> tuple[float, ...]:
    """The numbers of FEATURES from "agrees" on: what is told of an entity and of a mention of it; `called` are the stems of what the
    article calls the entity, `later` says that it is met only behind the mention.
    """
    mine = entity.genders[mention.gender] if mention.gender else 0
    other = entity.genders[mention.other] if mention.other else 0
    told = mention.head in called
    return (
        float(mine > other),
        float(other > mine),
        log1p(len(entity.places)),
        float(not entity.names),
        float(told),
        float(mention.words == (normal(entity.name) if entity.names else tuple(noun_phrase(entity.name)))),
        float(later),
        float(entity.kind == "person"),
        float(len(mention.content & called)),
        float(len(mention.content - called) if called else 0),
        float(mention.owned),
        float(mention.longer),
        float(told and entity.kind != "person"),
        float(mention.introduced),
        float(mention.introduced and told),
        float(mention.introduced and not mention.content.isdisjoint(called)),
    )


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
