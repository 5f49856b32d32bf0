"""Which names are one entity, and what it is called."""

from __future__ import annotations

import re

import pytest

from service.attribution.names.entities import Name, normal, untitled, words_of
from service.attribution.names.mended.one_kind import of_one_kind
from service.attribution.names.same.namesakes import entities_of
from service.attribution.spans import Span

# text, the names in it as (kind, words), the entities as (name, number of names)
ENTITIES = [
    # What speaks of its own is no person.
    ("Brightpan said its kettles are safe. Later Brightpan paid.", [("person", "Brightpan"), ("person", "Brightpan")], [("Brightpan", 2)]),
    ("Nadia Okonjo spoke first. Okonjo left early.", [("person", "Nadia Okonjo"), ("person", "Okonjo")], [("Nadia Okonjo", 2)]),
    ("Varga resigned. Later, Ilona Varga explained.", [("person", "Varga"), ("person", "Ilona Varga")], [("Ilona Varga", 2)]),
    ("Paul J. Reyes won; Paul Reyes smiled.", [("person", "Paul J. Reyes"), ("person", "Paul Reyes")], [("Paul J. Reyes", 2)]),
    (
        "Ada von Berg came. Von Berg spoke. Karl von Berg left.",
        [("person", "Ada von Berg"), ("person", "Von Berg"), ("person", "Karl von Berg")],
        [("Ada von Berg", 2), ("Karl von Berg", 1)],
    ),
    ("Ada Berg came. Von Berg spoke.", [("person", "Ada Berg"), ("person", "Von Berg")], [("Ada Berg", 1), ("Von Berg", 1)]),
    (
        "Owen Marsh Sr. founded it. Owen Marsh Jr. runs it.",
        [("person", "Owen Marsh Sr."), ("person", "Owen Marsh Jr.")],
        [("Owen Marsh Sr.", 1), ("Owen Marsh Jr.", 1)],
    ),
    (
        "Tom Adeyemi met Lola Adeyemi. Then Adeyemi spoke.",
        [("person", "Tom Adeyemi"), ("person", "Lola Adeyemi"), ("person", "Adeyemi")],
        [("Tom Adeyemi", 1), ("Lola Adeyemi", 2)],
    ),
    (
        "The Coastal Fisheries Board (CFB) met. The CFB agreed.",
        [("organization", "Coastal Fisheries Board"), ("organization", "CFB"), ("organization", "CFB")],
        [("Coastal Fisheries Board", 3)],
    ),
    (
        "The Upland Soil Trust, or UPST, met. UPST agreed.",
        [("organization", "Upland Soil Trust"), ("organization", "UPST"), ("organization", "UPST")],
        [("Upland Soil Trust", 3)],
    ),
    # Letters without what a firm is in law, of both parts of a word with a hyphen.
    (
        "Norrland Pulp & Paper Ltd. pays. NPP paid.",
        [("organization", "Norrland Pulp & Paper Ltd."), ("organization", "NPP")],
        [("Norrland Pulp & Paper Ltd.", 2)],
    ),
    (
        "Shannon Auto Industry Corp pays. SAIC paid.",
        [("organization", "Shannon Auto Industry Corp"), ("organization", "SAIC")],
        [("Shannon Auto Industry Corp", 2)],
    ),
    ("The Anti-Graft Bureau met. AGB left.", [("organization", "Anti-Graft Bureau"), ("organization", "AGB")], [("Anti-Graft Bureau", 2)]),
    # A body's name with an article in it, letters of which those of partners; the Red Cross in short; an address.
    (
        "The International Committee of the Red Cross left. The ICRC paid. The Red Cross wept.",
        [("organization", "International Committee of the Red Cross"), ("organization", "ICRC"), ("organization", "Red Cross")],
        [("International Committee of the Red Cross", 3)],
    ),
    (
        "The Society for the Study of Bees left. The Study of Bees is a book.",
        [("organization", "Society for the Study of Bees"), ("organization", "Study of Bees")],
        [("Society for the Study of Bees", 1), ("Study of Bees", 1)],
    ),
    ("P&R Ferries left. P&R paid.", [("organization", "P&R Ferries"), ("organization", "P&R")], [("P&R Ferries", 2)]),
    ("Amazona.com left. Amazona paid.", [("organization", "Amazona.com"), ("organization", "Amazona")], [("Amazona.com", 2)]),
    # Somebody with an office whom the reader took for a body.
    ("Ada Lund rose. Deputy Lund sat.", [("person", "Ada Lund"), ("organization", "Deputy Lund")], [("Ada Lund", 2)]),
    # A surname that is a title too, before what keeps father and son apart.
    (
        "Martin Luther King III won. King spoke.",
        [("person", "Martin Luther King III"), ("person", "King")],
        [("Martin Luther King III", 2)],
    ),
    ("Hale & Porter shut. H&P paid.", [("organization", "Hale & Porter"), ("organization", "H&P")], [("Hale & Porter", 2)]),
    ("The Bank of Orlen waits. The BoO cut.", [("organization", "Bank of Orlen"), ("organization", "BoO")], [("Bank of Orlen", 2)]),
    (
        "The River Safety Board met. S.S.B. and R.S.B. agreed.",
        [("organization", "River Safety Board"), ("place", "S.S.B."), ("place", "R.S.B.")],
        [("River Safety Board", 2), ("S.S.B.", 1)],
    ),
    ("Irma Vienna spoke. Vienna left.", [("person", "Irma Vienna"), ("place", "Vienna")], [("Irma Vienna", 2)]),
    ("Irma Vienna spoke in Vienna.", [("person", "Irma Vienna"), ("place", "Vienna")], [("Irma Vienna", 1), ("Vienna", 1)]),
    ("The U.S. and the United States.", [("place", "U.S."), ("place", "United States")], [("United States", 2)]),
    ("Orlen Bank said. Orlen added.", [("organization", "Orlen Bank"), ("organization", "Orlen")], [("Orlen Bank", 2)]),
    ("Senator Ruth Abel and Governor Ken Abel.", [("person", "Ruth Abel"), ("person", "Ken Abel")], [("Ruth Abel", 1), ("Ken Abel", 1)]),
]


