"""What is looked up in the names of an article: by where they begin and end, and whose they are."""

from __future__ import annotations

import pytest

from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span

TEXT = "Ida Voss met Orlen. Dutch boats sank, Ida said."
KINDS = {"Ida Voss": "person", "Orlen": "organization", "Dutch": "other", "Ida": "person"}
NAMES = [
    Name(Span(at, at + len(told)), KINDS[told], 0, told, tuple(told.casefold().split()))
    for told, at in (("Ida", 38), ("Ida Voss", 0), ("Dutch", 20), ("Orlen", 13))
]
VOSS, ORLEN = Entity("person", "Ida Voss", [NAMES[1], NAMES[0]]), Entity("organization", "Orlen", [NAMES[3]])
INDEX = NameIndex.of(NAMES, [VOSS, ORLEN])
# Between two offsets: the names, those of somebody, the persons, and what reaches from before.
BETWEEN = {
    (0, 13): (["Ida Voss"], ["Ida Voss"], ["Ida Voss"], ["Ida Voss"]),
    (1, 20): (["Orlen"], ["Orlen"], [], ["Ida Voss", "Orlen"]),
    (0, 47): (["Ida Voss", "Orlen", "Dutch", "Ida"], ["Ida Voss", "Orlen", "Ida"], ["Ida Voss"], ["Ida Voss", "Orlen", "Dutch", "Ida"]),
    (20, 38): (["Dutch"], [], [], ["Orlen", "Dutch"]),
    (13, 13): ([], [], [], ["Ida Voss"]),
    (-9, 1): (["Ida Voss"], ["Ida Voss"], ["Ida Voss"], ["Ida Voss"]),
}
# From an offset: the name there, the first from there on, the last before; and the one that ends there.
BESIDE = {
    0: ("Ida Voss", "Ida Voss", None, None),
    8: (None, "Orlen", "Ida Voss", "Ida Voss"),
    13: ("Orlen", "Orlen", "Ida Voss", None),
    41: (None, None, "Ida", "Ida"),
}


def text_of(name: Name | None) -> str | None:
    return name.text if name else None


def test_names_are_in_order() -> None:
    assert [name.text for name in INDEX.names] == ["Ida Voss", "Orlen", "Dutch", "Ida"]
    assert [INDEX.number(name.span.start) for name in INDEX.names] == [0, 1, 2, 3]
    assert INDEX.number(len(TEXT)) == len(INDEX.names)


@pytest.mark.parametrize("ends", BETWEEN)
def test_names_in_a_span(ends: tuple[int, int]) -> None:
    span = Span(*ends)
    within, owned, people, reaching = BETWEEN[ends]
    assert [name.text for name in INDEX.within(span)] == within
    assert text_of(INDEX.first_in(span)) == next(iter(within), None)
    assert [name.text for name in INDEX.owned(span)] == owned
    assert INDEX.owners_in(span) == [INDEX.bearer(name) for name in INDEX.owned(span)]
    assert [entity.name for entity in INDEX.people_in(span)] == people
    assert [name.text for name in INDEX.reaching(span)] == reaching


@pytest.mark.parametrize("offset", BESIDE)
def test_names_beside_an_offset(offset: int) -> None:
    at, behind, before, closing = BESIDE[offset]
    number = INDEX.number_closing(offset)
    assert text_of(INDEX.at(offset)) == at
    assert text_of(INDEX.first_from(offset)) == behind
    assert text_of(INDEX.last_before(offset)) == before
    assert (INDEX.names[number].text if number is not None else None) == closing


def test_whose_a_name_is() -> None:
    assert [INDEX.owner(name) for name in INDEX.names] == [VOSS, ORLEN, None, VOSS]
    assert INDEX.owner(None) is None
    with pytest.raises(KeyError):
        INDEX.bearer(INDEX.names[2])
