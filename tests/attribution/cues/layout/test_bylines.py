"""Lines that say where and by whom an article was written, in which nobody speaks."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.layout.bylines import Bylines
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

REST = "\n\nThe ferry sank off Orl on Monday. Ada Lund, its master, said it leaked."
BYLINES = (
    "By Ada Lund, chief reporter",
    "Jo Marsh for Orbis",
    "JO MARSH",
    "Jo Marsh, Shipping reporter",
    "Jo Marsh",
    "Jo Marsh Political Editor",
    "Jo Marsh with AFP, dpa",
    "Jo Marsh (Reuters)",
)
NONE = ("Campaigners vow to fight on", "Jo Marsh said it sank.", "Ada Lund", "The Ferry That Sank Twice In A Year")


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_is_one(line: str) -> None:
    text = f"Ferry sinks\n\n{line}{REST}"
    assert Bylines(read_article(text)).hold(Span(len("Ferry sinks\n\n"), len("Ferry sinks\n\n") + len(line)))


@pytest.mark.parametrize("line", NONE)
def test_other_lines_are_none(line: str) -> None:
    text = f"Ferry sinks\n\n{line}{REST} Lund swam. The year was wet, and the ferry is on."
    assert not Bylines(read_article(text)).hold(Span(len("Ferry sinks\n\n"), len("Ferry sinks\n\n") + len(line)))


def test_a_headline_is_no_byline() -> None:
    assert not Bylines(read_article(f"Jo Marsh{REST}")).hold(Span(0, len("Jo Marsh")))


def test_who_signs_does_not_speak(engine: Engine) -> None:
    text = "Villagers vow to fight on\n\nMartin Ackerley\n\nCAMPAIGNERS have vowed to take their battle against a quarry to the High Court."
    assert all(each.speaker is None or each.speaker.name != "Martin Ackerley" for each in engine.analyse(text).attributions)
