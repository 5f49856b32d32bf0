"""Quotations that stand right before who says them."""

from __future__ import annotations

from service.attribution.pipeline import load_engine

TEXT = "“Not now,” Falk shot back. “Get a boat,” Quist clapped back. “Enough,” Vik deadpanned. “Never,” Tull thundered."
TWO = "Fares rose to nine crowns, its chief said, more than double those of May, according to a filing."
ONE = "“We sail,” said Irma Falk. “We sail at nine,” Falk said. “The quay is dry,” she added."


def test_each_quotation_is_of_whoever_stands_behind_it() -> None:
    engine = load_engine()
    assert [(a.quote.text, a.source and TEXT[a.source.start : a.source.end]) for a in engine.analyse(TEXT).attributions] == [
        ("“Not now,”", "Falk"),
        ("“Get a boat,”", "Quist"),
        ("“Enough,”", "Vik"),
        ("“Never,”", "Tull"),
    ]
    assert {a.speaker.name for a in engine.analyse(ONE).attributions if a.speaker} == {"Irma Falk"}


def test_a_quotation_goes_on_behind_a_pronoun() -> None:
    text = "At lunch, she called Falk “a cook in a coat,” two boatmen remember. Falk laughed."
    assert all(a.source is None or "boatmen" not in text[a.source.start : a.source.end] for a in load_engine().analyse(text).attributions)


def test_what_is_told_by_two_is_parted() -> None:
    assert [(a.quote.text, a.source and TWO[a.source.start : a.source.end]) for a in load_engine().analyse(TWO).attributions] == [
        ("Fares rose to nine crowns", "its chief"),
        ("more than double those of May", "a filing"),
    ]
