"""Claims that a noun tells of, with whom they are from behind it."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.nominal.from_whom import from_whom_of, treats
from service.attribution.pipeline import load_engine
from service.attribution.spans import Span

# A text, and the noun, whom the claim is from, the claim and what it does.
FOUND = [
    (
        "The ferry sailed despite assurances from the Orlen Harbour Board that it would wait.",
        "assurances",
        "the Orlen Harbour Board",
        "it would wait",
    ),
    ("The quay shut after a threat by Volta Lines that fares would double, and rain fell.", "threat", "Volta Lines", "fares would double"),
    ("The vote came amid complaints from boatmen in Orlen that the pier was weak.", "complaints", "boatmen in Orlen", "the pier was weak"),
    (
        "Fares fell on a promise from harbour master Ada Quist that boats would sail.",
        "promise",
        "harbour master Ada Quist",
        "boats would sail",
    ),
    ("The pact binds together pledges from small ports to cut the use of tar.", "pledges", "small ports", "to cut the use of tar"),
    ("Ada Quist rebuffed pleas from the boatmen to stay on, and left.", "pleas", "the boatmen", "to stay on"),
    ("Rents rose in spite of an admission by the guild that it had erred.", "admission", "the guild", "it had erred"),
]
NONE = [
    # What nobody has said.
    "Ada Quist wants assurances from the guild that the pier is safe.",
    "The boats sank without a warning from the guild that the pier was weak.",
    "Ada Quist wants pledges from small ports to cut the use of tar.",
    # What is sent to somebody.
    "The log tells of calls from the boatmen to the guild in May.",
    "The log tells of calls from the boatmen to police in May.",
    # A verb of the noun's own, or a clause on whom it is from.
    "The boats sank, and a warning by the guild shows that the pier was weak.",
    "The pier shut after threats from men that had lost their jobs.",
    # The noun is the subject, and its verb stands where no mark shows.
    "A warning from the guild that the pier was weak was ignored.",
    "“He went despite assurances from the guild that it would wait.”",
]


@pytest.mark.parametrize(("text", "noun", "who", "said"), FOUND)
def test_whom_a_claim_is_from(text: str, noun: str, who: str, said: str) -> None:
    (found,) = from_whom_of(read_article(text))
    assert found.source is not None
    assert (found.cue.cut(text), found.source.cut(text), found.content[0].cut(text)) == (noun, who, said)
    assert found.act == ("confirm" if noun == "admission" else "state")


@pytest.mark.parametrize("text", NONE)
def test_no_claim_of_anybody(text: str) -> None:
    assert list(from_whom_of(read_article(text))) == []


def test_the_subject_before_the_noun_has_not_said_it() -> None:
    (statement,) = load_engine().analyse("He quit after a warning from the Harbour Board that it would fine him.").attributions
    assert statement.speaker is not None
    assert statement.speaker.name == "Harbour Board"


@pytest.mark.parametrize(
    ("source", "expected"),
    [("a paper that refutes", True), ("a clerk who has rejected", True), ("a paper that makes", False), ("a paper", False)],
)
def test_who_treats_a_claim_does_not_make_it(source: str, *, expected: bool) -> None:
    text = f"{source} claims that the river is clean."
    assert treats(text, Span(0, len(source)), Span(len(source) + 1, len(source) + 1 + len("claims"))) is expected
