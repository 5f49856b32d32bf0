"""The corpora in one form: articles with tagged spans, relations between them, names and coreference chains.

Every offset is a code point of `Document.text`, ends exclusive. What a corpus does not annotate is None, and no head learns from it there.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from training.markup import read_marked
from training.standoff import read_annotations

Span = tuple[int, int]
Row = dict[str, Any]
NAME_TYPES = {
    "PERSON": "person",
    "ORGANIZATION": "organization",
    "LOCATION": "place",
    "MISC": "other",
    "person": "person",
    "organization": "organization",
    "place": "place",
}
WEAK_ACTS = (
    (
        "no_comment",
        re.compile(r"\b(declin|refus\w* to (comment|say|discuss|answer)|no comment|not (comment|respond|return|immediately))", re.I),
    ),
    ("deny", re.compile(r"\b(deni|deny|disput|refut|reject)", re.I)),
    ("confirm", re.compile(r"\b(confirm|acknowledg|admit|conced|corroborat|verif)", re.I)),
)


@dataclasses.dataclass(frozen=True)
class Attribution:
    """One attribution: its spans, its act (None where the corpus has none) and the name mentions its source may resolve to."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    date: tuple[Span, ...] = ()
    act: str | None = None
    speakers: tuple[str, ...] = ()
    confirming: tuple[str, ...] = ()
    disputing: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True)
class Document:
    """One article of a corpus. `style` is "polnear" or "statements": the two definitions have heads of their own."""

    id: str
    text: str
    style: str | None
    attributions: tuple[Attribution, ...] = ()
    names: tuple[tuple[int, int, str], ...] | None = None
    chains: tuple[tuple[Span, ...], ...] | None = None
    roles: tuple[tuple[Span, Span], ...] | None = None
    anchors: tuple[Span, ...] | None = None  # the mentions that are proper names, which others may stand for; None: those of `names`


def rows(path: Path) -> Iterator[Row]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf8") as lines:
        yield from map(json.loads, lines)


def spans(pairs: Iterable[Iterable[int]]) -> tuple[Span, ...]:
    """Spans as sorted tuples."""
    return tuple(sorted((int(a), int(b)) for a, b in pairs))


def read_polnear(corpora: Path, leave_out: frozenset[str] = frozenset()) -> list[Document]:
    """PolNeAR's training articles with the machine-made names and chains that go with them."""
    silver = {row["id"]: row for row in rows(corpora / "polnear/corenlp_train.jsonl")}
    return [_polnear_document(row, silver.get(row["id"])) for row in rows(corpora / "polnear/train.jsonl") if row["id"] not in leave_out]


def _polnear_document(row: Row, silver: Row | None) -> Document:
    text = row["text"]
    attributions = []
    for a in row["annotations"][0]["attributions"]:
        cue = " ".join(text[x:y] for x, y in a["cue"])
        act = next((name for name, pattern in WEAK_ACTS if pattern.search(cue)), "state")
        attributions.append(Attribution(spans(a["source"]), spans(a["cue"]), spans(a["content"]), act=act))
    names = tuple((a, b, NAME_TYPES[t]) for a, b, t in silver["entities"] if t in NAME_TYPES) if silver else None
    chains = tuple(spans(chain) for chain in silver["coref"]) if silver else None
    return Document(row["id"], text, "polnear", tuple(attributions), names, chains)


def read_statements(gold: Iterable[Path], corpora: Path, marked: Iterable[Path]) -> list[Document]:
    """Articles annotated by the service's own definition: the gold files, our annotations of corpus articles, marked articles."""
    given = [row for path in gold for row in rows(path)]
    return [statement_document(row) for row in [*given, *read_annotations(corpora), *read_marked(list(marked))]]


def statement_document(row: Row) -> Document:
    """One article in the form of the gold files as a Document."""
    attributions = tuple(
        Attribution(
            spans([s["source"]] if s["source"] else []),
            spans([s["cue"]] if s["cue"] else []),
            spans(s["content"]),
            spans([s["date"]["span"]] if s["date"] and s["date"].get("span") else []),
            s["act"],
            tuple(s["speakers"]),
            tuple(s["confirming"]),
            tuple(s["disputing"]),
        )
        for s in row["statements"]
    )
    found = {e["id"]: list(_occurrences(row["text"], e)) for e in row["entities"]}
    chains = tuple(spans({*found[e["id"]], *_sources(row, e["id"])}) for e in row["entities"])
    anchors = spans({m for mentions in found.values() for m in mentions if row["text"][m[0]].isupper()})
    return Document(row["id"], row["text"], "statements", attributions, None, chains, tuple(_roles(row, found)), anchors)


