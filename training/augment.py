"""Other typography for the same article: tokenised text, straight or British quotation marks; spans move along."""

from __future__ import annotations

import dataclasses
import random
from bisect import bisect_left
from typing import Any

from nltk.tokenize import NLTKWordTokenizer

from service.attribution.article import read_article
from training.corpora import Document

STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
BRITISH = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def vary(document: Document, chance: random.Random, tokenised: float) -> Document:
    """`document` as it is, or in another typography; `tokenised` is the share that the public benchmark's form gets."""
    dice = chance.random()
    if dice < tokenised:
        return tokenise(document)
    if dice < tokenised + 0.2:
        return dataclasses.replace(document, text=document.text.translate(STRAIGHT))
    if dice < tokenised + 0.3 and "‘" not in document.text:
        return dataclasses.replace(document, text=document.text.translate(BRITISH))
    return document


def tokenise(document: Document) -> Document:
    """Penn Treebank tokens with spaces between, a sentence a paragraph, as the public benchmark cuts its articles."""
    article = read_article(document.text)
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for sentence in article.sentences:
        source = document.text[sentence.start : sentence.end]
        for a, b in _tokens(source):
            word = _penn(source[a:b], source, a)
            places.append((sentence.start + a, length))
            pieces.append(word + " ")
            length += len(word) + 1
        if pieces:
            pieces[-1] = pieces[-1][:-1] + "\n"
    return _moved(document, "".join(pieces), places)


def _tokens(source: str) -> list[tuple[int, int]]:
    curly = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
    try:
        return list(NLTKWordTokenizer().span_tokenize(source.translate(curly)))
    except ValueError:
        return []


def _penn(word: str, source: str, at: int) -> str:
    if word == "“" or (word == '"' and (at == 0 or source[at - 1] in " (—-“‘'")):
        return "``"
    if word in ("”", '"'):
        return "''"
    if word == "‘":
        return "`"
    return word.replace("’", "'").replace("—", "--").replace("–", "--")


def _moved(document: Document, text: str, places: list[tuple[int, int]]) -> Document:
    """`document` over `text`: every span from its first token to its last."""
    old = [a for a, _ in places]

    def move(value: Any) -> Any:
        if isinstance(value, tuple) and len(value) in (2, 3) and all(isinstance(x, int) for x in value[:2]):
            first, last = bisect_left(old, value[0]), bisect_left(old, value[1])
            start = places[first][1] if first < len(places) else len(text)
            end = places[last][1] - 1 if last < len(places) else len(text)
            return (start, max(start, end), *value[2:])
        if isinstance(value, tuple):
            return tuple(move(x) for x in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return dataclasses.replace(value, **{f.name: move(getattr(value, f.name)) for f in dataclasses.fields(value)})
        return value

    return dataclasses.replace(move(document), text=text)
