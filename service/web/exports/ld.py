"""An answer as JSON-LD: each statement a schema.org `Quotation`, anchored in the text by a W3C Web Annotation.

Vocabularies: https://schema.org/Quotation, https://schema.org/Role; https://www.w3.org/TR/annotation-model/, sections 3.2 and 4.2.
The context stands in the document itself, so that a reader needs no other host; its terms are those of the two official contexts.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from service.attribution.records import Analysis
from service.web.answers import Json, answer, dump
from service.web.schemas import Question

AROUND = 32  # characters of context that a quote selector gives on each side
WHOLE_NUMBER = "xsd:nonNegativeInteger"

CONTEXT: Json = {
    "@vocab": "http://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "as": "https://www.w3.org/ns/activitystreams#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    "Annotation": "oa:Annotation",
    "SpecificResource": "oa:SpecificResource",
    "TextPositionSelector": "oa:TextPositionSelector",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@id"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "generator": {"@id": "as:generator", "@type": "@id"},
    "start": {"@id": "oa:start", "@type": WHOLE_NUMBER},
    "end": {"@id": "oa:end", "@type": WHOLE_NUMBER},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
}
ARTICLE, MODEL = "", "#model"  # references to the text itself and to what has read it, resolved against its name
TYPES = {
    "person": "Person",
    "unnamed": "Person",
    "organization": "Organization",
    "group": "Organization",
    "place": "GovernmentOrganization",  # a place speaks by its officials
    "document": "CreativeWork",
}


def write(question: Question, analysis: Analysis) -> bytes:
    """The answer to `question` as JSON-LD. Positions count code points, as the annotation model has it, whatever unit was asked for."""
    body = answer(replace(question, offset_unit="codepoint"), analysis)
    graph = [_article(question, body), _model(body), *(_speaker(each) for each in body["speakers"])]
    for each in body["attributions"]:
        graph += [_quotation(each), _annotation(f"{each['id']}-place", each["id"], each["quote"]["spans"], question.text)]
        graph += _reactions(each, question.text)
    return dump({"@context": {"@base": text_name(question.text), **CONTEXT}, "@graph": graph})


def text_name(text: str) -> str:
    """A name for the text that holds everywhere: its SHA-256, by RFC 6920."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
    return f"ni:///sha-256;{digest.decode()}"


def _article(question: Question, body: Json) -> Json:
    document = body["document"]
    told = {
        "identifier": document["id"],
        "headline": question.title,
        "datePublished": document["published"],
        "inLanguage": document["language"],
        "articleBody": document.get("text"),
    }
    return {"id": ARTICLE, "type": "Article", **_given(told)}


def _model(body: Json) -> Json:
    return {"id": MODEL, "type": "SoftwareApplication", "name": body["model"]["name"], "softwareVersion": body["model"]["version"]}


def _speaker(it: Json) -> Json:
    kind = TYPES[it["type"]]
    told = {
        "alternateName": it["aliases"],
        "jobTitle": it["role"] if kind == "Person" else None,
        "description": it["role"] if kind != "Person" else None,
    }
    return {"id": f"#{it['id']}", "type": kind, "name": it["name"], **_given(told)}


def _quotation(it: Json) -> Json:
    speakers = [each for each in (it["speaker"], *it["joint_speakers"]) if each]
    told = {
        "creator": [_link(each["id"]) for each in speakers],
        "spokenByCharacter": [_role(each) for each in speakers],
        "dateCreated": it["date"] and it["date"]["value"],
    }
    return {
        "id": f"#{it['id']}",
        "type": "Quotation",
        "text": it["quote"]["text"],
        "isPartOf": {"id": ARTICLE},
        **_given(told),
        "additionalProperty": [_property(name, it[name]) for name in ("kind", "act", "confidence")],
    }


def _role(speaker: Json) -> Json:
    """The speaker, or where they have a role, a `Role` that stands between: schema.org's way to qualify a property."""
    if not speaker["role"]:
        return _link(speaker["id"])
    return {"type": "Role", "roleName": speaker["role"], "spokenByCharacter": _link(speaker["id"])}


def _reactions(it: Json, text: str) -> Iterator[Json]:
    """Who agrees and who disagrees with a statement, as schema.org's actions, each anchored at its evidence."""
    for field, kind in (("confirming_parties", "AgreeAction"), ("disputing_parties", "DisagreeAction")):
        for number, party in enumerate(it[field], start=1):
            name = f"{it['id']}-{kind}-{number}"
            told = {"result": party["attribution"] and _link(party["attribution"])}
            yield {
                "id": f"#{name}",
                "type": kind,
                "agent": _link(party["id"]),
                "object": _link(it["id"]),
                **_given(told),
                "additionalProperty": [_property("confidence", party["confidence"])],
            }
            yield _annotation(f"{name}-place", name, [party["evidence"]], text)


def _annotation(name: str, body: str, spans: list[Json], text: str) -> Json:
    """Where in the text `body` stands; a discontinuous quotation has a target for each of its pieces."""
    return {
        "id": f"#{name}",
        "type": "Annotation",
        "motivation": "oa:describing",
        "generator": MODEL,
        "body": f"#{body}",
        "target": [_target(each, text) for each in spans],
    }


def _target(span: Json, text: str) -> Json:
    start, end = span["start"], span["end"]
    quote = {"exact": span["text"], "prefix": text[max(0, start - AROUND) : start], "suffix": text[end : end + AROUND]}
    return {
        "type": "SpecificResource",
        "source": ARTICLE,
        "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, {"type": "TextQuoteSelector", **quote}],
    }


def _property(name: str, value: Any) -> Json:
    return {"type": "PropertyValue", "propertyID": name, "value": value}


def _link(name: str) -> Json:
    return {"id": f"#{name}"}


def _given(told: Json) -> Json:
    return {name: value for name, value in told.items() if value not in (None, [], "")}
