"""Cases as they are written down: a text, and beneath it what the engine must answer, nothing more and nothing less.

A table is plain text. `## 32 2024-11-14` begins a case of pattern 32, published on that day (which may be left out). Its paragraphs
follow, parted by empty lines; a line break inside a paragraph is a space. Then comes one line a statement (a longer one goes on in the
next lines); a case without any expects no statement at all:

    = mixed deny: she had “sold anything” | by Ada Roe | cue denied | role mayor / mayor of Elm | date 2024-11-12

The first word or two are the kind and the act; without a kind any will do, without an act it is `state`. Then comes the content, " + "
between pieces that stand apart in the text. `confirmed Ada Roe & Jan Pell` names every party that confirms the claim, `disputed` every one
that disputes it. What is not named is not tested. " / " parts readings of which any will do, " & " speakers who speak jointly and parties
who stand together, in any order; "-" says that there is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import get_args

from service.attribution.records import Act, Kind

NONE = "-"
FIELDS = frozenset({"by", "type", "cue", "source", "role", "date", "confirmed", "disputed"})
_KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}
_ACTS: dict[str, Act] = {act: act for act in get_args(Act)}
_HEAD = re.compile(r"^## (\d+)(?: (\d{4}-\d\d-\d\d))?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Expected:
    """One statement. A field of several readings is met by any of them; None is "not tested", NONE "there must be none"."""

    content: tuple[str, ...]
    kind: Kind | None = None
    act: Act = "state"
    speaker: tuple[str, ...] | None = None
    type: tuple[str, ...] | None = None
    cue: tuple[str, ...] | None = None
    source: tuple[str, ...] | None = None
    role: tuple[str, ...] | None = None
    date: tuple[str, ...] | None = None
    confirmed: tuple[str, ...] | None = None
    disputed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A text of one pattern, and its statements."""

    pattern: int
    published: date | None
    text: str
    expected: tuple[Expected, ...]


def read(table: str) -> tuple[Case, ...]:
    """The cases of a table; raises ValueError where it is not written as told above."""
    heads = list(_HEAD.finditer(table))
    ends = [*(head.start() for head in heads[1:]), len(table)]
    return tuple(_case(int(h[1]), h[2], table[h.end() : end]) for h, end in zip(heads, ends, strict=True))


def _case(pattern: int, published: str | None, body: str) -> Case:
    text, *lines = re.split(r"\n= ", body)
    paragraphs = [" ".join(paragraph.split("\n")) for paragraph in text.strip().split("\n\n")]
    day = date.fromisoformat(published) if published else None
    return Case(pattern, day, "\n\n".join(paragraphs), tuple(_expected(" ".join(line.split())) for line in lines))


def _expected(line: str) -> Expected:
    what, _, rest = line.partition(": ")
    content, *fields = rest.split(" | ")
    kinds, acts = [w for w in what.split() if w in _KINDS], [w for w in what.split() if w in _ACTS]
    named = dict(field.split(" ", 1) for field in fields)
    if len(kinds) + len(acts) != len(what.split()) or len(kinds) > 1 or len(acts) > 1 or not named.keys() <= FIELDS:
        msg = f"not a statement: {line}"
        raise ValueError(msg)
    readings = {field: tuple(value.split(" / ")) for field, value in named.items()}
    return Expected(
        content=tuple(content.split(" / ")),
        kind=_KINDS[kinds[0]] if kinds else None,
        act=_ACTS[acts[0]] if acts else "state",
        speaker=readings.get("by"),
        type=readings.get("type"),
        cue=readings.get("cue"),
        source=readings.get("source"),
        role=readings.get("role"),
        date=readings.get("date"),
        confirmed=readings.get("confirmed"),
        disputed=readings.get("disputed"),
    )
