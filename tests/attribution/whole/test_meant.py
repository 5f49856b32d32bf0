"""Whom a mention means: what is said bars somebody, first names are evidence, pairs and groups are several."""

from __future__ import annotations

import pytest

from service.attribution.names.first_names import first_name_pronoun, is_first_name
from service.attribution.pipeline import Engine

# For each statement, by whom it is.
MEANT = {
    # Nobody is called by a name in what "he" or "she" is saying of somebody else.
    "Paul Harte leads the council. Mark Dunne opposed the plan. Mr Harte had wasted the money, he claimed.": [["Mark Dunne"]],
    "Anna Reeve chairs the board. Carla Stein resigned on Monday. Reeve had lied to members, she said.": [["Carla Stein"]],
    # "He" is no Anna, "she" no Peter, unless the article says so.
    "Peter Lang met Anna Brill on Monday. The pier will go, she said. The boats will stay, he said.": [["Anna Brill"], ["Peter Lang"]],
    "Former mayor Paul Harte and Senator Jane Harte came on Monday. Mrs. Harte said the pier was safe.": [["Jane Harte"]],
    "Ms. Jordan Vale and Peter Lang own the mill. The mill will close, she said.": [["Jordan Vale"]],
    "Senator Jane Harte met Paul Harte, a banker. “We will pay,” the businessman said.": [["Paul Harte"]],
    # Who holds what looks like a name, with a party behind his or her own.
    "The Cathaoirleach, Cllr Nell Strand (FF), said the pier was safe.": [["Nell Strand"]],
    # One mention is one person, whatever stands between its statements.
    "Governor Gordon Marsh was there with Owen Strand, who hates red tape and debt.\n\nThe deputy governor said Mr Marsh’s rule had "
    "“turned to dust in his hands” and added that he was borrowing to spend, not invest.": [["Owen Strand"], ["Owen Strand"]],
    "President Gordon Marsh spoke on Monday. Owen Strand, of the union, hates his plans.\n\nThe vice president said Mr Marsh’s rule had "
    "“turned to dust in his hands” and warned that he was borrowing to spend, not invest.": [["Owen Strand"], ["Owen Strand"]],
    # Who holds an office, and not another one with its noun, where all else speaks for it.
    "Strand issues warning to fans\n\nNorland's justice minister has warned fans that she wants to hit them “where it hurts” by "
    "banning them from matches.\n\nNell Strand said bans were one of several measures. The first minister, Jack Marsh, backed her.": [
        ["Nell Strand"],
        ["Nell Strand"],
    ],
    # What follows "who" is of the person before what is told of him or her.
    "“It was a mess,” said Alan Bell, a nurse from Derry, Maine, who added that he had seen worse.": [["Alan Bell"], ["Alan Bell"]],
    "The mayor criticised a union leader who said the strike would last.": [["a union leader"]],
    # A surname alone goes on meaning whom it has meant.
    "Jane Harte said the pier was safe. Harte said it was new. Paul Harte, her father, built it. Harte said she was proud.": [
        ["Jane Harte"],
        ["Jane Harte"],
        ["Jane Harte"],
    ],
    "Geneviève Dorn is the chair. “I count the boats,” said Gil Dorn, her cousin. Ms. Dorn said it would close.": [
        ["Gil Dorn"],
        ["Geneviève Dorn"],
    ],
    # Several of several peoples are one group, and no body with their noun in its name.
    "Some worms dug tunnels, say UK and Danish researchers.": [["UK and Danish researchers"]],
    "Chinese, Korean and Thai officials said the talks would go on.": [["Chinese, Korean and Thai officials"]],
    "Germany, France and Spain said the talks would go on.": [["Germany", "France", "Spain"]],
    "Lending fell in May, lenders have said.\n\nThe Council of Coastal Lenders (CCL) said loans were down by a tenth.": [
        ["lenders"],
        ["Council of Coastal Lenders"],
    ],
    # Whose somebody is by a common noun is nobody of whom the article does not say so, nor a body with the same noun.
    "Mina Okta, 34, survived. “It sank,” Okta said.\n\nThe ferry's owner, Blue Star Lines, said it was safe. Its boss is Jo Marsh.": [
        ["Mina Okta"],
        ["Blue Star Lines"],
    ],
    "Georg Pahl is the captain. Local media quoted the captain's brother as saying the crew had complained.": [["the captain's brother"]],
    "The European Union sent help. The ship sank in May. The crew's union said it was old.": [["The crew's union"]],
    # What somebody does while speaking is nobody.
    "Speaking to The Standard, a senior police officer, who did not wish to be named, confirmed that two quarries were open.": [
        ["a senior police officer"]
    ],
    # A capital makes a name of a noun, which nobody without a name is meant by.
    "Drovers FC sent him back on, his lawyers said. The Harlow Drovers admit it. The Drovers deny that he fell.": [
        ["his lawyers"],
        ["Harlow Drovers"],
        ["Harlow Drovers"],
    ],
    # Offices for two fields, with the name behind a comma; initials; what is told of somebody who is not named.
    "The Commissioner for Local Government and Chieftaincy Affairs, Mrs Dosse Iyagba, denied the theft.": [["Dosse Iyagba"]],
    "General Manager S.K. Mahapar told reporters it was sabotage. Mr. Mahapar admitted the gaps.": [["S.K. Mahapar"], ["S.K. Mahapar"]],
    "The official who received it, and who has since left, said it was pressure.": [["The official who received it"]],
    "Carl Mabry met the Budget Office. Mabry's office confirmed the call took place.": [["Mabry's office"]],
    # Nobody means whom only others name, in quotation marks.
    "Marguerite Hale paints. “It smells,” she says. Ivo Brandt said she painted “as if Ada Cole had died”. “He came,” she says.": [
        ["Marguerite Hale"],
        ["Ivo Brandt"],
        ["Marguerite Hale"],
    ],
    # Nobody is whom he, she or it tells something.
    "“No comment at this time,” the firm told The Herald.": [["the firm"]],
    "Ada Brandt leads the council. Jo Marsh is her deputy. She told Brandt the pier was unsafe.": [["Jo Marsh"]],
    # A body is called by nouns of its own kind, an office is no other one.
    "Bread will cost more, the Northern Women's League said. The sports institute denied it.": [
        ["Northern Women's League"],
        ["The sports institute"],
    ],
    "The Ministry of Works closed the bridge. The department said it was unsafe.": [["Ministry of Works"]],
    "The Clean Rivers Coalition opposes the dam. The electoral commission said both had paid.": [["The electoral commission"]],
    "Councillor Nora Pell opened the bridge. The councillor said it was late.": [["Nora Pell"]],
    "The local MP, Vera Gale, said half of the bridges were old. Two were closed in May.\n\nThe general manager declined to comment.": [
        ["Vera Gale"],
        ["The general manager"],
    ],
    "Ambrose Fell is treasurer. “I knew,” said Corinne Fell, the treasurer's wife. The treasurer said she was wrong.": [
        ["Corinne Fell"],
        ["Ambrose Fell"],
    ],
    "Nils Orme, the Vale striker, is fit. The Denmark captain said he was ready.": [["Nils Orme"]],
    "Paul Reed, the Labour leader, met voters. The former prosecutor said it was hard.": [["Paul Reed"]],
    "At the golf club Harte was king. Paul Harte met fans. He said it was late.": [["Paul Harte"]],
    "The cable network Harte founded is old. Paul Harte said it was dead.": [["Paul Harte"]],
    # Who has no name is called by the noun, not by what follows "for" or "to".
    "A lawyer for the harbour said it was full. Ann Cole owns a boat. The lawyer said it would leave.": [
        ["A lawyer for the harbour"],
        ["A lawyer for the harbour"],
    ],
    "Video that her office released on Monday shows a van at the gate.": [["Video"]],
    # Several.
    "Senator Ada Lund and Representative Jo Marsh met on Monday. The two lawmakers said there was no precedent.": [
        ["Ada Lund", "Jo Marsh"]
    ],
    "Several senators, among them Jo Marsh and Ada Lund, said it was unwise.": [["Several senators", "Jo Marsh", "Ada Lund"]],
    "The Marsh campaign and some experts have alleged that it was hacked.": [["The Marsh campaign", "some experts"]],
    "On Monday, the League of Printers, Orlen Binders Association and Paper Makers Association all said that orders were few.": [
        ["League of Printers", "Orlen Binders Association", "Paper Makers Association"]
    ],
    "Agents for Ms Tulse and Mr Orme denied that a contract had been signed.": [["Agents for Ms Tulse and Mr Orme"]],
    "House Republicans rejected the plan because they said the clause was a trap. The House will vote in May.": [["House Republicans"]],
    "Last spring engineers tested nine bridges. They found that two had moved.": [["engineers"]],
    # Who is described by somebody's name is not that person.
    "A number of the owners of boats in Newbury, Texas, have said they will sue.": [["A number of the owners of boats in Newbury"]],
    "An old friend of former chairman Tomas Dorn has told the inquiry that the books were false.": [
        ["An old friend of former chairman Tomas Dorn"]
    ],
    "A Department for Rivers and Lakes source said: “The dam holds.”": [["A Department for Rivers and Lakes source"]],
    "Member for Arden Susan Orme says the bridge should be mended first.": [["Susan Orme"]],
    # But in another's words within, or where nobody else is left.
    "Winger Max Tule left the club in June. “The fans sang ‘There’s only one Max Tule’ and I cried,” he said.": [["Max Tule"]],
    "Ivan Kell denies murder. Kell was at home that night, he told jurors on Monday.": [["Ivan Kell"], ["Ivan Kell"]],
    # A woman may be a chairman; two of whom one is a woman are no men.
    "Mary Coe, the panel's chairman, opened the hearing. Senator Paul Reed spoke first. The chairman said time was short.": [["Mary Coe"]],
    "Mary Coe and Bill Orr were on the bus. The two men said it was late.": [["The two men"]],
    # "Who" may be several.
    "The letter to Senator Ruth Kane from farmers in Ohio, who said they were ruined, was published.": [["farmers"]],
    "“It is fine,” said a man. It was built by Dr Helen Ash at Fenwick University, who said it was new.": [["a man"], ["Helen Ash"]],
    "NASA scientists found ice on the moon. It said the find was huge.": [["NASA"]],
    # Bodies by the beginnings of their names.
    "Tolla shares jumped on Monday. Tolla Motors said it had built 80,000 cars. “This is a record,” Tolla said.": [
        ["Tolla Motors"],
        ["Tolla Motors"],
    ],
    "Orbis said the site was down. Orbis News reported it. “We are sorry,” Orbis said.": [["Orbis"], ["Orbis News"], ["Orbis"]],
    "The Federal Aviation Office grounded the jets. The Fed said rates would rise.": [["Fed"]],
    "The quota was set by the Food and Fisheries Secretary Irene Holt, who said that stocks were low.": [["Irene Holt"]],
    # Who agrees goes on to say why.
    "The paper is by Paul Roe, who says the lake is deep.\n\nMartin Quill, of the Lake Trust, agrees.\n\n“We sounded it,” he says.": [
        ["Paul Roe"],
        ["Martin Quill"],
    ],
    "Senator Sue Rae disagreed.\n\n“This is a bad bill,” said Joe Orr, who leads the panel. “It is a mess,” he added.": [
        ["Joe Orr"],
        ["Joe Orr"],
    ],
}
# The speaker's name and role.
CALLED = {
    "The Deputy Finance Minister and leader of the Greens, Otto Lenz, said that pensions would rise.": (
        "Otto Lenz",
        "Deputy Finance Minister",
    ),
    "“It was close,” said National Weavers Union Secretary-Treasurer Laura Orr.": (
        "Laura Orr",
        "National Weavers Union Secretary-Treasurer",
    ),
    "Lord Pelham of Truro said that the harbour was safe.": ("Lord Pelham of Truro", None),
    "Liberal Democrat Martin Quill said that the vote was late.": ("Martin Quill", "Liberal Democrat"),
    "Labour frontbencher Susan Orme MP said that the vote was late.": ("Susan Orme", "Labour frontbencher"),
    "For the Lib Dems Martin Quill said it was late. The Lib Dems met on Monday.": ("Martin Quill", "Lib Dems"),
    "Rachel Stern, a philanthropist from Toledo, Ohio, said it was fine.": ("Rachel Stern", "philanthropist"),
    "Harte campaign manager Lisa Field was ill. “I will stay,” said Jane Harte.": ("Jane Harte", None),
    "Irene Falk, who works in tourism as a tour guide, said it was fine.": ("Irene Falk", "tour guide"),
    "His co-author Associate Professor Luis Alba said it was fine.": ("Luis Alba", "Associate Professor"),
    "Ann Roe is general secretary of the Nurse and Midwife Council. The rota is wrong, Roe said.": (
        "Ann Roe",
        "general secretary of the Nurse and Midwife Council",
    ),
    "Joe Fell, Democrat of N.J. The vote is on Monday. Fell said it was near.": ("Joe Fell", "Democrat of N.J."),
    "The US Federal Reserve raised rates. The Fed said inflation was high.": ("US Federal Reserve", None),
    "Ruth Fell, a former mayor and joint owner of the North Mill, said it was fine.": ("Ruth Fell", "former mayor"),
    "According to US security firm Verisafe, the hole is closed.": ("Verisafe", "US security firm"),
    "The UK's Flood Protection Agency said the hole was closed.": ("Flood Protection Agency", None),
    "Priorities USA said the ad was true.": ("Priorities USA", None),
    "The Liberal Democrats met on Monday. The Lib Dems said the fees would go.": ("Liberal Democrats", None),
    "The Federal Reserve met on Monday. The Fed said that rates would stay.": ("Federal Reserve", None),
}


@pytest.mark.parametrize("text", MEANT)
def test_by_whom_each_statement_is(engine: Engine, text: str) -> None:
    told = [[s.name for s in (a.speaker, *a.joint_speakers) if s] for a in engine.analyse(text).attributions]
    assert told == MEANT[text]


@pytest.mark.parametrize("text", CALLED)
def test_a_speaker_without_and_with_what_he_or_she_is_called(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == CALLED[text]


@pytest.mark.parametrize(
    ("forms", "pronoun"),
    [
        ({("anna", "brill")}, "she"),
        ({("peter", "lang"), ("lang",)}, "he"),
        ({("anna",)}, None),  # a surname, perhaps
        ({("robin", "lang")}, None),
        ({("anna", "lang"), ("peter", "lang")}, None),
        ({("lang", "jr")}, None),
    ],
)
def test_first_names_are_evidence_where_they_are_clear(forms: set[tuple[str, ...]], pronoun: str | None) -> None:
    assert first_name_pronoun(forms) == pronoun


def test_no_word_is_a_first_name_of_both() -> None:
    assert is_first_name("anna")
    assert is_first_name("peter")
    assert not is_first_name("harbour")
