"""Words of time that do not tell when something was said, in braces; a cue between bars, who speaks in brackets."""

from __future__ import annotations

import re
from typing import Any

import pytest

from service.attribution.cues.dated.no_times import is_expected, is_no_time, is_of_whoever_speaks
from service.attribution.spans import Span

NO_TIMES = [
    ("Pipers led the {march} past the mill.", True),
    ("The mill burned in {March}.", False),
    ("“My knee hurts,” Quist told The {Sun.}", True),
    ("The fair opens on {Sun.}", False),
    ("{At the same time}, Quist said that bread was dear.", True),
    ("The {1911}-14 census left out the islands.", True),
    ("The census of 1911-{14} left out the islands.", False),
    ("A census from 1911 to {1914} left out the islands.", True),
    ("A census {in 1911} left out the islands.", False),
    ("Quist warned before the {1994} regatta that the pier was rotten.", True),
    ("Quist spoke of the {1994} storm as a blessing.", True),
    ("Pages of the {1994} memo say that the pier was rotten.", False),
    ("In a {1994} letter, Quist says that the pier was rotten.", False),
    ("Logs kept under the Ferries Act {1987} show that it sank.", True),
    ("Quist promised in Spring {1994} that the pier would be mended.", False),
    ("According to {1994} tables, the pier was rotten.", False),
    ("Quist promised to be there when the fair opens next {Monday}.", True),
    ("Quist will speak in the coming {week}.", True),
    ("Quist promised on {Monday} to be there.", False),
    ("In the half to {30 June 1998}, Brixol lost money.", True),
    ("In the quarter ended {September}, Brixol lost money.", True),
    ("On {30 June 1998}, Brixol lost money.", False),
    ("{Over the coming months}, Quist thinks, rents will fall.", True),
    ("{Over the past months}, Quist said, rents had fallen.", False),
    ("It was the lowest tide {since 1950}, the harbour master said.", True),
    ("{Since May}, the harbour master has said that tides are low.", False),
]
EXPECTED = [
    ("{By the end of 2040}, the port |forecasts| that trade will double.", True),
    ("By {2040}, the port |expects| that trade will double.", True),
    ("The port |said|, {by 2040}, trade would double.", True),
    ("{By Friday}, the port |expects| that trade will double.", False),
    ("{In 1998}, the port |expected| that trade would double.", False),
    ("The port |expected| that trade would double, in a plan that Quist drew {in 1998}.", False),
]
OF_WHO_SPEAKS = [
    ("The guild chose [Ilka Mund] {in May}, who |warned| of floods.", True),
    ("The guild chose Ilka Mund, and {in May} [she] |warned| of floods.", False),
    ("[Otto Brandt, the baker who left {in May}], |said| that flour was dear.", True),
    ("[A leaflet of {last May}] |said| that flour was dear.", False),
    ("“Flour is dear,” |said| [Otto Brandt], head of the guild {nine years ago}.", True),
    ("“Flour is dear,” |said| [Otto Brandt], the baker sued by Quist {over 20 years ago}.", True),
    ("“Flour is dear,” [Otto Brandt] |said| {20 years ago}.", False),
    ("“Flour is dear,” |said| [Otto Brandt], head of the guild, {on Friday}.", False),
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
