"""The verb "state", which looks like a noun."""

from __future__ import annotations

import pytest

from service.attribution.cues.linking.stating import with_stating
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# A text with its source in brackets; the source and the cue.
STATING = [
    ("“It leaks,” [the boatmen state] in a letter.", ("the boatmen", ["state"])),
    ("“It leaks,” [the guilds state].", ("the guilds", ["state"])),
    ("“It leaks,” [the free state] said.", ("the free state", [])),
    ("“It leaks,” [the boatmen's state] department said.", ("the boatmen's state", [])),
    ("In May [the guilds state] in a letter that it leaks.", ("the guilds state", [])),
]


@pytest.mark.parametrize(("marked", "parts"), STATING)
def test_what_several_state(marked: str, parts: tuple[str, list[str]]) -> None:
    text = marked.replace("[", "").replace("]", "")
    source = Tagged("source", Span(marked.index("["), marked.index("]") - 1), 3, 6, 0, 1.0, 1.0)
    (found,), cues = with_stating(text, {"source": [source], "cue": []})
    assert (found.span.cut(text), [cue.span.cut(text) for cue in cues]) == parts
