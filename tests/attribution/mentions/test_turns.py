"""Who speaks where two speak by turns, a paragraph each, and where words right behind a quotation say so."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

ASKED = "“Did Mr Hollis open the valve?” asked Renata Quill, counsel to the inquiry.\n\n“He was at lunch,” replied Dov Perlman.\n\n"
SPEAKERS = [
    (ASKED + "“And where were you?”\n\n“At the other end of the plant.”", ["Renata Quill", "Dov Perlman", "Renata Quill", "Dov Perlman"]),
    # What is no question after a reply goes on with it.
    (ASKED + "“He always was at noon.”", ["Renata Quill", "Dov Perlman", "Dov Perlman"]),
    # A question that was said, not asked, may be answered by whoever said it.
    (
        "“It is dry,” said Ada Lund.\n\n“Why should we pay?” said Jo Marsh, the mayor.\n\n“We have paid enough.”",
        ["Ada Lund", "Jo Marsh", "Jo Marsh"],
    ),
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize(("text", "names"), SPEAKERS)
def test_whose_turn_it_is(engine: Engine, text: str, names: list[str]) -> None:
    assert [each.speaker.name if each.speaker else None for each in engine.analyse(text).attributions] == names


def test_a_verb_and_a_name_right_behind_a_quotation(engine: Engine) -> None:
    text = "Snow fell on the ground for two days. ‘Not again!’ Brierley groaned. Dean Brierley, the groundsman, has been there for years."
    (told,) = engine.analyse(text).attributions
    assert told.speaker
    assert told.cue
    assert told.source
    assert (told.speaker.name, told.cue.text, told.source.text) == ("Dean Brierley", "groaned", "Brierley")
