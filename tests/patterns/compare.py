"""What a case expects against what the engine found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from service.attribution.records import Attribution, Party, SpeakerReference
from service.attribution.text.marks import MARKS
from tests.patterns.cases import NONE, Case, Expected

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


def letters(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return "".join(c for c in text.casefold() if c.isalnum())


def marked(text: str) -> str:
    """Letters, digits and quotation marks."""
    return "".join(c for c in text.casefold() if c.isalnum() or c in MARKS)


def named(text: str) -> str:
    """A name or a role without its article."""
    return letters(_ARTICLE.sub("", text))


def complaints(case: Case, found: Sequence[Attribution]) -> list[str]:
    """Everything that is not as the case expects; empty where it holds."""
    order = _pairing(case.expected, found)
    out = []
    for number, (expected, attribution) in enumerate(zip(case.expected, order, strict=True), 1):
        out += [f"expected {number}: {wrong}" for wrong in (_wrong(expected, attribution) if attribution else ["lost"])]
    return out + [f"invented: {a.quote.text!r}" for a in found if not any(a is taken for taken in order)]


def report(case: Case, found: Sequence[Attribution]) -> str:
    """The text, what was expected, what was found, and what is wrong with it."""
    expected = (f"  {i}. {_line_of(e)}" for i, e in enumerate(case.expected, 1))
    answered = (f"  {a.id}. {_line(a)}" for a in found)
    wrong = (f"  {complaint}" for complaint in complaints(case, found))
    return "\n".join(["", case.text, "", "EXPECTED", *expected, "FOUND", *answered, "WRONG", *wrong])


def _pairing(expected: Sequence[Expected], found: Sequence[Attribution]) -> list[Attribution | None]:
    """For each statement expected the one found that it is compared with, those that differ least first; None where none is left."""
    order: list[Attribution | None] = [None] * len(expected)
    taken: set[int] = set()
    for _, i, j in sorted((_distance(e, a), i, j) for i, e in enumerate(expected) for j, a in enumerate(found)):
        if order[i] is None and j not in taken:
            order[i] = found[j]
            taken.add(j)
    return order


def _distance(expected: Expected, attribution: Attribution) -> int:
    said = letters(attribution.quote.text)
    overlap = any(letters(content) in said or said in letters(content) for content in expected.content)
    return len(_wrong(expected, attribution)) + (0 if overlap else 20)


def _wrong(expected: Expected, attribution: Attribution) -> list[str]:
    how = marked if expected.kind == "direct" else letters
    kind = (expected.kind,) if expected.kind else None
    rows: list[tuple[str, tuple[str, ...] | None, str | None, Callable[[str], str]]] = [
        ("content", expected.content, attribution.quote.text, how),
        ("kind", kind, attribution.kind, letters),
        ("act", (expected.act,), attribution.act, letters),
        ("speaker", expected.speaker, _names(_speakers(attribution)), _cast),
        ("type", expected.type, attribution.speaker.type if attribution.speaker else None, letters),
        ("cue", expected.cue, attribution.cue.text if attribution.cue else None, letters),
        ("source", expected.source, attribution.source.text if attribution.source else None, letters),
        ("role", expected.role, attribution.role, named),
        ("date", expected.date, attribution.date.value if attribution.date else None, str),
        ("confirmed", expected.confirmed, _names(attribution.confirming_parties), _cast),
        ("disputed", expected.disputed, _names(attribution.disputing_parties), _cast),
    ]
    return [
        f"{field} {value!r}, not {' / '.join(wanted)!r}" for field, wanted, value, key in rows if wanted and not _met(wanted, value, key)
    ]


def _met(wanted: Iterable[str], value: str | None, key: Callable[[str], str]) -> bool:
    return any(value is None if reading == NONE else value is not None and key(reading) == key(value) for reading in wanted)


def _speakers(a: Attribution) -> list[SpeakerReference]:
    return [speaker for speaker in (a.speaker, *a.joint_speakers) if speaker]


def _names(entities: Iterable[SpeakerReference | Party]) -> str | None:
    return " & ".join(entity.name for entity in entities) or None


def _cast(names: str) -> str:
    return " ".join(sorted(named(name) for name in names.split(" & ")))


def _line_of(e: Expected) -> str:
    fields = [
        ("by", e.speaker),
        ("type", e.type),
        ("cue", e.cue),
        ("source", e.source),
        ("role", e.role),
        ("date", e.date),
        ("confirmed", e.confirmed),
        ("disputed", e.disputed),
    ]
    told = [f"{name} {' / '.join(value)}" for name, value in fields if value]
    return " | ".join([f"{e.kind or 'any kind'} {e.act}: {' / '.join(e.content)}", *told])


def _line(a: Attribution) -> str:
    told = [
        f"by {_names(_speakers(a)) or NONE}",
        f"type {a.speaker.type if a.speaker else NONE}",
        f"cue {a.cue.text if a.cue else NONE}",
        f"source {a.source.text if a.source else NONE}",
        f"role {a.role or NONE}",
        f"date {(a.date.value if a.date else None) or NONE}",
        f"confirmed {_names(a.confirming_parties) or NONE}",
        f"disputed {_names(a.disputing_parties) or NONE}",
    ]
    content = " + ".join(s.text for s in a.quote.spans)
    return " | ".join([f"{a.kind} {a.act}: {content}", *told])
