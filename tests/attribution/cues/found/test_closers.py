"""Quotations whose speaker is told by the sentence behind them."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

CLOSED = [
    ("“We will never sell the boats.” Those were the words of Mayor Ada Quist on Monday.", "Ada Quist"),
    ("“Who sold the boats? Who sank them?”\n\nThese are the questions Ada Quist asks of the guild.", "Ada Quist"),
    ("“Who sold the boats?”\n\nThat is the question that Ada Quist has asked.", "Ada Quist"),
    ("“Boats are not toys.”\n\nThat was the message from Mr. J. Quist, who led the guild.", "J. Quist"),
    ("“Is there a plan? Who will pay?”\n\nThose were the questions Ada Quist put to the guild last week.", "Ada Quist"),
    ("“Boats are not toys.”\n\nThat was the view of the harbour master, Ada Quist.", "Ada Quist"),
    ("“Boats are not toys.”\n\nThat was the view of many in the hall.", None),
    # The sentence ends before another name, or names a day.
    ("“Boats are not toys.” That was the verdict of Ada Quist. Peter Orr laughed.", "Ada Quist"),
    ("“Boats are not toys.” That was the warning of Friday. Peter Orr laughed.", None),
    ("“Boats are not toys.” That was the opinion of Ada Quist’s neighbours in Tarn.", None),
    # Somebody does something else with another's words.
    ("“The boats were stolen.” That is the claim that Ada Quist has denied.", None),
    ("“Who sold the boats?” That is the question Ada Quist will hear at the inquest.", None),
    ("“Who sold the boats?” That was the question Ada Quist was asked on the quay.", None),
    ("“Boats are not toys.” These are the words that Ada Quist has never used.", None),
    ("“The boats were stolen.” That was the claim that Ada Quist put to rest.", None),
    # Where it came from.
    ("Ada Quist began to speak. “Shut the gates,” came cries from the boatmen, as rain fell.", "the boatmen"),
    ("Ada Quist began to speak. “Shut the gates,” came a shout from the gallery.", "the gallery"),
    # Something else is told of.
    ("“We will never sell the boats.”\n\nThose were the days of Ada Quist, who led the guild.", None),
    ("“We will never sell the boats.”\n\nThe words of Ada Quist were painted on a wall.", None),
]


@pytest.mark.parametrize(("text", "told"), CLOSED)
def test_who_said_it_is_told_behind(engine: Engine, text: str, told: str | None) -> None:
    (only,) = engine.analyse(text).attributions
    assert (only.speaker and only.speaker.name) == told


def test_what_somebody_asked_to_be_done_with_a_question_is_no_asking_of_it(engine: Engine) -> None:
    text = "“Who sold the boats?” Those were the questions Ada Quist asked the guild to burn."
    assert engine.analyse(text).attributions[0].speaker is None
