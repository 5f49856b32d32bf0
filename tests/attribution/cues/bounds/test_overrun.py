"""What stands behind the end of what is said."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.overrun import without_overrun
from service.attribution.cues.bounds.phrasing import without_outcome
from service.attribution.spans import Span

# A text with its cue in braces and its content in brackets, and what remains of that.
REST = [
    ("Ada Quist {said} [the pier was wet. Two boats sank].", "the pier was wet"),
    ("Ada Quist {said} [she met Lt. Moss. He ran].", "she met Lt. Moss"),
    ("Ada Quist {tweeted} [the pier is wet. Two boats sank].", "the pier is wet. Two boats sank"),
    ("A poll {found} [half of them would go. Nine would stay].", "half of them would go. Nine would stay"),
    ("Ada Quist {said} [“it is wet. Two sank”].", "“it is wet. Two sank”"),
    ("The guild {confirmed} [the split to the Orlen Herald].", "the split"),
    ("The guild has {denied} [the theft to reporters].", "the theft"),
    ("The guild {confirmed} [the sale to Volta Lines].", "the sale to Volta Lines"),
    ("The guild {confirmed} [it would talk to reporters].", "it would talk to reporters"),
    ("Fares fell, Ada Quist said [Monday, down from nine crowns], {according to} a filing.", "down from nine crowns"),
    ("Ada Quist {said} [Mondays, down at the pier, were wet].", "Mondays, down at the pier, were wet"),
    ("Boatmen {shouted} [“Go home” at the mayor].", "“Go home”"),
    ("[Cold? A coat helps], {says} a tailor.", "A coat helps"),
    ("[A coat helps a cold man], {says} a tailor.", "A coat helps a cold man"),
    ("[The pier sank in July. The pier is “beyond repair”], {wrote} a tailor.", "The pier is “beyond repair”"),
    ("[The pier sank in July. It is beyond repair], {wrote} a tailor.", "The pier sank in July. It is beyond repair"),
    ("[The pier “sank” in July. It is “beyond repair”], {wrote} a tailor.", "The pier “sank” in July. It is “beyond repair”"),
    ("[“Cold? A coat helps”], {says} a tailor.", "“Cold? A coat helps”"),
    ("Boatmen {said} [“Go home” at the door].", "“Go home” at the door"),
]
OUTCOMES = [
    ("leaving the boat, but stopped short of resigning", "leaving the boat"),
    ("the pier was cut without giving any details", "the pier was cut"),
    ("her plan to sell the boats, drawing loud applause from the guild", "her plan to sell the boats"),
    ("her plan to sell the boats, drawing lots for them", "her plan to sell the boats, drawing lots for them"),
    ("the pier was cut without giving way", "the pier was cut without giving way"),
]


@pytest.mark.parametrize(("marked", "rest"), REST)
def test_overrun(marked: str, rest: str) -> None:
    text = marked.translate(str.maketrans("", "", "{}[]"))
    first = marked.index("{") < marked.index("[")
    cue = Span(marked.index("{") - 2 * (not first), marked.index("}") - 1 - 2 * (not first))
    content = Span(marked.index("[") - 2 * first, marked.index("]") - 1 - 2 * first)
    (found,) = without_overrun(read_article(text), cue, (content,))
    assert found.cut(text) == rest


@pytest.mark.parametrize(("text", "rest"), OUTCOMES)
def test_what_was_not_said_is_no_part_of_it(text: str, rest: str) -> None:
    (found,) = without_outcome(text, (Span(0, len(text)),))
    assert found.cut(text) == rest
