"""What somebody should say, has not said or is asked by the article, where nothing has been said."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.unmade import is_unmade
from service.attribution.pipeline import load_engine
from service.attribution.spans import Span

# The source between carets, the cue in braces and the content in brackets.
UNMADE = [
    "The ledger is silent. Nor did ^the auditors^ {mention} [the nine missing barges]",
    "^The guild^ should {admit} that [the keel was cracked].",
    "^Volta Lines^ {must confirm} [the sale].",
    "^The purser^ still needs to {explain} [how the lamp was lost].",
    "Did ^the guild^ ever {refuse} [to hand over the log]? Nobody knows.",
    "It was dark. (Can ^she^ {persuade} the boatmen that [the pier is safe]?)",
    "^She^ hasn’t left or {conceded} [her seat].",
    "^The harbour board^ did not act on the letter or even {acknowledge} [the leak].",
    "^Norland^ has never formally {accused} [its neighbour] of theft.",
    "^The guild^ has never {said} [the pier is safe].",
    "The aim of it ^all^ has been to {convince} the board that [the ferry would pay].",
    "If the leak is as bad as ^the papers^ {suggest}, [the pier has to close].",
    "Picture the scene: rain falls. ^The boatmen^ are cross, {shouting} that [the pier is shut].",
]
MADE = [
    "The pier or dam is shut. Then ^the auditors^ did {mention} [the nine missing barges]",
    "The ferry was late. Nor did ^she^ {say} [why the lamp was out]",
    "^The guild^ had to {admit} that [the keel was cracked].",
    "^Volta Lines^, which must pay, {confirmed} [the sale].",
    "Why did ^the guild^ {refuse} [to hand over the log]?",
    "Did the report that ^the guild^ wrote {say} that [the log was lost]?",
    "Did it rain? ^The guild^ {said} [it rained].",
    "^She^ has not left, but {conceded} [her seat].",
    "^She^ will go north or {said} [she would].",
    "^Norland^ has formally {accused} [its neighbour] of theft.",
    "^The guild^ has never {said} [why the pier was shut].",
    "The aim of ^the board^ was to win, it {said}, so [the ferry would pay].",
    "The leak is as bad as ^the papers^ {suggest} [it is].",
    "^The boatmen^ were cross, {shouting} that [the pier was shut].",
]


def parts(marked: str) -> tuple[str, Span, Span, Span]:
    """The text without marks, the source, the cue and the content."""
    places: list[int] = []
    plain = ""
    for letter in marked:
        if letter in "^{}[]":
            places.append(len(plain))
        else:
            plain += letter
    marks = [letter for letter in marked if letter in "^{}[]"]
    spans = {marks[i]: Span(places[i], places[i + 1]) for i in range(0, len(marks), 2)}
    return plain, spans["^"], spans["{"], spans["["]


@pytest.mark.parametrize("marked", UNMADE)
def test_nothing_has_been_said(marked: str) -> None:
    text, source, cue, said = parts(marked)
    assert is_unmade(text, source, cue, (said,), "state")


@pytest.mark.parametrize("marked", MADE)
def test_something_has(marked: str) -> None:
    text, source, cue, said = parts(marked)
    assert not is_unmade(text, source, cue, (said,), "state")


def test_who_has_not_answered_has_not() -> None:
    text, source, cue, said = parts("^She^ has not come home or {commented on} [the leak].")
    assert is_unmade(text, source, cue, (said,), "state")
    assert not is_unmade(text, source, cue, (said,), "no_comment")


def test_what_should_be_admitted_has_no_party() -> None:
    assert load_engine().analyse("Portugal should admit that the dam failed. It stands in a green valley.").attributions == ()


def test_a_question_of_the_articles_own_behind_a_colon() -> None:
    text = "Many thought that the Greens would talk about why they lost: Were they too “red” or not “red” enough?"
    assert [each.quote.text for each in load_engine().analyse(text).attributions if each.cue is None] == []