def _occurrences(text: str, entity: Row) -> Iterator[Span]:
    """Where the entity's names and aliases stand, the longest first, none inside another."""
    yield from _places(text, [entity["name"], *entity["aliases"]])


def _places(text: str, phrases: list[str]) -> Iterator[Span]:
    taken: list[Span] = []
    for phrase in sorted(set(phrases), key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text):
            if not any(match.start() < b and a < match.end() for a, b in taken):
                taken.append(match.span())
                yield match.span()


def _sources(row: Row, entity: str) -> Iterator[Span]:
    for s in row["statements"]:
        if s["speakers"] == [entity] and s["source"]:
            yield (s["source"][0], s["source"][1])


def _roles(row: Row, found: dict[str, list[Span]]) -> Iterator[tuple[Span, Span]]:
    """(mention, role) pairs: a role phrase within 160 characters of a mention of its holder, with no sentence end between."""
    text = row["text"]
    for entity in row["entities"]:
        for role in _places(text, entity["roles"]):
            near = [m for m in found[entity["id"]] if _beside(text, m, role)]
            if near:
                yield min(near, key=lambda m: max(m[0] - role[1], role[0] - m[1])), role


def _beside(text: str, a: Span, b: Span) -> bool:
    low, high = min(a[1], b[1]), max(a[0], b[0])
    return high - low <= 160 and not re.search(r"[a-z]{3}[.!?][\"”’]?\s|\n", text[low:high])


def read_news(corpora: Path) -> list[Document]:
    """The news that nobody has annotated."""
    return [Document(row["id"], row["text"], None) for name in ("abc", "bbc") for row in rows(corpora / f"news/{name}.jsonl")]


def read_gum(corpora: Path, leave_out: frozenset[str]) -> list[Document]:
    """GUM's documents with its names and chains; `leave_out` are ids held out for measuring."""
    paths = sorted((corpora / "gum/dep").glob("*.conllu"))
    return [gum_document(path) for path in paths if path.stem not in leave_out and path.stem.removeprefix("GUM_") not in leave_out]


@dataclasses.dataclass(frozen=True)
class Mention:
    """One mention in GUM: its entity, the type, the part of speech where it is one word, the name where it is one."""

    entity: str
    kind: str
    span: Span
    tag: str
    name: Span | None


def gum_document(path: Path) -> Document:
    """One CoNLL-U file: the text rebuilt from its tokens, mentions from the Entity= brackets of the last column."""
    text, mentions = gum_mentions(path)
    chains: dict[str, list[Span]] = {}
    for m in mentions:
        chains.setdefault(m.entity, []).append(m.span)
    names = {(*m.name, NAME_TYPES[m.kind]) for m in mentions if m.name}
    outer = [n for n in names if not any(o != n and o[0] <= n[0] and n[1] <= o[1] for o in names)]
    return Document(path.stem, text, None, (), tuple(sorted(outer)), tuple(spans(c) for c in chains.values()))


def gum_mentions(path: Path) -> tuple[str, list[Mention]]:
    """The text of one CoNLL-U file and its mentions, in the order in which they end."""
    text, words = "", []
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("# newpar") and text:
            text = text.rstrip() + "\n\n"
        columns = line.split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            words.append((len(text), len(text) + len(columns[1]), columns[4], columns[9]))
            text += columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")
    mentions = []
    for entity, kind, first, last in _brackets([word[3] for word in words]):
        bare, end = first + (words[first][2] == "DT"), last - (words[last][2] == "POS")
        proper = bare <= end <= bare + 6 and all(words[i][2].startswith("NNP") for i in (bare, end))
        name = (words[bare][0], words[end][1]) if kind in NAME_TYPES and proper else None
        mentions.append(Mention(entity, kind, (words[first][0], words[last][1]), words[first][2] if first == last else "", name))
    return text, mentions


BRACKET = re.compile(r"\((?P<entity>\d+)-(?P<kind>[a-z]+)[^()]*(?P<single>\))?|(?P<close>\d+)\)")


def _brackets(columns: list[str]) -> Iterator[tuple[str, str, int, int]]:
    """(entity, type, first word, last word) of every mention."""
    opened: dict[str, list[tuple[str, int]]] = {}
    for i, column in enumerate(columns):
        value = next((part for part in column.split("|") if part.startswith("Entity=")), "")
        for match in BRACKET.finditer(value):
            if match["entity"]:
                opened.setdefault(match["entity"], []).append((match["kind"], i))
            entity = match["close"] or (match["entity"] if match["single"] else None)
            if entity and opened.get(entity):
                kind, first = opened[entity].pop()
                yield entity, kind, first, i
