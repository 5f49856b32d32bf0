"""Exact and begin F1 in the public benchmark's form: python -m benchmarks.spans FILE [--out PREDICTED.jsonl] [--alone]

FILE holds one paragraph a line with `tokens`, `labels` (B-, I- of source, cue, content; O) and `id`, the article it comes from.
The tokens are put together again as they were printed, for what the reader knows is running text. The paragraphs of one article stand
together and are read together; --alone reads each by itself, as the paper does. Spans are those that are likely by themselves (`likely`).
One starts at B- and goes on over I- of its kind; exact: same kind, start and end; begin: same kind and start.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from nltk.tokenize.treebank import TreebankWordDetokenizer

from benchmarks.likely import likely_spans
from service.attribution.article import read_article
from service.attribution.encoder import Encoder
from service.attribution.reader.pieces import read_pieces

MODEL = Path(__file__).parents[1] / "service/attribution/model"
KINDS = ("source", "cue", "content")
# What the Treebank writes for a mark: how the detokenizer writes it, and what is printed.
FORMS = {"``": '"', "''": '"', "'''": '"', "`": "‘", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
CURLY = {"``": "“", "''": "”", "'''": "”"}
Row = dict[str, Any]
Spans = set[tuple[str, int, int]]


def spans_of(labels: list[str]) -> Spans:
    """(kind, first token, end) of every span."""
    out: Spans = set()
    kind, start = "", 0
    for i, label in enumerate([*labels, "O"]):
        if kind and label != f"I-{kind}":
            out.add((kind, start, i))
            kind = ""
        if label.startswith("B-"):
            kind, start = label[2:], i
    return out


def printed(tokens: list[str]) -> tuple[str, list[int]]:
    """Tokens of the Penn Treebank as running text, and where each begins in it."""
    # The detokenizer takes a single mark that opens for one that closes, unless it belongs to its word.
    bound = re.sub(r"(?<!\S)` ", "‘", " ".join(tokens).replace("'''", "''")).split(" ")
    text = TreebankWordDetokenizer().detokenize(bound, convert_parentheses=True)
    characters, begins, end = list(text), [], 0
    for token in tokens:
        form = FORMS.get(token, token)
        begin = max(text.find(form, end), end)
        begins.append(begin)
        end = begin + len(form)
        if token in CURLY:
            characters[begin:end] = CURLY[token]
    return "".join(characters), begins


def predict(paragraphs: list[Row], encoder: Encoder) -> list[list[str]]:
    """Labels for each paragraph's tokens; all are read as one article."""
    text, places = "", []
    for number, row in enumerate(paragraphs):
        line, begins = printed(row["tokens"])
        places += [(len(text) + begin, number, index) for index, begin in enumerate(begins)]
        text += line + "\n"
    labels = [["O"] * len(row["tokens"]) for row in paragraphs]
    pieces = read_pieces(read_article(text), encoder.tokenizer)
    if not len(pieces):
        return labels
    scores = encoder.read(pieces).tags["polnear"]
    words = np.flatnonzero(pieces.first)
    for paragraph in np.unique(pieces.paragraph[words]):
        own = words[pieces.paragraph[words] == paragraph]
        ends = np.append(pieces.begins[own[1:]], len(text))
        for _, kind, first, end in likely_spans(scores[own], encoder.decoding["polnear"]):
            start, stop = pieces.begins[own[first]], ends[end - 1]
            inside = [(number, index) for at, number, index in places if start <= at < stop]
            for k, (number, index) in enumerate(each for each in inside if each[0] == inside[0][0]):
                labels[number][index] = f"{'I' if k else 'B'}-{KINDS[kind]}"
    return labels


def score(gold: Iterable[list[str]], predicted: Iterable[list[str]]) -> dict[str, dict[str, float]]:
    """F1 in points by view (exact, begin) and kind."""
    pairs = [(spans_of(g), spans_of(p)) for g, p in zip(gold, predicted, strict=True)]
    out: dict[str, dict[str, float]] = {}
    for view, width in (("exact", 3), ("begin", 2)):
        for kind in KINDS:
            sides = [({s[:width] for s in g if s[0] == kind}, {s[:width] for s in p if s[0] == kind}) for g, p in pairs]
            total = sum(len(g) + len(p) for g, p in sides)
            out.setdefault(view, {})[kind] = round(200 * sum(len(g & p) for g, p in sides) / total, 1) if total else 0.0
    return out


def main() -> None:
    """Print both views of the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--alone", action="store_true")
    args = parser.parse_args()
    encoder = Encoder(args.model)
    rows: list[Row] = [json.loads(line) for line in args.file.open(encoding="utf8")]
    articles = ([row] for row in rows) if args.alone else (list(group) for _, group in itertools.groupby(rows, lambda row: row.get("id")))
    predicted = [labels for article in articles for labels in predict(article, encoder)]
    for view, row in score([row["labels"] for row in rows], predicted).items():
        print(view, row)
    if args.out:
        args.out.write_text("".join(json.dumps(row | {"labels": labels}) + "\n" for row, labels in zip(rows, predicted, strict=True)))


if __name__ == "__main__":
    main()
