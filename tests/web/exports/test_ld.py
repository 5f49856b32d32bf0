"""JSON-LD, as a processor without a network reads it: what it says in RDF."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from pyld import jsonld

from service.web.exports import ld
from tests.web.exports.answers import TEXT, TYPES, analysis, client, question

SCHEMA, OA, RDF = "http://schema.org/", "http://www.w3.org/ns/oa#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
Triples = set[tuple[str, str, str]]


def no_network(url: str, options: object) -> None:
    """A loader that loads nothing."""
    del options
    raise AssertionError(f"a context would be fetched from {url}")


def triples(document: bytes) -> Triples:
    """What the document says; of literals their text."""
    found = jsonld.to_rdf(json.loads(document), {"documentLoader": no_network})["@default"]
    return {tuple(each[part]["value"] for part in ("subject", "predicate", "object")) for each in found}


def objects(said: Triples, subject: str, predicate: str) -> set[str]:
    """The objects of a subject and a predicate."""
    return {found for one, two, found in said if (one, two) == (subject, predicate)}


def of_type(said: Triples, kind: str) -> set[str]:
    """The subjects of a type."""
    return {one for one, two, found in said if (two, found) == (f"{RDF}type", kind)}


def selected(said: Triples, target: str, text: str) -> tuple[str, str]:
    """What the two selectors of a target select in the text, each in its own way."""
    (position,) = objects(said, target, f"{OA}hasSelector") & of_type(said, f"{OA}TextPositionSelector")
    (quote,) = objects(said, target, f"{OA}hasSelector") & of_type(said, f"{OA}TextQuoteSelector")
    start, end = (int(*objects(said, position, f"{OA}{name}")) for name in ("start", "end"))
    before, exact, after = (next(iter(objects(said, quote, f"{OA}{name}"))) for name in ("prefix", "exact", "suffix"))
    assert text[max(0, start - len(before)) : end + len(after)] == before + exact + after
    return text[start:end], exact


def test_a_statement_in_rdf() -> None:
    said = triples(ld.write(question(TEXT), analysis(TEXT, [[(11, 33), (44, 54)]], "Ines")))
    base = ld.text_name(TEXT)
    assert of_type(said, f"{SCHEMA}Quotation") == {f"{base}#a1"}
    assert objects(said, f"{base}#a1", f"{SCHEMA}text") == {"“We will open in May,” “or June,”"}
    assert objects(said, f"{base}#a1", f"{SCHEMA}isPartOf") == of_type(said, f"{SCHEMA}Article") == {base}
    assert objects(said, base, f"{SCHEMA}datePublished") == {"2024-11-14"}
    speakers = objects(said, f"{base}#a1", f"{SCHEMA}creator")
    assert speakers == {f"{base}#s2", f"{base}#s3"}
    roles = objects(said, f"{base}#a1", f"{SCHEMA}spokenByCharacter")
    assert roles <= of_type(said, f"{SCHEMA}Role")
    assert {name for role in roles for name in objects(said, role, f"{SCHEMA}spokenByCharacter")} == speakers
    assert {name for role in roles for name in objects(said, role, f"{SCHEMA}roleName")} == {"Ines"}
    (agreed,) = of_type(said, f"{SCHEMA}AgreeAction")
    assert objects(said, agreed, f"{SCHEMA}object") == {f"{base}#a1"}
    assert objects(said, agreed, f"{SCHEMA}agent") == {f"{base}#s3"}
    assert len(of_type(said, f"{SCHEMA}DisagreeAction")) == 1


def test_annotations_find_every_piece() -> None:
    pieces = [[(11, 33), (44, 54)], [(0, 9)], [(20, 50)]]
    said = triples(ld.write(question(TEXT), analysis(TEXT, pieces)))
    for number, spans in enumerate(pieces, start=1):
        (annotation,) = {one for one, two, found in said if two == f"{OA}hasBody" and found.endswith(f"#a{number}")}
        assert annotation in of_type(said, f"{OA}Annotation")
        found = {selected(said, target, TEXT) for target in objects(said, annotation, f"{OA}hasTarget")}
        assert found == {(TEXT[start:end],) * 2 for start, end in spans}


def test_positions_are_numbers_of_code_points() -> None:
    text = "😀 “It is done,” said Ana Lopez, the mayor."
    asked = client(analysis(text, [[(2, 16)]]))
    answers = [
        asked.post("/attributions", json={"text": text, "offset_unit": unit}, headers={"Accept": "application/ld+json"}).data
        for unit in ("codepoint", "utf16")
    ]
    assert answers[0] == answers[1]
    literals = jsonld.to_rdf(json.loads(answers[0]), {"documentLoader": no_network})["@default"]
    starts = [each["object"] for each in literals if each["predicate"]["value"] == f"{OA}start"]
    assert {(each["value"], each["datatype"]) for each in starts} == {("2", f"{XSD}nonNegativeInteger")}


def test_every_node_has_a_known_type() -> None:
    made: dict[str, Any] = json.loads(ld.write(question(TEXT, "A title"), analysis(TEXT, [[(0, 9)]] * len(TYPES))))
    assert set(ld.TYPES) == set(TYPES)
    expanded = jsonld.expand(made, {"documentLoader": no_network})
    assert len(expanded) == len(made["@graph"])
    assert all(each["@type"][0].startswith((SCHEMA, OA)) for each in expanded)


def test_the_name_of_a_text() -> None:
    name = ld.text_name("é")
    assert base64.urlsafe_b64decode(name.rpartition(";")[2] + "=") == hashlib.sha256("é".encode()).digest()
