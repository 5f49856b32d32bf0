"""Whom a cue makes the speaker instead of its subject; the cue stands between carets."""

from __future__ import annotations

import pytest

from service.attribution.cues.linking.retelling import is_told, speaks_instead
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


# The source stands between carets, the cue between bars.
TOLD = [
    ("^Jurors^ were |told| that the pier was gone.", True),
    ("^The boatmen^ had been |warned| that the pier was gone.", False),
    ("^The crew^ |were informed| that the pier was gone.", True),
    ("^A court^ |heard| that the pier was gone.", True),
    ("^The mason^ has |heard| that the pier was gone.", False),
    ("^The mason^ |told| the court that the pier was gone.", False),
    ("He was |told| by ^the mason^ that the pier was gone.", False),
    # Who is accused of something, or does not heed a call, has not said it.
    ("^Lenz Moor^, |accused| of hiding letters, is on trial.", True),
    ("^Lenz Moor^ is on trial, |accused of| hiding letters.", True),
    ("Lenz Moor, whom ^she^ |accused| of hiding letters, is on trial.", False),
    ("^Lenz Moor^ |accused| Irma Falk of hiding letters.", False),
    ("^The guild^ has resisted a vote and |calls| to shut the pier.", True),
    ("^The bursar^ has spurned two |pleas for| a new roof.", True),
    ("^The bursar^ faced growing |demands| to mend the roof.", True),
    ("^The bursar^ repeated her |pleas for| a new roof.", False),
    ("^The guild^ made |calls| to shut the pier.", False),
    # A headline leaves out the "were"; a sentence does not.
    ("^Clerks^ |accused of| hiding letters\nThe mayor said so.", True),
    ("^Growers^ |told| not to worry about frost\nThe bureau said so.", True),
    ("Clerk hid letters, ^inquest^ |told|\nThe mayor said so.", True),
    ("^Growers^ |told| reporters the frost was over\nThe bureau said so.", False),
    ("^Growers^ |warned of| frost.\nThe bureau said so.", False),
    ("Frost is over\n^Growers^ |warned of| hail", False),
    ("^Growers^ |warned of| hail", False),
]


@pytest.mark.parametrize(("marked", "told"), TOLD)
def test_who_is_told(marked: str, told: bool) -> None:
    text = marked.replace("^", "").replace("|", "")
    plain, bare = marked.replace("|", ""), marked.replace("^", "")
    source = Span(plain.index("^"), plain.rindex("^") - 1)
    cue = Span(bare.index("|"), bare.rindex("|") - 1)
    assert is_told(text, source, cue) is told
