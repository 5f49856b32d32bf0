"""Dates of the occasion on which somebody spoke, in the sentence itself or in the one before; published on Thursday 14 November 2024."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.cues.dated.asked import asked_on, sentence_before
from service.attribution.cues.dated.occasions import occasion
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# A source in brackets, a cue between bars; the date of what the source did.
TOLD = [
    ("[Ida Quist], in a Sunday homily at the abbey, |called| the mayor a fox.", "Sunday"),
    ("[Ida Quist], in a long homily at the abbey on Sunday, |called| the mayor a fox.", None),
    ("[Ida Quist], in a Sunday coat from Leeds, |called| the mayor a fox.", None),
    ("[Ida Quist] resigned on Friday, hours before the vote, |saying| she was tired.", "Friday"),
    ("[Ida Quist] resigned before Friday, hours before the vote, |saying| she was tired.", None),
    ("[Ida Quist] expects a vote in January, |citing| the mayor.", None),
    ("[Ida Quist] left a firm that closed on Friday, |saying| she was tired.", None),
    ("[Ida Quist] missed Friday’s vote, |saying| she was tired.", None),
    ("[Ida Quist] resigned on Friday and, asked why, |said| she was tired.", None),
    ("The court threw out the case last year, with [Judge Quist] |saying| it was thin.", "last year"),
    ("The court threw out the case last year in Leeds, with [Judge Quist] |saying| it was thin.", None),
]


@pytest.mark.parametrize(("marked", "expected"), TOLD)
def test_the_day_of_what_somebody_did_and_spoke_of(marked: str, expected: str | None) -> None:
    plain = "".join(c for c in marked if c not in "[]|")
    name, verb = marked[marked.index("[") + 1 : marked.index("]")], marked.split("|")[1]
    source, cue = (Span(plain.index(part), plain.index(part) + len(part)) for part in (name, verb))
    found = occasion(plain, source, cue)
    assert (found.cut(plain) if found else None) == expected


BEFORE = [
    ("Asked about that remark on Monday, Quist paused. “No,” she said.", "Monday"),
    ("Asked about the fire at the mill on Monday, Quist paused. “No,” she said.", None),
    ("Quist was asked on Monday whether she would stay. “No,” she said.", "Monday"),
    ("Quist was asked whether she would stay on Monday. “No,” she said.", None),
    ("At a press conference on Monday, Quist was calm. “No,” she said.", "Monday"),
    ("At a petrol station on Monday, Quist was calm. “No,” she said.", None),
    ("At Monday’s hearing, Quist was calm. “No,” she said.", "Monday"),
    ("Speaking in Leeds on Monday, Quist was calm. “No,” she said.", "Monday"),
    ("On Monday, Quist met the press. “No,” she said.", "Monday"),
    ("On Monday, Quist met the bishop. “No,” she said.", None),
    ("Quist disclosed this at a briefing in Leeds on Monday. “No,” she said.", "Monday"),
    ("The order came in a March 3 email from Quist. “No,” she wrote.", "March 3"),
    ("The order came in a March 3 storm from Quist. “No,” she wrote.", None),
    ("Quist was asked at the gate on Monday if she would stay. “No,” she said.", "Monday"),
    ("Quist spoke to reporters Monday from her porch. “No,” she said.", "Monday"),
    ("Quist spoke to the bishop Monday from her porch. “No,” she said.", None),
    ("Quist gave evidence on Monday. “No,” she said.", "Monday"),
    ("Quist gave blood on Monday. “No,” she said.", None),
    ("Quist resigned on Monday with a letter. “No,” she wrote.", "Monday"),
    ("Quist resigned on Monday with a smile. “No,” she wrote.", None),
    ("Quist was blunt in a podcast recorded on Monday. “No,” she said.", "Monday"),
    ("Quist was blunt in a boat built on Monday. “No,” she said.", None),
    ("Quist sent a text to the paper on Monday: “No.”", "Monday"),
    ("Quist sent a ham to the paper on Monday: “No.”", None),
    # The sentence before is the last of the paragraph before.
    ("Asked about that remark on Monday, Quist paused.\n\n“No,” she said.", "Monday"),
    ("Asked about that remark on Monday, Quist paused. Moor left.\n\n“No,” she said.", None),
]


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_the_occasion_of_the_sentence_before(text: str, expected: str | None) -> None:
    sentence = sentence_before(text, text.index("“"))
    found = asked_on(text, sentence) if sentence else None
    assert (found.cut(text) if found else None) == expected


DATED = [
    ("Ida Quist runs the mill. Asked about that remark on Monday, Quist paused. “No,” she said.", ["2024-11-11"]),
    # Somebody else was asked.
    ("Asked about that remark on Monday, Moor paused. “No,” said Ida Quist, a miller.", [None]),
    # Named again, in one sentence, going on; each by one speaker in one paragraph.
    ("In an interview on Tuesday, Ida Quist said the mill had burned. “It was one match,” Quist said.", ["2024-11-12"] * 2),
    ("On Tuesday the miller, Ida Quist, said the mill had burned, and blamed the owner for the fire.", ["2024-11-12"] * 2),
    ("Ida Quist said on Tuesday that the mill had burned. The wheel, she added, was sound.", ["2024-11-12"] * 2),
    ("Ida Quist said on Tuesday that the mill had burned.\n\n“It was one match,” Quist said.", ["2024-11-12"] * 2),
    # By the sentence before: what was said there, or elsewhere after it.
    ("Ida Quist, a miller, hit back on Tuesday.\n\nIn a post after the vote, Quist wrote: “It was one match.”", ["2024-11-12"]),
    ("Ida Quist, a miller, hit back on Tuesday.\n\nIn an earlier post, Quist wrote: “It was one match.”", [None]),
    # The day with which a sentence begins that tells where somebody spoke.
    ("Sunday on Radio Tarn, when asked about the fire, Mayor Ida Quist said the mill was lost.", ["2024-11-10"]),
    # What a document gives of itself, and one of several things that are told of.
    ("A Nov. 3 statement from the ministry said the grain had run out.", ["2024-11-03"]),
    ("Ida Quist, who has read them, says he wrote 40 letters, the last dated 3 May.", [None]),
    # A time in a life, and a first name that begins as a month does.
    ("Ida Quist, who met the king last week, said the mill had burned.", [None]),
    ("Ida Quist, who was sacked on Friday, said the mill had burned.", [None]),
    ("“It was dark,” said Jun-Jun Alaro, a driver. “We ran.”", [None]),
]


@pytest.mark.parametrize(("text", "values"), DATED)
def test_dates_of_occasions(engine: Engine, text: str, values: list[str | None]) -> None:
    found = engine.analyse(text, published=date(2024, 11, 14)).attributions
    assert [each.date.value if each.date else None for each in found] == values
