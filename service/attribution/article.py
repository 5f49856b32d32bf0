"""The article: its text, and where its paragraphs, sentences and quotations lie.

Every offset counts code points of the text as it was given; nothing is normalised, so a span always cuts out what the reader sees.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter

from service.attribution.spans import Span, trimmed
from service.attribution.text.marks import BLANK
from service.attribution.text.quotations import Quotation, find_quotations
from service.attribution.text.sentences import find_sentences

__all__ = ["Article", "Quotation", "Span", "quotation_state", "read_article"]

_start = attrgetter("start")
_LINE = re.compile("[^\r\n\u2028\u2029]+")
_QUOTED = re.compile(r"[“”\"]")
# White space as `str.isspace` has it, the zero-width space and the byte-order mark.
_MARGIN = "".join(c for c in BLANK if c.isspace()) + "\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class Article:
    """A text and its parts, each a tuple in text order: paragraphs, the sentences inside them, quotations (outer before inner), and the
    sentences without quotation marks.
    """

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    unquoted: tuple[Span, ...]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that an offset is in, or that goes before it; the first one where none does."""
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=_start) - 1)]

    def sentence_before(self, span: Span) -> Span | None:
        """The last sentence that begins before a span does, None where none does: of a sentence, the one before."""
        at = bisect_left(self.sentences, span.start, key=_start)
        return self.sentences[at - 1] if at else None

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that an offset is in, or that goes before it; the first one where none does."""
        return self.paragraphs[max(0, bisect_right(self.paragraphs, offset, key=_start) - 1)]


def read_article(text: str) -> Article:
    """Find paragraphs, quotations and sentences; any text will do, and time grows in proportion to its length."""
    paragraphs = find_paragraphs(text)
    quotations = find_quotations(text, paragraphs)
    sentences = find_sentences(text, paragraphs, quotations)
    unquoted = tuple(sentence for sentence in sentences if not _QUOTED.search(text, sentence.start, sentence.end))
    return Article(text, paragraphs, sentences, quotations, unquoted)


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """Find the lines that hold anything but white space, without the white space around them."""
    lines = (trimmed(text, line.start(), line.end(), _MARGIN) for line in _LINE.finditer(text))
    return tuple(line for line in lines if len(line))


def quotation_state(article: Article) -> bytearray:
    """One byte a character of the text: 1 inside a quotation, its marks included, 0 outside."""
    state = bytearray(len(article.text))
    for quotation in article.quotations:
        if quotation.depth == 0:
            state[quotation.start : quotation.end] = b"\x01" * (quotation.end - quotation.start)
    return state
