"""Ranks, forms of address and degrees: roles only where there is nothing better, and no part of an office before them."""

from __future__ import annotations

import pytest

from service.attribution.names.wording.ranks import is_bare, without_rank
from service.attribution.pipeline import Engine

# The speaker's role.
ROLES: dict[str, str | None] = {
    "The secretary of the tribunal, Dr Hilda Oram, said the lists were full.": "secretary of the tribunal",
    "The chair of the allotment society, Cllr Ned Varley, said the gate was locked.": "chair of the allotment society",
    "The registrar of the college, Prof Amara Nwosu, said the exams would go on. Nwosu was sure.": "registrar of the college",
    "Joan Petrie, MD, a dermatologist at Larch Hospital, said the cream was safe.": "dermatologist at Larch Hospital",
    "Wim Aarts, CFA, a bond analyst at Polder Bank, said yields would fall.": "bond analyst at Polder Bank",
    "Lois Grainger, Ph.D., a soil scientist, said the field was dry.": "soil scientist",
    "Dr Hilda Oram said the lists were full.": "Dr",
    "Capt Rolf Ekman said the tug was late.": "Capt",
    # An office and a rank behind it.
    "Norland Police spokesperson Commissioner Petra Voss said three were held.": "Norland Police spokesperson",
    "Coastguard Spokesman SSP Anil Perera said the boat was found.": "Coastguard Spokesman",
    "Head of the Arson Unit Supt Moira Dunne said the barn was old.": "Head of the Arson Unit",
    "Lumley mayor Councillor Asha Rao said the pool would stay.": "Lumley mayor",
    "Minister of Housing Engr Sani Bako said the flats were dry.": "Minister of Housing",
    "Fire brigade spokesman Station Officer Neil Corrie said the roof was lost.": "Fire brigade spokesman",
    "Deputy Commissioner Petra Voss said three were held.": "Deputy Commissioner",
    "Army spokesman Colonel-Major Femi Bako said the town had fallen.": "Army spokesman",
    "Spokesman Major-General Femi Bako said the town had fallen.": "Spokesman",
    "Lieutenant-Colonel Femi Bako said the town had fallen.": "Lieutenant-Colonel",
    "Rebel spokesman General Femi Bako said the town had fallen.": "Rebel spokesman",
    "Parish priest Father Alan Pepper said the roof was new.": "Parish priest",
    "The order's bursar, Sister Ruth Mabey, said the roof was new.": "bursar",
    "The Diocese of Harlow's chancellor, Sister Ruth Mabey, said the roof was new.": "Diocese of Harlow's chancellor",
    "Police Maj. Ana Reyes, Tarn police chief, said two men were held.": "Tarn police chief",
    "Kurnai elder Uncle Alan Pepper said the land was sacred.": "Kurnai elder",
    "Lena Orme, who runs the kiosk with her sister Maud, said trade was slow.": "runs the kiosk",
    "Lena Orme, the next president of the college, said the roof was new.": "next president of the college",
    "Lena Orme left early. The next mother may not be let out. She says she was tired.": None,
    # Somebody else's, and what is no role of a body.
    "Canon Ruth Mabey said it was late. Archdeacon Alan Pepper and Abbot Hugh Orme agreed.": "Canon",
    "Wing Cdr Ruth Mabey said the jet was down. Air Vice-Marshal Alan Pepper agreed.": "Wing Cdr",
    "Master Sergeant Petra Voss said three were held.": "Master Sergeant",
    "Head Constable Ram Gopal said three were held.": "Head Constable",
    "League Secretary General Petra Voss said three were held.": "League Secretary General",
    # What somebody is, and was; what somebody is, and the body.
    "Tarn boss Erin Cole, a former Shell geologist, said the well was dry.": "Tarn boss",
    "Otto Lang, a former bishop, said the bells were cracked.": "former bishop",
    "Beekeeper Ida Moss, of the Upland Trees Trust, said the hives were ill.": "Beekeeper",
    "Ida Moss, of the Upland Trees Trust, said the hives were ill.": "Upland Trees Trust",
}
# Where an office ends before a rank and a name, which is behind the bar.
ENDS = {
    "army spokesman Lt. Col.| Ada Lund": "army spokesman",
    "army spokesman Brigadier-General| Ada Lund": "army spokesman",
    "army spokesman Lieutenant-Colonel| Ada Lund": "army spokesman",
    "Inspector-General| Ada Lund": "Inspector-General",
    "district commander Superintendent| Ada Lund": "district commander",
    "Head of Emergency Medicine Dr| Ada Lund": "Head of Emergency Medicine",
    "Chief Superintendent| Ada Lund": "Chief Superintendent",
    "Police Chief Inspector| Ada Lund": "Police Chief Inspector",
    "Detective Sergeant| Ada Lund": "Detective Sergeant",
    "spokesman Captain| of the guard": "spokesman Captain",
    "Army spokesman General| Ada Lund": "Army spokesman",
    "Director General Lt Gen| Ada Lund": "Director General",
    "Attorney General| Ada Lund": "Attorney General",
    "League Secretary General| Ada Lund": "League Secretary General",
    "Tarn elder Aunty| Ada Lund": "Tarn elder",
}


@pytest.mark.parametrize("text", ROLES)
def test_the_role_is_what_somebody_does(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.role == ROLES[text]


@pytest.mark.parametrize("marked", ENDS)
def test_an_office_ends_before_a_rank(marked: str) -> None:
    assert marked[: without_rank(marked.replace("|", ""), 0, marked.index("|"))] == ENDS[marked]


@pytest.mark.parametrize(
    ("phrase", "bare"),
    [
        ("Prof", True),
        ("Lt. Col.", True),
        ("Chief Inspector", True),
        ("MD", True),
        ("S/Sgt.", True),
        ("Ph.D.", True),
        ("Police Lt. Col.", True),
        ("Police Chief", False),
        ("Chief Engineer", False),
        ("Associate Professor", False),
        ("Sen.", False),
        ("captain", False),
    ],
)
def test_a_bare_rank(phrase: str, *, bare: bool) -> None:
    assert is_bare(phrase) is bare
