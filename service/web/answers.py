"""From the engine's records to the JSON of an answer. Knows no Flask: the command line gives the same form."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any

from service.attribution.records import Analysis, Attribution, Date, Party, Span, Speaker, SpeakerReference
from service.attribution.text.units import converter
from service.web.notices import warnings
from service.web.schemas import Question

Json = dict[str, Any]
Convert = Callable[[int], int]


def answer(question: Question, analysis: Analysis) -> Json:
    """The body of the answer to `question`: statements that are sure enough, offsets in the unit that was asked for."""
    convert = converter(question.text, question.offset_unit)
    kept = [each for each in analysis.attributions if each.confidence >= question.min_confidence]
    ids = {each.id for each in kept}
    named = {each.id for each in _mentioned(kept)}
    return {
        "attributions": [_attribution(each, ids, convert) for each in kept],
        "speakers": [_speaker(each, convert) for each in analysis.speakers if each.id in named],
        "document": _document(question, analysis, convert),
        "warnings": warnings(question),
        "model": {"name": analysis.model_name, "version": analysis.model_version},
    }


def dump(body: Json) -> bytes:
    """The bytes of an answer: the same for the same body, in UTF-8, a line end behind."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def _mentioned(attributions: Iterable[Attribution]) -> Iterable[SpeakerReference | Party]:
    for each in attributions:
        yield from (each.speaker,) if each.speaker else ()
        yield from each.joint_speakers
        yield from each.confirming_parties
        yield from each.disputing_parties


def _document(question: Question, analysis: Analysis, convert: Convert) -> Json:
    found: Json = {
        "id": question.id,
        "length": convert(len(question.text)),
        "sha256": hashlib.sha256(question.text.encode()).hexdigest(),
        "offset_unit": question.offset_unit,
        "published": question.published.isoformat() if question.published else None,
        "language": question.language or analysis.language,
    }
    return {**found, "text": question.text} if question.extracted else found


def _attribution(it: Attribution, ids: set[str], convert: Convert) -> Json:
    return {
        "id": it.id,
        "kind": it.kind,
        "quote": {"text": it.quote.text, "spans": [_span(each, convert) for each in it.quote.spans]},
        "cue": _span(it.cue, convert) if it.cue else None,
        "source": _span(it.source, convert) if it.source else None,
        "act": it.act,
        "speaker": _reference(it.speaker) if it.speaker else None,
        "joint_speakers": [_reference(each) for each in it.joint_speakers],
        "role": it.role,
        "date": _date(it.date, convert) if it.date else None,
        "confirming_parties": [_party(each, ids, convert) for each in it.confirming_parties],
        "disputing_parties": [_party(each, ids, convert) for each in it.disputing_parties],
        "confidence": it.confidence,
    }


def _span(it: Span, convert: Convert) -> Json:
    return {"start": convert(it.start), "end": convert(it.end), "text": it.text}


def _reference(it: SpeakerReference) -> Json:
    return {"id": it.id, "name": it.name, "type": it.type, "role": it.role, "resolution": it.resolution}


def _date(it: Date, convert: Convert) -> Json:
    return {"value": it.value, "precision": it.precision, **_span(it.span, convert), "inherited": it.inherited}


def _party(it: Party, ids: set[str], convert: Convert) -> Json:
    return {
        "id": it.id,
        "name": it.name,
        "type": it.type,
        "role": it.role,
        "attribution": it.attribution if it.attribution in ids else None,  # it may have been too unsure to be given
        "evidence": _span(it.evidence, convert),
        "confidence": it.confidence,
    }


def _speaker(it: Speaker, convert: Convert) -> Json:
    return {
        "id": it.id,
        "name": it.name,
        "type": it.type,
        "role": it.role,
        "roles": [_span(each, convert) for each in it.roles],
        "aliases": list(it.aliases),
        "pronouns": list(it.pronouns),
        "mentions": [_span(each, convert) for each in it.mentions],
    }
