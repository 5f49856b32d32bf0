"""Answers that no article gave: spans that nest, cross, repeat and break off, names that attack a reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from flask.testing import FlaskClient

from service.attribution.records import Analysis, Attribution, Kind, Party, Quote, Span, Speaker, SpeakerReference, SpeakerType
from service.settings import Settings
from service.web.app import create_app
from service.web.schemas import Question
from service.web.state import state_of
from tests.engines import KnownEngine

TYPES: tuple[SpeakerType, ...] = ("person", "organization", "place", "document", "group", "unnamed")
TEXT = "The mayor, “We will open in May,” she said, “or June,” and the council, it said, agreed that it would open in May."


def analysis(text: str, statements: Sequence[Sequence[tuple[int, int]]], name: str = 'Ines <&> "Duarte"\'') -> Analysis:
    """One statement for each sequence of its pieces' offsets, by a speaker of each type in turn, the next confirming and disputing."""
    speakers = tuple(Speaker(f"s{n}", name, kind, name, (), (name,), (), ()) for n, kind in enumerate(TYPES, start=1))
    found = tuple(_statement(text, number, pieces, speakers) for number, pieces in enumerate(statements, start=1))
    return Analysis(found, speakers, "en", "known", "1")


def question(text: str, title: str | None = None) -> Question:
    """The question about `text`."""
    return Question(text, date(2024, 11, 14), title, id="1")


def client(found: Analysis) -> FlaskClient:
    """A client of a service that finds this in every text."""
    app = create_app(Settings(), KnownEngine(lambda: found))
    state_of(app).host.load()
    return app.test_client()


def _statement(text: str, number: int, pieces: Sequence[tuple[int, int]], speakers: Sequence[Speaker]) -> Attribution:
    spans = tuple(Span(start, end, text[start:end]) for start, end in pieces)
    by, other = (speakers[(number + step) % len(speakers)] for step in (0, 1))
    party = Party(other.id, other.name, other.type, other.role, None, spans[0], 0.8)
    kinds: tuple[Kind, ...] = ("direct", "mixed", "indirect")
    return Attribution(
        id=f"a{number}",
        kind=kinds[number % 3],
        quote=Quote(" ".join(each.text for each in spans), spans),
        cue=None,
        source=None,
        act="state",
        speaker=_reference(by),
        joint_speakers=(_reference(other),) if number % 2 else (),
        date=None,
        confirming_parties=(party,),
        disputing_parties=(party,) if number % 2 else (),
        confidence=0.9,
    )


def _reference(it: Speaker) -> SpeakerReference:
    return SpeakerReference(it.id, it.name, it.type, it.role, "named")
