"""Firms that several are called by what they do: "bookmakers Tarnline", "Game developer Lattix interactive"; and firms called by half of
their names, or run together with what they do.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.names.extents.lowered import lowered
from service.attribution.names.extents.professions import are_called
from service.attribution.names.extents.run_on import run_on
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The name and the type of who speaks last.
LAST = {
    "Insurers Tarnwick said that storms had cost them dear.": ("Tarnwick", "organization"),
    "Housebuilders Corvane says that few homes were sold.": ("Corvane", "organization"),
    "Half of the fields are dry, according to market analysts Veltrix.": ("Veltrix", "organization"),
    "Rents will rise, say property consultants Veltrix.": ("Veltrix", "organization"),
    "Estate agents Peter Marlow said that rents rose.": ("Peter Marlow", "organization"),
    "Security firm Quellix estimates that one file in ten is lost.": ("Quellix", "organization"),
    "Animal Welfare group Kinship has argued that the law is unfair.": ("Kinship", "organization"),
    "Game developer Lattix interactive has announced that it will move.": ("Lattix interactive", "organization"),
    "Separately, Ericsson said on Monday that it was late.": ("Ericsson", "organization"),
    "Dynamo Harlow denied that it was poor.": ("Dynamo Harlow", "organization"),
    # Two persons, or a body of those who have the calling.
    "Lawyers Ada Pell and Jo Marsh said it was cold.": ("Ada Pell", "person"),
    "Lawyers for Mr Orr and Ms Pell denied that he was late.": ("Lawyers for Mr Orr and Ms Pell", "group"),
    "Architects Registration Board said it was not safe.": ("Architects Registration Board", "organization"),
    # Half a name.
    "VeltroPharm said it would cut prices. Veltro said that sales were up.": ("VeltroPharm", "organization"),
    "TNK Zarnow said it would cut prices. Zarnow said that ore was cheap.": ("TNK Zarnow", "organization"),
    "VeltroPharm said it would cut prices. Paul Veltro said that sales were up. Veltro said he was glad.": ("Paul Veltro", "person"),
    # A headline.
    "Barclays buys Lattix stake\n\nBarclays said that it was a bargain.": ("Barclays", "organization"),
    "Norse Air may sue Boeing\n\nNorse Air said that the jets were late.": ("Norse Air", "organization"),
    "Doctors without Borders said that it would leave.": ("Doctors without Borders", "organization"),
    # Letters in brackets, of a body that was not tagged.
    "The Hill Growers Roundtable (HGR) wants a tax. The HGR said prices were low.": ("Hill Growers Roundtable", "organization"),
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(speaks_last: Callable[[str], tuple[str, str] | None], text: str) -> None:
    assert speaks_last(text) == LAST[text]


@pytest.mark.parametrize(
    ("tagged", "names"),
    [
        ("Lattix Air wins Tarn", ["Lattix Air", "Tarn"]),
        ("Lattix may spark Tarn Oil", ["Lattix", "Tarn Oil"]),
        ("Lattix hires Peter Tarn", ["Lattix"]),
        ("Friends of the Tarn", None),
        ("Lattix wins", None),
    ],
)
def test_what_a_body_does_is_no_part_of_its_name(tagged: str, names: list[str] | None) -> None:
    found = run_on(tagged, Span(0, len(tagged)))
    assert (found and [span.cut(tagged) for span in found if span]) == names


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Film studio Lattix pictures has won", "Lattix pictures"),
        ("Film studio Lattix boots has won", "Lattix"),
        ("Film studio Lattix pictures win", "Lattix"),
        ("Her friend Lattix pictures has won", "Lattix"),
    ],
)
def test_a_word_in_small_letters_may_end_a_name(text: str, whole: str) -> None:
    start = text.index("Lattix")
    assert lowered(text, Span(start, start + len("Lattix"))).cut(text) == whole


@pytest.mark.parametrize(
    ("noun", "name", "called"),
    [("Brewers", "Tarnwick", True), ("Brewers", "Association", False), ("Brewers", "Ireland", False), ("Rivers", "Tarnwick", False)],
)
def test_what_several_are_called(noun: str, name: str, called: bool) -> None:
    assert are_called(noun, name) is called


def test_a_verb_makes_no_role(engine: Engine) -> None:
    speaker = engine.analyse("Airbus wins giant Kenya order\n\nKenya Airways said it had looked at both jets.").attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Kenya Airways", None)
