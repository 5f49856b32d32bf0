"""Contents that the reader tears apart, or joins with what is none."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.torn import mended
from tests.marked import marked_spans

# A text with its contents in brackets, its cue in braces and its source in angle brackets; what the contents should be.
MENDED = [
    # What is said in an aside behind "and" is no more than what follows.
    ("[Fares will rise] and, {according to} <one clerk>, [double by May].", ["double by May"]),
    ("[Fares will rise], {according to} <one clerk>, [and double by May].", ["Fares will rise", "and double by May"]),
    # What joins two parts of a claim is said as well.
    (
        "[The pump failed], meaning that [the pier “was under water”], <she> {says}.",
        ["The pump failed, meaning that the pier “was under water”"],
    ),
    ("[The pump failed], he tells me, [the pier “was under water”], <she> {says}.", ["The pump failed", "the pier “was under water”"]),
    # What joins the second part to the first goes with it, unless the first is quoted.
    ("[Fares rose], <she> {said}, and [two boats were sold].", ["Fares rose", "and two boats were sold"]),
    ("[Fares rose], <she> {said}, but [“nobody sank”].", ["Fares rose", "but “nobody sank”"]),
    ("[“Fares rose,”] <she> {said}, and [two boats were sold].", ["“Fares rose,”", "two boats were sold"]),
    ("<She> {said} [fares rose], and [two boats were sold].", ["fares rose", "two boats were sold"]),
    # A thing goes on behind its apposition, if that is its subject.
    (
        "<Quist> {suggests} [the lack of nets at the pier], a quay called Sund, may point to a storm.",
        ["the lack of nets at the pier, a quay called Sund, may point to a storm"],
    ),
    ("<Quist> {says} [the nets were sold], a sad end, and was gone.", ["the nets were sold"]),
    ("<Quist> {sold} [the nets at the pier], a quay called Sund, may point to a storm.", ["the nets at the pier"]),
    ("<Quist> {found} [the nets at the pier], a quay called Sund.", ["the nets at the pier"]),
    # How things are belongs to what is said.
    ("Currently, <Quist> {says} [two boats sail].", ["Currently", "two boats sail"]),
    ("Currently, <Quist> {says} that [two boats sail].", ["Currently", "two boats sail"]),
    ("Yesterday, <Quist> {said} [two boats had sailed].", ["two boats had sailed"]),
    ("Boats sank. Currently, with Moor, <Quist> {says} [two boats sail].", ["two boats sail"]),
    # A clause that is a subject has its verb.
    ("[What counts], {says} <Quist>, is that [the pier stands].", ["What counts", "is that the pier stands"]),
    ("[The pier], {says} <Quist>, is that [of the boatmen].", ["The pier", "of the boatmen"]),
    # What else somebody did is not said.
    ("<Quist> {announced} [the closure of the pier, and sold the boats].", ["the closure of the pier"]),
    ("<Quist> {suggested} [the use of nets, and built three boats].", ["the use of nets"]),
    ("<Quist> {announced} [the closure of the pier, and a fine].", ["the closure of the pier, and a fine"]),
    ("<Quist> {announced} [that the pier was shut, and left the boats].", ["that the pier was shut, and left the boats"]),
    ("<Quist> {says} [the pier sank, and took the boats].", ["the pier sank, and took the boats"]),
    ("<Quist> {announced} [“the end of the pier, and sold the boats”].", ["“the end of the pier, and sold the boats”"]),
]


@pytest.mark.parametrize(("marked", "expected"), MENDED)
def test_what_is_said_is_whole(marked: str, expected: list[str]) -> None:
    text = marked.translate(str.maketrans("", "", "[]{}<>"))
    content, cue, source = (marked_spans(marked, pair) for pair in ("[]", "{}", "<>"))
    assert [span.cut(text) for span in mended(read_article(text), cue[0], source[0], content)] == expected
