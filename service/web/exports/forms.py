"""Every form of an answer: its media type, its content type, what writes it. The first is for a client that asks for none."""

from __future__ import annotations

from collections.abc import Callable

from service.attribution.records import Analysis
from service.web.answers import answer, dump
from service.web.exports import ld, table, tei
from service.web.negotiation import CSV, JSON, LD, TEI
from service.web.schemas import Question

Write = Callable[[Question, Analysis], bytes]


def write_json(question: Question, analysis: Analysis) -> bytes:
    """The answer to `question` as JSON, the whole of it."""
    return dump(answer(question, analysis))


FORMS: dict[str, Write] = {JSON: write_json, LD: ld.write, CSV: table.write, TEI: tei.write}
# Without a charset, clients take text/* for Latin-1. XML tells its own.
CONTENT_TYPES = {JSON: JSON, LD: LD, CSV: "text/csv; charset=utf-8", TEI: TEI}
