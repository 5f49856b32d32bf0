"""The article as word pieces: what the encoder reads, with the features its uncased vocabulary loses."""

from __future__ import annotations

import dataclasses
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from service.attribution.article import Article, quotation_state

Ints = npt.NDArray[np.int64]

CASES = 6
QUOTES = 3
STARTS = 2
PARAGRAPH = 1
# The ids of the marks between which a window stands.
CLS, SEP = 101, 102
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
    """Word pieces of every paragraph of `article`, in order; white space and characters without a piece leave gaps.

    The whole text is encoded at once: no piece crosses a line break, and between the paragraphs nothing has a piece.
    """
    encoding = tokenizer.encode(article.text, add_special_tokens=False)
    ids = np.asarray(encoding.ids, dtype=np.int64)
    begins, ends = np.fromiter(chain.from_iterable(encoding.offsets), np.int64, 2 * len(ids)).reshape(-1, 2).T.copy()
    words = np.asarray(encoding.word_ids, dtype=np.int64)
    first = np.diff(words, prepend=-1) != 0
    paragraph = np.searchsorted([p.start for p in article.paragraphs], begins, side="right") - 1
    start = np.where(np.diff(paragraph, prepend=-1) != 0, PARAGRAPH, 0)
    return Pieces(ids, begins, ends, _cases(article.text, begins, ends, first), _quotes(article, begins), start, first, paragraph)


def _cases(text: str, begins: Ints, ends: Ints, first: npt.NDArray[np.bool_]) -> Ints:
    """The case of the word that each piece is of."""
    where = np.flatnonzero(first)
    lasts = np.append(where[1:], len(first))[: len(where)] - 1
    cases = [case_of(text[begin:end]) for begin, end in zip(begins[where].tolist(), ends[lasts].tolist(), strict=True)]
    return np.repeat(np.asarray(cases, dtype=np.int64), lasts - where + 1)


def _quotes(article: Article, begins: Ints) -> Ints:
    """0 outside quotations, 1 inside, 2 on a mark."""
    codes = np.frombuffer(quotation_state(article), dtype=np.uint8)[begins].astype(np.int64)
    inside = np.flatnonzero(codes)
    codes[inside] += np.fromiter((article.text[at] in MARKS for at in begins[inside].tolist()), np.int64, len(inside))
    return codes
