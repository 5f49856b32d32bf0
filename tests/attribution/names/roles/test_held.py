"""The offices of those whom an article never names."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.held import held
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

OFFICES = {
    "The harbour minister": "harbour minister",
    "the former mayor of Tarn": "former mayor of Tarn",
    "The dean of the Tarn School of Law": "dean of the Tarn School of Law",
    "His deputy": "deputy",
    "The ferry firm’s chairman, who was at sea": "ferry firm’s chairman",
    # What others do too, what is said for somebody else, and who is new.
    "The lawyer": None,
    "The woman": None,
    "The union’s spokesman": None,
    "A minister": None,
    "Ministers": None,
    "One chairman": None,
}


@pytest.mark.parametrize("text", OFFICES)
def test_is_in_a_definite_description(text: str) -> None:
    found = held(text, Span(0, len(text)))
    assert (found.cut(text) if found else None) == OFFICES[text]


# The role of the last speaker, who has no name.
SAID = {
    "The harbour minister said the quay would be mended.": "harbour minister",
    "The bridge is shut. The Tarn governor said it would open in May. The governor added that it was safe.": "Tarn governor",
    "A minister said the quay would be mended.": None,
    "The ministers said the quay would be mended.": None,
}


@pytest.mark.parametrize("text", SAID)
def test_is_the_role_of_who_has_no_name(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == SAID[text]
