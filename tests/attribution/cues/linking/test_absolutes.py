"""Who speaks by a participle, in a clause on somebody."""

from __future__ import annotations

import pytest

from service.attribution.cues.linking.absolutes import subject_of_participle
from service.attribution.pipeline import load_engine
from service.attribution.spans import Span

# The cue stands between bars.
WHO = [
    ("A poll showed a lead over Ada Quist, who vexed the boatmen by |claiming| that", True),
    ("A poll showed a lead over Ada Quist, who last week left the guild while still |insisting| that", False),
    ("A poll showed a lead over Ada Quist, who last week left the guild while quietly |insisting| that", True),
    ("The tale, which the guild made known by |saying| that", False),
    ("A poll on Ada Quist, who the guild hurt by |saying| that", False),
    ("A poll on Ada Quist, who lost, was hurt by |saying| that", False),
    ("A poll on Ada Quist, who knows that the guild won by |saying| that", False),
    ("A poll on Ada Quist, who vexed the boatmen and |said| that", False),
]


# The same of what somebody sends: who does.
SENT = [
    ("Minutes later, she sent an email |saying| that", "she"),
    ("Then they wrote a short letter to the guild |saying| that", "they"),
    ("She found an email |saying| that", None),
    ("She sent a boat |saying| that", None),
    # Of whom a court hears that.
    ("Jurors heard that Lund texted his sister, |saying| that", "Lund"),
    ("The hearing was told that Ada Quist wrote to the guild in May, |claiming| that", "Ada Quist"),
    ("Jurors heard the case of Lund in May, |saying| that", None),
]


@pytest.mark.parametrize(("marked", "who"), SENT)
def test_who_sends_it(marked: str, who: str | None) -> None:
    before, cue, _ = marked.split("|")
    subject = subject_of_participle(marked.replace("|", ""), 0, Span(len(before), len(before) + len(cue)), None)
    assert (subject.cut(marked.replace("|", "")) if subject else None) == who


@pytest.mark.parametrize(("marked", "found"), WHO)
def test_whose_participle_it_is(marked: str, found: bool) -> None:
    before, cue, _ = marked.split("|")
    text = marked.replace("|", "")
    subject = subject_of_participle(text, 0, Span(len(before), len(before) + len(cue)), None)
    assert (subject.cut(text) if subject else None) == ("who" if found else None)


def test_the_report_before_the_clause_has_not_said_it() -> None:
    text = "A report praised Kofi Mensah, who rebuilt the port while warning that it would flood."
    before = text.index("warning")
    subject = subject_of_participle(text, 0, Span(before, before + len("warning")), Span(0, len("A report")))
    assert subject is not None
    assert subject.cut(text) == "who"
    text = "Kofi Mensah, who rebuilt the port while warning that it would flood, left."
    before = text.index("warning")
    assert subject_of_participle(text, 0, Span(before, before + len("warning")), Span(0, len("Kofi Mensah"))) is None


def test_the_poll_has_not_said_it() -> None:
    text = "A new survey showed a drop for Ada Quist, who vexed nurses in May by claiming they were overpaid."
    *_, last = load_engine().analyse(text).attributions
    assert last.speaker is not None
    assert (last.quote.text, last.speaker.name) == ("they were overpaid", "Ada Quist")


# A sentence with its cue in braces, whom the reader marks, and who speaks.
SUBJECTS = [
    ("Gov. Pia Holt has fought with Mayor Jo Marsh, once {calling} her “a wet lamp”.", "Mayor Jo Marsh", "Gov. Pia Holt"),
    (
        "Pia Holt — who is ill — built quays, but they fell, and she has argued with Jo Marsh over cost, at one point {calling} him mad.",
        None,
        "she",
    ),
    ("The guild attacked Jo Marsh, repeatedly {comparing} him to a “wet lamp”.", "Jo Marsh", "The guild"),
    # The reader knows who does it right behind a comma, or where somebody else is told of.
    ("Gov. Pia Holt has fought with Mayor Jo Marsh, {calling} her “a wet lamp”.", "Gov. Pia Holt", None),
    ("Pia Holt fought with a man who loathed boatmen, once {calling} them “wet”.", "a man", None),
]


@pytest.mark.parametrize(("marked", "source", "subject"), SUBJECTS)
def test_who_calls_another_something(marked: str, source: str | None, subject: str | None) -> None:
    text = marked.replace("{", "").replace("}", "")
    cue = Span(marked.index("{"), marked.index("}") - 1)
    tagged = Span(text.index(source), text.index(source) + len(source)) if source else None
    found = subject_of_participle(text, 0, cue, tagged)
    assert (found and found.cut(text)) == subject
