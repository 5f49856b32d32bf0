"""What is said in a sentence that begins with a connective and who says so."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.connected import connected
from tests.marked import marked_spans

# A text with its cue in braces, its source in angles and its content in brackets, and what the content becomes.
CONNECTED = {
    # What is marked in the sentence before is not said here.
    "[The yard is full of boats]. But, {says} <Irma Falk>, [nobody sails them].": ["nobody sails them"],
    "[She set up a shop]. Then, {says} <Irma Falk>, the neighbours found out.": ["the neighbours found out"],
    "[She set up a shop]. However, <she> {said}, nobody ever came.": ["nobody ever came"],
    # Nothing changes where the sentence begins otherwise, or what is left is more about who speaks, or in marks.
    "[She set up a shop], {says} <Irma Falk>, [and nobody came].": ["She set up a shop", "and nobody came"],
    "[She set up a shop]. Then, {says} <Irma Falk>, the mayor, it burned down.": ["She set up a shop"],
    "[She set up a shop]. Then, {says} <Irma Falk>, “nobody” came by.": ["She set up a shop"],
    "[She set up a shop]. Then, {says} <Irma Falk>, rain.": ["She set up a shop"],
    "But [nobody sails them], {says} <Irma Falk>.": ["nobody sails them"],
}


@pytest.mark.parametrize(("marked", "said"), CONNECTED.items())
def test_the_rest_of_the_sentence_is_said(marked: str, said: list[str]) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    content, (cue,), (source,) = (marked_spans(marked, pair) for pair in ("[]", "{}", "<>"))
    assert [span.cut(text) for span in connected(read_article(text), cue, source, content)] == said
