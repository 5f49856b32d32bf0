"""Sources with a nickname in quotation marks, which is nothing that is said."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Who says what, none twice.
SAID = {
    'Viktor "Hawk" Marek, leader of the dockers, said the strike was over.': [('Viktor "Hawk" Marek', "the strike was over")],
    'Lena "the Fox" Orme, a trader, said the price was fair.': [('Lena "the Fox" Orme', "the price was fair")],
    "Jonas “Anvil” Pretorius, leader of the gang, said his men held the pier.": [("Jonas “Anvil” Pretorius", "his men held the pier")],
    'Jonas "Anvil" Pretorius, leader of the Pier Street gang, boasted in a May 9 video that his men had "chased them off".': [
        ('Jonas "Anvil" Pretorius', 'his men had "chased them off"')
    ],
    'Lena Orme called it "a fair price".': [("Lena Orme", 'it "a fair price"')],
}


@pytest.mark.parametrize("text", SAID)
def test_who_says_what(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions
    assert [(a.speaker and a.speaker.name, a.quote.text) for a in found] == SAID[text]
