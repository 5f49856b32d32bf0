"""What each head learns: label sets, and a document's spans as targets over word pieces."""

from __future__ import annotations

import dataclasses
from bisect import bisect_left
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from service.attribution.reader.heads import ACTS, NAME_LABELS, POLNEAR_LABELS, STATEMENT_LABELS
from service.attribution.reader.pieces import Pieces
from training.corpora import Attribution, Document, Span

Ints = npt.NDArray[np.int64]


@dataclasses.dataclass(frozen=True)
class Query:
    """One question to a relation head: of which pieces is piece `at` the cue (or the mention)?

    `targets` are piece indices that answer it; only `among` may answer (all pieces of the window where it is None).
    """

    relation: str
    at: int
    targets: frozenset[int]
    among: tuple[int, ...] | None = None


@dataclasses.dataclass(frozen=True)
class Stand:
    """Does a party, by any of its statements, confirm the statement of number `of`, and does it dispute it?"""

    of: int
    party: tuple[int, ...]
    confirms: bool
    disputes: bool


@dataclasses.dataclass(frozen=True)
class Said:
    """One attribution: its article and number there, the pieces of its content, and the piece it is asked about by, its cue's first."""

    id: str
    number: int
    content: tuple[int, ...]
    anchor: int


@dataclasses.dataclass(frozen=True)
class Targets:
    """A document's targets: label per piece for each tagger, acts by piece, questions, attributions and who takes a stand on them."""

    tags: dict[str, Ints]
    acts: dict[int, int]
    queries: tuple[Query, ...]
    said: tuple[Said, ...] = ()
    stands: tuple[Stand, ...] = ()


class Grid:
    """Word pieces of a document, looked up by character offset."""

    def __init__(self, pieces: Pieces) -> None:
        self.begins = pieces.begins.tolist()

    def range(self, span: Span) -> range:
        """Indices of the pieces that begin inside the span."""
        return range(bisect_left(self.begins, span[0]), bisect_left(self.begins, span[1]))

    def all(self, spans: tuple[Span, ...]) -> frozenset[int]:
        """The pieces of all spans."""
        return frozenset(i for span in spans for i in self.range(span))

    def head(self, spans: tuple[Span, ...]) -> int | None:
        """The first piece of the first span, by which a cue or mention is asked about."""
        return next((i for span in spans for i in self.range(span)), None)


def targets_of(document: Document, pieces: Pieces) -> Targets:
    """Everything that the heads can learn from `document`."""
    grid = Grid(pieces)
    tags: dict[str, Ints] = {}
    if document.style:
        labels = POLNEAR_LABELS if document.style == "polnear" else STATEMENT_LABELS
        tags[document.style] = _tag_attributions(document.attributions, grid, labels, len(pieces))
    if document.names is not None:
        tags["names"] = _tag([((a, b), kind) for a, b, kind in document.names], grid, NAME_LABELS, len(pieces))
    acts: dict[int, int] = {}
    queries: list[Query] = []
    for attribution in document.attributions:
        cue = grid.head(attribution.cue)
        if cue is not None:
            acts[cue] = ACTS.index(attribution.act or "state")
            queries += _cue_queries(attribution, cue, grid, document.style == "statements")
    queries += _role_queries(document, grid)
    queries += _coreference_queries(document, grid)
    return Targets(tags, acts, tuple(queries), tuple(_said(document, grid)), tuple(_stands(document)))


def _tag(spans: list[tuple[Span, str]], grid: Grid, labels: tuple[str, ...], length: int) -> Ints:
    """B- and I- labels; a span that meets one already written is left out."""
    out = np.zeros(length, dtype=np.int64)
    for span, kind in spans:
        inside = grid.range(span)
        if len(inside) and not out[inside.start : inside.stop].any():
            out[inside.start : inside.stop] = labels.index(f"I-{kind}")
            out[inside.start] = labels.index(f"B-{kind}")
    return out


