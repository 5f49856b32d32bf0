"""Who speaks behind a word that joins a sentence to the one before."""

from __future__ import annotations

import pytest

from service.attribution.mentions.parting import PARTED

BEFORE_VERB = [
    ("However, a nurse at the clinic, who gave no name", "a nurse at the clinic"),
    ("Meanwhile, the owner of the kiln, a Dane", "the owner of the kiln"),
    ("Still, Quist, who owns it", "Quist"),
    ("The kiln, which opened in May", "The kiln"),
    ("Still waters, which run deep", "Still waters"),
    ("However, when nobody looked, she", None),
    ("When the nurse, a Dane", "the nurse"),
    ("However, the nurse", None),
    ("Meanwhile, after midnight, a nurse", None),
    ("Still, after a long night", None),
]


@pytest.mark.parametrize(("text", "subject"), BEFORE_VERB)
def test_the_subject_stands_behind_it(text: str, subject: str | None) -> None:
    found = PARTED.fullmatch(text)
    assert (found and found["subject"]) == subject
