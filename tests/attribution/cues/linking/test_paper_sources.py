"""Papers that tell something: those that somebody has seen, is sent or finds."""

from __future__ import annotations

import pytest

from service.attribution.cues.linking.paper_sources import paper_before, paper_received
from service.attribution.pipeline import load_engine
from service.attribution.spans import Span

# A sentence with its cue in braces, and the paper.
SEEN = [
    ("A cargo ledger obtained by Harbour News {listed} only two lamps.", "A cargo ledger obtained by Harbour News"),
    ("Minutes of the meeting seen by the Herald {named} Ada Quist.", "Minutes of the meeting seen by the Herald"),
    ("A boy seen by the Herald {named} Ada Quist.", None),
    ("A cargo ledger, and two lamps, obtained by Harbour News {listed} them.", None),
    ("A ledger written by hand {listed} them.", None),
]


@pytest.mark.parametrize(("marked", "paper"), SEEN)
def test_papers_seen(marked: str, paper: str | None) -> None:
    text, cue = marked.replace("{", "").replace("}", ""), Span(marked.index("{"), marked.index("}") - 1)
    found = paper_before(text, 0, cue)
    assert (found.cut(text) if found else None) == paper


RECEIVED = [
    ("Boatmen were sent a letter {saying} that the quay would shut.", "a letter"),
    ("The boatmen have been handed leaflets {telling} them to go.", "leaflets"),
    ("Ada Quist was later shown an internal memo from the guild {warning} of rot.", "an internal memo from the guild"),
    ("Divers found a damp note under the keel {saying} it had been cut.", "a damp note"),
    ("Tenants received hundreds of texts last week {asking} them to pay.", "hundreds of texts"),
    # Who sends it speaks, and so does whoever is told of before a comma.
    ("Ada Quist sent a letter {saying} that the quay would shut.", None),
    ("Ada Quist was handed a letter, {saying} that she was glad.", None),
    ("Boatmen were sent a lamp {saying} nothing.", None),
    ("Boatmen were sent a letter {said} to be hers.", None),
]


@pytest.mark.parametrize(("marked", "paper"), RECEIVED)
def test_papers_received(marked: str, paper: str | None) -> None:
    text, cue = marked.replace("{", "").replace("}", ""), Span(marked.index("{"), marked.index("}") - 1)
    found = paper_received(text, 0, cue)
    assert (found.cut(text) if found else None) == paper


def test_the_paper_speaks() -> None:
    (statement,) = load_engine().analyse("Boatmen were sent a letter saying the quay would shut.").attributions
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.type) == ("a letter", "document")
