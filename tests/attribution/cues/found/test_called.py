"""What somebody calls a thing without marks, and the thing itself."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.objects import with_object
from service.attribution.cues.found.called import called_of
from service.attribution.spans import Span

FOUND = [
    ("Ada Quist of the Orlen Guild called the new pier a folly.", "Ada Quist of the Orlen Guild", "the new pier a folly"),
    ("The guild has branded his plan an insult to boatmen.", "The guild", "his plan an insult"),
]
NONE = [
    "Ada Quist called the guards a second time.",
    "The man who called the harbour office a day later was fined.",
    "The guild called the pier “a folly”.",
    "Ada Quist called the guards.",
]
# A text with its cue in braces and its content in brackets, and the whole of that.
OBJECTS = [
    ("Ada Quist {called} that [a lie].", "that a lie"),
    ("The guild has {branded} the new pier [a folly].", "the new pier a folly"),
    ("The guild has {described} the new pier [“a folly”].", "“a folly”"),
    ("Ada Quist {called} guards and said [“a folly”].", "“a folly”"),
    ("Ada Quist {denied} the claim [“a folly”].", "“a folly”"),
]


@pytest.mark.parametrize(("text", "who", "said"), FOUND)
def test_what_is_called_something(text: str, who: str, said: str) -> None:
    (found,) = called_of(read_article(text))
    assert found.source is not None
    assert (found.source.cut(text), found.content[0].cut(text)) == (who, said)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_called_anything(text: str) -> None:
    assert list(called_of(read_article(text))) == []


@pytest.mark.parametrize(("marked", "whole"), OBJECTS)
def test_the_thing_that_is_called_so(marked: str, whole: str) -> None:
    text = marked.translate(str.maketrans("", "", "{}[]"))
    content = Span(marked.index("[") - 2, marked.index("]") - 3)
    (found,) = with_object(text, Span(marked.index("{"), marked.index("}") - 1), (content,))
    assert found.cut(text) == whole
