"""Who leads in what a sentence has without a cue, and who stands before a headline's colon."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.subjects.leading import Leading
from service.attribution.mentions.subjects.openings import Openings
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

OWNER = "A pier is to close. Its owner, Jo Marsh, said it was unsafe. "
POLLED = "\n\nJo Marsh leads Ida Voss by two points, according to a poll."
# The text, what is said in it, and who says so.
LED = [
    # The subject of a sentence leads in the quotation behind its colon, whoever has spoken before or is named in the quotation.
    (OWNER + "Two fishermen differ: “It will stand for years.”", "“It will stand", "Two fishermen"),
    (OWNER + "One of them, an angler, had a question of her own: “Why close it?”", "“Why close", "One of them"),
    (OWNER + "Around noon, two tanker drivers rang this newspaper: “It has been closed for hours.”", "“It has been", "two tanker drivers"),
    (OWNER + "The Harbour Trust’s chairman, Ivo Lund, differs: “It will stand.”", "“It will stand", "Ivo Lund"),
    ("When Ida Voss died in May, Mayor Ivo Lund released the following statement:\n\n“We shall miss her.”", "“We shall", "Ivo Lund"),
    # Before a headline's colon stands a name, behind an office or another's name, or a noun.
    ("Marsh challenger Ida Voss: ‘Close the pier’\n\nJo Marsh and Ida Voss met on Monday.", "‘Close", "Ida Voss"),
    ("Poll: Marsh ahead of Voss in Norland" + POLLED, "Marsh ahead", "a poll"),
    ("Anglers: pier is safe\n\nJo Marsh, the owner, said the pier was unsafe.", "pier is safe", "Anglers"),
    ("Jo Marsh: the pier is safe\n\nThe owner, Jo Marsh, was heard on Monday.", "the pier is safe", "Jo Marsh"),
]
# Who leads in what stands behind the bar: "Ida Voss" as the one who is named, or as she is described; None where that is left open.
SENTENCES = {
    "Ida Voss, her sister, posted just two words on her page - |“So sad” - and a picture.": "Ida Voss",
    "Mayor Ida Voss refers to the owner, who is an old friend, as |“Mrs. Pier”.": "Ida Voss",
    "Two salesmen rang us: |it was closed.": "Two salesmen",
    "The chairman of the bank will have none of it: |“It is safe.”": "The chairman",
    # What others say of the subject is not what it says.
    "Ida Voss was told by the guards, |“You may stay.”": None,
    "Ida Voss heard a man shout |“Stay!”": None,
    "A singer, Ida Voss, thought it |“a bonny tune”.": None,
    "A singer who knows it, Ida Voss thought it |“a bonny tune”.": None,
    # Nor is it told who says what has no marks.
    "Ida Voss has spoken of |a plan for the pier.": None,
    # Nor who asks, nor what a line is.
    "Reporter: |“Will you go?”": None,
    "A survey: |“It is safe.”": "A survey",
    "Note: |“It is safe.”": None,
    # Things that do not speak are no speakers.
    "The window was broken: |“It is cold.”": None,
    "There was one thing: |“It is cold.”": None,
}


@pytest.mark.parametrize("marked", SENTENCES)
def test_before(marked: str) -> None:
    text, offset = marked.replace("|", ""), marked.index("|")
    at = text.find("Ida Voss")
    names = [Name(Span(at, at + len("Ida Voss")), "person", 0, "Ida Voss", ("ida", "voss"))] if at >= 0 else []
    index = NameIndex.of(names, [Entity("person", name.text, [name]) for name in names])
    found = Leading(read_article(text), Openings(text, index)).before(Span(offset, len(text)))
    assert (found.cut(text) if isinstance(found, Span) else found and found.name) == SENTENCES[marked]


@pytest.mark.parametrize(("text", "said", "who"), LED)
def test_who_leads_in(engine: Engine, text: str, said: str, who: str) -> None:
    found = [each for each in engine.analyse(text).attributions if each.quote.text.startswith(said)]
    assert [each.speaker.name for each in found if each.speaker] == [who]
