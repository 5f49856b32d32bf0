"""Surnames that were tagged with what their bearers are called before them, as headlines have it: "Rocker | Lund", of Ada Lund."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.names.entities import Name, words_of
from service.attribution.names.first_names import is_first_name
from service.attribution.names.wording.trades import OUTSIDE
from service.attribution.spans import Span
from service.attribution.words import CALLINGS

# Callings of those of whom headlines tell that no list of trades has.
STARS = frozenset("rocker popstar pop-star funnyman hardman strongman starlet tycoon supremo".split())
# Callings that are given names and the first halves of firms' as well: "Porter Lund", "Baker Roe".
NAMES = frozenset(
    "archer baker bishop butler captain carpenter chandler constable cook cooper deacon dean driver duke earl fisher forester "
    "fuller gardener gardner harper hunter judge king knight major marshal marshall mason miller page parker piper porter "
    "potter prince reeve sawyer shepherd singer skinner smith squire tanner taylor thatcher turner weaver wright".split()
)
CALLED = (CALLINGS | OUTSIDE | STARS) - NAMES


def without_callings(names: Sequence[Name]) -> list[Name]:
    """The names, those of two words without the calling before a surname that another person's full name ends with."""
    short = {id(n) for n in names if n.kind == "person" and len(n.words) == 2 and n.words[0] in CALLED and not is_first_name(n.words[0])}
    if not short:
        return list(names)
    full = {n.words[-1] for n in names if n.kind == "person" and len(n.words) > 1 and id(n) not in short}
    return [_surname(n) if id(n) in short and n.words[-1] in full else n for n in names]


def _surname(name: Name) -> Name:
    told = name.text.split(maxsplit=1)[-1]
    return Name(Span(name.span.end - len(told), name.span.end), name.kind, name.first, told, words_of(told, name.kind))
