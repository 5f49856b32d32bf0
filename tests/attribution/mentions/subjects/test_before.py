"""Where a statement begins, the sentence before it, and with whose name a sentence begins."""

from __future__ import annotations

import pytest

from service.attribution.article import read_article
from service.attribution.mentions.subjects.before import beginning, opening_person, told_before
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span

# What is told before the offset at the bar, where what stands between the signs "¦" is being said: in the same line, and in any.
BEFORE = {
    "It fell. He |said.": ("It fell.", "It fell."),
    "It fell. “¦It rose,” ¦he |said.": ("It fell.", "It fell."),
    "It fell. ¦“It did. It rose. It fell,” ¦he |said.": ("It fell.", "It fell."),
    "It fell.\n\nHe |said.": (None, "It fell."),
    "It fell.\n\n¦“It rose,” ¦he |said.": (None, "It fell."),
    # A heading is no sentence.
    "A fall\n\nHe |said.": (None, None),
    "He |said.": (None, None),
}
# With whose name a sentence begins, of "Ida Voss" and "Orlen".
OPENING = {
    "Ida Voss left.": "Ida Voss",
    "Then Mayor Ida Voss left.": "Ida Voss",
    "The town saw its mayor, Ida Voss, leave.": None,
    "Orlen named Ida Voss.": None,
    "It fell.": None,
}


@pytest.mark.parametrize("marked", BEFORE)
def test_told_before(marked: str) -> None:
    plain = marked.replace("¦", "")
    text, offset = plain.replace("|", ""), plain.index("|")
    first, _, rest = marked.partition("¦")
    saying = [Span(len(first), len(first) + rest.index("¦"))] if rest else []
    article = read_article(text)
    assert beginning(article, offset, saying) == (len(first) if rest else offset)
    found = [told_before(article, offset, saying, same_line=same) for same in (True, False)]
    assert tuple(span.cut(text) if span else None for span in found) == BEFORE[marked]


@pytest.mark.parametrize("text", OPENING)
def test_opening_person(text: str) -> None:
    kinds = {"Ida Voss": "person", "Orlen": "organization"}
    names = [Name(Span(at, at + len(told)), kind, 0, told, (told,)) for told, kind in kinds.items() if (at := text.find(told)) >= 0]
    found = opening_person(NameIndex.of(names, []), Span(0, len(text)))
    assert (found.text if found else None) == OPENING[text]
