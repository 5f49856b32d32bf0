"""Who speaks where two speak by turns, a paragraph each, and where words right behind a quotation say so."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.around.turns import goes_on
from service.attribution.pipeline import Engine

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


# What was said last ends at the bar, a participle stands at the caret: whether it goes on with that.
GOING_ON = [
    ("Ada Lund said| the pier was shut, ^adding that it was weak.", True),
    ("Ada Lund said|: “It is weak. It is shut,” ^adding that it was late.", True),
    ("Ada Lund said| the pier was shut. In May, she came to the aid of a man, who lost, ^saying that he was late.", True),
    ("Ada Lund said| the pier was shut. The mill then failed, ^showing that it was weak.", False),
]


@pytest.mark.parametrize(("marked", "goes"), GOING_ON)
def test_a_participle_goes_on_in_its_sentence(marked: str, goes: bool) -> None:
    text = marked.replace("|", "").replace("^", "")
    article = read_article(text)
    assert goes_on(article, marked.index("|"), marked.index("^") - 1, shares=True) is goes


def test_a_participle_of_another_subject(engine: Engine) -> None:
    text = "Norcom said in May it would buy Lumen. Datavia became the biggest failure in years after admitting it hid debts."
    assert [each.speaker.name if each.speaker else None for each in engine.analyse(text).attributions] == ["Norcom", "Datavia"]


def test_through_whom_somebody_speaks(engine: Engine) -> None:
    text = "Ada Lund had moved to play down the talk, issuing a statement through Orlen describing the talk as “flattering”."
    (only,) = engine.analyse(text).attributions
    assert only.speaker is None or only.speaker.name == "Ada Lund"


def test_the_last_name_before_a_participle_is_not_its_subject(engine: Engine) -> None:
    text = "Ada Lund took aim at a judge who heard a case on Orlen University, attacking the bench as “a choir of fools”."
    assert all(each.speaker is None or each.speaker.name == "Ada Lund" for each in engine.analyse(text).attributions)
    text = "Ada Lund took aim at a case on Orlen University, attacking the bench as “a choir of fools”."
    (only,) = engine.analyse(text).attributions
    assert only.speaker is not None
    assert only.speaker.name == "Ada Lund"
