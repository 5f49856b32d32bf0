"""Offices by their letters."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# The speaker's name, kind and role of the last statement.
LAST = {
    "Prime Minister Ada Brandt flew to Oslo on Monday. The PM said the deal was near.": ("Ada Brandt", "person", "Prime Minister"),
    "PM Lars Holm met unions on Monday. “It is done,” the PM told reporters.": ("Lars Holm", "person", "PM"),
    "Chief Minister Mohan Rathore opened the dam. The CM said farmers would benefit.": ("Mohan Rathore", "person", "Chief Minister"),
    "Attorney General Lou Marks sued the firm. The AG said it had lied.": ("Lou Marks", "person", "Attorney General"),
    "Managing Director Tobi Ade cut prices. The MD noted that sales were steady.": ("Tobi Ade", "person", "Managing Director"),
    "The Inspector-General of Police, Usman Bello, visited Jos. The IGP said calm had returned.": (
        "Usman Bello",
        "person",
        "Inspector-General of Police",
    ),
    "Chief executive Nina Halvard has resigned. The CEO said she was tired.": ("Nina Halvard", "person", "Chief executive"),
    "Interior Cabinet Secretary Josphat Kimeu flew to Eldoret. The CS said officers carried no guns.": (
        "Josphat Kimeu",
        "person",
        "Interior Cabinet Secretary",
    ),
    "Former Prime Minister Lars Holm met Prime Minister Ada Brandt. The PM said he was welcome.": (
        "Ada Brandt",
        "person",
        "Prime Minister",
    ),
    "DPP Samuel Ang asked for bail of 20,000 dollars. The DPP said the man might flee.": ("Samuel Ang", "person", "DPP"),
    "Democratic Alliance (DA) leader Lou Marks met District Attorney Jo Hill. The DA said it would sue.": (
        "Democratic Alliance",
        "organization",
        None,
    ),
    "The PM said the talks were over. Ministers met on Friday.": ("The PM", "unnamed", None),
    "Deputy Commissioner Ada Brandt left. The FC said the pitch was wet.": ("FC", "organization", None),
    "The Lagoon State Commissioner of Police, Musa Danjuma, was there. The CP said four men were held.": (
        "Musa Danjuma",
        "person",
        "Lagoon State Commissioner of Police",
    ),
    "The Progressive Movement won. PM leader Ilya Brandt thanked voters. “We are grateful,” the PM said.": (
        "Progressive Movement",
        "organization",
        None,
    ),
    "Interior Secretary Kim Roe visited the site. “We carried out the attack,” the IS said on Telegram.": ("IS", "organization", None),
    "DPP lawmaker Wang Ting said it was fair. “We are glad,” the DPP said.": ("DPP", "organization", None),
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == LAST[text]


def test_two_of_one_office_are_neither(engine: Engine) -> None:
    text = "Chief Minister Mohan Rathore met Chief Minister Ritu Garg in Delhi. The CM said the river would be shared."
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is None or speaker.type != "organization"
