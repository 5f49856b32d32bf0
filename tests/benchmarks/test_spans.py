"""The public benchmark's form: tokens as running text, labels as spans, what the reader finds in them."""

from __future__ import annotations

import pytest

from benchmarks.spans import MODEL, predict, printed, score, spans_of
from service.attribution.encoder import Encoder

PRINTED = {
    "`` It does n't leak , '' Ms. Oduya said .": "“It doesn't leak,” Ms. Oduya said.",
    "`` He called it ` a mess , ' '' she said .": "“He called it ‘a mess,'” she said.",
    "The ferry ( built in 1998 ) can not sail .": "The ferry (built in 1998) cannot sail.",
    "A -LRB- small -RRB- crew 's wage is $ 90 .": "A (small) crew's wage is $90.",
    "`` ` We know that , ''' said Lund .": "“‘We know that,” said Lund.",
    "": "",
}


@pytest.mark.parametrize("tokens", PRINTED)
def test_tokens_are_printed_as_running_text(tokens: str) -> None:
    text, begins = printed(tokens.split())
    assert text == PRINTED[tokens]
    assert begins == sorted(begins)
    assert len(begins) == len(tokens.split())


def test_every_token_begins_where_it_is_printed() -> None:
    tokens = "`` We wo n't , '' said the U.N. -- again . ''".split()
    text, begins = printed(tokens)
    assert [text[at] for at in begins] == ["“", "W", "w", "n", ",", "”", "s", "t", "U", "-", "a", ".", "”"]


def test_a_span_goes_on_over_its_own_kind_alone() -> None:
    labels = ["B-cue", "I-content", "B-content", "I-content", "B-content", "O", "I-cue"]
    assert spans_of(labels) == {("cue", 0, 1), ("content", 2, 4), ("content", 4, 5)}


def test_scores_count_both_views() -> None:
    scores = score([["B-cue", "I-cue", "O"]], [["B-cue", "O", "B-source"]])
    assert scores["exact"] == {"source": 0.0, "cue": 0.0, "content": 0.0}
    assert scores["begin"]["cue"] == 100.0


def test_the_shipped_reader_finds_the_parts_of_paragraphs() -> None:
    rows = [{"tokens": line.split()} for line in ("`` It leaks , '' the harbour master said .", "He said the ferry would sail again .")]
    labels = predict(rows, Encoder(MODEL))
    assert labels == [
        ["B-content", *["I-content"] * 4, "B-source", "I-source", "I-source", "B-cue", "O"],
        ["B-source", "B-cue", "B-content", *["I-content"] * 4, "O"],
    ]
