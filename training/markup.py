"""Read hand-marked articles: text with brackets around cues, sources, contents and dates.

    python -m training.markup FILE [FILE ...]        check the files, say what is wrong, count what is right

One file holds several articles. `#` lines head an article, the marked text follows, `=` lines close it:

    # id: harbour-01 | published: 2019-03-14
    # e1 person | Ama Boateng | aka: Boateng; the harbour master | roles: harbour master; master of the port of Tema
    # e2 organization | Volta Lines
    [1s Ama Boateng], the harbour master, [1q said] [1d on Tuesday] that [1c the crane had failed twice].

    [2s Volta Lines] [2q denied] [2c the crane had failed].
    = 1 e1 | date: 2019-03-12 | disputing: e2
    = 2 e2 | act: deny | confirming: e1 | disputing: e2

A bracket opens with the statement's number and a letter: c content (may come several times), q cue, s source, d date expression.
Brackets nest. `inherits: ISO` gives a date taken over from the same speech event; `date: none` a date that cannot be resolved.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OPENING = re.compile(r"\[(\d+)([cqsd]) ")
KINDS = ("person", "organization", "place", "document", "group", "unnamed")
ACTS = ("state", "confirm", "deny", "no_comment")
MARKS = re.compile("[“”„«»\"]|''|``|^\\s*[‘']")
Row = dict[str, Any]


class MarkupError(ValueError):
    """A marked article that breaks the format; the message says which and where."""


@dataclasses.dataclass
class Marked:
    """Spans by statement number and letter, over the text without its brackets."""

    text: str
    spans: dict[tuple[int, str], list[tuple[int, int]]]


def strip_marks(marked: str) -> Marked:
    """Take the brackets out of `marked`; offsets are code points, ends exclusive. Raises MarkupError on a stray bracket."""
    out: list[str] = []
    spans: dict[tuple[int, str], list[tuple[int, int]]] = {}
    stack: list[tuple[int, str, int]] = []
    length = at = 0
    while at < len(marked):
        opening = OPENING.match(marked, at)
        if opening:
            stack.append((int(opening[1]), opening[2], length))
            at = opening.end()
        elif marked[at] == "]" and stack:
            number, letter, start = stack.pop()
            spans.setdefault((number, letter), []).append((start, length))
            at += 1
        elif marked[at] in "[]":
            raise MarkupError(f"stray bracket at {marked[max(0, at - 30) : at + 30]!r}")
        else:
            out.append(marked[at])
            length += 1
            at += 1
    if stack:
        raise MarkupError(f"bracket {stack[-1][0]}{stack[-1][1]} never closes")
    return Marked("".join(out), {key: sorted(value) for key, value in spans.items()})


def parse_entity(line: str) -> Row:
    """One `# e1 person | Name | aka: … | roles: …` line."""
    head, name, *rest = (part.strip() for part in line.split("|"))
    ident, kind = head.split()
    if kind not in KINDS:
        raise MarkupError(f"unknown type {kind!r} of {ident}")
    fields = dict(part.split(":", 1) for part in rest if ":" in part)
    split = {key.strip(): [x.strip() for x in value.split(";") if x.strip()] for key, value in fields.items()}
    return {"id": ident, "name": name, "type": kind, "aliases": split.get("aka", []), "roles": split.get("roles", [])}


def kind_of(text: str, content: list[tuple[int, int]]) -> str:
    """direct, mixed or indirect, from the quotation marks of the content's spans."""
    opens = [bool(MARKS.match(text[a:b])) and text[b - 1] in "”\"'’»“`" for a, b in content]
    if all(opens) and not any(re.search('[”"][^“"]*[a-z][^“"]*[“"]', text[a + 1 : b - 1]) for a, b in content):
        return "direct"
    return "mixed" if any(MARKS.search(text[a:b]) for a, b in content) else "indirect"


