"""Who speaks right behind somebody named, by a calling that the article gives to nobody, or on whose words something is told."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The speaker of the last statement, and its type.
LAST = {
    # Somebody else than who is first named in the sentence before.
    "Nell Harper said the maps were forged. The librarian said nothing was wrong.": ("The librarian", "unnamed"),
    "Tom Reed said the accounts were false. The auditor disputed this.": ("The auditor", "unnamed"),
    "Nell Harper said the exam had leaked. But the headteacher said it had not.": ("the headteacher", "unnamed"),
    "Nell Harper said the rink was shut. In a statement, the managing director said it would open.": ("the managing director", "unnamed"),
    "Tom Reed, the mayor of Tarn, said roofs had leaked. The superintendent said tiles were on order.": ("The superintendent", "unnamed"),
    "Tom Reed, the Norlandish ambassador, urged sanctions. The Home Secretary said a truce was near.": ("The Home Secretary", "unnamed"),
    "Norland’s delegate, Nell Harper, urged the council to wait. The Secretary-General said it was urgent.": (
        "The Secretary-General",
        "unnamed",
    ),
    "Nell Harper said the maps were forged.\n\nThe museum’s curator said they were from 1602.": ("The museum’s curator", "unnamed"),
    "Nell Harper said the maps were forged. On Monday the curator said they were from 1602.": ("the curator", "unnamed"),
    "Sergeant Tom Reed said the door was open. The headteacher said it had been locked.": ("The headteacher", "unnamed"),
    # Nor is it somebody named before, or who accuses, who denies as a whole what he or she said.
    "Nell Harper came on Monday.\n\nHarper said the boat leaked. Its owner denied it.": ("Its owner", "unnamed"),
    "Tom Reed accused the hospital of neglect. The medical director rejected the claim.": ("The medical director", "unnamed"),
    # The same: who goes on, tells of himself or herself, was named before, is called so, is quoted, is known by what is near to it, or
    # holds a public office.
    "Nell Harper said the maps were forged. The librarian added that nothing was missing.": ("Nell Harper", "person"),
    "Tom Reed said his boat had sunk. The skipper said nobody was hurt.": ("Tom Reed", "person"),
    "Nell Harper left on Monday.\n\nHarper said the maps were forged. The librarian said nothing was missing.": ("Nell Harper", "person"),
    "Tom Reed, an auditor, said the accounts were false. The auditor said more would follow.": ("Tom Reed", "person"),
    "“The tower leaks,” Nell Harper said on Sunday. The caretaker said nothing was done.": ("Nell Harper", "person"),
    "'The maps are forged,' Nell Harper said. The librarian said nothing was missing.": ("Nell Harper", "person"),
    "Prof Nell Harper said the flu would spread. The virologist said jabs were few.": ("Nell Harper", "person"),
    "Nell Harper said the tax would fall. The finance minister said banks would pay.": ("Nell Harper", "person"),
    "Sgt Tom Reed said the street was shut. The detective said nobody was hurt.": ("Tom Reed", "person"),
    "Nell Harper came on Monday.\n\nHarper said her boat had sunk. The skipper denied the claim.": ("Nell Harper", "person"),
    "Nell Harper came on Monday.\n\nHarper said the maps were genuine. The curator denied that they were forged.": (
        "Nell Harper",
        "person",
    ),
    # Somebody owns a remark, and somebody else speaks of it.
    "Captain Pia Holt took up Tom Reed’s remark. “We train,” the Danish defender wrote on Facebook.": ("Pia Holt", "person"),
    "Coach Pia Holt met Tom Reed. Reed’s knee is better. “I train,” the Danish sailor said.": ("Tom Reed", "person"),
}
# The speaker of the second statement: somebody's counterpart is of the country that is told, if any.
COUNTERPARTS = {
    "Sudan’s envoy, Adam Deng, said the road was shut. The representative of Qatar disagreed. Her counterpart from the United Kingdom said "
    "both had failed. The United States’ delegate, Tom Reed, urged the council to act.": "Her counterpart from the United Kingdom",
    "Pia Holt said the talks had failed. Her counterpart from Chile said both had failed. Chile’s delegate, Ana Lopez, urged the council "
    "to act.": "Ana Lopez",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_next(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == LAST[text]


@pytest.mark.parametrize("text", COUNTERPARTS)
def test_whose_counterpart_speaks(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[1].speaker
    assert speaker is not None
    assert speaker.name == COUNTERPARTS[text]
