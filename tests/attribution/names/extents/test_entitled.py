"""Names without the titles that the tagger takes for a part of them, and what only looks like a body's name."""

from __future__ import annotations

import pytest

from service.attribution.names.extents.entitled import bearer
from service.attribution.pipeline import Engine

# What the tagger took for one name, and the name in it.
TITLED = {
    "Labour MP Ada Lund": "Ada Lund",
    "Former Silver Fern Mere Tipene": "Mere Tipene",
    "Ex-CFO Rohit Sen": "Rohit Sen",
    "Fellow Lib Dem Norman Bell": "Norman Bell",
    "Fellow Travellers Union Branch": None,
    "Surveyor General of Norway Tor Vik": "Tor Vik",
    "Detective Chief Inspector Sarah Holm of Tarn Police": "Sarah Holm",
    "Detective Chief Inspector Association of Tarn": None,
    "Director General of Health Anjali Perera": "Anjali Perera",
    "Assistant Secretary of State for African Affairs Dora Kemp": "Dora Kemp",
    "High Commissioner for Human Rights Paul Brandt": "Paul Brandt",
    "Union Minister of State for Home Kiran Joshi": "Kiran Joshi",
    "Union Minister for Road Transport Kiran Joshi": "Kiran Joshi",
    "County Treasurer Ruth Mabey": "Ruth Mabey",
    "Tarn County Recorder Ruth Mabey": "Ruth Mabey",
    "Mayor Deb Lund": "Deb Lund",
    "Deputy Mayor Wendeline Oosthuizen": "Wendeline Oosthuizen",
    "Chief Secretary Orson Paris": "Orson Paris",
    "House Republican Thomas Hale": "Thomas Hale",
    "Senate Republican Study Committee": None,
    "Mayor Daley Foundation": None,
    "Foreign Minister Council Summit": None,
    "County Treasurer Grants Fund": None,
    "Director of Public Prosecutions": None,
    "Minister of Rural Water Supply": None,
    "Governor of New South Wales": None,
    "Commissioner of Greater Norland Police": None,
    "Former Soviet Union": None,
    "Former Pupils Association Lund Branch": None,
}
# The speaker's name, kind and role.
SPEAKERS = {
    "Finance chief and former CFO Wanda Mbeki was there. CFO Sanjay Pillai said margins rose.": ("Sanjay Pillai", "person", "CFO"),
    "Senior Planner Aoife Daly said that the council’s hands were tied.": ("Aoife Daly", "person", "Senior Planner"),
    "UN Special Envoy for Yemen Karl Brandt said talks would resume.": ("Karl Brandt", "person", "UN Special Envoy for Yemen"),
    "Assistant to the Solicitor General Neil Porter told the court that the law was clear.": (
        "Neil Porter",
        "person",
        "Assistant to the Solicitor General",
    ),
    # An office that looks like a body's name, before the name of who holds it; with a rank, with the unit between.
    "The Inspector-General of Prisons, Kwame Adjei, said the wing was full.": ("Kwame Adjei", "person", "Inspector-General of Prisons"),
    "The Superintendent of Police, Meena Pillai, denied that the bridge was shut.": ("Meena Pillai", "person", "Superintendent of Police"),
    "The Police Press Officer, DSP Tunde Alabi, said two men were held.": ("Tunde Alabi", "person", "Police Press Officer"),
    "The Force Marine Commander, Col. Idris Sule, said the river was calm.": ("Idris Sule", "person", "Force Marine Commander"),
    "The Director, Harbour Operations, Maj. Gen. Femi Bako, said the quay was shut.": ("Femi Bako", "person", "Director"),
    "The Commander, Western Naval Command, Rear Adm. Sani Obi, said the boat was found.": ("Sani Obi", "person", "Commander"),
    "The Chief of Naval Staff, Vice Adm. Femi Bako, said the strait was clear.": ("Femi Bako", "person", "Chief of Naval Staff"),
    "The State Commissioner for Roads, Dr Femi Bako, said the bridge was shut.": ("Femi Bako", "person", "State Commissioner for Roads"),
    "The Solicitor-General of the Federation, Femi Bako, denied the claim.": ("Femi Bako", "person", "Solicitor-General of the Federation"),
    "The Joint Chiefs of Staff said the strait was clear.": ("Joint Chiefs of Staff", "organization", None),
    "The Harbour Police, Kwame Adjei said, had failed.": ("Kwame Adjei", "person", None),
    # What is before a name and no part of it.
    "Controller Bhim Nath Rana said the seals were intact.": ("Bhim Nath Rana", "person", "Controller"),
    "Kitman Ray Mellor said the door was shut.": ("Ray Mellor", "person", "Kitman"),
    "Tan Sri Hamid Yusri denied the claim.": ("Hamid Yusri", "person", None),
    "“I misread the drum,” Herr Krall wrote.": ("Krall", "person", None),
    "Lecturer in politics at Leeds's Griffin University Paul Wilkes says farmers could lose.": (
        "Paul Wilkes",
        "person",
        "Lecturer in politics at Leeds's Griffin University",
    ),
    "Nurses' Christian Fellowship said that it was late.": ("Nurses' Christian Fellowship", "organization", None),
    "Quarterback Deshawn Priddy said that he was hurt.": ("Deshawn Priddy", "person", "Quarterback"),
    # Letters behind a name that is not tagged with them.
    "Huw Rees MS asked for a fresh vote.": ("Huw Rees", "person", "MS"),
    # Whom a people's name or a party's is before.
    "Londoner Paul Marsh said the train was late.": ("Paul Marsh", "person", "Londoner"),
    "Australian Jo Marsh said the race was hard.": ("Jo Marsh", "person", "Australian"),
    "Briton Sam Reed said he was tired.": ("Sam Reed", "person", "Briton"),
    "Australian Wool Board said the clip was small.": ("Australian Wool Board", "organization", None),
    "“We lost,” said Australian Paul Marsh.": ("Paul Marsh", "person", "Australian"),
    "German Marsh said the train was late.": ("German Marsh", "person", None),
    # What somebody is of two bodies, or in two ways.
    "Deputy Prime Minister and Finance Minister Ola Brandt said the budget was balanced.": (
        "Ola Brandt",
        "person",
        "Finance Minister",
    ),
    "Orbistech's chairman and chief software architect, Paul Gale, said the phone was new.": (
        "Paul Gale",
        "person",
        "chairman and chief software architect",
    ),
    "Former Rovers and Wales defender Gary Stokes said he was surprised.": (
        "Gary Stokes",
        "person",
        "Former Rovers and Wales defender",
    ),
    "Tarn Ombudsman Ruth Mabey said the rule was unfair.": ("Ruth Mabey", "person", "Tarn Ombudsman"),
    "CR Menon, a retired judge, said the law was bad.": ("CR Menon", "person", "retired judge"),
    "Cr Anil Menon said the law was bad.": ("Anil Menon", "person", "Cr"),
    "Superintendent of Police S K Pillai said the road was shut.": ("S K Pillai", "person", "Superintendent of Police"),
    "Superintendent of Police A K Pillai said the road was shut.": ("A K Pillai", "person", "Superintendent of Police"),
    "Air Cdre Femi Bako said the school would move.": ("Femi Bako", "person", "Air Cdre"),
    "Garda Orla Keane wept in court. Garda Keane said it was dark.": ("Orla Keane", "person", "Garda"),
    "IM Elena Petrova said the hall was cold.": ("Elena Petrova", "person", "IM"),
    "Sgt. First Class Ruth Mabey said the bridge was down.": ("Ruth Mabey", "person", "Sgt. First Class"),
    "DIG Anil Menon said the road was shut.": ("Anil Menon", "person", None),
    "An Garda Síochána said the road was shut.": ("Garda Síochána", "organization", None),
    "Undersheriff Ruth Mabey said the report was early.": ("Ruth Mabey", "person", "Undersheriff"),
    "Mother Superior Ruth Mabey said the roof was new.": ("Ruth Mabey", "person", "Mother Superior"),
    "The board's chair, Lord (Alan) Harker, said he was sorry.": ("Alan Harker", "person", "chair"),
    "Baroness (Ruth) Mabey said the cap was cruel.": ("Ruth Mabey", "person", "Baroness"),
    "Mayor of St. Paul Alan Pepper said the road was shut.": ("Alan Pepper", "person", "Mayor"),
    # A surname of two words, and another of that name beside what he is.
    "Ada von Berg promised reform. Von Berg said it was time. The deputy, Karl von Berg, said it was done.": (
        "Karl von Berg",
        "person",
        "deputy",
    ),
    "The deputy, Karl von Berg, wept. Ada von Berg said it was done.": ("Ada von Berg", "person", None),
    "The Tarn State Police Public Relations Officer, SP Femi Bako, said two men were held.": (
        "Femi Bako",
        "person",
        "Tarn State Police Public Relations Officer",
    ),
    # Behind a body of a place and an office.
    "Central Reserve Bank of Leeds President Ruth Mabey said rates would fall.": (
        "Ruth Mabey",
        "person",
        "Central Reserve Bank of Leeds President",
    ),
    "A spokesman for President Lars Holm said the talks were over.": ("A spokesman for President Lars Holm", "unnamed", None),
    "Harbour Owners Association (HOA) president Martin Sorel said trade was slow.": ("Martin Sorel", "person", "president"),
    "Tarland Police Service (TPS) spokesman Col. Ade Bello said the road was clear.": ("Ade Bello", "person", "spokesman"),
    "The Assistant Director of Prisons, Mr Tunde Alabi, told reporters that the inmate had escaped.": (
        "Tunde Alabi",
        "person",
        "Assistant Director of Prisons",
    ),
    "The Treasury, which owns the bank, said the sale was near.": ("Treasury", "organization", None),
    "The deputy First Minister, Emma Pryor, said there was no date.": ("Emma Pryor", "person", "deputy First Minister"),
    "Maya Gunn and her colleague, Peter Lane, said the sample was small.": ("Maya Gunn", "person", None),
    "The ruling River Power Party (RPP)’s floor leader, Choi Min-jun, called on the bank to act.": (
        "Choi Min-jun",
        "person",
        "floor leader",
    ),
    "SNP MSP for Falkirk Moira Scott said the plan was good.": ("Moira Scott", "person", "SNP MSP for Falkirk"),
    "By Ann Tate, Deputy Political Editor\nJohn Mason told the committee the bill was dead.": ("John Mason", "person", None),
    "Wade Prescott of Ohio said he was undecided.": ("Wade Prescott", "person", None),
    "The chef and author Tom Reed said the book was fun.": ("Tom Reed", "person", "chef and author"),
    "Union Steel and Heavy Industries Minister J P Nanda said the plant would reopen.": (
        "J P Nanda",
        "person",
        "Union Steel and Heavy Industries Minister",
    ),
    'Marsh County Sheriff Robert "R.J." Tully said the deputy was stable.': ('Robert "R.J." Tully', "person", "Marsh County Sheriff"),
    "Fire Chief William (Bill) Oakes said the fire was out.": ("William (Bill) Oakes", "person", "Fire Chief"),
    "Plaid Cymru’s Sioned Mair Pryce said the ward would close.": ("Sioned Mair Pryce", "person", "Plaid Cymru"),
    "Zentara Biosciences lost half of its value. The letter raised no concerns, Zentara said in a release.": (
        "Zentara Biosciences",
        "organization",
        None,
    ),
}


@pytest.mark.parametrize(("tagged", "name"), TITLED.items())
def test_the_name_in_what_was_taken_for_one(tagged: str, name: str | None) -> None:
    found = bearer(tagged)
    assert (found.cut(tagged) if found else None) == name


@pytest.mark.parametrize("text", SPEAKERS)
def test_speakers_by_their_names_alone(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == SPEAKERS[text]