def parse_statement(line: str, marked: Marked, known: set[str]) -> Row:
    """One `= 1 e1 | act: … | date: …` line with the spans of its number."""
    head, *rest = (part.strip() for part in line.split("|"))
    number, *speakers = head.replace(",", " ").split()
    options = {key.strip(): value.strip() for key, value in (part.split(":", 1) for part in rest if part)}
    unknown = set(options) - {"act", "date", "inherits", "confirming", "disputing", "kind"}
    if unknown:
        raise MarkupError(f"statement {number}: unknown option {sorted(unknown)}")

    def spans(letter: str) -> list[tuple[int, int]]:
        return marked.spans.get((int(number), letter), [])

    parties = {key: options.get(key, "").replace(",", " ").split() for key in ("confirming", "disputing")}
    for ident in [*speakers, *parties["confirming"], *parties["disputing"]]:
        if ident not in known:
            raise MarkupError(f"statement {number}: entity {ident!r} is not declared")
    if options.get("act", "state") not in ACTS:
        raise MarkupError(f"statement {number}: unknown act {options['act']!r}")
    if not spans("c"):
        raise MarkupError(f"statement {number} has no content bracket")
    if bool(spans("d")) != ("date" in options):
        raise MarkupError(f"statement {number}: a date bracket and a date: option go together")
    iso = options.get("date")
    date = {"span": spans("d")[0], "iso": None if iso == "none" else iso} if iso else None
    return {
        "content": spans("c"),
        "kind": options.get("kind") or kind_of(marked.text, spans("c")),
        "cue": next(iter(spans("q")), None),
        "source": next(iter(spans("s")), None),
        "speakers": speakers,
        "act": options.get("act", "state"),
        "date": date,
        "date_inherited": options.get("inherits"),
        **parties,
    }


def parse_article(block: str) -> Row:
    """One article in the form of the gold files. Raises MarkupError."""
    lines = block.strip("\n").split("\n")
    heads = [line[1:].strip() for line in lines if line.startswith("# ")]
    tails = [line[1:].strip() for line in lines if line.startswith("= ")]
    marked = strip_marks("\n".join(line for line in lines if not line.startswith(("# ", "= "))).strip("\n"))
    fields = {key.strip(): value.strip() for key, value in (part.split(":", 1) for part in heads[0].split("|"))}
    entities = [parse_entity(line) for line in heads[1:]]
    statements = [parse_statement(line, marked, {e["id"] for e in entities}) for line in tails]
    used = {int(line.split()[0]) for line in tails}
    orphans = {number for number, _ in marked.spans} - used
    if orphans:
        raise MarkupError(f"brackets without a closing line: {sorted(orphans)}")
    statements.sort(key=lambda row: row["content"][0])
    return {
        "id": fields["id"],
        "published": fields.get("published"),
        "sha256": hashlib.sha256(marked.text.encode()).hexdigest(),
        "entities": entities,
        "statements": statements,
        "text": marked.text,
    }


def blocks(path: Path) -> Iterator[str]:
    """The articles of one file, each beginning at its `# id:` line."""
    for block in re.split(r"(?m)^(?=# id:)", path.read_text(encoding="utf8")):
        if block.strip():
            yield block


def read_marked(paths: list[Path]) -> list[Row]:
    """Every article of the files. Raises MarkupError with the article's first line."""
    rows = []
    for path in paths:
        for block in blocks(path):
            try:
                rows.append(parse_article(block))
            except (MarkupError, ValueError) as error:
                raise MarkupError(f"{path.name}: {block.splitlines()[0]}: {error}") from error
    return rows


def main() -> None:
    """Check the files named on the command line; exit 1 if one is wrong."""
    wrong = 0
    for name in sys.argv[1:]:
        for block in blocks(Path(name)):
            try:
                row = parse_article(block)
                known = {alias for e in row["entities"] for alias in [e["name"], *e["aliases"]]}
                absent = sorted(a for a in known if a not in row["text"])
                print(row["id"], len(row["statements"]), "statements", f"(not in the text: {absent})" if absent else "")
            except (MarkupError, ValueError) as error:
                wrong += 1
                print("WRONG", block.splitlines()[0], "-", error)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
