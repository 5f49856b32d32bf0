"""First names whose surname a second person's name gives, and persons beside their kin."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who speaks in the first statement.
FIRST = {
    "The siblings Tom and Sue Garrick said the shop would close. Tom Reed, a guest, said he was sad.": ["Tom Garrick", "Sue Garrick"],
    "Her parents, Peter and Joan Lisle, wrote that she was vain.": ["Peter Lisle", "Joan Lisle"],
    "The twins Will and Kate Lisle said that it was cold. Will Orr said it was warm.": ["Will Lisle", "Kate Lisle"],
    "The couple, Ed and Ruth Garrick, said the farm was sold.": ["Ed Garrick", "Ruth Garrick"],
    # Who share a calling need not share a surname.
    "The dancers Ruth and Peter Garrick said the hall was cold.": ["Ruth", "Peter Garrick"],
    "The owners Anna and Peter Garrick said the shop would close.": ["Anna", "Peter Garrick"],
    "Two parents, Anna and Peter Garrick, said the school was cold.": ["Anna", "Peter Garrick"],
    # Of whom else the article tells.
    "Ruth Tyler spoke. Tyler and Peter Lisle said the bill was bad. Tyler Orr said no.": ["Ruth Tyler", "Peter Lisle"],
    "Tom and Kate Lisle said that it was cold.": ["Tom", "Kate Lisle"],
    "Tom Reed spoke. Tom and Kate Lisle said that it was cold.": ["Tom", "Kate Lisle"],
    # A body that is called after both.
    "The Peter and Sue Lisle Trust said it would close.": ["Peter and Sue Lisle Trust"],
    # Somebody who is called like a town.
    "Costa and her brother Luis Pires argue that the vote was unfair.": ["Costa", "Luis Pires"],
    # One person who works for two.
    "“It was fun,” said Donald and Rosemary producer Jo Garrick.": ["Jo Garrick"],
}


def test_no_surname_is_made_up_where_another_of_that_first_name_comes(engine: Engine) -> None:
    found = engine.analyse("The dancers Ruth and Peter Garrick said the hall was cold. Ruth Orr said it was warm.").attributions[0]
    assert found.speaker is not None
    assert "Ruth Garrick" not in [speaker.name for speaker in (found.speaker, *found.joint_speakers)]


@pytest.mark.parametrize("text", FIRST)
def test_who_speaks_first(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions[0]
    assert found.speaker is not None
    assert [speaker.name for speaker in (found.speaker, *found.joint_speakers)] == FIRST[text]


def test_whoever_is_beside_kin_is_a_person_of_no_role(engine: Engine) -> None:
    speaker = engine.analyse("Costa and her brother Luis Pires argue that the vote was unfair.").attributions[0].speaker
    assert speaker is not None
    assert (speaker.type, speaker.role) == ("person", None)


def test_an_office_begins_a_source(engine: Engine) -> None:
    speaker = engine.analyse("“It is late,” said Deputy Prime Minister Tivadar Olah on Monday.").attributions[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Tivadar Olah", "Deputy Prime Minister")


def test_a_letter_may_be_written_as_markup(engine: Engine) -> None:
    speaker = engine.analyse("Bel&eacute;n scored often, arguing that the fans were worth a goal.").attributions[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == ("Bel&eacute;n", "person")
