"""Whose a cue is to which the reader links nobody, and of whom it marks only the last name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.mentions.subjects.predicates import Predicates
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.records import SpeakerType
from service.attribution.spans import Span

# Names of the texts, and what they name.
NAMES: dict[str, SpeakerType] = {
    "Ida Voss": "person",
    "Paul Lund": "person",
    "Orlen": "organization",
    "Lake Orta": "place",
    "Ilova": "place",
}
# Who does what the cue between bars tells, in what goes on to the sign "¦"; None where the sentence leaves it open.
SUBJECTS = {
    # What others do and say to the subject is none of its own words.
    "Ida Voss was fined in May and |ordered| to leave": None,
    "Ida Voss was fined in May and |admitted| that she lied": "Ida Voss",
    # A second verb.
    "Ida Voss owns the mill and |said| it would close¦.": "Ida Voss",
    "The team weighed the cores and then |showed| that they were old¦.": "The team",
    "In May, officials trimmed the grant but |insisted| that it would be back¦.": "officials",
    "Several teachers were cross and have |said| so¦.": "Several teachers",
    "Ida Voss left after Paul Lund won and |said| it was over¦.": None,
    "The mill that she owns burned, and the lake |said| so¦.": None,
    "Ida Voss knows a man who left and |said| so¦.": None,
    # A participle.
    "Truckers had sued after the bridge was shut, |saying| that it cost them a day¦.": "Truckers",
    "Engineers wanted to wait, but Paul Lund overruled them, |arguing| that it would hold¦.": "Paul Lund",
    "Ida Voss rallied her crew by |warning| that it would sink¦.": "Ida Voss",
    "Orlen became the butt of jokes after |admitting| that it would sink¦.": "Orlen",
    "It fell to Ida Voss to close the fair, |claiming| that it would sink¦.": "Ida Voss",
    "Ida Voss was put in charge, where she won more oars, while |insisting| that it would sink¦.": "she",
    "Ida Voss was put in charge, when the board met, while |insisting| that it would sink¦.": "Ida Voss",
    "During the siege police cleared the quay and |demanded| that it be shut¦.": "police",
    "Ida Voss sent a letter to her crew, |saying| that it would sink¦.": None,
    "Ida Voss knows a man who came in, |saying| that it would sink¦.": None,
    "Ida Voss was praised by all in the hall, |saying| that it would sink¦.": None,
    "While Orlen is selling oars by the score to boatmen in the small ports of the north, others are |asking| if it would sink¦.": "others",
    "While Orlen is selling oars, others are not |asking| if it would sink¦.": None,
    "On tape Ida Voss, who was once a nurse, is heard |asking| if it would sink¦.": "Ida Voss",
    "Ida Voss was heard |asking| if it would sink¦.": "Ida Voss",
    "Ida Voss had been overheard in a lift |saying| that it would sink¦.": "Ida Voss",
    "Ida Voss had been happy in a lift |saying| that it would sink¦.": None,
    # What stands before the subject.
    "|Conceding| that the bridge was old¦, Ida Voss would not close it.": "Ida Voss",
    "Since |announcing| in May that he would retire¦, Paul Lund has been fishing.": "Paul Lund",
    "|Citing| the “old bridge,”¦ Ida Voss would not go.": "Ida Voss",
    "|Conceding| that the bridge was “old”¦ she would not go.": "she",
    "|Conceding| that the bridge was old¦ would not help.": None,
    # What is told of the subject.
    "Ida Voss, head of the nurses, a union that has struck and that has won, also |said| it was over¦.": "Ida Voss",
    "Paul Lund - who has been in the news - |said| it was over¦.": "Paul Lund",
    # Whose claim it is.
    "They laughed at his smug |assurances| that it would hold¦.": "his",
    "They laughed at Paul Lund's by-now-familiar |claims| that it would hold¦.": "Paul Lund",
    "They laughed at the smug |assurances| that it would hold¦.": None,
}
# The whole subject of which the name in brackets is marked, before the cue between bars.
WHOLE = {
    "Ida Voss, founder of [Orlen], |reckons| that": "Ida Voss",
    "Ida Voss, a nurse at [Orlen], has |said| that": "Ida Voss",
    "Ida Voss, head of nursing at Norland charity the [Orlen] |said| that": "Ida Voss",
    "VARNA BAY - The owner of the last ferry on [Lake Orta] |says| that": "The owner of the last ferry on Lake Orta",
    "In May, a team led by Paul Lund, a geologist at [Orlen], |reported| that": "a team led by Paul Lund",
    "The owner of the last ferry on [Lake Orta] |says| that": "The owner of the last ferry on Lake Orta",
    "A young woman who had been at school in [Ilova] |asked| why": "A young woman who had been at school in Ilova",
    "At a fair in Ilova, [Paul Lund] |said| that": None,
    "Ida Voss, her brother [Paul Lund], |said| that": None,
    "The ruling, in which [Orlen] |said| that": None,
    "The men who work there agree, with [Orlen] |saying| that": None,
    "A girl of six was saved by a dog that [neighbours] |say| that": None,
}
# The speaker of the last statement.
LAST = {
    "Ida Voss, founder of Clear Rivers, reckons that 300 eels died.": "Ida Voss",
    "Since announcing in May that he would retire, Paul Lund has been fishing.": "Paul Lund",
    "“Why so late?” asked Voss’s lawyer, Paul Lund. Ida Voss had come at noon.": "Paul Lund",
}


def names_of(text: str) -> list[Name]:
    found = [(text.find(each), each) for each in NAMES if each in text]
    return [Name(Span(at, at + len(each)), NAMES[each], 0, each, tuple(each.casefold().split())) for at, each in sorted(found)]


def predicates_of(text: str) -> Predicates:
    names = names_of(text)
    index = NameIndex.of(names, [Entity(NAMES[name.text], name.text, [name]) for name in names])
    return Predicates(read_article(text), Openings(text, index))


@pytest.mark.parametrize("marked", SUBJECTS)
def test_subject(marked: str) -> None:
    before, cue, rest = marked.split("|")
    said, _, behind = rest.partition("¦")
    text, start = before + cue + said + behind, len(before)
    content = Span(start + len(cue) + 1, start + len(cue + said))
    found = predicates_of(text).subject(Span(start, start + len(cue)), [content], 0)
    assert (found.cut(text) if found else None) == SUBJECTS[marked]


@pytest.mark.parametrize("marked", WHOLE)
def test_whole(marked: str) -> None:
    before, cue, rest = marked.split("|")
    text, opens, closes = (before + cue + rest).replace("[", "").replace("]", ""), before.index("["), before.index("]") - 1
    start = len(before) - 2
    found = predicates_of(text).whole(Span(opens, closes), Span(start, start + len(cue)))
    assert (found.cut(text) if found else None) == WHOLE[marked]


@pytest.mark.parametrize("text", LAST)
def test_who_speaks_last(last_speaker: Callable[[str], str | None], text: str) -> None:
    assert last_speaker(text) == LAST[text]
