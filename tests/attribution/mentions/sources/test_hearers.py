"""Who hears somebody say something is no part of who says it."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The source of the last statement, and who speaks.
SOURCES = {
    "Reporters heard Jo Marsh say that she would not vote.": ("Jo Marsh", "Jo Marsh"),
    "Members heard the chairman tell them that the club was broke.": ("the chairman", "the chairman"),
    "Residents heard the Cathaoirleach, Cllr Ada Lund (FF), say that she “could not” vote.": (
        "the Cathaoirleach, Cllr Ada Lund (FF)",
        "Ada Lund",
    ),
    # Who tells what somebody said, without a comma behind the name.
    "Growers met twice. According to Mr Hale the finance minister said the bridge would be closed.": ("Mr Hale", "Hale"),
    "Growers met twice. According to Ada Lund the chief executive told staff that the mill would close.": ("Ada Lund", "Ada Lund"),
    # Who hears and then speaks.
    "The man who heard the shots said that the pier was empty.": ("The man who heard the shots", "The man who heard the shots"),
}


@pytest.mark.parametrize("text", SOURCES)
def test_source(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert last.source is not None
    assert last.speaker is not None
    assert (text[last.source.start : last.source.end], last.speaker.name) == SOURCES[text]


def test_an_office_behind_no_comma_is_of_who_is_told_of(engine: Engine) -> None:
    (item,) = engine.analyse("According to Mr Hale the finance minister said the bridge would be closed.").attributions
    assert item.role is None


def test_an_office_between_commas_is_of_who_tells(engine: Engine) -> None:
    (item,) = engine.analyse("According to Ada Lund, the finance minister, the bridge would be closed.").attributions
    assert item.role == "finance minister"
