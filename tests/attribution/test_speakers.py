"""Who a statement belongs to: how each of its speakers was found, and by which pronouns the article calls them."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# For each statement, its speakers and how the mention led to each.
FOUND = [
    (
        "Irma Falk, the harbour master, said on Monday that 40 boats had sunk. She and Lenz Moor, a fisherman, said the pier was gone.",
        [[("Irma Falk", "named")], [("Irma Falk", "pronoun"), ("Lenz Moor", "named")]],
    ),
    (
        "Irma Falk said that 40 boats had sunk. Falk and Lenz Moor said that the pier was gone.",
        [[("Irma Falk", "named")], [("Irma Falk", "alias"), ("Lenz Moor", "named")]],
    ),
    ("The plant's former operator, Irma Falk, said it was dry.", [[("Irma Falk", "description")]]),
    ("The Minister for Health, Irma Falk, said on Monday that 40 beds had been lost.", [[("Irma Falk", "description")]]),
    ("The Deputy Minister said on Monday that 40 beds had been lost.", [[("The Deputy Minister", "description")]]),
    ("The Netmakers’ League said on Monday that 40 boats had sunk.", [[("Netmakers’ League", "named")]]),
    (
        "The federal Lakes and Harbours Commission met. The L.H.C. said that 40 boats had sunk.",
        [[("Lakes and Harbours Commission", "alias")]],
    ),
    ("The World Harbour Organisation (WHO) met. WHO said that 40 boats had sunk.", [[("World Harbour Organisation", "alias")]]),
    ("“It is dry,” came Falk's reply. Irma Falk was angry.", [[("Irma Falk", "alias")]]),
    ("The weekly magazine MicroOrb reported that 40 lakes had run dry.", [[("MicroOrb", "named")]]),
    ("The Herald newspaper reported that 40 lakes had run dry.", [[("Herald", "named")]]),
    ("Harbour Watch chief strategist Guy Falk said that 40 boats had sunk.", [[("Guy Falk", "named")]]),
    ("University of Orlen palaeontologist Irma Falk said that 40 bones had been found.", [[("Irma Falk", "named")]]),
    ("Irma Falk wants Lenz Moor to rest. “I think it will help him.” Moor is 40.", [[("Irma Falk", "carried")]]),
    (
        "Irma Falk and Lenz Moor said on Monday that 40 boats had sunk. They said that the pier was gone.",
        [[("Irma Falk", "named"), ("Lenz Moor", "named")], [("Irma Falk", "pronoun"), ("Lenz Moor", "pronoun")]],
    ),
    ("Irma Falk arrived on Monday. “It is dry,” they said.", [[]]),
    ("The question was shown on Monday. It will be: “Should Orlen keep the pier?” The vote is in May.", [[]]),
    ("Lenz 'The Eel' Moor told the court that 40 boats had sunk.", [[("Lenz 'The Eel' Moor", "named")]]),
    ("“It is dry,” quipped its director, Seung-ho Baek.", [[("Seung-ho Baek", "description")]]),
    (
        "The lake ran dry in June, according to the harbour master, Irma Falk, and her deputy, Lenz Moor.",
        [[("Irma Falk", "named"), ("Lenz Moor", "named")]],
    ),
    (
        "Both the brewer, Irma Falk, and the archivist, Lenz Moor, confirmed that there is a tunnel.",
        [[("Irma Falk", "named"), ("Lenz Moor", "named")]],
    ),
    ("The lake ran dry, according to Irma Falk, and Lenz Moor left.", [[("Irma Falk", "named")]]),
    ("Orlen Coal, the state-owned company that works the pit, has answered that the pit is dry.", [[("Orlen Coal", "named")]]),
    ("KASSALA, May 3 (Reuters) - The lake ran dry on Monday. It said that 40 boats had sunk.", [[]]),
    (
        "Irma Falk and Lenz Moor toured the lake on Monday. The former said that 40 boats had sunk. The latter said that it was gone.",
        [[("Irma Falk", "description")], [("Lenz Moor", "description")]],
    ),
    (
        "The stand at Pell Park fell on Monday. Its builders, Corbel Works, had opened it in May. The company said that nobody was hurt.",
        [[("Corbel Works", "description")]],
    ),
    ("Samantha Power said on Monday that 40 boats had sunk.", [[("Samantha Power", "named")]]),
    ("“We are appalled,” said Irma Falk, and Lenz Moor left the hall.", [[("Irma Falk", "named")]]),
    ("The tickets were sold out. They said on Monday that 40 boats had sunk.", [[]]),
    ("Climber Irma Mae Falk said on Monday that 40 boats had sunk.", [[("Irma Mae Falk", "named")]]),
    ("Javier Lenz Moor said on Monday that 40 boats had sunk.", [[("Javier Lenz Moor", "named")]]),
    ("Rival Amperon said on Monday that 40 boats had sunk.", [[("Amperon", "named")]]),
    ("Irma Falk, who uses they/them pronouns, arrived on Monday. “It is dry,” they said.", [[("Irma Falk", "pronoun")]]),
    # A quotation that is reopened goes on with who speaks, whoever is named in it.
    (
        "Irma Falk said the race was long. “I was slow at the end,” she said. “Lenz Moor is a great rower and I am glad. “That is one "
        "of the reasons why I am here. “I just aim to go on in the spring.”",
        [[("Irma Falk", "named")], [("Irma Falk", "pronoun")], [("Irma Falk", "carried")], [("Irma Falk", "carried")]],
    ),
    ("The Lake Board's Irma Falk said that 40 boats had sunk.", [[("Irma Falk", "named")]]),
    ("The Lakes and Harbours Union's Irma Falk said that 40 boats had sunk.", [[("Irma Falk", "named")]]),
    ("Jan-Uwe Falk arrived on Monday. Falk said that 40 boats had sunk.", [[("Jan-Uwe Falk", "alias")]]),
    ("One angler, Lenz deBeer, said that 40 boats had sunk.", [[("Lenz deBeer", "description")]]),
    ("Orlen's Lord Mayor said on Monday that 40 boats had sunk.", [[("Orlen's Lord Mayor", "description")]]),
    (
        "The lake ran dry, according to the Nordic Office for the Protection of Inland Waters.",
        [[("Nordic Office for the Protection of Inland Waters", "named")]],
    ),
    ("Meanwhile, research firm BQ Ardent said that 40 lakes had run dry.", [[("BQ Ardent", "named")]]),
    ("A spokesman for President Irma Falk said that the lake was dry.", [[("A spokesman for President Irma Falk", "description")]]),
    (
        "A surgeon working for the charity Open Lakes said that 40 people had drowned.",
        [[("A surgeon working for the charity Open Lakes", "description")]],
    ),
    ("A spokesman for governor Irma Falk, Lenz Moor, said that the lake was dry.", [[("Lenz Moor", "description")]]),
    ("A partner at the law firm Roe and Tull, Lenz Moor, said that the lake was dry.", [[("Lenz Moor", "description")]]),
    ("Dutch and Belgian officials said that the lake was dry.", [[("Dutch and Belgian officials", "description")]]),
    ("The lake runs dry, according to a paper written by Falk and her students.", [[("a paper", "description")]]),
    ("The radio quoted one angler, Lenz Moor, as saying that the lake was dry.", [[("Lenz Moor", "named")]]),
    ("“It was dry,” Rear Admiral Lenz Moor told reporters. “It was not,” he said.", [[("Lenz Moor", "named")], [("Lenz Moor", "pronoun")]]),
    # A relative is not whom the surname means later.
    (
        "Lenz Moor has fished here for years. His son, Uwe Moor, mends the nets. Moor said that 40 boats had sunk.",
        [[("Lenz Moor", "alias")]],
    ),
    (
        "Police found Lenz Moor and his wife, Irma Moor, in the boathouse. “It was dark,” Mrs Moor said.",
        [[("Irma Moor", "alias")]],
    ),
    ("Lenz Moor fell ill on Monday, his agent said. He is 40.", [[("his agent", "description")]]),
    (
        "The premier says the lake is dry. Uwe Tull drowned there in May. Premier Irma Falk says divers are to look for him.",
        [[("Irma Falk", "description")], [("Irma Falk", "named")]],
    ),
    ("Ireland has closed the pier. Dublin says the lake is dry.", [[("Ireland", "alias")]]),
    ("The New Orlen Times closed on Monday. The Times said that the lake was dry.", [[("New Orlen Times", "alias")]]),
    (
        "The Harbour and Lake Survey, known as HALAS, opened on Monday. HALAS said that the lake was dry.",
        [[("Harbour and Lake Survey", "alias")]],
    ),
    ("Jurors were told on Monday that the lake was dry.", [[]]),
    ("The Lakes and Harbours Board (LHB) said that the lake was dry.", [[("Lakes and Harbours Board", "named")]]),
    ("The campaign group Clean Lakes Norway said that the lake was dry.", [[("Clean Lakes Norway", "named")]]),
    ("Roe & Tull did not respond to a request for comment.", [[("Roe & Tull", "named")]]),
    ("Capt. Lenz Moor said that the lake was dry.", [[("Lenz Moor", "named")]]),
    ("Det Con Lenz Moor said that the lake was dry.", [[("Lenz Moor", "named")]]),
    ("Minister for Health Irma Falk said that the lake was dry.", [[("Irma Falk", "named")]]),
    ("The Minister for Justice Irma Falk said that the lake was dry.", [[("Irma Falk", "named")]]),
    ("Joseph ole Sankale said that the lake was dry.", [[("Joseph ole Sankale", "named")]]),
    ("Farmers in the Upper Valley said that the lake was dry.", [[("Farmers in the Upper Valley", "description")]]),
    (
        "Lakes are empty, says Irma Falk.\n\nBy Uwe Tull\n\n“All are falling,” she said.",
        [[("Irma Falk", "named")], [("Irma Falk", "pronoun")]],
    ),
    ("The pier was burnt. The group, which said it had warned them, left.", [[("The group", "description")]]),
    (
        "Irma Falk and a friend, Uwe Tull, swam. She and a friend found that the lake was dry.",
        [[("Irma Falk", "pronoun"), ("Uwe Tull", "description")]],
    ),
    (
        "Irma Falk fears for her brother, Lenz Moor, who is at sea. “His boat is old,” she told reporters.",
        [[("Irma Falk", "pronoun")]],
    ),
    (
        "The late Walter Moor Sr. was a mason. His son, Walter Moor Jr., spoke on Monday. “He was kind,” the younger Moor said.",
        [[("Walter Moor Jr.", "description")]],
    ),
    # What a review found: none of these may be mistaken.
    (
        "The Vatican and World Health Organization said that 40 boats had sunk.",
        [[("Vatican", "named"), ("World Health Organization", "named")]],
    ),
    ("Confidence in Orban fell. Trust in Orban is low. Orban said that he would stay.", [[("Orban", "named")]]),
    (
        "Tom Marsh was found dead on Monday. His wife, Ada Marsh, said he was ill. Marsh said she had called for help.",
        [[("Ada Marsh", "named")], [("Ada Marsh", "alias")]],
    ),
    ("Ada Lund won the race. A reporter asked about her knee. She said it was fine.", [[("Ada Lund", "pronoun")]]),
    ("Tom Dean was beaten by guards in his cell, he told the court on Monday.", [[("Tom Dean", "pronoun")]]),
    ("“I am Tom Dean and I am sorry,” he said in court.", [[("Tom Dean", "pronoun")]]),
    ("Tom Dean was jailed on Monday. Bea Holt is his lawyer. His lawyer said that he would appeal.", [[("Bea Holt", "description")]]),
    ("A bus caught fire in Dublin, Ireland. Dublin said that the buses would be checked.", [[("Dublin", "named")]]),
    # A first name alone, of a relative, is whom a surname with a title means that nobody else has.
    (
        "Lenz Moor died on Monday. His wife, Irma, was told by telephone. Mrs Moor said that the lake was dry.",
        [[("Irma", "alias")]],
    ),
    ("Labour MP Irma Falk said that the lake was dry.", [[("Irma Falk", "named")]]),
    ("The Oslo-based Lake Rights Monitor said that 40 lakes had run dry.", [[("Lake Rights Monitor", "named")]]),
    ("Marlow Lakes Corp. said that 40 lakes had run dry.", [[("Marlow Lakes Corp.", "named")]]),
    ("A permit she filed on Monday says that the lake was dry.", [[("A permit", "description")]]),
    (
        "A senior official at the Department for Lakes, Rivers and Rural Affairs (Delra) said that the lake was dry.",
        [[("A senior official at the Department for Lakes, Rivers and Rural Affairs (Delra)", "description")]],
    ),
    ("Irma Falk arrived on Monday. In an interview with Lenz Moor, she said that 40 boats had sunk.", [[("Irma Falk", "pronoun")]]),
    ("“Lenz Moor would not have let it happen,” he said.", [[]]),
    (
        "Irma Falk said the lake was dry.\n\nOne resident has moved away. He said that the smell was too much.",
        [[("Irma Falk", "named")], [("One resident", "pronoun")]],
    ),
    (
        "“It is dry,” says a nurse from Sarno. Lakes in Sarno are small. She lives near Sarno. “I cannot swim,” she says.",
        [[("a nurse from Sarno", "description")], [("a nurse from Sarno", "pronoun")]],
    ),
]
# The roles of Irma Falk, best first.
ROLES = [
    (
        "Irma Falk, head of the river and lake programme at the Institute for the Study of Water, said it was dry.",
        ["head of the river and lake programme at the Institute for the Study of Water"],
    ),
    ("The harbour's chief diver, Irma Falk, said it was dry.", ["chief diver"]),
    ("“It was dry,” Irma Falk's lawyer said. Irma Falk said it was not.", []),
    ("Reserve Bank of Orlen Governor Irma Falk said it was dry.", ["Reserve Bank of Orlen Governor"]),
    (
        "Irma Falk, director of the Lake Institute and co-chair of its council, said it was dry.",
        ["director of the Lake Institute"],
    ),
    ("Irma Falk, a nurse, said it was dry. “Irma Falk is the true queen of this lake,” said Lenz Moor.", ["nurse"]),
    ("Lenz Moor's widow, Irma Falk, said that it was dry.", ["Lenz Moor's widow"]),
    ("Irma Falk, of Mill Lane, said that it was dry.", []),
    ("The lake is low. On Monday the mason, Irma Falk, said that it was dry.", ["mason"]),
    (
        "“It is dry,” Irma Falk said. Some were shouting.\n\nOn Friday the former mayor had promised to leave. “I will,” Irma Falk said.",
        ["former mayor"],
    ),
]
CALLED = [
    ("Irma Falk, the harbour master, arrived on Monday. She said that 40 boats had sunk.", ["she"]),
    ("Irma Falk, who uses they/them pronouns, arrived on Monday. “It is dry,” they said.", ["they"]),
    ("Irma Falk, who said that 40 boats had sunk, is the harbour master.", []),
]
# What is a pronoun in small letters may be a name in capitals; other names than the first are aliases, pronouns are none.
ALSO_NAMED = [
    ("The United States sent boats on Monday. US officials were angry. The US said that 40 had sunk.", ["United States", "US", "The US"]),
    ("The World Health Organization met on Monday. WHO said that 40 boats had sunk.", ["World Health Organization", "WHO"]),
    ("The council said that it was dry. They said that 40 boats had sunk. “It is ours,” it said. “Tell us.”", ["The council"]),
    ("Irma Falk arrived on Monday. “I was late,” she said. “You saw us,” Falk said.", ["Irma Falk", "Falk"]),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_each_speaker_is_found_in_a_way_of_its_own(engine: Engine, text: str, found: list[list[tuple[str, str]]]) -> None:
    told = [[(s.name, s.resolution) for s in (a.speaker, *a.joint_speakers) if s] for a in engine.analyse(text).attributions]
    assert told == found


@pytest.mark.parametrize(("text", "pronouns"), CALLED)
def test_pronouns_are_those_for_a_person(engine: Engine, text: str, pronouns: list[str]) -> None:
    assert [list(s.pronouns) for s in engine.analyse(text).speakers if s.name == "Irma Falk"] == [pronouns]


@pytest.mark.parametrize(("text", "names"), ALSO_NAMED)
def test_aliases(engine: Engine, text: str, names: list[str]) -> None:
    speaker = engine.analyse(text).speakers[0]
    assert {speaker.name, *speaker.aliases} == {*names}


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_roles(engine: Engine, text: str, roles: list[str]) -> None:
    assert [[role.text for role in s.roles] for s in engine.analyse(text).speakers if s.name == "Irma Falk"] == [roles]


def test_somebody_described_before_being_named(engine: Engine) -> None:
    text = (
        "Rivers run dry, a geologist says.\n\nProfessor Irma Falk, a geologist at the University of Orlen, measured forty of them. "
        "“All are falling,” Falk says."
    )
    assert {s.name for s in engine.analyse(text).speakers} == {"Irma Falk"}


def test_turns_of_a_transcript_are_direct(engine: Engine) -> None:
    text = (
        "Irma Falk met Lenz Moor on the air.\n\nMOOR: Is the pier gone?\n\nFALK: The pier is gone and forty boats have sunk, I am afraid.\n"
    )
    turns = [(a.speaker.name, a.kind) for a in engine.analyse(text).attributions if a.speaker]
    assert ("Irma Falk", "direct") in turns
    assert {kind for _, kind in turns} == {"direct"}


def test_questions_of_an_interviewer_are_left_out(engine: Engine) -> None:
    text = (
        "Irma Falk met Lenz Moor on the air.\n\nMOOR: And the pier, is it gone as well, do you think?\n\n"
        "FALK: The pier is gone and forty boats have sunk, I am afraid.\n"
    )
    assert [a.speaker.name for a in engine.analyse(text).attributions if a.speaker] == ["Irma Falk"]
