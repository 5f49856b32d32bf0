"""The day on which a sentence tells that somebody spoke."""

from __future__ import annotations

import pytest

from service.attribution.cues.dated.speaking import spoke_on
from service.attribution.spans import Span

TOLD = [
    ("Mayor Ida Quist hit back on Monday.", "Monday"),
    ("Quist descended on Tarn on Monday, delivering a critique of the bank.", "Monday"),
    ("The vice minister of energy, Ida Quist, corrected the firm on Friday night.", "Friday"),
    ("But on Tuesday night Ida Quist, who runs the mill, took the microphone.", "Tuesday"),
    ("On Sunday, at a rally in Derry, Ida Quist rebuffed a heckler.", "Sunday"),
    ("Quist coined the phrase during a Saturday rally in Tarn.", "Saturday"),
    ("Ida Quist took to Twitter late on Monday.", "Monday"),
    ("Ida Quist used her visit on Monday to plead for the mill.", "Monday"),
    ("Ida Quist went on the offensive on Monday.", "Monday"),
    ("Ida Quist took to the hills on Monday.", None),
    # Who that is, before the name and behind it.
    ("Harbour commissioner and former mayor Ida Quist responded on Monday.", "Monday"),
    ("Ida Quist, who runs the mill, on Monday defended the lock.", "Monday"),
    ("Ida Quist, the mayor of Tarn who left the guild in May, took aim at the bank on Monday.", None),
    ("Ida Quist, the mayor of Tarn, who left the guild on Monday, took aim at the bank.", None),
    ("Monday on Radio Tarn’s “The Lock,” Mayor Ida Quist discussed the toll.", "Monday"),
    ("On Sunday, at a rally in Derry, N.H., Ida Quist mocked the bank.", "Sunday"),
    ("The mayor told former pilot Ida Quist on Monday of the words.", None),
    # What is done with words that are not told yet.
    ("Ida Quist rejected the offer on Monday.", "Monday"),
    ("Ida Quist sought on Monday to calm the town.", "Monday"),
    ("Ida Quist took a lighter tone on Monday.", "Monday"),
    ("Ida Quist sought the mill on Monday.", None),
    ("Ida Quist took a ferry on Monday.", None),
    # Somebody's own speech.
    ("One claim of Mayor Ida Quist’s speech to the guild on Monday night was wrong.", "Monday"),
    ("Quist’s farewell address Monday was the longest yet.", "Monday"),
    ("Quist’s speech on Monday will be the longest yet.", None),
    ("Otto Moor heard Ida Quist in silence and gave a speech on Monday.", None),
    ("Quist’s mill burnt down after a speech on Monday.", None),
    ("Growers mocked Quist’s speech on Monday.", None),
    ("The union slammed Mayor Ida Quist’s speech on Monday.", None),
    ("Growers who attended Quist’s speech on Monday wore green.", "Monday"),
    # A paper's name is no day.
    ("Ida Quist defended the mill in the Sunday Courier.", None),
    # Nothing is said.
    ("Ida Quist mended the mill on Monday.", None),
    # Somebody else speaks, or somebody else's thing does.
    ("Supporters of Ida Quist lashed out on Monday.", None),
    ("Quist’s lawyer lashed out on Monday.", None),
    ("Otto Moor lashed out on Monday.", None),
    ("Ida Quist praised the remarks on Monday.", "Monday"),
    ("Ida Quist praised Moor’s remarks on Monday.", None),
    ("Norland’s former minister Ida Quist lashed out on Monday.", "Monday"),
    ("In Derry, the mayor of Tarn, Ida Quist, lashed out on Monday.", "Monday"),
    # Something is done to whoever is named.
    ("Otto Moor attacked Ida Quist on Monday.", None),
    ("The mayor criticised Ida Quist on Monday.", None),
    ("On Monday Otto Moor attacked Ida Quist.", None),
    ("On Monday, at a rally in Derry, Otto Moor defended Mayor Ida Quist.", None),
    ("The banker told reporters on Monday, Ida Quist being away.", None),
    ("Reporters interviewed Quist on Monday.", None),
    # The day is that of a clause, or of a thing, or one of two.
    ("Ida Quist, who died on Monday, gave the town a last speech.", None),
    ("That was plain on Monday, when Ida Quist testified.", None),
    ("Quist will respond on Monday.", None),
    ("Quist responded to Monday’s vote.", None),
    ("Quist responded on Monday to the vote of last Tuesday.", None),
    # A month is no occasion.
    ("Quist responded in May.", None),
]


@pytest.mark.parametrize(("sentence", "day"), TOLD)
def test_the_day_of_speaking(sentence: str, day: str | None) -> None:
    found = spoke_on(sentence, Span(0, len(sentence)), {"quist"})
    assert (found and found.cut(sentence)) == day
