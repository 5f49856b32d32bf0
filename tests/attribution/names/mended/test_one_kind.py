"""Who speaks by the letters of an office; of what kind a speaker is, and by what name, by what the article says of it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The speaker's name, kind and role of the last statement: by the letters of an office, and by anything else.
OFFICES = {
    "Prime Minister Ada Brandt flew to Oslo on Monday. The PM said the deal was near.": ("Ada Brandt", "person", "Prime Minister"),
    "The health minister was asked about it by Sinn Féin’s Jo Marsh. Sinn Féin said it was late.": ("Sinn Féin", "organization", None),
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
    "Permanent Secretary Ada Brandt toured the yard. The PS said the pumps would run.": ("Ada Brandt", "person", "Permanent Secretary"),
    "Inspector General Lars Holm toured the yard. The IG said two officers were held.": ("Lars Holm", "person", "Inspector General"),
    "The Socialist Party (PS) met in Lyon. Permanent Secretary Ada Brandt wept. The PS said it would run.": (
        "Socialist Party",
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
KINDS = {
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
    "Tesco said that sales rose. It added that prices would fall.": ("Tesco", "organization", None),
    "Prices rose, according to Statistics Korea. The agency blamed fruit.": ("Statistics Korea", "organization", None),
    "First Minister Iain Rennie arrived at ten. The FM said he was sorry.": ("Iain Rennie", "person", "First Minister"),
    "Gazprom Chairman Karl Weber arrived in Baku. “We will sign,” he said.": ("Karl Weber", "person", "Gazprom Chairman"),
    "Copper miner Minas Alta said in a filing that its pit was full.": ("Minas Alta", "organization", "Copper miner"),
    "Umgani Water said that the plant was down.": ("Umgani Water", "organization", None),
    "Gold miner Peter Marsh said he was tired.": ("Peter Marsh", "person", "Gold miner"),
    "Dublin Bus said the 46A would not run on Monday.": ("Dublin Bus", "organization", None),
    "Appliance maker Sundar Vale Electricals on Friday said it would close.": (
        "Sundar Vale Electricals",
        "organization",
        "Appliance maker",
    ),
    "The National River Party (Naripa) said it was ready. Naripa added that polls were late.": (
        "National River Party",
        "organization",
        None,
    ),
    "Norway’s Foreign Ministry said the boat intruded. Iceland’s Foreign Ministry denied it.": (
        "Iceland’s Foreign Ministry",
        "organization",
        None,
    ),
    "North Norland’s defense ministry said it fell. South Norland’s defense ministry said nothing fell.": (
        "South Norland’s defense ministry",
        "organization",
        None,
    ),
    "Promoter S K Dalvi said the plant would open.": ("S K Dalvi", "person", "Promoter"),
    "The Royal College of Bakers and Millers says flour is dear.": ("Royal College of Bakers and Millers", "organization", None),
    "Norland’s Association of Nurses and Doctors say flour is dear.": ("Norland’s Association of Nurses and Doctors", "organization", None),
    "Prices rose, according to trade body Calva Dorn. Calva Dorn said that demand was strong.": (
        "Calva Dorn",
        "organization",
        "trade body",
    ),
    "The pressure group Marlow Vintis said the news was welcome.": ("Marlow Vintis", "organization", "pressure group"),
    "The farmers’ union Calva Dorn said the news was welcome.": ("Calva Dorn", "organization", "farmers’ union"),
    "Search engine Calva Dorn said the news was welcome.": ("Calva Dorn", "organization", "Search engine"),
    "Prices rose, according to rail operator Calva Dorn.": ("Calva Dorn", "organization", "rail operator"),
    "Prices rose, according to software maker Calva Dorn. Calva Dorn said that demand was strong.": (
        "Calva Dorn",
        "organization",
        "software maker",
    ),
    # What is none of these.
    "Crane operator Salif Kone said the news was welcome.": ("Salif Kone", "person", "Crane operator"),
    "The pressure group Ada Brandt founded has gone. The nurse Ada Brandt wept. Brandt said it was time.": (
        "Ada Brandt",
        "person",
        "nurse",
    ),
    "Norway’s Foreign Ministry said the boat intruded. The Foreign Ministry denied more.": ("Foreign Ministry", "organization", None),
    "Omar Reth survived the crash. A passenger died. “I heard her scream,” he said.": ("Omar Reth", "person", None),
    "“I love radio,” veteran broadcaster Alan Tolland said.": ("Alan Tolland", "person", "veteran broadcaster"),
    "Retailer Lena Fosse, 44, opened a shop. “I sell hats,” Fosse said.": ("Lena Fosse", "person", "Retailer"),
    "Doctor Ida Crane worked at Moreau. “I was tired,” said Moreau, 40, a cook.": ("Moreau", "person", "cook"),
    "DCP Midstream said: “The pipe broke.”": ("DCP Midstream", "organization", None),
    "Daily Star said: “We stand by it.” The Star said no more.": ("Daily Star", "organization", None),
}


@pytest.mark.parametrize("text", [*OFFICES, *KINDS])
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == (OFFICES | KINDS)[text]


def test_a_dash_between_two_people_is_part_of_no_name(engine: Engine) -> None:
    text = "Cal Moore - Brandt’s old foreman at the mill - saw it burn. “It was hot,” Moore says."
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == "Cal Moore"


def test_a_post_on_x_ends_a_sentence(engine: Engine) -> None:
    text = "“The doctors do not lie,” Beatrice Wanjiru posted on X. County Commander Peter Otieno said no shots were fired."
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Peter Otieno", "County Commander")


def test_a_post_on_x_is_part_of_no_name(engine: Engine) -> None:
    text = "The union agreed. “It is a mess,” it wrote on X. General secretary Irma Falk told reporters that drivers would strike."
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Irma Falk", "General secretary")


def test_a_rank_with_a_hyphen_is_no_part_of_a_name(engine: Engine) -> None:
    speaker = engine.analyse("Army spokesman Lieutenant-Colonel Olav Berg said the road was open.").attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == "Olav Berg"


def test_two_of_one_office_are_neither(engine: Engine) -> None:
    text = "Chief Minister Mohan Rathore met Chief Minister Ritu Garg in Delhi. The CM said the river would be shared."
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is None or speaker.type != "organization"


FROM_THERE = [
    ("Larkton farmer Tess Lund says that hay is dear this year.\n\n“My cows eat less,” she said.", "Tess Lund"),
    ("Larkton dairy farmer Tom Hale says that hay is dear this year.\n\n“My cows eat less,” he said.", "Tom Hale"),
]


@pytest.mark.parametrize(("text", "speaker"), FROM_THERE)
def test_a_town_that_somebody_is_from_is_nobody(engine: Engine, text: str, speaker: str) -> None:
    said = engine.analyse(text).attributions
    assert [item.speaker.name for item in said if item.speaker] == [speaker] * len(said)


NICKNAMED = "Jo Marsh has left the Quist Train. Quist told reporters that he had been a pilot.\n\n“I have no regrets,” Quist said."
FIRM = "Jo Marsh has left Quist Holdings. Quist told reporters that it had lost money.\n\nQuist said the mill would close."


@pytest.mark.parametrize(("text", "kind"), [(NICKNAMED, "person"), (FIRM, "organization")])
def test_what_a_movement_is_called_after_somebody(engine: Engine, text: str, kind: str) -> None:
    said = engine.analyse(text).attributions
    assert len(said) == 2
    assert {speaker.type for speaker in engine.analyse(text).speakers} == {kind}
