"""An answer as CSV (RFC 4180): one row a statement, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from service.attribution.records import Analysis
from service.web.answers import Json, answer
from service.web.schemas import Question

COLUMNS = (
    "document",
    "id",
    "kind",
    "act",
    "speaker",
    "role",
    "speaker_type",
    "resolution",
    "joint_speakers",
    "quote",
    "spans",
    "cue",
    "source",
    "date",
    "date_text",
    "confirmed_by",
    "disputed_by",
    "confidence",
)
# What a spreadsheet takes for the beginning of a formula, its full-width twins too. It may trim what stands before. The page's csv.js has
# the same pattern.
FORMULA = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
GUARD = "'"


def write(question: Question, analysis: Analysis) -> bytes:
    """The answer to `question` as a table: UTF-8, a header, every cell quoted. Offsets in the unit that was asked for."""
    body = answer(question, analysis)
    lines = io.StringIO(newline="")
    # All cells quoted: where a semicolon parts cells, one in a bare text would begin a cell that no guard has seen.
    table = csv.writer(lines, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    table.writerows([guarded(cell) for cell in _row(each, body["document"]["id"])] for each in body["attributions"])
    return lines.getvalue().encode()


def guarded(cell: str) -> str:
    """`cell`, with an apostrophe before it where a spreadsheet would read a formula."""
    return GUARD + cell if FORMULA.match(cell) else cell


def _row(it: Json, document: str | None) -> tuple[str, ...]:
    speaker, date = it["speaker"] or {}, it["date"] or {}
    return (
        document or "",
        it["id"],
        it["kind"],
        it["act"],
        speaker.get("name", ""),
        it["role"] or "",
        speaker.get("type", ""),
        speaker.get("resolution", ""),
        _names(it["joint_speakers"]),
        it["quote"]["text"],
        " ".join(f"{span['start']}:{span['end']}" for span in it["quote"]["spans"]),
        it["cue"]["text"] if it["cue"] else "",
        it["source"]["text"] if it["source"] else "",
        date.get("value") or "",
        date.get("text", ""),
        _names(it["confirming_parties"]),
        _names(it["disputing_parties"]),
        str(it["confidence"]),
    )


def _names(parties: Iterable[Json]) -> str:
    return "; ".join(each["name"] for each in parties)