def _tag_attributions(attributions: tuple[Attribution, ...], grid: Grid, labels: tuple[str, ...], length: int) -> Ints:
    """Outer attributions first: what is nested in another's content is flattened away, as in the public benchmark."""
    order = sorted(attributions, key=lambda a: -sum(e - s for s, e in a.content))
    rows: list[tuple[Span, str]] = []
    for a in order:
        refusal = _refusal(a) if "B-refusal" in labels else None
        rows += [(span, "cue") for span in a.cue] + [(span, "source") for span in a.source]
        rows += [(refusal, "refusal")] if refusal else [(span, "content") for span in a.content if span not in a.cue]
        rows += [(span, "date") for span in a.date if "B-date" in labels]
    contents = [row for row in rows if row[1] == "content"]
    nested = [row for row in rows if row[1] != "content" and any(a <= row[0][0] and row[0][1] <= b for (a, b), _ in contents)]
    return _tag(contents + [row for row in rows if row[1] != "content" and row not in nested], grid, labels, length)


def _refusal(attribution: Attribution) -> Span | None:
    """What is left of a refusal's words after its cue, where the words are the content."""
    if not attribution.cue or len(attribution.content) != 1:
        return None
    (cue, content) = (attribution.cue[0], attribution.content[0])
    overlaps = content[0] <= cue[0] and cue[1] <= content[1]
    return (cue[1], content[1]) if overlaps and attribution.act == "no_comment" and content[1] > cue[1] + 1 else None


def _cue_queries(attribution: Attribution, cue: int, grid: Grid, dated: bool) -> list[Query]:
    parts = {"source": attribution.source, "content": attribution.content} | ({"date": attribution.date} if dated else {})
    return [Query(relation, cue, grid.all(spans)) for relation, spans in parts.items()]


def _role_queries(document: Document, grid: Grid) -> list[Query]:
    if document.roles is None or document.chains is None:
        return []
    given: dict[Span, list[Span]] = {}
    for mention, role in document.roles:
        given.setdefault(mention, []).append(role)
    mentions = {mention for chain in document.chains for mention in chain}
    heads = [(grid.head((m,)), grid.all(tuple(given.get(m, ())))) for m in sorted(mentions)]
    return [Query("role", at, roles, tuple(range(max(0, at - 40), at + 48))) for at, roles in heads if at is not None]


def _coreference_queries(document: Document, grid: Grid) -> list[Query]:
    """Which name does a mention stand for? The candidates are names; the mention itself is none of them."""
    if not document.chains:
        return []
    chains = [tuple(sorted({i for i in (grid.head((m,)) for m in chain) if i is not None})) for chain in document.chains]
    anchors = [(a, b) for a, b, kind in document.names or () if kind != "other"] if document.anchors is None else document.anchors
    names = {i for i in (grid.head((anchor,)) for anchor in anchors) if i is not None}
    return [
        Query("antecedent", mention, frozenset(names & set(chain) - {mention}), tuple(sorted(names - {mention})))
        for chain in chains
        for mention in chain
    ]


def _said(document: Document, grid: Grid) -> Iterator[Said]:
    for number, a in enumerate(document.attributions):
        content = tuple(sorted(grid.all(a.content)))
        anchor = grid.head(a.cue) if a.cue else grid.head(a.content)
        if content and anchor is not None:
            yield Said(document.id, number, content, anchor)


def _stands(document: Document) -> Iterator[Stand]:
    """Of each statement and each other speaker: whether it confirms, whether it disputes."""
    if document.style != "statements":
        return
    spoken: dict[str, list[int]] = {}
    for number, a in enumerate(document.attributions):
        for speaker in a.speakers:
            spoken.setdefault(speaker, []).append(number)
    for number, a in enumerate(document.attributions):
        for party, numbers in spoken.items():
            if party not in a.speakers:
                yield Stand(number, tuple(numbers), party in a.confirming, party in a.disputing)
