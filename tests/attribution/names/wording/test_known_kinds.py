"""Unions, regulators and charities by their names, and what a company is."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
MEANT = {
    "The NUJ said talks had failed.\n\nThe firm said it would pay more.": "The firm",
    "Pilots at the airline walked out. Balpa said the offer was an insult. The airline said talks would resume.": "The airline",
    "The firm was fined on Monday.\n\nOfgem said bills were too high.\n\nThe company said it would appeal.": "The company",
    "Usdaw, which represents the staff, said talks had failed.\n\nTarn Stores denied it.\n\nThe union said it would go on.": "Usdaw",
    "Ofgem said bills were too high. The regulator said it would act.": "Ofgem",
    "Save the Children said children were dying. Unicef did not answer. The charity said it would stay.": "Save the Children",
    # Two of a kind.
    "Usdaw and the GMB said talks had failed. Nobody at Tarn Stores was there.\n\nThe union said it would go on.": "The union",
}


@pytest.mark.parametrize("text", MEANT)
def test_which_is_meant(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == MEANT[text]
