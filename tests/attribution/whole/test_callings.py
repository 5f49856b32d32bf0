"""What people and bodies are called beside their names, and which names those are."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who speaks, of which type, in which role.
ROLES: dict[str, tuple[str, str, str | None]] = {
    "A Dutch chemistry student named Joris Veldkamp said the water smelled of sulphur.": (
        "Joris Veldkamp",
        "person",
        "Dutch chemistry student",
    ),
    "A 44-year-old Leeds plumber called Terry Boyle said he saw the tanker roll.": ("Terry Boyle", "person", "Leeds plumber"),
    "“It was a good ball,” goal-scorer Hale said.": ("Hale", "person", "goal-scorer"),
    "Mum-of-three Siobhan Reilly said the school never wrote to her.": ("Siobhan Reilly", "person", "Mum-of-three"),
    "Medical superintendent of the hospital Dr Farid Aslam confirmed that the ward was closed.": (
        "Farid Aslam",
        "person",
        "Medical superintendent of the hospital",
    ),
    "Senior forecaster with the Northern Weather Bureau Gail Hobbs says the winds will turn by noon.": (
        "Gail Hobbs",
        "person",
        "Senior forecaster with the Northern Weather Bureau",
    ),
    "They were judge Ann Okello, poet Mirko Stanic and bus driver Lee Tam. Stanic said he had wept.": ("Mirko Stanic", "person", "poet"),
    "The bank sued Orlen's former Governor Ada Brandt. Brandt said the case was political.": ("Ada Brandt", "person", "former Governor"),
    "Last week, forecasting firm Tarn Shapland said rates would fall.": ("Tarn Shapland", "organization", "firm"),
    "Vesta Autonomy, one of the largest operators of driverless trucks in the U.S., said it would stop the runs.": (
        "Vesta Autonomy",
        "organization",
        "one of the largest operators of driverless trucks in the U.S.",
    ),
    "Cathal Devane, a deckhand with the company, said it was dark.": ("Cathal Devane", "person", "deckhand with the company"),
}
ROLES |= {
    "“We pay more,” said Marta Quill, 34, a waitress at the Blue Heron diner, which opens at six.": (
        "Marta Quill",
        "person",
        "waitress at the Blue Heron diner",
    ),
    "Green candidates Hilda Clint and Ben Sand wrote back. Sand said yes.": ("Ben Sand", "person", "Green candidates"),
    "“It is so,” said Jo Wyve, from TV producer Illumin Pictures.": ("Jo Wyve", "person", "TV producer Illumin Pictures"),
    "The bus company, Southern Red Line, confirmed on Monday that the man had boarded.": (
        "Southern Red Line",
        "organization",
        "bus company",
    ),
    "Revenues at media group Tarnline fell by half. Tarnline said it was sorry.": ("Tarnline", "organization", "media group"),
    "The journal Ocean Letters said it would not name the paper.": ("Ocean Letters", "organization", "journal"),
    "The peak body, the Grain Council, said there was no ship.": ("Grain Council", "organization", "peak body"),
    "Gillian Moss MSP, convener of the culture committee, said the tests were late.": (
        "Gillian Moss",
        "person",
        "convener of the culture committee",
    ),
    "Gillian Moss MSP said the tests were late.": ("Gillian Moss", "person", "MSP"),
    "Ruth Dean, whose father was the mayor's pastor, said she would vote.": ("Ruth Dean", "person", None),
    "The sale was announced by Trade Secretary Ruth Dean. Dean, whose late uncle was the mayor of Tarn, said it was over.": (
        "Ruth Dean",
        "person",
        "Trade Secretary",
    ),
    "Retired statistician Bram Oude said the count was wrong.": ("Bram Oude", "person", "Retired statistician"),
    "Veteran lobbyist Ines Calder said the bill was dead.": ("Ines Calder", "person", "Veteran lobbyist"),
    "Undersecretary for Fisheries Dana Ruiz said the quota would stand.": ("Dana Ruiz", "person", "Undersecretary for Fisheries"),
    "Fergus Tane, a junior minister and former auctioneer, said the sale was off.": ("Fergus Tane", "person", "junior minister"),
    "Maria Lenz said they could win. Later the Democratic front-runner flew to Texas.": ("Maria Lenz", "person", "Democratic front-runner"),
    "“It works,” said Rosa Lind, a rural broadband and cybercrime expert at Cranmore.": (
        "Rosa Lind",
        "person",
        "rural broadband and cybercrime expert at Cranmore",
    ),
    "Parliamentary Secretary to the Premier Malcolm Reeve said it would pass.": (
        "Malcolm Reeve",
        "person",
        "Parliamentary Secretary to the Premier",
    ),
    "“It shook,” said Dale Orring of the Harbour Office's Tide Centre in Denmouth.": (
        "Dale Orring",
        "person",
        "Harbour Office's Tide Centre",
    ),
    "The plan was bold, said Grant Moss, a national security official under Presidents Lund and Ode.": (
        "Grant Moss",
        "person",
        "national security official",
    ),
    # What kind of body, told by what it is called while speaking; not by a word of its name, nor by one that tells nothing.
    "Brask Electric said the storm cut 40,000 customers off. The regional utility said power would be back by noon.": (
        "Brask Electric",
        "organization",
        "regional utility",
    ),
    "Ostrava Herald said it had a letter. The newspaper said it had seen the seal too.": ("Ostrava Herald", "organization", "newspaper"),
    "Northern Ski Union said it would appeal. The union said it was sure.": ("Northern Ski Union", "organization", None),
    "Brask Electric said it would appeal. The company said it was sure.": ("Brask Electric", "organization", None),
}
# The last speaker of each by the fullest name.
NAMES = {
    "The Football Association fined Tottenham. The governing body said the striker had been reckless.": "Football Association",
    "Texas sued the firm. The Texas Tribune reported it on Monday. Texas said the rule was illegal.": "Texas",
    "In Gaza Netanyahu met the troops. “We will win,” Netanyahu said.": "Netanyahu",
    "Tom Baker, a crane operator, said it swayed. “It swung like a bell,” Baker said.": "Tom Baker",
    "The Tony Blythe Institute was closed. “It will not work,” said Tony Blythe. “It never did,” Blythe said.": "Tony Blythe",
    "The Department for Transport and Transport for London said the line was open.": "Department for Transport",
    "The Home Office published the rules on Monday. The ministry said they were fair.": "Home Office",
    "Iran began talks on Monday. Officials met in Iran. It denied seeking a bomb.": "Iran",
    "A statement from the family said he was loved. The coroner sat. The statement said he was kind.": "A statement from the family",
    "Hamas said in a statement that it agreed. The White House released a statement. The statement said no.": "The statement",
    "Doctor says virus is mild\n\nThe ward was full on Monday.\n\nAnother doctor said it was deadly.": "Another doctor",
    "The Building and Roads Authority (BRA) said it would ask for a report.": "Building and Roads Authority",
    "The Commission on Audit (COA) made a similar finding, saying that 90 metres had been built.": "Commission on Audit",
    "The Department for Environment, Food and Rural Affairs said no.": "Department for Environment, Food and Rural Affairs",
    "The U.S. Embassy in Dushanbe said it was following the case. The embassy urged patience.": "U.S. Embassy in Dushanbe",
    "The U.S. Securities and Exchange Commission opened an inquiry in May. The SEC said it was closed.": (
        "U.S. Securities and Exchange Commission"
    ),
    "The Centers for Disease Control and Prevention said it suspected a virus. Most recover within days, the CDC said.": (
        "Centers for Disease Control and Prevention"
    ),
    "An engine stood in the yard behind Marjorie Prewitt's house. “I was looking for the cat,” said Prewitt, 73.": "Marjorie Prewitt",
    "A Department of Health spokesman said the beds were ready. “We have 40,” he said.": "A Department of Health spokesman",
    "Pruett County Judge-Executive Gary Stamler said that the zone now reaches the river.": "Gary Stamler",
    "The union's president, Capt. Luis Arment, said the figures were old.": "Luis Arment",
    "The committee's convener, the SNP MSP Gordon Baird, said members had been misled.": "Gordon Baird",
    "When the reporter, Mike Pavel of WNPR, pointed out that the list was short, she laughed.": "Mike Pavel",
    "Tallow Mines, which is based in Perth, said it was sorry. It said it had played no part.": "Tallow Mines",
    "“We are saddened,” the ministry said in a statement.\n\n“We wish them well,” the statement said.": "the ministry",
}
# Who is described in a headline or a lead, and named once further on.
LATER = {
    "Chip maker cuts outlook\n\n* CEO says two have waited\n\n“This is a pause,” Chief Executive Joost van Dam said.": "Joost van Dam",
    "Gang jailed\n\nThieves brought “misery”, says judge\n\nJudge Moira Fenn said: “These halls are 600 years old.”": "Moira Fenn",
    "Fire chief says two missing\n\nThe train burned.\n\nMarlow’s fire chief, Rick Doss, said that he had not slept.": "Rick Doss",
}


@pytest.mark.parametrize("text", ROLES)
def test_what_a_speaker_is_called(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type, speaker.role) == ROLES[text]


@pytest.mark.parametrize("text", NAMES)
def test_a_speaker_has_the_fullest_name(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == NAMES[text]


@pytest.mark.parametrize("text", LATER)
def test_who_is_described_first_is_whom_the_article_names_so(engine: Engine, text: str) -> None:
    told = engine.analyse(text).attributions
    assert {each.speaker.name for each in told if each.speaker} == {LATER[text]}


def test_two_who_may_be_meant_are_no_one(engine: Engine) -> None:
    lead = "Fire chief says two missing\n\nThe train burned.\n\n"
    text = lead + "Marlow’s fire chief, Rick Doss, said it burned. Pell’s fire chief, Jo Marsh, said it smoked."
    first = engine.analyse(text).attributions[0]
    assert first.speaker is not None
    assert first.speaker.name == "Fire chief"


@pytest.mark.parametrize("text", ["Gardaí in Co Tarn said the road was shut.", "The man was taken away, gardai said."])
def test_the_police_of_ireland_are_several(text: str, engine: Engine) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.type == "group"
