"""The engine's answer: who said what, as frozen records.

All offsets are code points of the article as it was given, ends exclusive; every `Span.text` is cut out of it by them.
What the fields mean is told in openapi.yaml, which these records mirror.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["direct", "mixed", "indirect"]
Act = Literal["state", "confirm", "deny", "no_comment"]
SpeakerType = Literal["person", "organization", "place", "document", "group", "unnamed"]
Resolution = Literal["named", "alias", "pronoun", "description", "carried"]
Precision = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the article."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What was said: its pieces in the order of the text, and the pieces joined by one space."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Date:
    """When a statement was made.

    `value` is ISO 8601 of the given `precision`; both are None where the expression needs a publication date that is missing.
    `span` is the expression; of an inherited date, the one that it is inherited from.
    """

    value: str | None
    precision: Precision | None
    span: Span
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerReference:
    """The speaker of one statement; `id` is that of a `Speaker`, `resolution` tells how the mention led there."""

    id: str
    name: str
    type: SpeakerType
    role: str | None
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who confirms or disputes a statement; `attribution` is the id of the statement that does so, if one does."""

    id: str
    name: str
    type: SpeakerType
    role: str | None
    attribution: str | None
    evidence: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement. `source` stands even where `speaker` is None, because nothing in the article says who that is."""

    id: str
    kind: Kind
    quote: Quote
    cue: Span | None
    source: Span | None
    act: Act
    speaker: SpeakerReference | None
    joint_speakers: tuple[SpeakerReference, ...]
    date: Date | None
    confirming_parties: tuple[Party, ...]
    disputing_parties: tuple[Party, ...]
    confidence: float

    @property
    def role(self) -> str | None:
        """The speaker's role, for those who read a flat record."""
        return self.speaker.role if self.speaker else None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker or party, once an article; `pronouns` are those that the article itself uses, lower-cased, in the order met."""

    id: str
    name: str
    type: SpeakerType
    role: str | None
    roles: tuple[Span, ...]
    aliases: tuple[str, ...]
    pronouns: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the engine says of one article: statements in the order of the text, speakers in the order of first mention."""

    attributions: tuple[Attribution, ...]
    speakers: tuple[Speaker, ...]
    language: str
    model_name: str
    model_version: str
