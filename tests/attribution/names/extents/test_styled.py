"""Persons by what they hold, by a number, or by a judge's title."""

from __future__ import annotations

import pytest

from service.attribution.names.extents.styled import is_person
from service.attribution.pipeline import Engine

# What was tagged as a body's name, and whether it is a person's.
TAGGED = {
    "Pope Anselm IV": True,
    "The Pope Anselm": True,
    "King Olav Magnus II": True,
    "Lord Justice Harker": True,
    "Mrs Justice Orr": True,
    "Grand Duke Olav of Tarn": True,
    "Queen Maud University of Tarn": False,
    "King Olav": False,
    "King Olav College": False,
    "Lord Justice Harker Foundation": False,
    "Justice Harker": False,
}
# Who speaks last: name and kind, and role.
SPEAKERS = {
    "The Duchess of Harlow said the hall was cold.": ("Duchess of Harlow", "person", None),
    "The Duke of Harlow wept. The Duke of Harlow’s lawyer said the hall was cold.": ("The Duke of Harlow’s lawyer", "unnamed", None),
    "The Prince of Tarn Hospital said the ward was shut.": ("Prince of Tarn Hospital", "organization", None),
    "The Bishop of Harlow, the Rt Rev Ruth Mabey, said the spire leaned. Later the Bishop of Harlow told the BBC that it would stand.": (
        "Ruth Mabey",
        "person",
        "Bishop of Harlow",
    ),
    "Prince Olav, the Duke of Tarn, wept. The Duke of Tarn said that he was tired.": ("Prince Olav", "person", "Duke of Tarn"),
    "The Earl of Harlow, Alan Pepper, said the house was open.": ("Alan Pepper", "person", "Earl of Harlow"),
    "The Prince of Tarn pub said it would close.": ("Prince of Tarn", "organization", None),
    "King Olav, the Duke of Tarn and Ruth Mabey wept. The Duke of Tarn said he was tired.": ("Duke of Tarn", "person", None),
    "Pope Anselm IV said that war was a defeat.": ("Pope Anselm IV", "person", "Pope"),
    "The Archbishop of Armagh said the bill was wrong.": ("Archbishop of Armagh", "person", "Archbishop of Armagh"),
    "The Speaker of the House said the bill was wrong.": ("Speaker of the House", "person", "Speaker of the House"),
    "Lord Justice Harker said the law was clear.": ("Harker", "person", "Lord Justice"),
}


@pytest.mark.parametrize("tagged", TAGGED)
def test_a_person_by_number_or_by_a_title_of_judges(tagged: str) -> None:
    assert is_person(tagged) is TAGGED[tagged]


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == SPEAKERS[text]
