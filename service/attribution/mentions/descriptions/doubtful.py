"""Whether too little speaks for whom a description is likeliest to mean."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.bodies.rivals import is_listed_rival
from service.attribution.mentions.comparison.candidates import LATER, TOLD, Candidate
from service.attribution.mentions.comparison.mentions import Place
from service.attribution.mentions.comparison.owners import are_of_one_owner
from service.attribution.mentions.descriptions.called import called_by
from service.attribution.mentions.descriptions.doubts import (
    is_another,
    is_another_body,
    is_another_of_the_body,
    is_bystander,
    is_counterpart_elsewhere,
    is_met_apart,
    is_no_longer,
    is_of_another_body,
    is_of_another_field,
    is_of_another_rank,
    is_of_unknown_age,
    is_other_calling,
    is_too_far,
    is_untold,
)
from service.attribution.mentions.descriptions.employers import is_somebodys
from service.attribution.mentions.descriptions.newcomers import is_somebody_new
from service.attribution.mentions.descriptions.next_speakers import is_next_speaker
from service.attribution.mentions.descriptions.others import is_the_other
from service.attribution.mentions.descriptions.protagonists import is_off_stage
from service.attribution.mentions.descriptions.same_sentence import is_named_otherwise
from service.attribution.mentions.descriptions.set_apart import was_what_another_is
from service.attribution.mentions.descriptions.successors import is_changed
from service.attribution.mentions.descriptions.trades_apart import are_apart
from service.attribution.mentions.descriptions.veiled import is_unveiled
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity


def is_doubtful(article: Article, candidate: Candidate, source: Source, place: Place, called: Sequence[str], score: float) -> bool:
    """Whether too little speaks for somebody, or something for somebody else; `called` are his or her roles, `score` the log-odds."""
    entity, later, told = candidate.entity, bool(candidate.features[LATER]), bool(candidate.features[TOLD])
    if (
        is_of_another_rank(entity, source, called)
        or is_other_calling(entity, source)
        or is_the_other(entity, source)
        or (source.type == "organization" and is_listed_rival(article.text, entity, place.start))
        or any(are_of_one_owner(source.text, told) for told in (called if entity.names else [entity.name]))
        or is_changed(article.text, entity, source)
        or is_no_longer(article.text, entity, source, called)
        or (later and (is_of_unknown_age(article.text, entity, source) or _is_doubtful_later(article.text, entity, source, called)))
    ):
        return True
    if later and entity.names and not source.definite and is_somebody_new(article, source, entity, called, told=told):
        return True
    if told or not entity.names:
        return False
    if (
        are_apart(article.text, entity, source, called)
        or is_unveiled(source, called)
        or is_off_stage(source, called)
        or is_named_otherwise(article, entity, source)
    ):
        return True
    if (not later and is_bystander(entity, source, called)) or is_another_of_the_body(source, called):
        return True
    if later and is_counterpart_elsewhere(source, called):
        return True
    if not later and is_next_speaker(article, candidate, source, called):
        return True
    if is_met_apart(article.text, entity, source, place) or is_another_body(entity, source, called, later=later):
        return True
    if later and is_somebodys(article.text, entity, source, place.paragraph):
        return True
    return is_too_far(source, place, score) if later else is_another(entity, source, called, score)


def _is_doubtful_later(text: str, entity: Entity, source: Source, called: Sequence[str]) -> bool:
    """Whether somebody who is named further on holds another office than is told."""
    other = not is_untold(entity, called) and is_of_another_body(source, called_by(entity, called))
    former = was_what_another_is(text, source, entity.names[0].span) if entity.names else False
    return other or former or is_of_another_field(source, called)
