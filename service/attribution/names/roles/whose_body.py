"""The body that a bare noun stands for where somebody is of it: "The council's Ada Lund" behind "the Tarn Grain Council"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# Nouns by which bodies are spoken of again that have them in their names.
NOUNS = frozenset(
    "academy agency alliance association authority bank board bureau centre college commission committee corporation council department "
    "federation foundation hospital institute league ministry museum network party service society trust union university".split()
)
OWNING = ("’s ", "'s ")
TIES = tuple(f"{tie} the " for tie in ("at", "for", "from", "of", "with"))
# Behind the noun, what tells which one: "Department | of Harbours".
TYING = frozenset(("for", "of"))
# How many bodies, and how many characters, before the noun are looked through.
MOST, LONGEST = 30, 3000


def body_meant(text: str, span: Span, bodies: Sequence[Name]) -> Span | None:
    """The last name of a body before a noun that has the noun in it; None where nobody is of what the noun calls, or no name has it.
    `bodies` are in the order of the text.
    """
    noun = span.cut(text)
    if noun not in NOUNS or not (text.endswith(TIES, 0, span.start) or _owns(text, span)):
        return None
    at = bisect_left(bodies, span.start, key=lambda body: body.span.start)
    for body in reversed(bodies[max(0, at - MOST) : at]):
        if span.start - body.span.start > LONGEST:
            return None
        if _is_called(body.text.split(), noun):
            begin = body.span.start + (len("the ") if text[body.span.start : body.span.start + 4].casefold() == "the " else 0)
            return Span(begin, body.span.end)
    return None


def _owns(text: str, span: Span) -> bool:
    return text.startswith(OWNING, span.end) and text[max(0, span.start - len("the ")) : span.start].casefold() == "the "


def _is_called(words: list[str], noun: str) -> bool:
    """Whether a name of some words in capitals ends with the noun, or has it before an "of" or "for"."""
    name = noun.capitalize()
    if len([word for word in words if word.casefold() != "the"]) < 2:
        return False
    return words[-1] == name or any(word == name and words[i + 1] in TYING for i, word in enumerate(words[:-1]))
