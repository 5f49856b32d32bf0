"""What something is called in a clause on it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A text, and of each of its statements in turn the content and the source.
CALLED: dict[str, list[tuple[str, str]]] = {
    "The port imposed a levy that ferry owners and Baltic growers have called economically senseless.": [
        ("economically senseless", "ferry owners and Baltic growers")
    ],
    "The ban, which Oxfam and the Faroe Islands have called unlawful, began in May.": [("unlawful", "Oxfam and the Faroe Islands")],
    "According to the auditor, half of the grain was lost, a result that Marsh called “shameful”.": [
        ("half of the grain was lost", "the auditor"),
        ("“shameful”", "Marsh"),
    ],
    "Ada Quist confirmed the fee, which she described as a gift, but said nobody had been bribed.": [
        ("the fee", "Ada Quist"),
        ("a gift", "she"),
        ("nobody had been bribed", "Ada Quist"),
    ],
    "Moss was moved, a step that the guild described as “petty”.": [("“petty”", "the guild")],
    "The Orlen Owls won in a game many are calling an “instant classic”.": [("an “instant classic”", "many")],
    # Who speaks of it is who speaks: the clause is a part of what is said.
    "Ada Quist said the ferry was full, a result that farmers and the chamber of trade have branded unacceptable.": [
        ("the ferry was full, a result that farmers and the chamber of trade have branded unacceptable", "Ada Quist")
    ],
    # Nobody judges where a doctor, a strike or a vote is called.
    "It was a strike that Ada Quist called in May.": [],
    "The tax that the mayor called early on was lost.": [],
}


@pytest.mark.parametrize(("text", "told"), CALLED.items())
def test_what_it_is_called(engine: Engine, text: str, told: list[tuple[str, str]]) -> None:
    found = engine.analyse(text).attributions
    assert [(each.quote.text, each.source.text if each.source else "") for each in found] == told
