"""Whom a cue makes the speaker instead of its subject; the cue stands between carets."""

from __future__ import annotations

import pytest

from service.attribution.retelling import speaks_instead
from service.attribution.spans import Span

CASES = [
    ("The radio ^quoted^ a fisherman as saying the pier was gone.", "a fisherman"),
    ("The radio quoted a fisherman, Lenz Moor, as ^saying^ the pier was gone.", "a fisherman, Lenz Moor"),
    ("Lenz Moor was ^quoted^ by the radio as saying the pier was gone.", None),
    ("Lenz Moor was quoted as ^saying^ the pier was gone.", None),
    ("The letter had Lenz Moor ^confirm^ that the pier was gone.", "Lenz Moor"),
    ("That prompted the harbour master to ^quip^ that fish do not vote.", "the harbour master"),
    ("Lenz Moor had ^confirmed^ that the pier was gone.", None),
    ("Lenz Moor asked Irma Falk to ^say^ that the pier was gone.", None),
]


@pytest.mark.parametrize(("marked", "who"), CASES)
def test_who_speaks_instead(marked: str, who: str | None) -> None:
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    span = speaks_instead(text, Span(start, end))
    assert (span.cut(text) if span else None) == who
