"""What is said in a clause on what the article tells itself."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.cues.bounds.of_which import of_which
from service.attribution.spans import Span

# The source between carets, the cue in braces, the content in brackets; and what of it is said.
CLAUSES = [
    (
        "[It could close the mills], which ^the Lode Office^ {says} [burn half of the peat].",
        ["burn half of the peat"],
    ),
    (
        "[The nets were not torn], which, ^the divers^ {say}, suggests they were cut.",
        ["suggests they were cut"],
    ),
    # What the clause is on has no verb, or there is a thing.
    ("[The old mill], which ^Quist^ {says} [is haunted], was sold.", ["The old mill", "is haunted"]),
    ("[There has been a rush of sales], which ^Quist^ {says} [may lift prices].", ["a rush of sales", "may lift prices"]),
    (
        "[Nine ledgers that were not in the vault], which ^Quist^ {says} [are lost], were old.",
        ["Nine ledgers that were not in the vault", "are lost"],
    ),
    # The main clause goes on behind what is said.
    ("The mill, which ^Quist^ {said} [was haunted, has no roof].", ["was haunted"]),
    ("The mill, which ^Quist^ {said} [was haunted].", ["was haunted"]),
    # A clause that says no more of it.
    ("[The plan would cost nine crowns], which ^Quist^ {denies}.", ["The plan would cost nine crowns"]),
    ("[The nets were torn], ^Quist^ {says}, [and were lost].", ["The nets were torn", "and were lost"]),
]


def parts(marked: str) -> tuple[str, dict[str, list[Span]]]:
    """The text without marks, and what is marked by the mark that opens it."""
    plain = ""
    found: dict[str, list[Span]] = {"^": [], "{": [], "[": []}
    opens: dict[str, int] = {}
    for character in marked:
        kind = {"}": "{", "]": "["}.get(character, character)
        if kind not in found:
            plain += character
        elif kind in opens:
            found[kind].append(Span(opens.pop(kind), len(plain)))
        else:
            opens[kind] = len(plain)
    return plain, found


@pytest.mark.parametrize(("marked", "said"), CLAUSES)
def test_the_main_clause_is_the_articles(marked: str, said: list[str]) -> None:
    text, found = parts(marked)
    content = of_which(read_article(text), found["{"][0], found["^"][0], tuple(found["["]))
    assert [span.cut(text) for span in content] == said
