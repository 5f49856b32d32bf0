"""What a page puts between and into sentences is read over, and every offset stays."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine
from service.attribution.text.furniture import without_furniture

# A text, and what of it is read over.
FURNITURE = {
    "Corvane (CRVN.O), opens new tab said it was late.": [" (CRVN.O)", ", opens new tab"],
    "The report (opens in a new window) said so.": [" (opens in a new window)"],
    "Orbis, Inc. (NASDAQ: ORBS), a maker of oars, announced it.": [" (NASDAQ: ORBS)"],
    "Orbis (NYSE: ORB, TSX: ORB.A) said so.": [" (NYSE: ORB, TSX: ORB.A)"],
    "It will double&nbsp;in June.": ["&nbsp;"],
    "It was late.\n\n© 2024 Newsmill Media Ltd.": ["© 2024 Newsmill Media Ltd."],
    "Copyright 2024 The Post. All rights reserved.\nIt was late.": ["Copyright 2024 The Post. All rights reserved."],
    "Boats are late\nPublished\n1 day ago\nPublished 3 May 2024\nUpdated: 2 hours ago": [
        "Published",
        "1 day ago",
        "Published 3 May 2024",
        "Updated: 2 hours ago",
    ],
    # Nothing of what somebody writes.
    "A shop opens new doors. It was published 3 days ago, he said (see p. 4).": [],
    "The U.S. (and Norland) agreed. Lund (D-Tarn) said no.": [],
    "Published in May, the report said so.\nCopyright is dead, she said.": [],
}


@pytest.mark.parametrize(("text", "read_over"), FURNITURE.items())
def test_furniture_is_blank(text: str, read_over: list[str]) -> None:
    expected, at = text, 0
    for part in read_over:
        at = text.index(part, at)
        expected = expected[:at] + " " * len(part) + expected[at + len(part) :]
        at += len(part)
    assert without_furniture(text) == expected


def test_who_speaks_beside_furniture(engine: Engine) -> None:
    text = (
        "TARN, May 14, 2024 /PRNewswire/ -- Coltran Foods, Inc. (NASDAQ: CLTR), a maker of snacks, today announced that it has bought Bixb."
    )
    (told,) = engine.analyse(text).attributions
    assert (told.speaker and told.speaker.name, told.quote.text) == ("Coltran Foods", "it has bought Bixb")
    text = "Corvane (CRVN.O), opens new tab said on Monday it would cut 300 jobs."
    (told,) = engine.analyse(text).attributions
    assert (told.speaker and told.speaker.name, told.quote.text) == ("Corvane", "it would cut 300 jobs")
