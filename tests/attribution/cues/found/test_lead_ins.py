"""What leads into a quotation, where the reader marks no cue: whom the author has met."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine, load_engine

# The source and the cue of the last statement.
LED = {
    "The ministry says rents are falling. A Danish teacher I spoke to put it this way: “We all pay twice.”": (
        "A Danish teacher",
        "put it this way",
    ),
    "Pia Holt says sirens work. But one nurse we spoke to put it more bluntly: “Nobody hears them.”": (
        "one nurse",
        "put it more bluntly",
    ),
    "The bank says loans are cheap. As a farmer whom I interviewed put it: “I pay twice what I did.”": ("a farmer", "put it"),
    # Who is told of by others, and what is put somewhere.
    "The bank says loans are cheap. A farmer in Tarn put it this way: “I pay twice.”": ("A farmer in Tarn", "put it"),
}
# The same and the speaker.
ANSWERED = {
    "Rents fell in May. A Rowe ally, former Sen. Greta Holm, piled on: “Nobody can pay.”": ("A Rowe ally", "piled on", "Greta Holm"),
    "Rents fell in May. Sen. Pia Holt weighed in on Friday: “Nobody can pay.”": ("Sen. Pia Holt", "weighed in", "Pia Holt"),
    "The mayor said rents fell. She walked through an angry crowd that chanted “Go home” all night.": (
        "an angry crowd",
        "chanted",
        "an angry crowd",
    ),
    "Pia Holt says sirens work. A panel has pulled up the ministry for “inordinate delay” in mending them.": (
        "A panel",
        "pulled up",
        "A panel",
    ),
    # What is no answer.
    "Pia Holt says sirens work. Jo Marsh went in, and a sign said: “Go home.”": ("a sign", "said", "a sign"),
}


@pytest.mark.parametrize("text", LED)
def test_who_is_met(engine: Engine, text: str) -> None:
    statement = engine.analyse(text).attributions[-1]
    source, cue = LED[text]
    assert statement.source is not None
    assert statement.cue is not None
    assert (source, cue) == (
        text[statement.source.start : statement.source.end],
        text[statement.cue.start : statement.cue.end],
    )
    assert statement.speaker is not None
    assert statement.speaker.name == source


def test_what_is_put_somewhere_is_not_said(engine: Engine) -> None:
    text = "The bank says loans are cheap. “We all pay twice.” A farmer I met put it in a box: “Loans”, it said."
    assert all(a.cue is None or text[a.cue.start : a.cue.end] != "put it" for a in engine.analyse(text).attributions)


@pytest.mark.parametrize("text", ANSWERED)
def test_verbs_that_take_no_object(engine: Engine, text: str) -> None:
    statement = engine.analyse(text).attributions[-1]
    source, cue, speaker = ANSWERED[text]
    assert statement.source is not None
    assert statement.cue is not None
    assert statement.speaker is not None
    assert (source, cue, speaker) == (
        text[statement.source.start : statement.source.end],
        text[statement.cue.start : statement.cue.end],
        statement.speaker.name,
    )


def test_who_asks_is_no_other() -> None:
    text = "Pia Holt says sirens work. Asked by the auditor Jo Marsh whether one had “howled”, Tull said it had not."
    _, asked, told = load_engine().analyse(text).attributions
    assert asked.speaker is not None
    assert (asked.speaker.name, asked.quote.text) == ("Jo Marsh", "whether one had “howled”")
    assert [*asked.disputing_parties, *told.disputing_parties] == []


# What is said of something in the passive: the content of the last statement, and who says it.
HAILED = {
    "The lamp is for sale. Her diary has been hailed as “the birth of sailing” and lies in Tarn.": ("“the birth of sailing”", None),
    "The lamp is for sale. Her diary was hailed by the Orlen Guild as “the birth of sailing”.": (
        "“the birth of sailing”",
        "Orlen Guild",
    ),
    "Pia Holt coined the phrase “wet lamps” for her rivals.": ("“wet lamps”", "Pia Holt"),
}


@pytest.mark.parametrize("text", HAILED)
def test_what_is_hailed(engine: Engine, text: str) -> None:
    last = engine.analyse(text).attributions[-1]
    assert (last.quote.text, last.speaker and last.speaker.name) == HAILED[text]


def test_a_name_is_none(engine: Engine) -> None:
    assert engine.analyse("Her diary was published as “The Birth of Sailing” in Tarn.").attributions == ()


# Whose words are told by a paper, in a passive or with which a text ends: the source, and the cue.
LED_BY = [
    ("The finds were printed beside a column that praises the dig as “a marvel of patience”.", "a column", "praises"),
    ("The old harbour is described on Tarnvisit as a “quiet corner” that “wakes at dusk”.", None, "described"),
    (
        "Ida Moor was late. Friends are said to have warned her: “We will never trust a word of yours again.”",
        "Friends",
        "said to have warned",
    ),
    (
        "The preacher Olav Rusk, who left Tarn in May, is shown lecturing: “Take heed, you who sail on Sundays.”",
        "The preacher Olav Rusk",
        "shown lecturing",
    ),
    ("Ida Moor put her boat up for sale. She ended the description with “No time wasters, please,” and left.", "She", "ended"),
]


@pytest.mark.parametrize(("text", "source", "cue"), LED_BY)
def test_what_leads_into_words_of_others(engine: Engine, text: str, source: str | None, cue: str) -> None:
    (only,) = engine.analyse(text).attributions
    assert (only.source and only.source.text, only.cue and only.cue.text) == (source, cue)


def test_an_end_without_words_leads_into_nothing(engine: Engine) -> None:
    cues = (each.cue for each in engine.analyse("Ida Moor ended the evening with “The Long Tide,” a song of hers.").attributions)
    assert "ended" not in [cue and cue.text for cue in cues]
