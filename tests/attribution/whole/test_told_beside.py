"""Who speaks by the words beside a name: a title in the line before, an office in capitals, whose letter it is, "herself", a credit."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Sixty words that name nobody, by which a name is far from a mention.
FAR = "The road was closed on the Monday and the bridge was closed on the Friday, and the water was high in the fields. " * 7

# By whom each statement is.
SAID = {
    # What ends a headline is no title of whoever is named in the next line; what stands in his or her own line is.
    "Vale quits Big Brother\n\nAlma Vale has criticised the way the show treats its guests.\n\nShe said bullying was rife there. She also "
    "condemned the arrival of Wilma Storr's former mother-in-law.": ["Alma Vale", "Alma Vale"],
    "A house in Harlow\n\nBrother Alma Vale has criticised the abbey.\n\nHe said the roof was rotten.": ["Alma Vale"],
    # Whom the words set apart as the subject is "she" next.
    "Coach Gwen Stone said Tarn was cold. Stone has to pick a team for Sunday. Rees herself, at least outwardly, seemed unmoved by what "
    'Stone had said of her. "I want more of that definitely," she said.\n\nMia Rees is 18.': ["Gwen Stone", "Mia Rees"],
    "Coach Gwen Stone said Tarn was cold. Rees, at least outwardly, seemed unmoved by what Stone said of her. “I hope she stays,” Stone "
    "said.\n\nMia Rees is 18.": ["Gwen Stone", "Gwen Stone"],
    # Whose document it is has written what is in it; of a book about somebody that is not told.
    "Mr Halloran's e-mail suggested they should get Trevor Boyle, the agency's boss, to talk. In it, he wrote: \"Just rang Trev.\"\n\nColm "
    "Halloran left.": ["Mr Halloran's e-mail", "Colm Halloran"],
    # Whom somebody speaks to is not who speaks.
    'Carla Menzi might return. "It is a test," she said. Speaking to Le Courrier, the 24-year-old Swiss added: "I am fit."': [
        "Carla Menzi",
        "Carla Menzi",
    ],
    # The office in full is of whom the article calls so further on, and not of who spoke before; unless two are.
    f"Mark Obanga, 32, from Harlow, said he was beaten at the camp. The home secretary said he would not hold an inquiry. {FAR}And Home "
    'Secretary Clive Charlton told the radio: "It is over."': ["Mark Obanga", "Clive Charlton", "Clive Charlton"],
    # A performer is nobody who is called an expert.
    "Ann Keane, a press expert, told the court she was hired in May. Ms Keane said the film was a disaster.\n\nMs Keane began to work for "
    "Nick Jarrow after it was shown. The singer said the house was always open.": ["Ann Keane", "Ann Keane", "The singer"],
    "Nick Jarrow, a singer and songwriter, told the court he was ill. The singer said the house was always open.": ["Nick Jarrow"] * 2,
    # Who took a picture is nobody of the story.
    "Fun with the mayor\n\nNeil Barlow via Getty Images\n\n“What if he sang?” the 43-year-old asked in it.\n\nPeter Sandow, a comic, "
    "made the film.": ["the 43-year-old"],
    # Whom a description tells something of is another.
    "Sal Sorrel admitted fraud. Bert Ebner, 63, always insisted he was unaware of it. The former finance officer said Mr Ebner knew about "
    "the entries.": ["Sal Sorrel", "Bert Ebner", "The former finance officer"],
    "Bert Ebner, 63, always insisted he was unaware of it. The former finance officer said the auditors knew.": [
        "Bert Ebner",
        "Bert Ebner",
    ],
}


@pytest.mark.parametrize("text", SAID)
def test_who_speaks_by_the_words_beside_a_name(engine: Engine, text: str) -> None:
    speakers = [item.speaker.name if item.speaker else None for item in engine.analyse(text).attributions]
    assert speakers == SAID[text]


# Who is none of the speakers of a text.
NEVER = {
    "Two home secretaries\n\nMark Obanga, 32, said he was beaten. The home secretary said there would be no inquiry. "
    f"{FAR}Then Home Secretary Ada Lund left. Home Secretary Clive Charlton came.": {"Clive Charlton", "Ada Lund"},
    f"Mark Obanga, 32, said he was beaten. The prime minister said so too. {FAR}Norwegian Prime Minister Ada Lund came.": {"Ada Lund"},
    'Colm Halloran\'s biography suggested that Trevor Boyle should talk. In it, she wrote: "He rang Trev."': {"Colm Halloran"},
}


@pytest.mark.parametrize("text", NEVER)
def test_who_does_not_speak(engine: Engine, text: str) -> None:
    assert NEVER[text].isdisjoint(item.speaker.name for item in engine.analyse(text).attributions if item.speaker)
