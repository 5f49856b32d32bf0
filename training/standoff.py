"""Annotations of corpus articles without their texts, which stay with their publishers.

    python -m training.standoff --corpora DIR MARKED [MARKED ...] > training/annotations/08.jsonl

The files are read in the order of their names, each of under a mebibyte. A row has an article's id, sha256 of its text, entities and
statements in the form of the gold files; reading it back takes the text from the corpora by its id and checks the hash.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.markup import read_marked

Row = dict[str, Any]
ANNOTATIONS = sorted((Path(__file__).parent / "annotations").glob("*.jsonl"))
SOURCES = ("news/abc.jsonl", "news/bbc.jsonl", "polnear/train.jsonl")


def texts(corpora: Path) -> dict[str, str]:
    """Text of every article that may be annotated, by id."""
    lines = (line for name in SOURCES for line in (corpora / name).open(encoding="utf8"))
    return {row["id"]: row["text"] for row in map(json.loads, lines)}


def read_annotations(corpora: Path) -> Iterator[Row]:
    """Rows in the form of the gold files, text included. Raises ValueError where a corpus has another text than was annotated."""
    known = texts(corpora)
    for line in (line for path in ANNOTATIONS for line in path.open(encoding="utf8")):
        row: Row = json.loads(line)
        text = known.get(row["id"], "")
        if hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
            raise ValueError(f"{row['id']}: the corpus has another text than the one that was annotated")
        yield row | {"text": text}


def detached(row: Row, text: str) -> Row:
    """`row` without its text, its offsets counted in `text`, the corpus's own."""
    shift = text.index(row["text"])

    def moved(value: Any) -> Any:
        if isinstance(value, int):
            return value + shift
        return [moved(each) for each in value] if isinstance(value, list | tuple) else value

    statements = [
        statement
        | {key: moved(statement[key]) for key in ("content", "cue", "source")}
        | {"date": statement["date"] and statement["date"] | {"span": moved(statement["date"]["span"])}}
        for statement in row["statements"]
    ]
    kept = {key: value for key, value in row.items() if key != "text"}
    return kept | {"sha256": hashlib.sha256(text.encode()).hexdigest(), "statements": statements}


def main() -> None:
    """Print the rows of marked corpus articles, detached from their texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("marked", type=Path, nargs="+")
    args = parser.parse_args()
    known = texts(args.corpora)
    for row in read_marked(args.marked):
        print(json.dumps(detached(row, known[row["id"]]), ensure_ascii=False))


if __name__ == "__main__":
    main()
