"""People whom an article calls by their country."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
MEANT = {
    "Nell Harper won the final on Sunday. Mia Okoye of Ghana had beaten her in March. “I was lucky,” the American said.": "Nell Harper",
    "Britain’s Owen Strand lost in two sets to Nell Harper. The Briton had said he was fit.": "Owen Strand",
    "Danish sailor Owen Strand was beaten by Pia Holt. Jo Marsh came third. The Dane said the wind was poor.": "Owen Strand",
    # Whom the tagger takes for a body, by one word or two, of some age.
    "Owen Strand won the race in Cork. The Irishman said he was tired.": "Owen Strand",
    "Owen Strand led by two. “It was cold,” said the New Zealander.": "Owen Strand",
    "Strand glad of Danish boat\n\nOleg Strand rowed home. But the Norwegian said that both oars had cracked.": "Oleg Strand",
    "Oleg Strand rowed home in a day. But the Russian admitted that both oars had cracked.": "Oleg Strand",
    "Driver Owen Strand crashed. The South African said he was fine.": "Owen Strand",
    "Winger Mia Okoye beat Pia Holt in Leeds. Holt had won in May. “I was lucky,” the 23-year-old American said.": "Pia Holt",
    "Mei Tanaka won in two sets. “I was lucky,” the 19-year-old Japanese said.": "Mei Tanaka",
    # The only one of whom the article has told, and none of those of whom it tells who speaks.
    "Manager Luis Vega praised his side. “We were good,” the Spaniard said.": "Luis Vega",
    "Coach Owen Strand praised his team. A drunken Dane shouted. “They were poor,” the Dane said.": "the Dane",
    "Owen Strand of Norway was beaten by Pia Holt. “It was cold,” the Swede said.": "the Swede",
}


# A newspaper; those who are no one person; and the country that all of a people, or those who run it, speak for.
BODIES = {
    "The Australian said on Monday that the minister had quit.": ("The Australian", "organization"),
    "Pia Holt met the Japanese in Tokyo. The Japanese said the talks had failed.": ("The Japanese", "group"),
    "The Estonians said they would not sell the ferry.": ("The Estonians", "group"),
    "The Dutch said the ferry was late.": ("The Dutch", "group"),
    "Denmark has not signed the treaty. “It is too short,” said Ada Lund. The Danes said the text would be read again.": (
        "Denmark",
        "place",
    ),
    "The French fleet is large. France sent two ships. The French said the sea was theirs.": ("France", "place"),
    "Latvia sent two ships. The Latvians said the sea was theirs.": ("Latvia", "place"),
    "Latvia shares the bay. Latvians insist on peace, and the Latvians warned that the sea was theirs.": ("Latvia", "place"),
    "The government in Lisbon said the dam would open. Rain fell in Portugal on Monday.": ("Portugal", "place"),
    # Where nothing is told that the country does, or some of its people are told of, those may be meant.
    "The crew were held in Latvia for a week. The Latvians said the food was bad.": ("The Latvians", "group"),
    "Latvia sent a ship. Two Latvians were seen on the roof. The Latvians said they were cold.": ("The Latvians", "group"),
}


@pytest.mark.parametrize("text", MEANT)
def test_who_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
    assert speaker.type in ("person", "unnamed")


@pytest.mark.parametrize("text", BODIES)
def test_no_person_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == BODIES[text]
