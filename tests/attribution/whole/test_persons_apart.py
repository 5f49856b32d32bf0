"""What the tagger takes for a part of a person's name and is none: letters of honours, ranks that are letters, the body of somebody;
and what it leaves out: a particle, an apostrophe.
"""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The name, type and role of who speaks last.
HONOURS = {
    "Major Ivo Harte MC said the ford was muddy.": ("Ivo Harte", "person", "Major"),
    "Fr Ivo Harte PP said the roof leaked. “We are cold,” Fr Harte said.": ("Ivo Harte", "person", "Fr"),
    "Sister Maeve Doran OP said the school would shut.": ("Maeve Doran", "person", "Sister"),
    "Professor Ivo Harte CBE FRS, director of the institute, said it was sound.": ("Ivo Harte", "person", "director of the institute"),
    "Prof Maeve Doran, FRSE, said it was sound.": ("Maeve Doran", "person", "Prof"),
    "Dame Maeve Doran FMedSci said doctors were tired.": ("Maeve Doran", "person", "Dame"),
    # Initials, and letters of a body.
    "The fans wept. Anil Suresh MC said the match was lost.": ("Anil Suresh MC", "person", None),
    "Tarn Radio CBS said the mast was down.": ("Tarn Radio CBS", "organization", None),
    "The mast fell on Ivo Harte. CBS said the mast was old.": ("CBS", "organization", None),
}
RANKS = {
    "DI Maeve Doran said the family knew.": ("Maeve Doran", "person", "DI"),
    "WPC Maeve Doran said she ran.": ("Maeve Doran", "person", "WPC"),
    "ACC Doran said four men were held.": ("Doran", "person", "ACC"),
    "Assistant Chief Constable Maeve Doran was there. ACC Doran said four men were held.": (
        "Maeve Doran",
        "person",
        "Assistant Chief Constable",
    ),
    "DS Maeve Doran was there. DS Doran said the family knew.": ("Maeve Doran", "person", "DS"),
    "DC Maeve Doran was there. DC Doran said the family knew.": ("Maeve Doran", "person", "DC"),
    "Maeve Doran was there. DS Norden said ships were dear.": ("DS Norden", "person", None),
    "DCC Limited said profits were up.": ("DCC Limited", "organization", None),
    "The ACC said the match was off.": ("ACC", "organization", None),
}
# The name and type alone.
BODIES = {
    "Ivo Harte of Orvela says bonds are cheap.": ("Ivo Harte", "person"),
    "Wen Lo at Orvela notes that bonds are cheap.": ("Wen Lo", "person"),
    "Prince Ivo of Tarn said the park would open.": ("Prince Ivo of Tarn", "person"),
    "The Victoria College of Music said fees would rise.": ("Victoria College of Music", "organization"),
}
PARTICLES = {
    "Farmer Elijah arap Koskei said the land was his.": ("Elijah arap Koskei", "person", "Farmer"),
    "Poet Njoki wa Kamau said rain was due.": ("Njoki wa Kamau", "person", "Poet"),
    "Poet Njoki wa Muchang’o said rain was due.": ("Njoki wa Muchang’o", "person", "Poet"),
    "Striker Milan Petrov said he was tired.": ("Milan Petrov", "person", "Striker"),
    "Poet Njoki Kamau’s father said rain was due. “It is late,” Njoki Kamau’s father said.": ("Poet Njoki Kamau’s father", "unnamed", None),
}
OFFICES = {
    "Director of National Intelligence Maeve Doran said it was sound.": ("Maeve Doran", "person", "Director of National Intelligence"),
    "Former Director of National Intelligence Maeve Doran said it was sound.": (
        "Maeve Doran",
        "person",
        "Former Director of National Intelligence",
    ),
    "Secretary of Health and Human Services Maeve Doran said rates would fall.": (
        "Maeve Doran",
        "person",
        "Secretary of Health and Human Services",
    ),
    "The Director of Public Prosecutions said the case was closed.": (
        "The Director of Public Prosecutions",
        "unnamed",
        "Director of Public Prosecutions",
    ),
    "The Directorate of Public Works said the road was closed.": ("Directorate of Public Works", "organization", None),
}
ALL = HONOURS | RANKS | PARTICLES | OFFICES


@pytest.mark.parametrize("text", ALL)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type, last.role) == ALL[text]


@pytest.mark.parametrize("text", BODIES)
def test_whoever_is_of_a_body(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1].speaker
    assert last is not None
    assert (last.name, last.type) == BODIES[text]
