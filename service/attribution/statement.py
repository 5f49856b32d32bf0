"""A statement before its speaker is known: what finding statements gives to the stages after it."""

from __future__ import annotations

from dataclasses import dataclass

from service.attribution.reader.tagging import Tagged
from service.attribution.records import Act, Kind
from service.attribution.spans import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement before its speaker is known; `content` in the order of the text, `certainty` the weakest of its words' (0 to 1).

    `link` is the log-odds that cue and content belong together, 0 where there is no cue or no content tagged. `heard` says that it is told
    by who heard it, a court or the like, and has no speaker for that.
    """

    content: tuple[Span, ...]
    kind: Kind
    act: Act
    cue: Tagged | None
    source: Tagged | None
    date: Tagged | None
    first: int
    paragraph: int
    certainty: float
    mean_certainty: float
    link: float
    heard: bool = False
