"""The article as word pieces: what the encoder reads, with the features its uncased vocabulary loses."""

from __future__ import annotations

import dataclasses
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from service.attribution.article import Article, quotation_state

Ints = npt.NDArray[np.int64]

CASES = 6
QUOTES = 3
STARTS = 2
PARAGRAPH = 1
MARKS = frozenset("“”„«»‹›\"‘’'`")


@dataclasses.dataclass(frozen=True, slots=True)
class Pieces:
    """Parallel arrays, one entry a word piece; offsets are code points of the article, ends exclusive.

    `case`, `quote` and `start` are codes below CASES, QUOTES and STARTS (`start`: PARAGRAPH where a paragraph begins);
    `first` marks the first piece of each word;
    `paragraph` is the index of the piece's paragraph.
    """

    ids: Ints
    begins: Ints
    ends: Ints
    case: Ints
    quote: Ints
    start: Ints
    first: npt.NDArray[np.bool_]
    paragraph: Ints

    def __len__(self) -> int:
        return len(self.ids)


@lru_cache(maxsize=8192)
def case_of(word: str) -> int:
    """0 no letter, 1 lower, 2 Capitalised, 3 ALL CAPITALS, 4 miXed, 5 one capital letter alone or with a point."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if len(letters) == 1:
        return 5
    if upper == len(letters):
        return 3
    return 2 if upper == 1 and letters[0].isupper() else 4


def read_pieces(article: Article, tokenizer: Tokenizer) -> Pieces:
    """Word pieces of every paragraph of `article`, in order; white space and characters without a piece leave gaps."""
    inside = quotation_state(article)
    rows = [
        row
        for number, paragraph in enumerate(article.paragraphs)
        for row in _paragraph_rows(article.text, paragraph.start, paragraph.end, number, tokenizer, inside)
    ]
    columns = np.asarray(rows, dtype=np.int64).reshape(-1, 8).T
    ids, begins, ends, case, quote, start, first, paragraphs = columns
    return Pieces(ids, begins, ends, case, quote, start, first.astype(bool), paragraphs)


def _paragraph_rows(text: str, start: int, end: int, number: int, tokenizer: Tokenizer, inside: bytes | bytearray) -> list[tuple[int, ...]]:
    encoding = tokenizer.encode(text[start:end], add_special_tokens=False)
    word_ends = dict(zip(encoding.word_ids, (b for _, b in encoding.offsets), strict=True))
    rows: list[tuple[int, ...]] = []
    previous: int | None = -1
    opens, case = PARAGRAPH, 0
    for piece, (begin, stop), word in zip(encoding.ids, encoding.offsets, encoding.word_ids, strict=True):
        at = begin + start
        if word != previous:
            case = case_of(text[at : word_ends[word] + start])
        rows.append((piece, at, stop + start, case, _quote_code(text[at], inside[at]), opens, int(word != previous), number))
        previous, opens = word, 0
    return rows


def _quote_code(character: str, inside: int) -> int:
    if not inside:
        return 0
    return 2 if character in MARKS else 1
