"""The stages' findings as the records of the answer: ids given, spans cut, parties named."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from service.attribution.attributed import Attributed
from service.attribution.confidence import Calibration
from service.attribution.confirmation import Stands, Support
from service.attribution.names.entities import Entity, untitled
from service.attribution.records import Attribution, Date, Party, Quote, Speaker, SpeakerReference
from service.attribution.records import Span as Cut
from service.attribution.roles import Roles
from service.attribution.spans import Span
from service.attribution.words import PERSONAL, PRONOUNS, in_capitals

# The order of the text; faster than that of spans by themselves.
PLACE = attrgetter("start", "end")


def assemble(
    text: str,
    attributed: Sequence[Attributed],
    roles: Roles,
    dates: Sequence[Date | None],
    stands: Sequence[Stands],
    calibration: Calibration,
) -> tuple[tuple[Attribution, ...], tuple[Speaker, ...]]:
    """Attributions in the order of the text, and every speaker and party once, in the order of first mention."""
    cast = _Cast(text, attributed, roles, stands)
    attributions = tuple(
        _attribution(i, item, date, stand, cast, calibration.confidence(item))
        for i, (item, date, stand) in enumerate(zip(attributed, dates, stands, strict=True))
    )
    return attributions, cast.speakers()


# What was read over in the middle of a role: "Orbis (NASDAQ: ORBS) chief executive".
BLANKS = re.compile(r" {3,}")


class _Cast:
    """The entities that the answer names, each with its id."""

    def __init__(self, text: str, attributed: Sequence[Attributed], roles: Roles, stands: Sequence[Stands]) -> None:
        self.text, self.roles = text, roles
        self.sources: dict[int, list[Span]] = {}
        self._mentions: dict[int, list[Span]] = {}
        used: dict[int, Entity] = {}
        for item, stand in zip(attributed, stands, strict=True):
            for entity in [*item.speakers, *(s.party for s in (*stand.confirming, *stand.disputing))]:
                used[id(entity)] = entity
            if item.statement.source and len(item.speakers) == 1:
                self.sources.setdefault(id(item.speakers[0]), []).append(item.statement.source.span)
        self.entities = sorted(used.values(), key=lambda e: self.mentions(e)[0].start)
        self.ids = {id(entity): f"s{i}" for i, entity in enumerate(self.entities, 1)}

    def mentions(self, entity: Entity) -> list[Span]:
        """Where the entity is named or speaks, in the order of the text."""
        if id(entity) not in self._mentions:
            self._mentions[id(entity)] = self._find_mentions(entity)
        return self._mentions[id(entity)]

    def _find_mentions(self, entity: Entity) -> list[Span]:
        sources = sorted(self.sources.get(id(entity), []), key=PLACE)
        starts = [s.start for s in sources]
        last = [bisect_right(starts, n.span.start) - 1 for n in entity.names]
        names = [n.span for n, at in zip(entity.names, last, strict=True) if at < 0 or not sources[at].holds(n.span)]
        return sorted({*names, *entity.described, *sources}, key=PLACE)

    def role(self, entity: Entity) -> str | None:
        """The best role, without what was read over in it, None where the article gives none."""
        return next((BLANKS.sub(" ", phrase) for phrase in self.roles.phrases(entity)), None)

    def cut(self, span: Span) -> Cut:
        return Cut(span.start, span.end, span.cut(self.text))

    def speakers(self) -> tuple[Speaker, ...]:
        return tuple(self._speaker(entity) for entity in self.entities)

    def _speaker(self, entity: Entity) -> Speaker:
        mentions = self.mentions(entity)
        words = [span.cut(self.text) for span in mentions]
        pronouns = dict.fromkeys(w.casefold() for w in words if w.casefold() in PERSONAL) if entity.kind in ("person", "unnamed") else {}
        named = [*words, *(untitled(n.text) for n in entity.names)]
        aliases = dict.fromkeys(w for w in named if w != entity.name and (in_capitals(w) or w.casefold() not in PRONOUNS))
        roles = tuple(self.cut(role.span) for role in self.roles.of(entity))
        return Speaker(
            self.ids[id(entity)],
            entity.name,
            entity.kind,
            self.role(entity),
            roles,
            tuple(aliases),
            tuple(pronouns),
            tuple(self.cut(span) for span in mentions),
        )


def _attribution(index: int, item: Attributed, date: Date | None, stand: Stands, cast: _Cast, confidence: float) -> Attribution:
    statement = item.statement
    spans = tuple(cast.cut(span) for span in statement.content)
    found = zip(item.speakers, item.resolutions, strict=True)
    references = tuple(SpeakerReference(cast.ids[id(e)], e.name, e.kind, cast.role(e), how) for e, how in found)
    return Attribution(
        id=f"a{index + 1}",
        kind=statement.kind,
        quote=Quote(" ".join(s.text for s in spans), spans),
        cue=cast.cut(statement.cue.span) if statement.cue else None,
        source=cast.cut(statement.source.span) if statement.source else None,
        act=statement.act,
        speaker=references[0] if references else None,
        joint_speakers=references[1:],
        date=date,
        confirming_parties=tuple(_parties(stand.confirming, cast)),
        disputing_parties=tuple(_parties(stand.disputing, cast)),
        confidence=confidence,
    )


def _parties(supports: Iterable[Support], cast: _Cast) -> Iterable[Party]:
    for s in supports:
        yield Party(
            cast.ids[id(s.party)], s.party.name, s.party.kind, cast.role(s.party), f"a{s.by + 1}", cast.cut(s.evidence), s.confidence
        )
