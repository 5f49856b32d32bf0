"""Turns of a transcript that begin with who speaks and a colon, with no quotation marks."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.layout.transcript import turns_of
from service.attribution.pipeline import Engine

INTERVIEW = """Irma Falk has run the pier of Orlen for nine years. We asked her about the winter.

The Gazette: When will the pier open?

Irma Falk: I think in May. We have lost forty piles.

The Gazette: And who pays?

Falk: My own board does. You may quote me on that: "Nobody else."
"""
LETTERS = """Irma Falk has run the pier of Orlen for nine years.

Q: When will the pier open?

A: I think in May. We have lost forty piles.

Q: And who pays?

A: My own board does.
"""
QUOTED = """Irma Falk of Orlen spoke to Uwe Tull on Monday.

“TULL: How did the winter go?

“FALK: I lost forty piles.

“TULL: Who pays?

“FALK: My own board does.”

The mayor said it was late.
"""
QUESTIONS = """Irma Falk on the pier, the piles and the price

Uwe Tull

Irma Falk has run the pier of Orlen for nine years. We met her in the pump house.

How did the winter go?

I lost forty piles. My men worked through the night.

And then we lost ten more. I did not sleep.

Who pays?

My own board does.

When will you open?

In May, I think.

What will you do then?

I’ll swim. Nobody believes me.

The Orlen Gazette is printed on recycled paper.
"""
EXPLAINED = """What happened?

Irma Falk said the pier was gone. “I am sad,” she said.

Who pays?

The board, said Lenz Moor. “I will not,” he said.

When will it open?

In May, according to the board.

What comes next?

Nobody knows.
"""
ANSWERS = ["I think in May. We have lost forty piles.", 'My own board does. You may quote me on that: "Nobody else."']
NONE = [
    # The article tells who speaks.
    "Budget: We spend too much, the mayor, Irma Falk, said.\n\nRoads: Our streets are bad, Lenz Moor said.\n\n"
    "Budget: We owe 2 million, Falk said.\n\nRoads: Our plan will cost more, Moor said.",
    "May: We hear that Falk will quit. “I am done,” she says.\n\nJune: Our reporter finds the file.\n\nMay: We see her return.\n\n"
    "June: Our guest says he knew.",
    # Headings, ingredients, times: nobody speaks for himself.
    "Monday: The pier opens at nine.\n\nTuesday: The pier is closed.\n\nMonday: The pier opens at ten.",
    # A quotation that a name and a colon lead in is told by the article.
    'Falk: "I will not go."\n\nMoor: "We must."\n\nFalk: "I will not."\n\nMoor: "We must."',
    # Too few.
    "Falk: I will not go.\n\nThe hall was full.",
]


def said(engine: Engine, text: str) -> list[tuple[str | None, str, str]]:
    return [(a.speaker.name if a.speaker else None, a.kind, a.quote.text) for a in engine.analyse(text).attributions]


def test_answers_are_statements_and_questions_are_none(engine: Engine) -> None:
    assert said(engine, INTERVIEW) == [("Irma Falk", "direct", answer) for answer in ANSWERS]


def test_the_one_person_named_answers(engine: Engine) -> None:
    assert [name for name, _, _ in said(engine, LETTERS)] == ["Irma Falk", "Irma Falk"]


def test_nobody_is_said_to_answer_where_two_are_named(engine: Engine) -> None:
    text = LETTERS.replace("nine years.", "nine years. Lenz Moor built it.")
    assert {name for name, _, _ in said(engine, text)} == {None}


def test_a_question_without_a_label_is_left_out(engine: Engine) -> None:
    text = INTERVIEW.replace("The Gazette: And", "And")
    assert [answer for _, _, answer in said(engine, text)] == ANSWERS


def test_answers_without_labels(engine: Engine) -> None:
    found = said(engine, QUESTIONS)
    assert [name for name, _, _ in found] == ["Irma Falk"] * 4
    assert [answer.split(".")[0] for _, _, answer in found] == ["I lost forty piles", "My own board does", "In May, I think", "I’ll swim"]
    assert "did not sleep" in found[0][2]


OPINED = """Why is it shut?

My team found cracks. “It is not safe,” said Irma Falk.

When will it open?

I asked Lenz Moor. “In May,” he said.

Who pays?

My taxes do, said Uwe Tull.

What is next?

I will watch the talks.
"""


def test_whose_turns_it_has_are_persons(engine: Engine) -> None:
    text = "Transcript as follows:\n\nPEREZ: Did you lie to us?\n\nMOSS: I did not.\n\nPEREZ: You told us so.\n\nMOSS: I don’t know."
    found = engine.analyse(text).attributions
    assert ("PEREZ", "person") in [(each.speaker.name, each.speaker.type) for each in found if each.speaker]


def test_all_of_a_transcript_may_be_quoted(engine: Engine) -> None:
    found = engine.analyse(QUOTED).attributions
    assert [(each.quote.text, each.speaker and each.speaker.name) for each in found] == [
        ("I lost forty piles.", "Irma Falk"),
        ("My own board does.", "Irma Falk"),
        ("it was late", "The mayor"),
    ]


@pytest.mark.parametrize("text", [EXPLAINED, OPINED])
def test_what_explains_is_no_interview(text: str) -> None:
    assert turns_of(read_article(text)) == []


@pytest.mark.parametrize("text", NONE)
def test_no_transcript(text: str) -> None:
    assert turns_of(read_article(text)) == []


SHOUTED = """FALK: You never paid the boatmen.

MOOR: {mark}Because my lamps were out.{mark}

FALK: And you burned the pier.

HARBOUR MASTER IDA TULL: {mark}Let us sail.{mark}
"""


@pytest.mark.parametrize("mark", ["", '"'])
def test_labels_in_capitals(engine: Engine, mark: str) -> None:
    found = said(engine, SHOUTED.format(mark=mark))
    assert [(kind, text.strip('"')) for _, kind, text in found] == [
        ("direct", "You never paid the boatmen."),
        ("direct", "Because my lamps were out."),
        ("direct", "And you burned the pier."),
        ("direct", "Let us sail."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ORLEN: We are told that your pier burned.\n\nTARN: Our boats sank.\n\nVIK: Rain fell.",
        "WHAT: A fair for your children.\n\nWHERE: Our hall.\n\nWHAT: A dance.",
    ],
)
def test_datelines_and_headings_in_capitals_are_nobody(text: str) -> None:
    assert turns_of(read_article(text)) == []


BROADCAST = """ELSA BRANDT, HOST:

A mine closed in Utah this week. The foreman says it was unsafe. Ty Colby reports.

TY COLBY, BYLINE: The whistle blew at noon, and I was there.

HAL RUSKIN, MINE SAFETY DIRECTOR: I think we knew it was coming.

COLBY: Do you miss it?

UNIDENTIFIED PERSON #1: I do. My father worked here.

BRANDT: Thank you for being with us."""


def test_turns_of_a_broadcast(engine: Engine) -> None:
    told = engine.analyse(BROADCAST).attributions
    assert [(a.speaker.name, a.speaker.type, a.speaker.role) if a.speaker else None for a in told] == [
        ("ELSA BRANDT", "person", "HOST"),
        ("Ty Colby", "person", None),
        ("HAL RUSKIN", "person", "MINE SAFETY DIRECTOR"),
        ("UNIDENTIFIED PERSON #1", "unnamed", None),
        ("ELSA BRANDT", "person", "HOST"),
    ]
