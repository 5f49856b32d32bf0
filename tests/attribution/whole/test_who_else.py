"""Who is somebody else than whoever is nearest: relatives, new holders of an office, whom a commentator works for, the accused."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# An article, and who speaks last.
WHO = {
    # A title between a description and the name.
    "Gov. Ada Belch said it was late. Her Republican challenger, Attorney General Dan Lund, said it was not.": "Dan Lund",
    "His counterpart, Foreign Minister Lin Moss, said it was illegal.": "Lin Moss",
    "Finance Minister Ola Roe said it would pass. Her deputy, Junior Minister Paul Stein, said talks went on. “No,” he said.": "Paul Stein",
    # A surname alone is not that of the relative who is named in full.
    "Hale told the court he slept. His wife, Joan Hale, said he was gentle. Hale denied hiding money.": "Hale",
    "Mark Brown was sued in May. His ex-wife, Carla Brown, alleged that he hid it. Brown denied the claim.": "Mark Brown",
    "Smith was sued. Smith’s wife, Karen Smith, alleged that he hid it. Smith denied hiding money.": "Smith",
    "Roe said her wife’s aunt was ill. The mayor’s wife, Karen Roe, was there. Roe was asked. “It is so,” Karen Roe said.": "Karen Roe",
    # Another office, or one's kin.
    "The hotel’s owner said it began at noon. Fire chief Jo Park was there. The hotel’s owner said it was cold.": "The hotel’s owner",
    "“He lied,” said his brother, Paul Moyes. The judge ruled on 9 May that the insurer had not paid.": "The judge",
    "Elena Cruz said it was over. The envoy, Ken Sawyer, said he agreed. Cruz’s predecessor said it was not.": "Cruz’s predecessor",
    "Justice Minister Ada Lund said it was late. The attorney general declined to comment.": "The attorney general",
    # One who comes or leaves; one who was.
    "Tarn named Ada Lund as chair, replacing Colin Farr. Farr said it was late. The new chair said it was not.": "The new chair",
    "President Rod Teles accused Marta Lund of theft. “A witch hunt,” the former president told Globo.": "the former president",
    # Whom a commentator works for is not the firm that is told of.
    "Halden Foods cut its forecast. Jo Marsh, an analyst at Marlow Asset Management, said it was late. The company said it would close.": (
        "Halden Foods"
    ),
    # One office by two words.
    "Rep. Luis Lund said he was humbled. The congressman said he would decide by May.": "Luis Lund",
    # What somebody does while another speaks.
    "Ada Lund was jailed. The mother of two wept as Judge Alan Moss said: “You have shown no remorse.”": "Alan Moss",
    "Emma Lund opened the shop. Ben Reed, who manages the 31-year-old, said: “She did it.” “It is hard,” said the 31-year-old.": (
        "Emma Lund"
    ),
}


@pytest.mark.parametrize("text", WHO)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == WHO[text]


# A sentence, and the role of whoever speaks in it.
ROLES = {
    "“No,” said 82-year-old farmer Ada Lund.": "farmer",
    "Prosecuting, Helena Voss said the man had lied.": None,
    "Ben Reed, who manages the 31-year-old, said she did it all.": None,
    "Ada Lund, who has lived in the lane since 1981, said it was loud.": None,
    "“No,” said Vole (NASDAQ: VOL) chief executive Jo Marsh.": "Vole chief executive",
}


@pytest.mark.parametrize("text", ROLES)
def test_what_is_no_role(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[0].speaker
    assert speaker is not None
    assert speaker.role == ROLES[text]


def test_a_team_mate_is_no_part_of_a_name(engine: Engine) -> None:
    speaker = engine.analyse("Team-mate Ann Roe said it was a joke.").attributions[0].speaker
    assert (speaker and speaker.name, speaker and speaker.role) == ("Ann Roe", "Team-mate")
