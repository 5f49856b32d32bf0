"""What a source mention is, and how many speakers it names."""

from __future__ import annotations

import pytest

from service.attribution.mentions.sources.joint import parse_source
from service.attribution.names.entities import Name, normal
from service.attribution.spans import Span

# mention, names inside it as (kind, words), parts as (form, type, text)
PARTS = [
    ("she", [], [("pronoun", "person", "she")]),
    (
        "Congress MLA and party chief Lalit Barwe",
        [("organization", "Congress MLA"), ("person", "Lalit Barwe")],
        [("name", "person", "party chief Lalit Barwe")],
    ),
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
    (
        "a poll carried out by the Harbour Singers",
        [("organization", "Harbour Singers")],
        [("description", "document", "a poll carried out by the Harbour Singers")],
    ),
    ("an email relating to the mill", [], [("description", "document", "an email relating to the mill")]),
    ("the letter pinned to the door", [], [("description", "document", "the letter pinned to the door")]),
    ("reports emerging in the press", [], [("description", "document", "reports emerging in the press")]),
    ("the emerging artist", [], [("description", "unnamed", "the emerging artist")]),
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
    ("the accepted theory", [], [("description", "document", "the accepted theory")]),
    ("the voyage's only X-ray", [], [("description", "document", "the voyage's only X-ray")]),
    ("a nurse trained in Tarn", [], [("description", "unnamed", "a nurse trained in Tarn")]),
    ("an audit of the harbour fund", [], [("description", "document", "an audit of the harbour fund")]),
    ("studies over ten years on oil lamps", [], [("description", "document", "studies over ten years on oil lamps")]),
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
    # What is called by a noun behind the name of a body is of it, not the body.
    ("Ministry of Health officials", [("organization", "Ministry of Health")], [("description", "group", "Ministry of Health officials")]),
    (
        "Orlen Bank of Commerce (OBC) figures for May",
        [("organization", "Orlen Bank of Commerce")],
        [("description", "document", "Orlen Bank of Commerce (OBC) figures for May")],
    ),
    (
        "The Office of Rails (OR) in Orlen",
        [("organization", "Office of Rails"), ("place", "Orlen")],
        [("name", "organization", "The Office of Rails (OR) in Orlen")],
    ),
    (
        "Orlen Bank and Tarn Mint spokesmen",
        [("organization", "Orlen Bank"), ("organization", "Tarn Mint")],
        [("description", "group", "Orlen Bank and Tarn Mint spokesmen")],
    ),
    # All of some with those whom they are made up of.
    (
        "The consortium involving Orlen, Falk and Tarn",
        [("organization", "Orlen"), ("person", "Falk"), ("organization", "Tarn")],
        [("description", "organization", "The consortium involving Orlen, Falk and Tarn")],
    ),
    # The second of three names the first.
    (
        "The town treasurer, Nina Falk, and police chief Ada Lund",
        [("person", "Nina Falk"), ("person", "Ada Lund")],
        [("name", "person", "Nina Falk"), ("name", "person", "police chief Ada Lund")],
    ),
    (
        "The town treasurer, Nina Falk and Ada Lund",
        [("person", "Nina Falk"), ("person", "Ada Lund")],
        [
            ("description", "unnamed", "The town treasurer"),
            ("name", "person", "Nina Falk"),
            ("name", "person", "Ada Lund"),
        ],
    ),
    # The last of three names the second, if no "and" is between them.
    (
        "The mayor and the harbour master, Nina Falk",
        [("person", "Nina Falk")],
        [("description", "unnamed", "The mayor"), ("name", "person", "Nina Falk")],
    ),
    (
        "The mayor, the harbour master and Nina Falk",
        [("person", "Nina Falk")],
        [
            ("description", "unnamed", "The mayor"),
            ("description", "unnamed", "the harbour master"),
            ("name", "person", "Nina Falk"),
        ],
    ),
    # Where somebody is whom nobody names.
    ("A deckhand on the trawler Falk", [("person", "Falk")], [("description", "unnamed", "A deckhand on the trawler Falk")]),
    # What somebody was for two bodies, and two who are named.
    (
        "former Rovers and Orlen defender Nina Falk",
        [("organization", "Rovers"), ("place", "Orlen"), ("person", "Nina Falk")],
        [("name", "person", "Orlen defender Nina Falk")],
    ),
    (
        "Norland and Rovers captain Nina Falk",
        [("place", "Norland"), ("organization", "Rovers"), ("person", "Nina Falk")],
        [("name", "person", "Rovers captain Nina Falk")],
    ),
    (
        "the Orlen Bank and Rovers captain Nina Falk",
        [("organization", "Orlen Bank"), ("organization", "Rovers"), ("person", "Nina Falk")],
        [("name", "organization", "the Orlen Bank"), ("name", "person", "Rovers captain Nina Falk")],
    ),
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
