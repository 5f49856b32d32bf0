"""Of what kind a speaker is, and by what name, by what the article says of it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# The speaker's name, kind and role of the last statement.
LAST = {
    "The Kremlin said the report was false. Ada Brandt wept.": ("Kremlin", "organization", None),
    "Downing Street said it would wait. Ada Brandt wept.": ("Downing Street", "organization", None),
    "Chipmaker Norsil said demand was soft.": ("Norsil", "organization", "Chipmaker"),
    "Airline Norjet said flights would resume.": ("Norjet", "organization", "Airline"),
    "Shipbuilder Vardal Marine warned that profits would fall.": ("Vardal Marine", "organization", "Shipbuilder"),
    "Leeds United manager Cal Moore was furious. United said they would appeal.": ("Leeds United", "organization", None),
    "The Institute of Oceanography and Limnology said it agreed.": ("Institute of Oceanography and Limnology", "organization", None),
    "The Philippine Institute of Volcanology and Seismology warned that the peak could erupt.": (
        "Philippine Institute of Volcanology and Seismology",
        "organization",
        None,
    ),
    "Army spokesperson Lt. Col. Dana Regev said two soldiers were hurt.": ("Dana Regev", "person", "Army spokesperson"),
    "Norland District Commander Superintendent Bruce Mahu said two cars left.": ("Bruce Mahu", "person", "Norland District Commander"),
    "The oldest wombat has died, Ashby Wildlife Park has announced. Curator Bec Holt wept. The park said it would miss him.": (
        "Ashby Wildlife Park",
        "organization",
        None,
    ),
    "Star Ben Whitley remembers the shoot as “cold and glorious”.": ("Ben Whitley", "person", "Star"),
    "The pact was initialled in May, according to Der Spiegel.": ("Der Spiegel", "organization", None),
    "Marta Kowal, who worked at Corvale for nine years, left. Corvale rejected the claims. “She was fired,” it said.": (
        "Corvale",
        "organization",
        None,
    ),
    "Sergeant Vaughan Tate said two cars left. A neighbour, who did not want to be named, heard bangs. “I hit the floor,” she said.": (
        "A neighbour",
        "unnamed",
        None,
    ),
    "Mayor Toni Alva said flags would fly. Reyna’s widow said she was proud.": ("Reyna’s widow", "unnamed", None),
    "Ferrosteel, the industry lobby, said the plan was overdue.": ("Ferrosteel", "organization", "industry lobby"),
    "DCI Ann Moss said the man was held.": ("Ann Moss", "person", "DCI"),
    "The Private Sector Alliance urged both sides to meet.": ("Private Sector Alliance", "organization", None),
    "Brinova cut its prices on Friday. Rivals wept. Brinova declined to comment.": ("Brinova", "organization", None),
    "Brandt cut her prices on Friday. Rivals wept. Brandt said it was time.": ("Brandt", "person", None),
    # What is none of these.
    "Omar Reth survived the crash. A passenger died. “I heard her scream,” he said.": ("Omar Reth", "person", None),
    "“I love radio,” veteran broadcaster Alan Tolland said.": ("Alan Tolland", "person", "veteran broadcaster"),
    "Retailer Lena Fosse, 44, opened a shop. “I sell hats,” Fosse said.": ("Lena Fosse", "person", "Retailer"),
    "Doctor Ida Crane worked at Moreau. “I was tired,” said Moreau, 40, a cook.": ("Moreau", "person", "cook"),
    "DCP Midstream said: “The pipe broke.”": ("DCP Midstream", "organization", None),
    "Daily Star said: “We stand by it.” The Star said no more.": ("Daily Star", "organization", None),
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine()


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == LAST[text]


def test_a_post_on_x_ends_a_sentence(engine: Engine) -> None:
    text = "“The doctors do not lie,” Beatrice Wanjiru posted on X. County Commander Peter Otieno said no shots were fired."
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Peter Otieno", "County Commander")
