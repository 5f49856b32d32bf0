"""Paragraphs and offsets: every span cuts out of the text, as it was given, what the reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.article import Span, read_article
from service.attribution.spans import trimmed

TEXT = st.text(st.one_of(st.characters(), st.sampled_from('\r\n\t \u00a0\u2028\u2029\ufeff\u200b“”".?')), max_size=200)


def paragraphs(text: str) -> list[str]:
    return [span.cut(text) for span in read_article(text).paragraphs]


# 34. Whatever stands in a text, offsets count its code points.
LINES = [
    ("Flood closes port\n\nThe port closed.", ["Flood closes port", "The port closed."]),
    ("Flood closes port\r\n\r\nThe port closed.\r\n", ["Flood closes port", "The port closed."]),
    ("Flood closes port\rThe port closed.", ["Flood closes port", "The port closed."]),
    ("Flood closes port\u2029The port\u2028closed.", ["Flood closes port", "The port", "closed."]),
    ("\ufeffFlood closes port\n\t The port closed. \u00a0\n", ["Flood closes port", "The port closed."]),
    ("\U0001f6a2 Flood \U0001f1ec\U0001f1ed\n“Ede\u0301” said.", ["\U0001f6a2 Flood \U0001f1ec\U0001f1ed", "“Ede\u0301” said."]),
    ("قال يوسف حداد\n“نعم”", ["قال يوسف حداد", "“نعم”"]),
    ("One\u000btwo\u000cthree", ["One\u000btwo\u000cthree"]),
    ("   \n\t\n\u200b\n", []),
    ("", []),
]

# 35. Furniture is made of paragraphs like any other.
FURNITURE = [
    ("FLOOD CLOSES PORT\nBy Ama Serwaa\nThe port closed.", ["FLOOD CLOSES PORT", "By Ama Serwaa", "The port closed."]),
    ("“We lost everything”\n\n“We lost everything,” said Lind.", ["“We lost everything”", "“We lost everything,” said Lind."]),
    ("Related stories\n• Tide rises\n• ‘No hope’ for pier", ["Related stories", "• Tide rises", "• ‘No hope’ for pier"]),
    ("The pier on Friday. (Photo: K. Mensah)\nEdited by J. Lind", ["The pier on Friday. (Photo: K. Mensah)", "Edited by J. Lind"]),
    ("___\n\n* * *\nEnd", ["___", "* * *", "End"]),
]


@pytest.mark.parametrize(("text", "expected"), [*LINES, *FURNITURE])
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


# 34. Quotations and sentences among characters that other offsets would stumble over.
OFFSETS = [
    ("\U0001f642\U0001f642 “Yes,” said Ede. He left.", ["“Yes,”"], ["\U0001f642\U0001f642 “Yes,” said Ede.", "He left."]),
    ("\ufeff“Yes,” said Ede.", ["“Yes,”"], ["“Yes,” said Ede."]),
    ("“Oui\u00a0!”\u00a0said Ede\u0301.\r\nShe left.", ["“Oui\u00a0!”"], ["“Oui\u00a0!”\u00a0said Ede\u0301.", "She left."]),
    ("\t“نعم”, said يوسف.\n", ["“نعم”"], ["“نعم”, said يوسف."]),
    ("\ud800 “Yes.” \udfff", ["“Yes.”"], ["\ud800 “Yes.”", "\udfff"]),
]


@pytest.mark.parametrize(("text", "quotations", "sentences"), OFFSETS)
def test_offsets(text: str, quotations: list[str], sentences: list[str]) -> None:
    article = read_article(text)
    assert [quotation.cut(text) for quotation in article.quotations] == quotations
    assert [sentence.cut(text) for sentence in article.sentences] == sentences


@given(TEXT)
def test_paragraphs_hold_all_that_is_not_blank(text: str) -> None:
    article = read_article(text)
    covered = {place for span in article.paragraphs for place in range(span.start, span.end)}
    assert all(place in covered or character.isspace() or character in "\u200b\ufeff" for place, character in enumerate(text))
    assert article.text == text


@given(TEXT)
def test_parts_are_ordered_and_never_empty(text: str) -> None:
    article = read_article(text)
    for parts in (article.paragraphs, article.sentences):
        places = [place for span in parts for place in (span.start, span.end)]
        assert places == sorted(places)
        assert all(len(span) and not span.cut(text)[0].isspace() and not span.cut(text)[-1].isspace() for span in parts)


@given(TEXT)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_article(text) == read_article(text)


SPANS = [
    (Span(2, 5), Span(4, 9), True, False),
    (Span(2, 5), Span(5, 9), False, False),
    (Span(2, 9), Span(4, 6), True, True),
    (Span(0, 1), Span(7, 8), False, False),
]


@pytest.mark.parametrize(("first", "second", "overlap", "held"), SPANS)
def test_spans(first: Span, second: Span, overlap: bool, held: bool) -> None:
    assert first.overlaps(second) is second.overlaps(first) is overlap
    assert first.holds(second) is held
    assert first.cut("0123456789") == "0123456789"[first.start : first.end]


def test_trimming_what_is_blank_leaves_nothing() -> None:
    assert trimmed("a   b", 1, 4, " ") == Span(1, 1)
    assert trimmed("a  c b", 1, 5, " ") == Span(3, 4)


# The sentence before the one that begins with the bar, and before what does in its midst.
BEFORE = {
    "|It fell. Ede left.": None,
    "It fell. |Ede left.": "It fell.",
    "It fell. Ede |left.": "Ede left.",
    "It fell|. Ede left.": "It fell.",
    "No\n\n|“Yes,” said Ede.": "No",
    "1\n|Ede left.": "1",
    "“It fell.”|Ede left.": "“It fell.”",
    "\n |It fell. Ede left.": None,
}


@pytest.mark.parametrize("marked", BEFORE)
def test_sentence_before(marked: str) -> None:
    text, offset = marked.replace("|", ""), marked.index("|")
    before = read_article(text).sentence_before(Span(offset, len(text)))
    assert (before.cut(text) if before else None) == BEFORE[marked]


@given(TEXT)
def test_each_sentence_has_the_one_before_it(text: str) -> None:
    article = read_article(text)
    assert [article.sentence_before(sentence) for sentence in article.sentences] == [None, *article.sentences][: len(article.sentences)]
