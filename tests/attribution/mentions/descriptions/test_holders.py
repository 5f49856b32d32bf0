"""Whom a description by an office means, where several hold one of the same noun."""

from __future__ import annotations

import pytest

from service.attribution.mentions.descriptions.holders import is_held_by_another, read_office
from service.attribution.mentions.sources.joint import parse_source
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# A description and an office: whether that is another one.
OTHERS = {
    ("The navy spokesman", "police spokeswoman"): True,
    ("The navy spokesman", "spokeswoman for the military"): False,
    ("The OSCE spokesman", "UNICEF spokesman"): True,
    ("The RTA spokesman", "spokesman for the Rural Teachers Association"): False,
    ("The Fed chairman", "Federal Reserve chair"): False,
    ("The Federal Reserve chairman", "Fed Chair"): False,
    ("The BoE governor", "Governor of the Bank of England"): False,
    ("The RBA governor", "Reserve Bank Governor"): False,
    ("The force spokesman", "Police spokesman"): False,
    ("The Swedish foreign minister", "Finnish Foreign Minister"): True,
    ("The Austrian foreign minister", "Australian Foreign Minister"): True,
    ("The Slovenian prime minister", "Slovak Prime Minister"): True,
    ("Niger's president", "Nigerian President"): True,
    ("The Turkish president", "President of Turkey"): False,
    ("The Swedish foreign minister", "Sweden's foreign minister"): False,
    ("The Swedish foreign minister", "foreign minister"): False,
    ("The defence minister", "Transport Minister"): True,
    ("The prime minister", "Labour prime minister"): False,
    ("The American president", "U.S. President"): False,
    ("The Russian spokesman", "Kremlin spokesman"): False,
    ("The Omsk governor", "Tomsk governor"): True,
    ("The rebel commander", "Army commander"): True,
    ("The federal housing minister", "Manitoba Housing Minister"): True,
    ("The state health director", "Pine County Health Director"): True,
    ("The state attorney general", "U.S. Attorney General"): True,
    ("The acting mayor", "Mayor"): True,
    ("The mayor", "acting mayor"): False,
    ("The Labour leader", "Opposition leader"): False,
    ("The Hungarian leader", "Fidesz leader"): False,
    ("The Spanish coach", "Harlow coach"): False,
    ("The union leader", "council leader"): True,
    ("The State Department spokesman", "department spokesman"): False,
}
# Who speaks last.
LAST = {
    "Navy spokesman Olu Bello said two boats sank. The police spokesman denied that anybody had drowned.": "The police spokesman",
    "Swedish Foreign Minister Pia Holt said they went on. The Danish foreign minister called them dead.": "The Danish foreign minister",
    "Omar Sadek, the IAEA spokesman, said wells were dry. Oxfam spokesman Jan Roe said trucks came. The IAEA spokesman said it was late.": (
        "Omar Sadek"
    ),
    "Tomsk governor Lev Orlov said a bridge fell. The Tomsk governor said it would be mended.": "Lev Orlov",
    "Mayor Rosa Diaz shut the pier. The acting mayor said it would open in May.": "The acting mayor",
    # Whose somebody is who is described by "his" or "her" is not the one whose name is beside it.
    "The leak was reported by a plumber, Joe Marsh. His foreman told him to keep quiet.": "His foreman",
    "The memo was written by a clerk, Ada Brill. Her supervisor said he had lost it.": "Her supervisor",
    # Nor is whoever belongs to somebody by a possessive at the end.
    "Carl Voss resigned in May. A former neighbour of Voss's said he had been ill.": "A former neighbour of Voss's",
    # What begins the article may be told with a name further on, and nobody named before.
    "Hospital spokeswoman Ida Roe said beds were free. Orbis would not say more. A spokeswoman said the case was open.": "A spokeswoman",
}


@pytest.mark.parametrize("pair", OTHERS)
def test_an_office_is_another_one(pair: tuple[str, str]) -> None:
    description, role = pair
    source = parse_source(description, Span(0, len(description)), ())[0]
    assert is_held_by_another(source, [role]) is OTHERS[pair]


def test_what_is_no_office_of_many_is_not_read() -> None:
    assert read_office("retired plumber") is None


@pytest.mark.parametrize("text", LAST)
def test_who_holds_an_office(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == LAST[text]
