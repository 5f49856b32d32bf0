"""Where "Said" is a surname and no verb."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine
from service.attribution.text.said_surname import is_surname

# The word in question stands between carets.
SURNAMES = [
    "“We lost,” said Salma ^Said^.",
    "Omar ^Said^ said the pier had sunk.",
    "Omar ^Said^, the club's treasurer, told reporters it was gone.",
    "The treasurer, Omar ^Said^, said it was gone.",
    "Mr ^Said^ added that it was gone.",
    "Omar ^Said^'s lawyer wept.",
    "“It is gone,” ^Said^ told reporters.",
]
VERBS = [
    "What Ada Lund ^Said^ About the Ferry",
    "He ^Said^, She Said",
    "“It was late,” ^Said^ Lund.",
    "Ada Lund ^Said^ the Ferry Was Late",
]
# Of each statement the name of who speaks, and the cue.
SPEAKERS = {
    "“We lost,” said Salma Said, the club’s treasurer.": [("Salma Said", "said")],
    "Omar Said said the pier had sunk. “It is gone,” Mr Said added. Paul Rook wept.": [("Omar Said", "said"), ("Omar Said", "added")],
    "Leyla Said, a cook, told reporters the oven was old. “It burns,” Said said.": [("Leyla Said", "told"), ("Leyla Said", "said")],
    "The treasurer, Omar Said, said the pier had sunk.": [("Omar Said", "said")],
    "Ada Lund said the ferry was late. “It sank,” Said Lund.": [("Ada Lund", "said"), ("Ada Lund", "Said")],
}


@pytest.mark.parametrize("marked", [*SURNAMES, *VERBS])
def test_surname_or_verb(marked: str) -> None:
    assert is_surname(marked.replace("^", ""), marked.index("^")) == (marked in SURNAMES)


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions
    assert [(a.speaker and a.speaker.name, a.cue and a.cue.text) for a in found] == SPEAKERS[text]
