"""The article that the project began with, read in full: what is quoted, by whom, and nothing that it does not say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from service.attribution.pipeline import load_engine
from service.attribution.records import Analysis

SEED = Path(__file__).parents[3] / "seeds" / "000_7df591d1b8e29c0c.txt"

# First and last words of each statement with double quotation marks, whole in between, and its speaker.
QUOTED = [
    ("“We had a very productive discussion today", "will get, a firm response,”", "Antony Blinken"),
    ("“We’re counting on European partners", "Ukraine’s mobilization,”", "Antony Blinken"),
    ("NATO countries must focus their efforts on “ensuring", "position of strength.”", "Antony Blinken"),
    ("U.S. President Joe Biden was “committed", "now and January 20,”", "Antony Blinken"),
    ("“The U.S. will adapt and adjust", "it is sending,”", "Antony Blinken"),
    ("the crucial role played by China", "Russia’s “war effort.”", "Mark Rutte"),
    ("over North Korean and Russian “destabilizing”", "“destabilizing” actions", "United States"),
    ("Russia’s “special military operation” in Ukraine", "“very rapidly and fully,”", "Dmitry Peskov"),
    ("the North Koreans were “already engaging", "against Ukraine in Kursk", "South Korea’s main security agency"),
]
# The other statements of the article, by some words of each.
UNQUOTED = [
    "‘firm response’ to North Korea",
    "North Korean forces have been engaged",
    "The United States will respond strongly",
    "North Korean forces were engaged in combat",
    "to step up",
    "North Korean troops joining Russia",
    "Ukraine ‘holds back’",
    "Russia’s growing economic and military",
    "North Korea’s deployment except",
    "the development of relations between",
    "the presence of North Korean troops",
    "questions from the U.S.",
    "more than 10,000 North Korean soldiers",
    "most of them have moved",
]


@pytest.fixture(scope="module")
def text() -> str:
    return SEED.read_text(encoding="utf8")


@pytest.fixture(scope="module")
def analysis(text: str) -> Analysis:
    return load_engine().analyse(text, published=date(2024, 11, 14))


@pytest.mark.parametrize(("first", "last", "name"), QUOTED)
def test_finds_what_is_quoted(text: str, analysis: Analysis, first: str, last: str, name: str) -> None:
    start = text.index(first)
    end = text.index(last, start) + len(last)
    found = [a for a in analysis.attributions if a.quote.spans[-1].start == start and a.quote.spans[-1].end == end]
    assert [a.speaker.name if a.speaker else None for a in found] == [name]


def test_answers_nothing_that_nobody_says(text: str, analysis: Analysis) -> None:
    starts = [text.index(words) for words in [*(first for first, _, _ in QUOTED), *UNQUOTED]]
    strangers = [a.quote.text for a in analysis.attributions if not any(s.start <= at < s.end for s in a.quote.spans for at in starts)]
    assert strangers == []


def test_leaves_the_addressee_out_of_what_is_said(analysis: Analysis) -> None:
    (concerns,) = [a for a in analysis.attributions if a.quote.text.startswith("concerns")]
    assert [span.text for span in concerns.quote.spans] == ["concerns", "over North Korean and Russian “destabilizing” actions"]
    assert concerns.cue is not None
    assert concerns.cue.text == "expressed"
