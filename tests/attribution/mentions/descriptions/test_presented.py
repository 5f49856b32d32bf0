"""Who was presented without a name, or by an office, before a statement that does not say who speaks, or says it in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.pipeline import Engine

# The speaker of the last statement.
LAST = {
    # A noun with "the" is whoever was presented by it just before, without a name.
    "Paul Lund said the road was open. A Kenyan soldier at the gate told another story. “They shot at us,” the soldier said.": (
        "A Kenyan soldier"
    ),
    "Ada Marsh said she was well. A ward nurse gave another account. “She fell twice,” the nurse said.": "A ward nurse",
    "Ada Marsh said she was well. A police detective was less sure. “We saw her fall,” the officer said.": "A police detective",
    "Ada Marsh won. A Green frontbencher, speaking on condition of anonymity, was bitter. “It is over,” the MP said.": (
        "A Green frontbencher"
    ),
    "A nurse, Ada Marsh, told another story. “She fell twice,” the nurse said.": "Ada Marsh",
    "A ward nurse saw it. Ada Marsh, another nurse, wept. “She fell twice,” the nurse said.": "Ada Marsh",
    # Who leads in a quotation is the one who is presented, not the body in the words.
    "A Scotland Yard detective was blunt: “He is guilty.”": "A Scotland Yard detective",
    "One Treasury adviser was less hopeful: “It is over.”": "One Treasury adviser",
    # "Saying" has the subject with which its sentence begins.
    "Club chairman Ivo Marsh quit on Monday, days before owners were to meet, saying he was tired.": "Ivo Marsh",
    "LIMA, Peru — Ana Lund left the race on Monday, a week before the vote, saying she was ill.": "Ana Lund",
    # One of several, with a name.
    "Passengers were angry. “It is a farce,” said one, Ida Voss, who had waited for two days.": "Ida Voss",
    # A name that is given behind what it is of.
    "Jo Marsh left her flat in May. Marsh’s landlord, a company called Orlen Homes, said she owed it rent.": "Orlen Homes",
    "Jo Marsh left her flat in May. Her landlord, the property firm Orlen Homes, said she owed it rent.": "Orlen Homes",
    # A first name of a child is no star.
    "Ida Voss and her husband have a son, Leo, and a dog. The actress said that she was happy.": "Ida Voss",
    "Ida Voss has a son, Leo, who is nine. The boy said that he was happy.": "Leo",
    # Nobody holds a high office of whom that is not told, nor another one of the same body.
    "Ida Voss saw the crash. The prime minister said it was a sad day.": "The prime minister",
    "Ida Voss saw the crash. The king said it was a sad day.": "The king",
    "Mayor Ida Voss saw the crash. The mayor said it was a sad day.": "Ida Voss",
    "The club’s chairman, Ivo Marsh, said the roof was safe. The club’s captain said it leaked.": "The club’s captain",
    "Chile’s president, Ana Lund, spoke on Monday. The country’s interior minister warned of more floods.": (
        "The country’s interior minister"
    ),
    "Chile’s president, Ana Lund, spoke on Monday. The country’s leader warned of more floods.": "Ana Lund",
    # An office with a party before it is of somebody of the party.
    "NDP housing critic Ana Lund spoke first. Liberal MP Ivo Marsh left. “It is a shame,” the New Democrat MP said.": "Ana Lund",
    "Liberal MP Ivo Marsh left early. “It is a shame,” the Conservative MP said.": "the Conservative MP",
}


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]


def test_nobody_says_what_others_say_of_him(engine: Engine) -> None:
    found = engine.analyse("Ana Lund was praised by all in the hall on Friday, a week before the vote, saying she had won.").attributions
    assert [each.speaker for each in found] == [None]
