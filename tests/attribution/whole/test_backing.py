"""A body that is for or against somebody is not him or her."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker's name and kind.
BACKING = {
    "Senator Ida Voss trails. A super PAC supporting Voss said it had raised $1 million.": ("A super PAC supporting Voss", "organization"),
    "Senator Ida Voss trails. A group opposing Voss said it would buy ads.": ("A group opposing Voss", "organization"),
    "Senator Ida Voss trails. A nonprofit tied to Voss said it had no donors.": ("A nonprofit tied to Voss", "organization"),
    "Senator Ida Voss trails. A firm owned by Voss said it paid its taxes.": ("A firm owned by Voss", "organization"),
    "Senator Ida Voss trails. An ad attacking Voss says she raised taxes.": ("An ad attacking Voss", "document"),
    "Senator Ida Voss trails. An outside group said it would buy ads.": ("An outside group", "organization"),
    "Harbour First PAC, a super PAC run by an aide, has money. The super PAC said it would buy ads.": ("Harbour First PAC", "organization"),
    # Whom somebody backs, replaced or heads is not who speaks.
    "Senator Ida Voss trails. A councillor who backs Voss said the plan was dead.": ("A councillor who backs Voss", "unnamed"),
    "Ida Voss resigned. The man who replaced Voss said it was over.": ("The man who replaced Voss", "unnamed"),
    "The founder of the charity Reefwatch said the bill was unfair.": ("The founder of the charity Reefwatch", "unnamed"),
    "The captain of the ferry Ida Voss said the bill was unfair.": ("The captain of the ferry Ida Voss", "unnamed"),
    "The leader of the opposition Harbour Party said it would vote no.": ("The leader of the opposition Harbour Party", "unnamed"),
    "The head of the ferry line Marlow said it was lost. Nina Falk said that Marlow would close.": ("Nina Falk", "person"),
    "At least one group - Shoppers Against Spying (Sas) - has claimed that tags spy.": ("Shoppers Against Spying", "organization"),
    "Ida Voss is a nurse and a mother who says she is tired.": ("Ida Voss", "person"),
    "Ida Voss is the sister of a man who said the mill was sold.": ("a man", "unnamed"),
    "Managing director of the Harbour Trust Nina Falk said it was lost.": ("Nina Falk", "person"),
    # What was studied before something was found.
    "The charity Reefwatch polled 2,000 divers, and concluded that the reef was dying.": ("Reefwatch", "organization"),
    "Researchers interviewed 500 nurses and found that most wanted to leave.": ("Researchers", "group"),
    "Researchers who studied mice and rats found that they slept less.": ("Researchers who studied mice and rats", "group"),
    # A part of a person's title, and a party in short.
    "Supporting actor Hugo Brandt said he was ill.": ("Hugo Brandt", "person"),
    "The PAC lost two seats. The PAC said it would fight on.": ("PAC", "organization"),
}


@pytest.mark.parametrize("text", BACKING)
def test_which_body_it_is(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == BACKING[text]
