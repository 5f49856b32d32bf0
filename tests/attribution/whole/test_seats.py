"""Offices with the place, field or body that they are held in, right before a name; titles of many countries."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A speaker's name and role by what stands before "said the road was closed."
HELD = {
    "Conservative MP for Ashby North Ada Brandt": ("Ada Brandt", "Conservative MP for Ashby North"),
    "Labour MP for Walton Ada Brandt": ("Ada Brandt", "Labour MP for Walton"),
    "The MP for Ashby North, Ada Brandt,": ("Ada Brandt", "MP for Ashby North"),
    "Member of Parliament for Kibwe East Daudi Onyango": ("Daudi Onyango", "Member of Parliament for Kibwe East"),
    "Senator for Ohio Ada Brandt": ("Ada Brandt", "Senator for Ohio"),
    "Mayor of Ashby Tom Leddle": ("Tom Leddle", "Mayor of Ashby"),
    "Mayor of Ashby Mr Leddle": ("Leddle", "Mayor of Ashby"),
    "Undersecretary for Fisheries Mr. Ruiz": ("Ruiz", "Undersecretary for Fisheries"),
    "The Honourable Minister of Works Tunde Bello": ("Tunde Bello", "Honourable Minister of Works"),
    "Bishop of Ashby Tom Leddle": ("Tom Leddle", "Bishop of Ashby"),
    "Assembly member for Cardiff West Ada Brandt": ("Ada Brandt", "Assembly member for Cardiff West"),
    "Shadow minister for Wales Ada Brandt": ("Ada Brandt", "Shadow minister for Wales"),
    "Union Minister for Road Transport and Highways Nitesh Rathore": (
        "Nitesh Rathore",
        "Union Minister for Road Transport and Highways",
    ),
    "Lagoon State Commissioner for Health Prof. Akin Abayo": ("Akin Abayo", "Lagoon State Commissioner for Health"),
    "MEC for Health Nomali Mbele": ("Nomali Mbele", "MEC for Health"),
    "Chief Constable of Norland Police Ada Brandt": ("Ada Brandt", "Chief Constable of Norland Police"),
    "Inspector General of Police (IGP) Usman Alka Baba": ("Usman Alka Baba", "Inspector General of Police"),
    "DIG (Prisons) Anita Rao": ("Anita Rao", "DIG"),
    "Superintendent of Police (Rural) R. Manjunath": ("R. Manjunath", "Superintendent of Police"),
    "The President of NUPEX, Comrade Williams Akpore,": ("Williams Akpore", "President of NUPEX"),
    "The Executive Governor of Oye State, Engr. Seyi Makin,": ("Seyi Makin", "Executive Governor of Oye State"),
    "A spokesman for the Nigerian Army, Brig.-Gen. Onyema Nwachi,": ("Onyema Nwachi", "spokesman for the Nigerian Army"),
    "Taoiseach Simon Harrigan": ("Simon Harrigan", "Taoiseach"),
}
# Who has "of" before a name and holds no seat.
NONE = {
    "The lawyer of Mary Ann Dole said the road was closed.": "The lawyer of Mary Ann Dole",
    "The parents of Anna Lise Brandt said the road was closed.": "The parents of Anna Lise Brandt",
}


@pytest.mark.parametrize("lead", HELD)
def test_an_office_with_what_it_is_held_in(engine: Engine, lead: str) -> None:
    speaker = engine.analyse(f"{lead} said the road was closed.").attributions[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == HELD[lead]


@pytest.mark.parametrize("text", NONE)
def test_whose_somebody_is(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == NONE[text]


def test_a_secretary_of_a_ministry_and_a_name(engine: Engine) -> None:
    text = "The Permanent Secretary, Ministry of Works, Mr. Folorun Esan, said the road was closed."
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.name == "Folorun Esan"