def names_in(text: str, wanted: list[tuple[str, str]]) -> list[Name]:
    """The wanted names as they follow each other in the text."""
    out, at = [], 0
    for kind, words in wanted:
        match = re.compile(re.escape(words)).search(text, at)
        assert match is not None
        out.append(Name(Span(*match.span()), kind, match.start(), words, words_of(words, kind)))
        at = match.end()
    return out


@pytest.mark.parametrize(("text", "wanted", "expected"), ENTITIES)
def test_entities(text: str, wanted: list[tuple[str, str]], expected: list[tuple[str, int]]) -> None:
    found = entities_of(of_one_kind(names_in(text, wanted), text), text)
    assert [(entity.name, len(entity.names)) for entity in found] == expected


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Secretary of State Nina Falk", "Nina Falk"),
        ("Mr. Dorn’s", "Dorn"),
        ("Prime Minister Aroha Tamihana", "Aroha Tamihana"),
        ("Chief Executive Luis Prado", "Luis Prado"),
        ("the Rev. Amos Tull", "Amos Tull"),
        ("Bishop", "Bishop"),
        ("Councilwoman Ida Brandt", "Ida Brandt"),
        ("Ida Brandt, KC", "Ida Brandt"),
        ("Ida SC", "Ida SC"),
        ("Ludwig van Aalst", "Ludwig van Aalst"),
    ],
)
def test_untitled(text: str, bare: str) -> None:
    assert untitled(text) == bare


def test_normal_folds_marks_and_points() -> None:
    assert normal("Dr. José Núñez’s") == ("jose", "nunez")
    assert normal("U.N.") == normal("UN") == ("un",)


def test_titles_keep_a_couple_apart() -> None:
    text = "Mr Oakes blamed the dog. Mrs Oakes blamed Mr Oakes."
    found = entities_of(names_in(text, [("person", "Oakes")] * 3), text)
    assert sorted([name.span.start for name in entity.names] for entity in found) == [[3, 45], [29]]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Brightpan said its kettles are safe.", "Brightpan", "organization"),
        ("The neighbouring capital, Ostrava Nova, is quiet.", "Ostrava Nova", "place"),
        ("Ada Lund said its kettles are safe.", "Ada Lund", "person"),
        ("In the capital, Ada Lund spoke.", "Ada Lund", "person"),
        ("The film producer Ada Lund spoke.", "Ada Lund", "person"),
        ("The phone maker Nuvio is quiet.", "Nuvio", "person"),
        ("The airline Nuvio is quiet.", "Nuvio", "organization"),
        ("Lund said the kettles are safe.", "Lund", "person"),
    ],
)
def test_what_a_name_is_shows_in_how_it_is_used(text: str, words: str, kind: str) -> None:
    (name,) = of_one_kind(names_in(text, [("person", words)]), text)
    assert name.kind == kind


@pytest.mark.parametrize(
    ("before", "called", "kind"),
    [("A villager, ", "Sani Kano", "person"), ("The villager, ", "Sani Kano", "place"), ("A villager, ", "Kano", "place")],
)
def test_a_villager_is_no_place(before: str, called: str, kind: str) -> None:
    text = f"{before}{called}, said the well was dry."
    (name,) = of_one_kind(names_in(text, [("place", called)]), text)
    assert name.kind == kind
