"""Who accuses or tells somebody something in the passive."""

from __future__ import annotations

from datetime import date

import pytest

from service.attribution.article import read_article
from service.attribution.cues.found.passives import agent_between, passives_of
from service.attribution.pipeline import load_engine
from service.attribution.spans import Span

# A sentence; the cue, who speaks, and the parts of what is said.
FOUND: list[tuple[str, tuple[str, str | None, list[str]] | None]] = [
    ("Ada Quist has been accused by detectives of selling the keel.", ("accused", "detectives", ["selling the keel"])),
    ("The mill was accused by the head of the guild of hiding a leak.", ("accused", "the head of the guild", ["hiding a leak"])),
    ("Moss, who is said by her doctor to be ill, stayed away.", ("said", "her doctor", ["to be ill"])),
    ("The purser is alleged by Volta Lines to have sold the lamp.", ("alleged", "Volta Lines", ["The purser", "to have sold the lamp"])),
    ("The purser was accused by Oxfam on Monday of fraud, but stayed.", ("accused", "Oxfam", ["fraud"])),
    ("Moss has been rebuked by the guild for hiding a leak.", ("rebuked", "the guild", ["hiding a leak"])),
    ("Moss was criticised by the guild for the leak.", None),
    ("The lamp was hailed by the guild as a small miracle.", ("hailed", "the guild", ["a small miracle"])),
    ("The lamp was praised by the guild as one of the best.", ("praised", "the guild", ["one of the best"])),
    ("The lamp was hailed by the guild as they left.", None),
    ("The road was said by phone to be open.", None),
    ("The boat was reported by radio to have sunk.", None),
    ("Ada Quist was accused by the book of the dead.", None),
    ("The guild said “the mill was accused by the board of hiding a leak”.", None),
]


@pytest.mark.parametrize(("text", "parts"), FOUND)
def test_passives(text: str, parts: tuple[str, str | None, list[str]] | None) -> None:
    found = next(passives_of(read_article(text)), None)
    source = found.source.cut(text) if found and found.source else None
    assert (found and (found.cue.cut(text), source, [span.cut(text) for span in found.content])) == parts


def test_the_day_stands_between() -> None:
    text = "The town is small. The purser was accused by Oxfam on Monday of selling the lamp."
    (only,) = load_engine().analyse(text, published=date(2024, 11, 14)).attributions
    assert (only.quote.text, only.speaker and only.speaker.name) == ("selling the lamp", "Oxfam")
    assert only.date is not None
    assert str(only.date.value) == "2024-11-11"


# A cue in braces and a content in brackets; who is named between them.
BETWEEN = [
    ("She was {urged} by her guild to [leave the board].", "her guild"),
    ("He was {told} by doctors that [he was well].", "doctors"),
    ("The firm was {warned} by the Bank of Norway on Friday [not to lend].", "the Bank of Norway"),
    ("He was {told} by phone that [he was well].", None),
    ("He was {told} by a note that [he was well].", None),
    ("The line was {opened} by the king to [serve the town].", None),
]


@pytest.mark.parametrize(("marked", "who"), BETWEEN)
def test_agent_between(marked: str, who: str | None) -> None:
    plain = "".join(c for c in marked if c not in "[]{}")
    cue, said = (marked[marked.index(a) + 1 : marked.index(b)] for a, b in ("{}", "[]"))
    told, what = (Span(plain.index(part), plain.index(part) + len(part)) for part in (cue, said))
    found = agent_between(plain, what, told)
    assert (found.cut(plain) if found else None) == who


def test_what_the_reader_marks_goes_on() -> None:
    text = "The harbour minister Ada Quist has been accused of breaking a promise, by leaving the big ports out of the code."
    (only,) = load_engine().analyse(text).attributions
    assert only.quote.text == "breaking a promise, by leaving the big ports out of the code"
