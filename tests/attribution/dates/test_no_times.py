"""Words of time that do not tell when something was said, in braces; a cue between bars, who speaks in brackets."""

from __future__ import annotations

import re
from typing import Any

import pytest

from service.attribution.cues.dated.no_times import is_expected, is_no_time, is_of_whoever_speaks
from service.attribution.spans import Span

NO_TIMES = [
    ("Stewards stood along the {march} route.", True),
    ("They met in {March}.", False),
    ("“He was ill,” she told The {Sun.}", True),
    ("The vote is on {Sun.}", False),
    ("{At the same time}, she said it was late.", True),
    ("The {1880}-1882 survey found no link.", True),
    ("The survey of 1880-{82} found no link.", False),
    ("A survey from 1880 to {1882} found no link.", True),
    ("A survey {in 1882} found no link.", False),
    ("She decreed after the {2003} Lamp Cup that it was late.", True),
    ("Lund wrote of the {2010} gift that it was late.", True),
    ("A copy of the {2010} memo said it was late.", False),
    ("In a {2010} interview, she said it was late.", False),
    ("Figures under the Piracy Act {2000} show it was late.", True),
    ("She said in Spring {2010} that it was late.", False),
    ("According to {2010} figures, it was late.", False),
    ("In the year ending {31 December 2003}, Orbis reported a loss.", True),
    ("In the quarter to {June}, Orbis reported a loss.", True),
    ("On {31 December 2003}, Orbis reported a loss.", False),
    ("{In the next few years}, Lund predicts, it will melt.", True),
    ("{In the past few years}, Lund said it had melted.", False),
    ("It is the first full count {since the early 1980s}, the guild said.", True),
    ("{Since October}, officials have said it is safe.", False),
]
EXPECTED = [
    ("{By the end of 2030}, the agency |predicts| that it will melt.", True),
    ("By {2030}, the agency |expects| that it will melt.", True),
    ("The agency |said|, {by 2030}, it would melt.", True),
    ("{By Friday}, the agency |predicts| that it will melt.", False),
    ("{In 2003}, the agency |predicted| that it would melt.", False),
    ("The agency |predicted| that it would melt, in a note signed by Lund {in 2003}.", False),
]
OF_WHO_SPEAKS = [
    ("They elected [Ruth Kane] {this year}, who |endorsed| the bill.", True),
    ("They elected Ruth Kane, and {this year} [she] |endorsed| the bill.", False),
    ("[Jo Marsh, a chairman who joined the team {last month}], |said| it was late.", True),
    ("[A report of {last month}] |said| it was late.", False),
    ("“It was late,” |said| [Jo Marsh], the coach of Tarn {four years ago}.", True),
    ("“It was late,” |said| [Jo Marsh], a mayor beaten by Lund {30 years ago}.", True),
    ("“It was late,” [Jo Marsh] |said| {30 years ago}.", False),
    ("“It was late,” |said| [Jo Marsh], the coach of Tarn, {on Friday}.", False),
]


@pytest.mark.parametrize(("marked", "none"), NO_TIMES)
def test_what_is_no_time_of_speaking(marked: str, none: bool) -> None:
    assert is_no_time(*_read(marked, r"{(.+?)}")) is none


@pytest.mark.parametrize(("marked", "expected"), EXPECTED)
def test_by_when_something_is_expected(marked: str, expected: bool) -> None:
    assert is_expected(*_read(marked, r"{(.+?)}", r"\|(.+?)\|")) is expected


@pytest.mark.parametrize(("marked", "told"), OF_WHO_SPEAKS)
def test_what_is_told_of_whoever_speaks(marked: str, told: bool) -> None:
    assert is_of_whoever_speaks(*_read(marked, r"\[(.+?)\]", r"{(.+?)}", r"\|(.+?)\|")) is told


def _read(marked: str, *patterns: str) -> tuple[Any, ...]:
    """The plain text, and the marked parts of it."""
    parts = [re.sub(r"[\[\]{}|]", "", found[1]) for pattern in patterns if (found := re.search(pattern, marked))]
    plain = re.sub(r"[\[\]{}|]", "", marked)
    return plain, *(Span(plain.index(part), plain.index(part) + len(part)) for part in parts)
