"""Whom a surname means where several bear it: particles, relatives, couples and the dead."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# For each statement, by whom it is.
NAMESAKES = {
    # A surname of several words begins with a capital where a sentence does, and is no full name.
    "Carla van der Moor opened the pier. Van der Moor said it would last. The treasurer, Piet van der Moor, said it was paid for.": [
        "Carla van der Moor",
        "Piet van der Moor",
    ],
    "Rosa de la Mora promised a pier. De la Mora said it would last. Hugo de la Mora said it was paid for.": [
        "Rosa de la Mora",
        "Rosa de la Mora",
        "Hugo de la Mora",
    ],
    "Van Morrison sang. Morrison said it was fun. Anna Morrison said it was loud.": ["Van Morrison", "Anna Morrison"],
    # Who is first named as a relative, by a first name alone, is not called by the surname.
    "Mayor Ruth Hale, who sails with her brother Owen, opened it. “It is sound,” said Hale. Owen Hale said he had doubts.": [
        "Ruth Hale",
        "Owen Hale",
    ],
    # But whoever has just spoken under the full name goes on by the surname, if that adds something or was named before.
    "Mayor Gary Hale opened the school. His niece Ruth Hale, a teacher, said the roof leaked. Hale added that it stank.": [
        "Ruth Hale",
        "Ruth Hale",
    ],
    "Gary Hale is the mayor. His niece Ruth Hale runs a shop. “It is a good shop,” Ruth Hale said.\n\nHale said the rent was low.": [
        "Ruth Hale",
        "Ruth Hale",
    ],
    "Gary Hale is the mayor. His niece, Ruth Hale, said the roof leaked. Hale said it would be mended.": ["Ruth Hale", "Gary Hale"],
    # Nor does a quotation go on with what a relative said, nor who was only named; a man is "Mr Hale", if there is one.
    "Gary Hale is the mayor. His niece Ruth Hale runs a shop. Ruth Hale said it was a good shop. “It is a dump,” Hale said.": [
        "Ruth Hale",
        "Gary Hale",
    ],
    "“It fell,” Ruth Hale, a clerk at the mill, told the radio. “It was old,” Mr Hale continued.": ["Ruth Hale", "Ruth Hale"],
    "“It fell,” Ruth Hale told the radio. Her son, Gary Hale, was there. “It was old,” Mr Hale added.": ["Ruth Hale", "Gary Hale"],
    "Ruth Hale owns the mill. “It was old,” Mr Hale added.": ["Hale"],
    # One of two with one surname is nobody of another, who is not called by the first name alone.
    "His parents, Paul and Ruth Hale, wrote that he was vain. Paul Moss said he was kind.": ["Paul Hale", "Paul Moss"],
    "Paul Moss was late. Paul and Ruth Hale wrote that he was vain. Paul Hale said he was kind.": ["Paul Hale", "Paul Hale"],
    # The dead say no more, nor does who has a widow.
    "“Come soon,” Gary Hale said on the tape. His widow, Ruth Hale, testified on Monday.\n\n“He was afraid,” Hale told the court.": [
        "Gary Hale",
        "Ruth Hale",
    ],
    "“Come,” Gary Hale said on the tape. Hale, 41, died in May. His sister, Ruth Hale, came.\n\n“He was afraid,” Hale told the court.": [
        "Gary Hale",
        "Ruth Hale",
    ],
    "“I lost,” Gary Hale said on Monday. His sister, Ruth Hale, came.\n\n“It was close,” Hale told the court.": ["Gary Hale", "Gary Hale"],
    # What is said of "her" is by the woman of the name, of "him" by the man.
    "Ruth Hale chairs the board. Her brother, Gary Hale, rows. Hale said she was proud of him. Hale said he was tired.": [
        "Ruth Hale",
        "Gary Hale",
    ],
    # Nor is what is said of "him" by the man, where it is quoted.
    "Police arrested Gary Hale in May. His sister, Ruth Hale, came. “He was with me,” Hale said.": ["Ruth Hale"],
    "Ruth Hale is the mayor. Gary Hale, a cousin, lost to her. “He never won,” said Hale. “She never called,” Hale said.": [
        "Ruth Hale",
        "Gary Hale",
    ],
    "Gary Hale and Kev Moss each caught a bream. “He weighed it wet,” Hale said. Ruth Hale, the mayor, laughed.": ["Gary Hale"],
    "Nora Hale’s mother, Edith Hale, died in the fire. Hale said the alarm never rang.": ["Nora Hale"],
    # A son or a brother is "Mr Hale", if no other man of the name is told of.
    "Ruth Hale said the ward was cold. Her son Owen said it was dirty. “Nobody came,” Mr Hale said.": ["Ruth Hale", "Owen", "Owen"],
    "Gary Hale said the ward was cold. His son Owen said it was dirty. “Nobody came,” Mr Hale said.": ["Gary Hale", "Owen", "Gary Hale"],
    # A son has his father's name with "Jr.", beside "Sr." or where he is introduced as the son.
    "The owner, Gary Hale Sr., sold the mill. Hale’s son, Gary Jr., said it was old.": ["Gary Jr."],
    "Gary Hale Sr. sold the mill. Gary Jr. said it was old. Gary Jr. said it leaked.": ["Gary Jr.", "Gary Jr."],
    "Gary Hale opened the hotel. His son, Gary Jr., told reporters it was cheap.": ["Gary Jr."],
    "Gary Hale Jr. sold the mill. Gary Jr. said it was old.": ["Gary Hale Jr."],
    # Two of a couple, of whom one has a first name alone.
    "The flat is let to Helen and Peter Okoro. Mrs Okoro told the inquiry that it leaked. Mr Okoro said it stank.": [
        "Helen",
        "Peter Okoro",
    ],
    # A prince is nobody else of his first name, but one who has the title too.
    "Prince Olav came at noon. Olav said he was glad. The mayor, Olav Moss, said he was late.": ["Prince Olav", "Olav Moss"],
    "Prince Olav al-Moss met reporters. Prince Olav said that talks had failed.": ["Olav al-Moss"],
    # Nobody is given the first name of somebody else.
    "Priya and Tom Hale bought the flat. “It leaks,” Ms Hale said. “It stinks,” Mr Hale said.": ["Hale", "Tom Hale"],
}


@pytest.mark.parametrize("text", NAMESAKES)
def test_who_of_several_of_a_surname_is_meant(text: str, engine: Engine) -> None:
    found = engine.analyse(text).attributions
    assert [a.speaker.name if a.speaker else None for a in found] == NAMESAKES[text]
