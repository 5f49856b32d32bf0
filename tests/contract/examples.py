"""The examples of the description as requests, and as an engine's answer."""

from __future__ import annotations

from typing import Any

from service.attribution.records import Analysis, Attribution, Date, Party, Quote, Span, Speaker, SpeakerReference
from tests.contract.openapi import Json, description


def example(name: str) -> Any:
    """The value of one of the examples that the description keeps."""
    return description()["components"]["examples"][name]["value"]


def analysis_of(answer: Json) -> Analysis:
    """What an engine said, for a service whose answer is `answer`, offsets in code points."""
    return Analysis(
        attributions=tuple(_attribution(each) for each in answer["attributions"]),
        speakers=tuple(_speaker(each) for each in answer["speakers"]),
        language=answer["document"]["language"],
        model_name=answer["model"]["name"],
        model_version=answer["model"]["version"],
    )


def _attribution(it: Json) -> Attribution:
    return Attribution(
        id=it["id"],
        kind=it["kind"],
        quote=Quote(it["quote"]["text"], tuple(Span(**each) for each in it["quote"]["spans"])),
        cue=Span(**it["cue"]) if it["cue"] else None,
        source=Span(**it["source"]) if it["source"] else None,
        act=it["act"],
        speaker=SpeakerReference(**it["speaker"]) if it["speaker"] else None,
        joint_speakers=tuple(SpeakerReference(**each) for each in it["joint_speakers"]),
        date=_date(it["date"]) if it["date"] else None,
        confirming_parties=tuple(_party(each) for each in it["confirming_parties"]),
        disputing_parties=tuple(_party(each) for each in it["disputing_parties"]),
        confidence=it["confidence"],
    )


def _date(it: Json) -> Date:
    return Date(it["value"], it["precision"], Span(it["start"], it["end"], it["text"]), it["inherited"])


def _party(it: Json) -> Party:
    return Party(**{**it, "evidence": Span(**it["evidence"])})


def _speaker(it: Json) -> Speaker:
    spans = {name: tuple(Span(**each) for each in it[name]) for name in ("roles", "mentions")}
    return Speaker(**{**it, **spans, "aliases": tuple(it["aliases"]), "pronouns": tuple(it["pronouns"])})
