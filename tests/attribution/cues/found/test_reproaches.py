"""Reproaches and questions in words that the reader does not know."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.found.reproaches import reproaches_of

FOUND = [
    ("The bench pulled up the guild for failing to mend the pier.", "The bench", "pulled up", "failing to mend the pier"),
    ("Ada Quist took the guild to task for its delay, and left.", "Ada Quist", "took the guild to task", "its delay"),
    ("Ada Quist has hammered the guild for its delay in May.", "Ada Quist", "hammered", "its delay in May"),
    ("The coach lit into his men for missing the boat, and left.", "The coach", "lit into", "missing the boat"),
    ("Ada Quist wondered aloud why the pier was dry.", "Ada Quist", "wondered aloud", "why the pier was dry"),
    ("Ada Quist went on to criticise the guild for its silence.", "Ada Quist", "went on to criticise", "its silence"),
    (
        "The Orlen Guild has often attacked Ada Quist for hiding her boats, and will again.",
        "The Orlen Guild",
        "attacked",
        "hiding her boats",
    ),
    ("Jo Bell slammed the guild for its slow response to the leak.", "Jo Bell", "slammed", "its slow response to the leak"),
    ("Jo Bell tore into the guild for its lack of care, and left.", "Jo Bell", "tore into", "its lack of care"),
    ("Jo Bell condemned the guild for its map.", "Jo Bell", "condemned", "its map"),
    ("Ada Quist then asked Dahl which lamps he had seen.", "Ada Quist", "asked", "which lamps he had seen"),
]
NONE = [
    "Ada Quist criticised the keeper for the penalty.",
    "Ada Quist mocked the guild for hours.",
    "The man who attacked the guild for its silence was fined.",
    "Ada Quist asked Dahl which lamps he had seen.",
    "Ada Quist then asked Dahl for a lamp.",
    "The driver pulled up for a rest.",
    "The smith hammered the iron for a living.",
    "Nils Dahl hammered the penalty for his third goal.",
    "Nils Dahl blasted the ball home for his record third goal.",
    "Nils Dahl slammed the door for her role model.",
    "Pirates attacked the ferry for its silver.",
    "Foxes savaged the geese for their eggs.",
    "Hail hammered the port for nothing at all.",
    "Nils Dahl tore into the parcel for his boots.",
    "Divers hauled up the anchor.",
    "Ada Quist wondered why the pier was dry.",
    "“The bench pulled up the guild for failing to pay.”",
]


@pytest.mark.parametrize(("text", "who", "cue", "said"), FOUND)
def test_reproaches(text: str, who: str, cue: str, said: str) -> None:
    (found,) = reproaches_of(read_article(text))
    assert found.source is not None
    assert (found.source.cut(text), found.cue.cut(text), found.content[0].cut(text)) == (who, cue, said)


@pytest.mark.parametrize("text", NONE)
def test_what_is_none(text: str) -> None:
    assert list(reproaches_of(read_article(text))) == []
