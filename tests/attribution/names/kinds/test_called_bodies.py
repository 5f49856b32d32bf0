"""Names that a noun for a body alone tells to be one's."""

from __future__ import annotations

import pytest

from service.attribution.names.entities import Name
from service.attribution.names.kinds.called_bodies import is_called_so
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The name stands between carets.
CALLED = {
    "It is late, clinic ^Velloran^ has said.": True,
    "It is late, according to the village choir and troupe ^Velloran^.": True,
    "It is late, according to the salt monopoly ^Velloran^, which sells it.": True,
    "^Velloran^, a goat dairy cooperative, said it was late.": True,
    "^Velloran^ - a theatre based in Elm - said it was late.": True,
    "^Velloran^, a jeweller, said it was late.": True,
    "The Elm wholesaler ^Velloran^ has closed its doors.": True,
    "The forum ^Brass Heron^ said it was late.": True,
    # Of whom the sentence goes on to tell as of somebody; who may be a person; what somebody is told or does there.
    "^Velloran^, a jeweller, said he was late.": False,
    "^Velloran^, the jeweller, said it was late.": False,
    "The wholesaler ^Brass Heron^ said it was late.": False,
    "They told the committee ^Velloran^ had been late.": False,
    "They met at the museum ^Velloran^ will open.": False,
    "It is late at the club ^Velloran^ founded.": False,
    "^Velloran^, a lover of the theatre, said it was late.": False,
    "The clinic ^Lund^ said it was late.": False,
    "The clinic ^Ada^ said it was late.": False,
}


@pytest.mark.parametrize("marked", CALLED)
def test_is_called_so(marked: str) -> None:
    before, told, behind = marked.split("^")
    name = Name(Span(len(before), len(before) + len(told)), "person", 0, told, tuple(told.casefold().split()))
    assert is_called_so(before + told + behind, name, {"lund"}) is CALLED[marked]


def test_is_a_body_in_an_article(engine: Engine) -> None:
    speaker = engine.analyse("The pool will shut in May, clinic Velloran has said.").attributions[-1].speaker
    assert speaker is not None
    assert (speaker.name, speaker.type) == ("Velloran", "organization")
