"""What a refusal is of that stands behind its own words."""

from __future__ import annotations

import pytest

from service.attribution.cues.bounds.topics import with_topic
from service.attribution.spans import Span

# A sentence, its refusal, and the content.
TOPICS = [
    ("The guild would not be drawn on the buyer.", "would not be drawn", "the buyer"),
    ("The guild declined to answer when asked if it had paid.", "declined to answer", "if it had paid"),
    ("The guild begged off when she was asked about the glaze on Monday.", "begged off", "the glaze"),
    ("The guild would not speak of the fire, or of Dahl.", "would not speak", "the fire"),
    ("Dahl stayed mum when approached at the pottery.", "stayed mum", "stayed mum when approached at the pottery"),
    ("Dahl would not speak at all.", "would not speak", "would not speak at all"),
    ("Dahl would not comment on the record.", "would not comment", "would not comment"),
    ("Dahl refused to answer on several occasions.", "refused to answer", "refused to answer"),
    ("Dahl did not comment on Monday.", "did not comment", "did not comment"),
    ("Dahl did not comment as she left.", "did not comment", "did not comment"),
    ("Dahl would not be drawn on “who broke what”.", "would not be drawn", "would not be drawn"),
]


@pytest.mark.parametrize(("text", "words", "said"), TOPICS)
def test_topics(text: str, words: str, said: str) -> None:
    start = text.index(words)
    cue = Span(start, start + len(words))
    (content,) = with_topic(text, cue, (cue,))
    assert content.cut(text) == said


def test_what_is_named_stays() -> None:
    text = "Dahl would not say who paid when asked about the glaze."
    cue, named = Span(5, 18), Span(19, 27)
    assert with_topic(text, cue, (named,)) == (named,)
