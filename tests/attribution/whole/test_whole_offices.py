"""Roles that are whole, and phrases that are none: lists and dots within an office, what is bygone, what tells nothing of its own."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

IMMIGRATION = "spokesman for Norland Immigration, Customs and Enforcement"
# The last speaker's role.
ROLES: dict[str, str | None] = {
    f"The pontoon sank. A {IMMIGRATION}, Tom Hale, said nobody was aboard.": IMMIGRATION,
    "The pontoon sank. A spokesman for Norland Immigration, Tom Hale, said nobody was aboard.": "spokesman for Norland Immigration",
    "The graves will be moved in spring, says veterans' affairs minister Tom Hale.": "veterans' affairs minister",
    "The mill let forty people go. The weavers' lawyer, Ada Lund, said they would sue.": "weavers' lawyer",
    "Losses rose. Tarnline, the world's third largest ferry operator, said it rained.": "world's third largest ferry operator",
    "The game sold out. Jo Marsh, editor of fansite Otterquest.org, said nobody slept.": "editor of fansite Otterquest.org",
    "The dam is closed. Jo Marsh, editor of the Tarn Echo.He was glad, Marsh said.": "editor of the Tarn Echo",
    "The dam will hold. “It stands,” Undersecretary for Water Resources Jo Marsh said.": "Undersecretary for Water Resources",
    "The cable was cut twice. “It was no accident,” public defender Jo Marsh wrote.": "public defender",
    "“I will row for Elm,” said Jo Marsh, 31,  from Tarnmouth, who said the boat leaked.": None,
    "Eggs sold for more than ever, but the company's Ada Lund says the price cannot last.": None,
    "Jo Marsh, one of the so-called “Weir Widows” of 1991, told researchers that the gate had been left open.": None,
    "A high school graduate, Jo Marsh had no training. Marsh said the locks were easy.": None,
    "A graduate student, Jo Marsh, said the locks were easy.": "graduate student",
    "The race was between Ada Lund, a former judge, mayor and senator, and Tom Hale, a baker. Lund said she would win.": (
        "former judge, mayor and senator"
    ),
    "The race was between Ada Lund, a former judge, and Tom Hale, a baker. Lund said she would win.": "former judge",
    "Former Elm Mayor Jo Marsh was glad. Marsh, while still a candidate for governor last summer, said the weir was a ruin.": (
        "Former Elm Mayor"
    ),
    "Jo Marsh was glad. Marsh, while still a candidate for governor last summer, said the weir was a ruin.": "candidate for governor",
    # The how-manieth somebody is, and the how-manieth others look for.
    "Otto Vik was sacked, and Harlow Rovers seek their ninth manager in eight years. “The pitch was wet,” Vik said.": None,
    "Otto Vik became the ninth manager in eight years at Harlow Rovers. “The pitch was wet,” Vik said.": "ninth manager",
    "Harlow Rovers made Otto Vik their fifth head coach in as many years. “The pitch was wet,” Vik said.": "fifth head coach",
    # The place in a list goes with what it is a list of; a share or a sum is none.
    "The rain stopped at noon. Mina Sorel, the world No. 31, said her wrist hurt.": "world No. 31",
    "The rain stopped at noon. World number 31 Mina Sorel said her wrist hurt.": "World number 31",
    "The rain stopped at noon. British number four Mina Sorel said her wrist hurt.": "British number four",
    # A lake or a creek is where somebody is from.
    "“It is late,” Ida Quist of Alder Lake said.": None,
    "The ferry sank. “The pumps failed,” said Orla Fenn of Mill Creek.": None,
    "The ferry sank. Mill Creek Mayor Orla Fenn said the pumps had failed.": "Mill Creek Mayor",
    # Adjectives and verbs that go on behind an office.
    "The inquiry was told of a fire. Ida Quist, the head of the agency responsible, said the quay was shut.": "head of the agency",
    "A furious mayor of Elm, Ida Quist, said the quay was shut.": "mayor of Elm",
    # The office of a first lady's husband.
    "First lady Nora Brandt opened the fair. President Brandt stayed at home. “The pears are sweet,” Nora Brandt said.": "First lady",
    "President Nora Brandt opened the fair. “The pears are sweet,” Brandt said.": "President",
    # Others who speak of somebody, who are told of for the first time.
    "Ada Quist sells wool. Another senator accused Quist of fraud. “I only sell wool,” Quist said on Friday.": None,
    "Tarn senator attacks Quist\n\nIda Quist sells pears. “It is late,” Quist said.": None,
    "Ada Quist, a senator, accused Roe of fraud. “I only sell wool,” Quist said on Friday.": "senator",
    # Who puts it so, or looks on.
    "The crash hurt nobody. As one judge put it, Ida Quist wept. “It is late,” Quist said.": None,
    # What somebody never was.
    "Ida Quist was not really a senator. “It is late,” Quist said.": None,
    "Ida Quist is really a senator. “It is late,” Quist said.": "senator",
}
# Who the "prime minister" of the last sentence is.
MEANT = {
    "Otto Brandt, a Labour donor, said he would give no more. Mr Brandt attacked the government over the floods. And the prime minister "
    "has said that the boats would stay.": "the prime minister",
    "Prime Minister Otto Brandt said he would give no more. Mr Brandt attacked the council over the floods. And the prime minister has "
    "said that the boats would stay.": "Otto Brandt",
}


@pytest.mark.parametrize(("text", "role"), ROLES.items())
def test_the_role_of_a_speaker(engine: Engine, text: str, role: str | None) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == role


@pytest.mark.parametrize(("text", "name"), MEANT.items())
def test_a_high_office_is_not_that_of_whom_the_article_calls_something_else(engine: Engine, text: str, name: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == name
