"""Who tells something of itself, who is another by trade or name, and whom reporters have met."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LAST = {
    # The subject of what is said, not what it buys.
    "Brenlo Foods has acquired Nuthatch Bakery, the company said on Tuesday.": "Brenlo Foods",
    "Quorve, a maker of drones, has bought Plinth Robotics for $40m, the firm said.": "Quorve",
    "Solvane has lost its contract with Ostrel Motors. The company said it would cut jobs.": "Solvane",
    "Tarn Foods has bought Halmer Bank for $2bn. The bank said it was glad.": "Halmer Bank",
    # Another trade, the accused, another first name.
    "“The bridge will hold,” said Hugo Penn, the council's surveyor. “It fell twice,” said the ferryman.": "the ferryman",
    "“He is ill,” said Ula Brandt, a nurse. “I am fine,” said the patient.": "the patient",
    "“The case is weak,” said Hugo Penn, a solicitor. “It is,” the lawyer said.": "Hugo Penn",
    "Joe Hatt, 22, admitted assault. The victim told police she was scared.": "The victim",
    "Peter Bolam, 42, denies fraud.\n\n“I saw it all,” he said.": "Peter Bolam",
    "Peter Bolam, 42, denies fraud.\n\n“I saw it all,” she said.": None,
    # Whom somebody has spoken to for an outlet.
    "KRTX's Lori Petty talked with one of the survivors. “I thought I was dead,” she said.": "one of the survivors",
    "Reporter Dan Fisk caught up with a neighbour. “I ran,” he said.": "a neighbour",
    "CBC's Adam Foss met Mayor Carl Moss. “It is dry,” he said.": "Carl Moss",
    # Whose words a court hears, and names with what stands before them.
    "Jurors heard that Carl Stott texted his sister, saying: “It is done.”": "Carl Stott",
    "Tunde Adeyo scored late.\n\nGoal-scorer Adeyo said he was tired.": "Tunde Adeyo",
    "Works halted at wind farm in Co Leitrim\n\nThe company said that it would comply.": "The company",
    "Floods hit Colvo\nMara Tindell with AP, dpa\n\nThe party's leader rejected the claims.": "The party's leader",
}


@pytest.mark.parametrize(("text", "speaker"), LAST.items())
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str, speaker: str | None) -> None:
    assert last_speaker(text) == speaker
