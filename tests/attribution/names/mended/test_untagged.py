"""Names found again where the reader did not tag them."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.names.entities import Name, normal
from service.attribution.names.mended.untagged import found_again
from service.attribution.pipeline import Engine
from service.attribution.reader.pieces import read_pieces
from service.attribution.spans import Span

# Names that are tagged stand between carets, those that are found again between bars.
AGAIN = [
    ("^Ada Lund^ came. |Ada Lund| spoke.", "person"),
    ("^Lund^ came. |Lund|'s boat sank.", "person"),
    ("^Lund^ came to Lund Harbour and to Port Lund.", "person"),  # parts of longer names
    ("^Lund^ came in a Lundhaven boat.", "person"),
    ("^Ann^ came, and Ann stayed.", "person"),  # too short
    ("^Ada Lund^ met ^Lund^, and |Ada Lund| stayed with |Lund|.", "person"),
    ("^Orlen^ sold it. ^Orlen^ bought it. |Orlen| burned it.", "organization"),
    ("^Orlen^ sold it. An Orlen is a boat. The Orlen sails.", "organization"),  # a body's name in few places
    ("^Graz^ is near, and Graz is green.", "place"),
]


@pytest.mark.parametrize(("marked", "kind"), AGAIN)
def test_found_again(engine: Engine, marked: str, kind: str) -> None:
    text = marked.replace("^", "").replace("|", "")
    pieces = read_pieces(read_article(text), engine.encoder.tokenizer)
    tagged = _between(marked.replace("|", ""), "^")
    names = [Name(span, kind, 0, span.cut(text), normal(span.cut(text))) for span in tagged]
    found = found_again(text, names, tagged, pieces)
    assert [n.span for n in found] == _between(marked.replace("^", ""), "|")
    assert all(pieces.begins[n.first] == n.span.start and n.kind == kind for n in found)


def test_what_was_tagged_and_left_out_is_not_found(engine: Engine) -> None:
    text = "Ada Lund came. Ada Lund spoke."
    pieces = read_pieces(read_article(text), engine.encoder.tokenizer)
    name = Name(Span(0, 8), "person", 0, "Ada Lund", normal("Ada Lund"))
    assert not found_again(text, [name], [name.span, Span(15, 23)], pieces)


def _between(marked: str, mark: str) -> list[Span]:
    """The spans between pairs of a mark, in the text without it."""
    parts = marked.split(mark)
    ends = [sum(map(len, parts[: i + 1])) for i in range(len(parts))]
    return [Span(ends[i - 1], ends[i]) for i in range(1, len(parts), 2)]
