"""Contents with a dot inside a name."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

DOTTED = [
    ("Riders will be able to pay on the CityTram.NZ app, the council said.", "Riders will be able to pay on the CityTram.NZ app"),
    (
        "The council said riders will be able to pay on the CityTram.NZ app from June.",
        "riders will be able to pay on the CityTram.NZ app from June",
    ),
    ("Parents can find the list on Nurseries.ie, the minister said on Friday.", "Parents can find the list on Nurseries.ie"),
]
PLAIN = [
    ("The council said riders will pay more. The trams run late.", "riders will pay more"),
    ("The trams run late. Riders will pay more, the council said.", "Riders will pay more"),
]


@pytest.mark.parametrize(("text", "said"), DOTTED + PLAIN)
def test_a_dot_in_a_name_ends_nothing(engine: Engine, text: str, said: str) -> None:
    assert [each.quote.text for each in engine.analyse(text).attributions] == [said]
