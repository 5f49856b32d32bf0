"""The article as word pieces: what the encoder reads, with the features its uncased vocabulary loses."""

from __future__ import annotations

import dataclasses
import re
from itertools import chain, groupby
from operator import itemgetter

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from service.attribution.article import Article, quotation_state
from service.attribution.reader.arrays import Ints

CASES = 6
QUOTES = 3
STARTS = 2
PARAGRAPH, LOWER = 1, 1
# The ids of the marks between which a window stands.
CLS, SEP = 101, 102
MARKS = frozenset("“”„«»‹›\"‘’'`")
_SIGN = r"!-/:-@\[-`{-~"
# Stretches that the tokenizer cuts into pieces whatever stands beside them: blanks, single signs, its own tokens, what is left.
_STRETCH = re.compile(rf"[ \t\r\n]+|\[(?:PAD|UNK|CLS|SEP|MASK)\]|[{_SIGN}“”‘’–—…]|[^{_SIGN}“”‘’–—… \t\r\n]+")
# A piece of a stretch: its id, where it begins and ends in the stretch, the case of its word, whether it is the first of that.
_Piece = tuple[int, int, int, int, bool]


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


def case_of(word: str) -> int:
    """0 no letter, 1 lower, 2 Capitalised, 3 ALL CAPITALS, 4 miXed, 5 one capital letter alone or with a point."""
    if word.isascii() and word.islower():
        return LOWER  # most words are
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return LOWER
    if len(letters) == 1:
        return 5
    if upper == len(letters):
        return 3
    return 2 if upper == 1 and letters[0].isupper() else 4


def read_pieces(article: Article, tokenizer: Tokenizer) -> Pieces:
    """Word pieces of every paragraph of `article`, in order; white space and characters without a piece leave gaps.

    The whole text is cut at once: no piece crosses a line break, and between the paragraphs nothing has a piece.
    """
    ids, begins, ends, case, first = _cut(article.text, tokenizer)
    paragraph = np.searchsorted([p.start for p in article.paragraphs], begins, side="right") - 1
    start = np.where(np.diff(paragraph, prepend=-1) != 0, PARAGRAPH, 0)
    return Pieces(ids, begins, ends, case, _quotes(article, begins), start, first != 0, paragraph)


def _cut(text: str, tokenizer: Tokenizer) -> Ints:
    """The pieces of a text, [5, pieces]: the rows are the entries of a _Piece, offsets those of the text."""
    stretches = _STRETCH.findall(text)
    known = {stretch: _cut_stretch(stretch, tokenizer) for stretch in set(stretches)}
    cuts = [known[stretch] for stretch in stretches]
    counts, lengths = (np.fromiter(map(len, each), np.int64, len(stretches)) for each in (cuts, stretches))
    rows = np.fromiter(chain.from_iterable(chain.from_iterable(cuts)), np.int64).reshape(-1, 5).T.copy()
    rows[1:3] += np.repeat(np.cumsum(lengths) - lengths, counts)
    return rows


def _cut_stretch(stretch: str, tokenizer: Tokenizer) -> list[_Piece]:
    """The tokenizer keeps track of what each character becomes, which takes it most of its time: what is plain is left to its model.

    Plain is what is one word to it and stays as it is, but for its capitals: letters and figures of English, or one sign.
    """
    if stretch.isascii() and stretch.isalpha() and stretch.islower():
        case, word = LOWER, stretch  # most are
    elif stretch.isascii() and (stretch.isalnum() or (len(stretch) == 1 and stretch.isprintable() and stretch != " ")):
        case, word = case_of(stretch), stretch.lower()
    else:
        return _encoded(stretch, tokenizer)
    whole = tokenizer.token_to_id(word)
    if whole is not None:
        return [(whole, 0, len(word), case, True)]
    return [(piece.id, *piece.offsets, case, number == 0) for number, piece in enumerate(tokenizer.model.tokenize(word))]


def _encoded(stretch: str, tokenizer: Tokenizer) -> list[_Piece]:
    """The pieces of any stretch, word by word."""
    encoding = tokenizer.encode(stretch, add_special_tokens=False)
    out: list[_Piece] = []
    for _, word in groupby(zip(encoding.word_ids, encoding.ids, encoding.offsets, strict=True), key=itemgetter(0)):
        _, ids, offsets = zip(*word, strict=True)
        case = case_of(stretch[offsets[0][0] : offsets[-1][1]])
        out += [(piece, *place, case, at == 0) for at, (piece, place) in enumerate(zip(ids, offsets, strict=True))]
    return out


def _quotes(article: Article, begins: Ints) -> Ints:
    """0 outside quotations, 1 inside, 2 on a mark."""
    codes = np.frombuffer(quotation_state(article), dtype=np.uint8)[begins].astype(np.int64)
    inside = np.flatnonzero(codes)
    codes[inside] += np.fromiter((article.text[at] in MARKS for at in begins[inside].tolist()), np.int64, len(inside))
    return codes
