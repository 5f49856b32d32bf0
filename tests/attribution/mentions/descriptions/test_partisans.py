"""Politicians whom an article calls by their party."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker's name and kind.
CALLED = {
    "Gov. Dale Wynn signed the bill on Monday. “Ohio stands with her,” the Republican said.": ("Dale Wynn", "person"),
    "Sen. Ana Solis, D-Maine, voted no. Gov. Dale Wynn praised the bill. “It is cruel,” the Democrat told reporters.": (
        "Ana Solis",
        "person",
    ),
    "Republican Sen. Cal Boone spoke first, then Democratic Rep. Ana Solis. The two-term Republican said she was wrong.": (
        "Cal Boone",
        "person",
    ),
    "Mayor Jo Marsh was there. Sen. Cal Boone (R-Ohio) left early. The Ohio Republican said he was ill.": ("Cal Boone", "person"),
    "Local MSP Rory Kerr was angry. “They have promised this road for years,” the Conservative said.": ("Rory Kerr", "person"),
    "Interior Minister Nadia Faller was there. “We must stop them,” the Social Democrat (SPD) said in Berlin.": ("Nadia Faller", "person"),
    # Who spoke in the sentence right before, of whom no party is told; not where others are named there.
    "Rep. Ana Solis, D-Maine, voted no. Sen. Cal Boone of Utah suggested a recess. “I am tired,” the Democrat said.": (
        "Cal Boone",
        "person",
    ),
    "Sen. Cal Boone of Utah told Rep. Ana Solis, D-Maine, that she was late. “I am tired,” the Democrat said.": ("Ana Solis", "person"),
    # By their states.
    "Sen. Cal Boone, R-Utah, left early. Gov. Dale Wynn of Ohio, a Republican, came late. “It is time,” the Ohio Republican said.": (
        "Dale Wynn",
        "person",
    ),
    "Rep. Ana Solis, D-Ky., spoke first. Sen. Cal Boone of Utah asked for a recess. “I have a plane,” the Kentuckian said.": (
        "Ana Solis",
        "person",
    ),
    "Idaho Gov. Dale Wynn shrugged. Actor Cal Boone laughed. “Me too,” the Texan said.": ("the Texan", "unnamed"),
    # Two of whom no party is told.
    "Mayor Jo Marsh was there. Sen. Cal Boone left early. The Republican said he was ill.": ("The Republican", "unnamed"),
    "Rep. Cal Boone left early. The Republican Party said he was ill.": ("Republican Party", "organization"),
}


@pytest.mark.parametrize("text", CALLED)
def test_who_is_called_by_a_party(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == CALLED[text]
