"""Whom a pronoun means by what leads to it: who agrees, who is asked, several who are counted."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    # "They" are those who are counted right before, not a body further back.
    "The mill denied it. Three former drivers told another story. They said the brakes had failed.": ["Three former drivers"],
    "The clinic said the ward was open. Two nurses who worked there disagreed. They said it had shut in June.": ["Two nurses"],
    "The union said it was over. Two drivers were attacked by three guards. They said the gate was shut.": ["The union"],
    "One serving and three retired officers disputed the report. They said the gate was shut.": ["One serving and three retired officers"],
    "Dozens of farmers drove to the capital. They demanded lower taxes.": ["Dozens of farmers"],
    # Not who told of them, nor the place that they are of.
    "According to Orbis News, three engineers tested the dam. They said it was sound.": ["three engineers"],
    "Chile’s copper bosses have had a good year. Prices will stay high, they say.": ["Chile’s copper bosses"],
    "Chile and its copper bosses have had a good year. Prices will stay high, they say.": ["Chile"],
    # What one keeps is one's own promise, and what one mocks another's.
    "Reid lost. Moss has kept her promise to cut taxes.": ["Moss"],
    # Those who spoke jointly, whatever is told of others between.
    "Moss and his colleague Dr Joan Reid claim that birds can count. Instead of guessing, gulls and crows add up the eggs. Such sums save "
    "lives, they say.": ["Moss", "Joan Reid"],
    # Who does what speakers do right before a quotation.
    "I ask Captain Reid about the flood of 1981. He sighs. “Everybody asks about that.”": ["Reid"],
    "“It is late,” said Joan Reid. She met the mayor, Alan Moss, in May. He smiled. “We have no money.”": ["Alan Moss"],
    "“It is late,” said Joan Reid. Alan Moss, the mayor, owns the mill. He sold it in May. “We have no money.”": ["Joan Reid"],
    # Who gave no name and says "I".
    "One sacked painter, granted anonymity, told the Herald that the mill would shut. “I wept,” they said.": ["One sacked painter"],
    # Who agrees before a colon.
    "“It fell,” said Neil Moss. The jurist Paul Reid argues that it was pushed. Moss disagrees: the wall, he said, was old.": ["Neil Moss"],
    # Who speaks for a body against what was said.
    "“It is dry,” said Neil Moss. But a spokesman for the Harbour Office defended it. He said it would fill.": [
        "a spokesman for the Harbour Office"
    ],
    # Colleagues without names speak too, whatever is told of the first; and two of whom something is told.
    "Joan Reid at Harlow University in Kent and her colleagues say the lake has shrunk.": ["Joan Reid", "her colleagues"],
    "Alan Moss, a chemist at Harlow, and his co-authors say the lake will dry.": ["Alan Moss", "his co-authors"],
    "Joan Reid, who left the lab and her colleagues in May, said the lake would dry.": ["Joan Reid"],
    "Joan Reid, a chemist at Harlow, and Alan Moss, a nurse from Kent, say the lake will dry.": ["Joan Reid", "Alan Moss"],
    "Joan Reid, 41, and Alan Moss, 39, said the lake was low.": ["Joan Reid", "Alan Moss"],
    # Nobody whom only others name is described before.
    "Joan Reid wept. The driver’s son said it was late. “I told him, ‘Benny, I fed you.’”": ["The driver’s son"],
}


@pytest.mark.parametrize("text", MEANT)
def test_what_leads_to_a_mention_tells_whom_it_means(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in ([last.speaker] if last.speaker else []) + list(last.joint_speakers)] == MEANT[text]
