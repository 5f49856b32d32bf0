"""Answers that a browser is given in the service's place: those that no article gives for sure."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, Route

Json = dict[str, Any]


def span(text: str, piece: str, after: int = 0) -> Json:
    start = text.index(piece, after)
    return {"start": start, "end": start + len(piece), "text": piece}


def statement(name: str, text: str, *pieces: str, speaker: int | None = 1, **fields: Any) -> Json:
    """A statement of `pieces` of `text` by the speaker of that number."""
    who = {"id": f"s{speaker}", "name": f"Speaker {speaker}", "type": "person", "role": None, "resolution": "named"} if speaker else None
    spans = [span(text, piece) for piece in pieces]
    made: Json = {"id": name, "kind": "indirect", "quote": {"text": " ".join(pieces), "spans": spans}, "cue": None, "source": None}
    made |= {"act": "state", "speaker": who, "joint_speakers": [], "role": None, "date": None}
    return made | {"confirming_parties": [], "disputing_parties": [], "confidence": 0.5} | fields


def party(number: int, evidence: Json, attribution: str | None = None) -> Json:
    who = {"id": f"s{number}", "name": f"Speaker {number}", "type": "person", "role": "clerk"}
    return who | {"attribution": attribution, "evidence": evidence, "confidence": 0.9}


def answer(text: str, statements: list[Json], speakers: int = 3) -> Json:
    """A whole answer with so many speakers."""
    all_speakers: list[Json] = [
        {
            "id": f"s{number}",
            "name": f"Speaker {number}",
            "type": "person",
            "role": None,
            "roles": [],
            "aliases": [],
            "pronouns": [],
            "mentions": [],
        }
        for number in range(1, speakers + 1)
    ]
    document = {"id": None, "length": len(text), "sha256": "0" * 64, "offset_unit": "utf16", "published": None, "language": "en"}
    model = {"name": "known", "version": "1"}
    return {"attributions": statements, "speakers": all_speakers, "document": document, "warnings": [], "model": model}


def give(page: Page, *bodies: Json, status: int = 200, headers: dict[str, str] | None = None) -> list[Json]:
    """Answer the page's questions with `bodies` in turn, the last again and again; gives the heads of what it asked."""
    asked: list[Json] = []

    def reply(route: Route) -> None:
        body = bodies[min(len(asked), len(bodies) - 1)]
        asked.append({name.lower(): value for name, value in route.request.headers.items()})
        kind = "application/problem+json" if "title" in body else "application/json"
        code = body.get("status", status)
        route.fulfill(status=code, content_type=kind, body=json.dumps(body), headers={"content-type": kind, **(headers or {})})

    page.route("**/attributions", reply)
    return asked
