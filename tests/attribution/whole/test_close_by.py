"""Sentences close to those that a rule was made for, in which it must not strike."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.pipeline import Engine
from service.attribution.records import Attribution

PUBLISHED = date(2024, 11, 14)


def found(engine: Engine, text: str) -> tuple[Attribution, ...]:
    return engine.analyse(text, published=PUBLISHED).attributions


UNDATED = [
    # Who is told of behind the statement speaks of something else, or is somebody else.
    "“Rents will rise,” Ann Lund said. The woman was speaking to a friend on Friday when she was hit by a car.",
    "Ann Lund said the deal was dead. Tom Lund was speaking at a rally in Tarn on Monday.",
    "“It was chaos,” said Jo Marsh, a witness. She was speaking on the phone to her mother on Monday when the bomb went off.",
    "The deal is dead, said Ann Lund, a clerk. The mayor was speaking at a rally in Tarn on Friday.",
]
UNDATED += [
    # A day of what is yet to come, and the name of a programme.
    "In a preview of the film, which will be shown on Friday, Ann Lund said the pier was lost.",
    "“I am not going,” Ann Lund told Today.",
]


@pytest.mark.parametrize("text", UNDATED)
def test_no_date_of_somebody_else(engine: Engine, text: str) -> None:
    assert [item.date for item in found(engine, text)] == [None]


def test_dated_by_its_occasion(engine: Engine) -> None:
    (said,) = found(engine, "The deal is dead, Ann Lund said. She was speaking at a rally in Tarn on Friday.")
    assert said.date
    assert said.date.span.text in ("Friday", "on Friday")


def test_dated_by_what_was_asked(engine: Engine) -> None:
    (said,) = found(engine, "In response to questions on Monday, Ann Lund said that she would not quit.")
    assert said.date
    assert said.date.value == "2024-11-11"


@pytest.mark.parametrize("who", ["Parliament", "The conference", "The court"])
def test_day_on_which_it_was_heard(engine: Engine, who: str) -> None:
    (said,) = found(engine, f"{who} was told on Monday that the bridge was unsafe.")
    assert said.date
    assert said.date.value == "2024-11-11"


# Two documents of one noun, of which the first tells no maker.
PAPERS = [
    "A police report said that Hale was drunk. The Tarn Council report said that he was sober.",
    "A study found that one child in ten is late. A Harvard study found that two in ten are.",
    "A statement said that the road was shut. The Harbour Board statement said that it was open.",
]


@pytest.mark.parametrize("text", PAPERS)
def test_two_documents(engine: Engine, text: str) -> None:
    first, second = found(engine, text)
    assert first.speaker
    assert second.speaker
    assert first.speaker.id != second.speaker.id


def test_callings_that_are_names(engine: Engine) -> None:
    items = found(engine, "Porter Lund said that the rent was paid. Ann Lund said that it was not.")
    assert [item.speaker.name if item.speaker else None for item in items] == ["Porter Lund", "Ann Lund"]


# Somebody's role is not what another one is called.
ROLES = {
    "Tom Hale praised Ada Lund’s report, saying the prime minister should read it. Ada Lund said that she was glad.": "Ada Lund",
    "A Tarn nurse was killed by a fire on Monday. Ann Lund, 34, said that she heard a blast.": "Ann Lund",
}


@pytest.mark.parametrize("text", ROLES)
def test_no_role_of_somebody_else(engine: Engine, text: str) -> None:
    said = found(engine, text)[-1]
    assert said.speaker
    assert (said.speaker.name, said.speaker.role) == (ROLES[text], None)


def test_what_one_may_not_do_is_no_refusal(engine: Engine) -> None:
    (said,) = found(engine, "Ann Lund said she was not allowed to speak to her children for a year.")
    assert said.act == "state"


def test_a_story_corrected_by_somebody(engine: Engine) -> None:
    (said,) = found(engine, "The report was revised after Ann Lund said that rents had been counted twice.")
    assert said.speaker
    assert said.speaker.name == "Ann Lund"


def test_cue_that_closes_its_own_content(engine: Engine) -> None:
    found(engine, "theAnn Lunddefendedshe which and described as \n -the the in It  \n \n \n ‘” own book,saying: ")


# Words that are cues and speech elsewhere.
KEPT = [
    "Ada Lund called in the Commons for a ban on fishing.",
    "Ada Lund called the refusal to talk to the strikers shameful.",
]


@pytest.mark.parametrize("text", KEPT)
def test_calls_that_are_said(engine: Engine, text: str) -> None:
    (said,) = found(engine, text)
    assert said.speaker
    assert said.speaker.name == "Ada Lund"


NOTHING_SAID = [
    "The old sailors remembered how to tie the knots.",
    "No witness who accused Lund of fraud has come forward.",
    "If he is asked by the king to form a government, Lund has a week to do so.",
    "Many fear the mine's threat to local wildlife in the valley.",
]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_nothing_is_said(engine: Engine, text: str) -> None:
    assert [item.quote.text for item in found(engine, text)] == []


def test_list_behind_where_it_was(engine: Engine) -> None:
    (said,) = found(engine, "In London, Lund, Marsh and Orr all said that the plan was late.")
    assert said.speaker is None or said.speaker.name != "London"


def test_firm_whose_own_is_told(engine: Engine) -> None:
    text = "Rival phones arrive in May. Nuvio's will follow in June. Nuvio said on Monday that they were ready."
    assert [item.speaker.name if item.speaker else None for item in found(engine, text)] == ["Nuvio"]


def test_dismissed_player(engine: Engine) -> None:
    text = "Coach Ada Lund dismissed her captain on Monday. The side is last. “We were poor all year,” Lund said."
    assert [item.date for item in found(engine, text)] == [None]


HEARD_IN_COURT = "A van hit the boy on the bridge, an inquest in Tarn heard."
SAID_BY_NOBODY_FOUND = "He said that a van had hit the boy on the bridge."


def test_what_a_court_heard_needs_no_speaker_to_be_sure(engine: Engine) -> None:
    (heard,), (said,) = found(engine, HEARD_IN_COURT), found(engine, SAID_BY_NOBODY_FOUND)
    assert heard.speaker is None
    assert said.speaker is None
    assert heard.confidence > 0.5 > said.confidence


def test_a_programme_is_no_day_but_a_day_is(engine: Engine) -> None:
    (said,) = found(engine, "Ann Lund told reporters today that she was ready.")
    assert said.date
    assert said.date.value == "2024-11-14"


def test_told_on_one_day_what_is_to_come_on_another(engine: Engine) -> None:
    (said,) = found(engine, "Ann Lund, who will retire on Friday, said on Monday that the mill was safe.")
    assert said.date
    assert said.date.value == "2024-11-11"
    assert said.role is None


def test_a_verb_is_no_role(engine: Engine) -> None:
    (said,) = found(engine, "Stonemason Jo Marsh, who helped guard the pier, says nobody came.")
    assert said.role in (None, "Stonemason")


def test_a_station_is_a_body(engine: Engine) -> None:
    analysis = engine.analyse("The ferry sank within the hour, WING-TV reported.")
    assert [(speaker.name, speaker.type) for speaker in analysis.speakers] == [("WING-TV", "organization")]


def test_what_a_camera_captures_is_not_said(engine: Engine) -> None:
    assert not found(engine, "Footage captured Hale getting into a taxi outside the court.")
