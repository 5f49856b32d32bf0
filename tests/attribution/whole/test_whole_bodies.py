"""Bodies by the whole of their names, with an "and" or small letters in them; what tells a firm; names without what stands before them."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who speaks in the last statement, all names and the first one's type: what an "and" is inside of.
JOINED = {
    "Ruritania's Tarnshan Iron and Steel Co. said it was delaying a share sale.": (("Tarnshan Iron and Steel Co.",), "organization"),
    "The Ruritanian Hedgerows and Garden Ponds Authority says the spray is safe.": (
        ("Ruritanian Hedgerows and Garden Ponds Authority",),
        "organization",
    ),
    "Wool and Livestock Australia has already warned that prices will fall.": (("Wool and Livestock Australia",), "organization"),
    # What joins two.
    "The Home Office and the Harbour Authority say the quay is safe.": (("Home Office", "Harbour Authority"), "organization"),
    "Tarn Iron and Orvane Steel said they would merge.": (("Tarn Iron", "Orvane Steel"), "organization"),
}
# Committees of a parliament.
COMMITTEES = {
    "A report by the Commons roads and rail committee was published. The committee said that bridges were unsafe.": (
        "Commons roads and rail committee",
        "organization",
    ),
    "The Senate rural and coastal affairs committee found that farms were failing.": (
        "Senate rural and coastal affairs committee",
        "organization",
    ),
    "The Commons roads committee met. MPs left at noon, the Commons said.": ("Commons", "organization"),
}
# What tells a firm, and what may be a person's too.
FIRMS = {
    "Last week, rival Orvel reported an annual profit of $17bn.": ("Orvel", "organization"),
    "Prices fell. US loan company Fanny Marsh was sued. Fanny Marsh last month warned that some records were wrong.": (
        "Fanny Marsh",
        "organization",
    ),
    "Jo Lund fled. Lund reported a loss of his wallet.": ("Jo Lund", "person"),
    "He left the loan company Fanny Marsh founded. Fanny Marsh warned that some records were wrong.": ("Fanny Marsh", "person"),
}
# A periodical in short; what is no part of a name; a surname with a particle, or one that a body may be called by.
NAMES = {
    "“It is bad,” the Harlow Moon-Times reported. Two boats were sunk, the Moon-Times reported later.": (
        "Harlow Moon-Times",
        "organization",
    ),
    "Feedlotter Paul O'Marsh, who brokered the deal, says prices will rise.": ("Paul O'Marsh", "person"),
    "Irishmen JP Brandt and Jo Marsh, who own a 29% stake, said they would sell.": ("JP Brandt", "person"),
    "He won with the help of Marine Le Bray, leader of the party.\n\n“It is clear,” said Le Bray. Le Bray’s niece Marion wept.": (
        "Marine Le Bray",
        "person",
    ),
    "The Prevention of Piracy Bill was published on Tuesday. It proposes that ships be searched.": (
        "Prevention of Piracy Bill",
        "document",
    ),
}
LAST = COMMITTEES | FIRMS | NAMES
# The name of who writes a post in markup.
POSTS = {
    'Many wrote at once.\n\n<tweet author="GovTomLund" datetime="2015-12-02T19:57">We will mend the bridge and the road.</tweet>': (
        "GovTomLund",
        "person",
    ),
    'Many wrote at once.\n\n<tweet author="HarlowFire" datetime="2015-12-02T19:57">We will mend the bridge and the road.</tweet>': (
        "HarlowFire",
        "organization",
    ),
}
LAST |= POSTS
# Who works with others.
TEAMS = {
    "Julie Carrier of Tarn University studied moss.\n\nCarrier and her team note that it is rare.": [
        ("Julie Carrier", "person"),
        ("her team", "group"),
    ],
    "Snakes are rare in the hills of Ruritania. The team found that they had left.": [("The team", "group")],
    "Harlow Rovers lost on Sunday. The team said it would appeal.": [("Harlow Rovers", "organization")],
}


@pytest.mark.parametrize("text", JOINED)
def test_what_an_and_joins(engine: Engine, text: str) -> None:
    last = engine.analyse(text).attributions[-1]
    assert last.speaker is not None
    assert ((last.speaker.name, *(each.name for each in last.joint_speakers)), last.speaker.type) == JOINED[text]


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == LAST[text]


@pytest.mark.parametrize("text", TEAMS)
def test_who_works_together(engine: Engine, text: str) -> None:
    last = engine.analyse(text).attributions[-1]
    assert last.speaker is not None
    assert [(each.name, each.type) for each in (last.speaker, *last.joint_speakers)] == TEAMS[text]
