"""The features of the word pieces are those that a plain reading, paragraph by paragraph and piece by piece, gives."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from service.attribution.article import Article, quotation_state, read_article
from service.attribution.pipeline import MODEL
from service.attribution.reader.pieces import MARKS, case_of, read_pieces

ODD = "ab Éİß'“”\"‘’.,-\n\r\u2028\u200b\ufeff\u0301\x00\x1c中한😀"
TEXTS = st.lists(
    st.one_of(
        st.text(ODD), st.text(), st.sampled_from(["“We left,” Ms O’Neill said.", "\n", "[CLS]", "[sic] unfathomables", "U.S. MPs", "co-op"])
    ),
    max_size=8,
).map(" ".join)


@cache
def tokenizer() -> Tokenizer:
    """The tokenizer as the encoder has it: nothing cut off, nothing filled up."""
    tokenizer = Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def plainly(article: Article) -> list[list[int]]:
    """Id, begin, end, case, quote, start, first and paragraph of each piece."""
    rows, inside = [], quotation_state(article)
    for number, paragraph in enumerate(article.paragraphs):
        encoding = tokenizer().encode(paragraph.cut(article.text), add_special_tokens=False)
        words = list(encoding.word_ids)
        for i, (piece, (begin, end), word) in enumerate(zip(encoding.ids, encoding.offsets, words, strict=True)):
            own = [offsets for offsets, other in zip(encoding.offsets, words, strict=True) if other == word]
            at = paragraph.start + begin
            case = case_of(article.text[paragraph.start + own[0][0] : paragraph.start + own[-1][1]])
            quote = (1 + (article.text[at] in MARKS)) if inside[at] else 0
            rows.append([piece, at, paragraph.start + end, case, quote, i == 0, i == 0 or words[i - 1] != word, number])
    return rows


@settings(max_examples=200)
@given(TEXTS)
def test_reads_as_a_plain_reading_does(text: str) -> None:
    article = read_article(text)
    p = read_pieces(article, tokenizer())
    columns = (p.ids, p.begins, p.ends, p.case, p.quote, p.start, p.first, p.paragraph)
    assert [list(row) for row in zip(*(column.tolist() for column in columns), strict=True)] == plainly(article)


def test_no_pieces() -> None:
    assert len(read_pieces(read_article(" \n\u200b\n"), tokenizer())) == 0
