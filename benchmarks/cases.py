"""GUM's held-out documents as the coreference benchmark needs them: the names, the mentions and what the engine makes of these."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.linking import Linked, link
from service.attribution.pipeline import Engine
from service.attribution.spans import Span
from service.attribution.words import FIRST_PERSON
from training.corpora import NAME_TYPES, Mention, gum_document, gum_mentions

TYPES = ("person", "organization", "place")
PRONOUN_TAGS = ("PRP", "PRP$")
Names = set[tuple[int, int, str]]


@dataclass(frozen=True)
class Case:
    """One held-out document: GUM's names, the entity of every mention, which entities are named, which mentions pronouns; the answer."""

    text: str
    names: Names
    gold: dict[Span, str]
    named: frozenset[str]
    pronouns: frozenset[Span]
    linked: Linked

    def speaks(self, span: Span) -> bool:
        """Whether a mention is of the first or second person."""
        return span in self.pronouns and span.cut(self.text).casefold() in FIRST_PERSON

    def asked(self) -> list[Span]:
        """The pronouns of the third person."""
        return [span for span in self.gold if span in self.pronouns and not self.speaks(span)]


def read_case(engine: Engine, path: Path) -> Case:
    """Read one CoNLL-U file and ask the engine about it."""
    text, mentions = gum_mentions(path)
    gold = by_span(mentions)
    pronouns = frozenset(Span(*m.span) for m in mentions if m.tag in PRONOUN_TAGS)
    named = frozenset(m.entity for m in mentions if m.name)
    return Case(text, set(gum_document(path).names or ()), gold, named, pronouns, link(engine, text, gold))


def by_span(mentions: Iterable[Mention]) -> dict[Span, str]:
    """The entity of every mention of a person, an organisation or a place."""
    return {Span(*m.span): m.entity for m in mentions if NAME_TYPES.get(m.kind) in TYPES}
