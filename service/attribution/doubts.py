"""Where a description is likelier of somebody without a name than of whoever is named nearby."""

from __future__ import annotations

from collections.abc import Iterable

from service.attribution.agreement import OPENING
from service.attribution.mentions import Place
from service.attribution.names import Entity
from service.attribution.offices import words_of
from service.attribution.sources import Source
from service.attribution.words import OFFICES

# Log-odds from which somebody is taken whose office is another one, and somebody new who is named only further on.
ELSE, AHEAD = 1.5, 0.5
# Offices that hardly anybody holds beside another, and what says that somebody may.
SOLE = frozenset(
    "minister secretary mayor governor president premier chancellor bishop archbishop archdeacon churchwarden vicar judge prosecutor "
    "sheriff ambassador senator mp superintendent principal headteacher teacher treasurer registrar speaker taoiseach manager engineer "
    "referee spokesman spokeswoman spokesperson chair chairman chairwoman".split()
)
FORMER = frozenset("former ex old then acting".split())


def is_another(entity: Entity, source: Source, roles: Iterable[str], score: float) -> bool:
    """Whether a person of whom the article tells an office is described by one that is not it: "the bishop", after a churchwarden."""
    if entity.kind != "person" or source.head not in SOLE or score >= ELSE or not FORMER.isdisjoint(words_of(source.text)):
        return False
    return any(not OFFICES.isdisjoint(words_of(role)) for role in roles)


def is_too_far(source: Source, place: Place, score: float) -> bool:
    """Whether somebody new, described below the opening of the article, is hardly the one who is named only further on."""
    return not source.definite and place.paragraph >= OPENING and score < AHEAD
