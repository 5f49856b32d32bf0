"""What a source mention is, and how many speakers it names."""

from __future__ import annotations

import pytest

from service.attribution.mentions.sources import parse_source
from service.attribution.names.entities import Name, normal
from service.attribution.spans import Span

# mention, names inside it as (kind, words), parts as (form, type, text)
PARTS = [
    ("she", [], [("pronoun", "person", "she")]),
    ("Prime Minister Aroha Tamihana", [("person", "Aroha Tamihana")], [("name", "person", "Prime Minister Aroha Tamihana")]),
    (
        "Ada Lund and Piet Vos",
        [("person", "Ada Lund"), ("person", "Piet Vos")],
        [("name", "person", "Ada Lund"), ("name", "person", "Piet Vos")],
    ),
    (
        "both Ankara and the European Union",
        [("place", "Ankara"), ("organization", "European Union")],
        [("name", "place", "Ankara"), ("name", "organization", "the European Union")],
    ),
    ("the ministry's chief engineer, Hugo Brandt", [("person", "Hugo Brandt")], [("name", "person", "Hugo Brandt")]),
    (
        "Bank of Orlen deputy governor Nina Falk",
        [("organization", "Bank of Orlen"), ("person", "Nina Falk")],
        [("name", "person", "Bank of Orlen deputy governor Nina Falk")],
    ),
    (
        "the Orlen Bank's case against Nina Falk",
        [("organization", "Orlen Bank"), ("person", "Nina Falk")],
        [("description", "unnamed", "the Orlen Bank's case against Nina Falk")],
    ),
    (
        "Institute of Orlen palaeontologist Nina Falk",
        [("organization", "Institute of Orlen"), ("person", "Nina Falk")],
        [("name", "person", "Institute of Orlen palaeontologist Nina Falk")],
    ),
    ("She and other divers", [], [("pronoun", "person", "She"), ("description", "group", "other divers")]),
    ("Nina Falk herself", [("person", "Nina Falk")], [("name", "person", "Nina Falk")]),
    ("Lund's lawyer", [("person", "Lund")], [("description", "unnamed", "Lund's lawyer")]),
    ("a spokesman for Orlen Bank", [("organization", "Orlen Bank")], [("description", "unnamed", "a spokesman for Orlen Bank")]),
    ("Secretary of State Nina Falk", [("person", "Nina Falk")], [("name", "person", "Secretary of State Nina Falk")]),
    ("US", [("place", "US")], [("name", "place", "US")]),
    ("a lawyer for Nina Falk", [("person", "Nina Falk")], [("description", "unnamed", "a lawyer for Nina Falk")]),
    ("an audit of the harbour fund", [], [("description", "document", "an audit of the harbour fund")]),
    ("a study in the journal Orbis", [("organization", "Orbis")], [("description", "document", "a study in the journal Orbis")]),
    ("report author Nina Falk", [("person", "Nina Falk")], [("name", "person", "report author Nina Falk")]),
    (
        "Orlen Bank traders led by Nina Falk",
        [("organization", "Orlen Bank"), ("person", "Nina Falk")],
        [("description", "group", "Orlen Bank traders led by Nina Falk")],
    ),
    ("A team headed by Nina Falk", [("person", "Nina Falk")], [("description", "group", "A team headed by Nina Falk")]),
    ("figures compiled by Orlen Bank", [("organization", "Orlen Bank")], [("description", "document", "figures compiled by Orlen Bank")]),
    ("the guild and harbour pilots each", [], [("description", "organization", "the guild"), ("description", "group", "harbour pilots")]),
    ("several residents", [], [("description", "group", "several residents")]),
    ("the regulator", [], [("description", "organization", "the regulator")]),
    ("two former employees", [], [("description", "group", "two former employees")]),
    (
        "a senior official who spoke on condition of anonymity",
        [],
        [("description", "unnamed", "a senior official who spoke on condition of anonymity")],
    ),
]


@pytest.mark.parametrize(("text", "wanted", "expected"), PARTS)
def test_parts(text: str, wanted: list[tuple[str, str]], expected: list[tuple[str, str, str]]) -> None:
    names = [
        Name(Span(text.index(words), text.index(words) + len(words)), kind, text.index(words), words, normal(words))
        for kind, words in wanted
    ]
    parts = parse_source(text, Span(0, len(text)), names)
    assert [(part.form, part.type, part.text) for part in parts] == expected


@pytest.mark.parametrize(("text", "definite"), [("the minister", True), ("her deputy", True), ("a minister", False), ("officials", False)])
def test_definite(text: str, definite: bool) -> None:
    assert parse_source(text, Span(0, len(text)), [])[0].definite is definite
