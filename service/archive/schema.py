"""The form of an answer as Arrow's types: what a part in Parquet holds. A test holds it to what the service answers."""

from __future__ import annotations

from typing import Any

import pyarrow as pa


def _record(**fields: Any) -> Any:
    return pa.struct(list(fields.items()))


TEXT, WHOLE, SHARE = pa.string(), pa.int64(), pa.float64()
SPAN = _record(start=WHOLE, end=WHOLE, text=TEXT)
REFERENCE = _record(id=TEXT, name=TEXT, type=TEXT, role=TEXT, resolution=TEXT)
DATE = _record(value=TEXT, precision=TEXT, start=WHOLE, end=WHOLE, text=TEXT, inherited=pa.bool_())
PARTY = _record(id=TEXT, name=TEXT, type=TEXT, role=TEXT, attribution=TEXT, evidence=SPAN, confidence=SHARE)
ATTRIBUTION = _record(
    id=TEXT,
    kind=TEXT,
    quote=_record(text=TEXT, spans=pa.list_(SPAN)),
    cue=SPAN,
    source=SPAN,
    act=TEXT,
    speaker=REFERENCE,
    joint_speakers=pa.list_(REFERENCE),
    role=TEXT,
    date=DATE,
    confirming_parties=pa.list_(PARTY),
    disputing_parties=pa.list_(PARTY),
    confidence=SHARE,
)
SPEAKER = _record(
    id=TEXT,
    name=TEXT,
    type=TEXT,
    role=TEXT,
    roles=pa.list_(SPAN),
    aliases=pa.list_(TEXT),
    pronouns=pa.list_(TEXT),
    mentions=pa.list_(SPAN),
)
DOCUMENT = _record(id=TEXT, length=WHOLE, sha256=TEXT, offset_unit=TEXT, published=TEXT, language=TEXT)
ANSWER = pa.schema(
    {
        "attributions": pa.list_(ATTRIBUTION),
        "speakers": pa.list_(SPEAKER),
        "document": DOCUMENT,
        "warnings": pa.list_(_record(code=TEXT, detail=TEXT)),
        "model": _record(name=TEXT, version=TEXT),
    }
)
