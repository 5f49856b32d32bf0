"""The two whom "the pair", "both" or a family's name mean."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    "Ada Lund of the University of Tarn and Otto Brandt of the Kesh Institute dug up the bones. The two said that they were burnt.": [
        "Ada Lund",
        "Otto Brandt",
    ],
    "Ada Lund won the race, while Otto Brandt came third. The pair said they had trained together.": ["Ada Lund", "Otto Brandt"],
    "Kid Lund has ended his feud with his rival Otto Brandt as the pair said they wanted peace.": ["Kid Lund", "Otto Brandt"],
    "Anna Weber arrived late. Her fans waited for hours. Weber married Otto Brandt in May. The couple said that they were happy.": [
        "Anna Weber",
        "Otto Brandt",
    ],
    "Ada Lund, Otto Brandt and Jo Marsh own the mill. The pair said it was quiet.": ["The pair"],
    "Sen. Ada Lund and Sen. Otto Brandt wrote the bill. Jo Marsh, a lawyer, opposed it. The two senators said that it was dead.": [
        "Ada Lund",
        "Otto Brandt",
    ],
    "Ada Lund met Otto Brandt in Tarn. The two lawmakers said that the bill was dead.": ["The two lawmakers"],
    "Jo Marsh waved from the window. Her husband Tom Marsh cut in. The Marshes said they were hoping to see the queen.": [
        "Jo Marsh",
        "Tom Marsh",
    ],
    "Jo Marsh waved from the window. The Marshes said they were hoping to see the queen.": ["Marshes"],
    "Twin sisters Ada and Mary Brandt run the mill. The sisters said it would close.": ["Ada Brandt", "Mary Brandt"],
    "Tom Brandt and his younger brother Otto sold the mill. The brothers said they were tired.": ["Tom Brandt", "Otto"],
    "Ada Lund met Jo Brandt at the mill. The sisters said it would close.": ["The sisters"],
}


@pytest.mark.parametrize("text", MEANT)
def test_the_two_are_those_named_before(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in ([last.speaker] if last.speaker else []) + list(last.joint_speakers)] == MEANT[text]
