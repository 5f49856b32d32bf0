"""Where a statement begins of which a mention tells, the sentence before that, and the person with whose name a sentence begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span

# How many characters a sentence may have before the name with which it begins: "Senator".
TITLED = 20
# What a sentence has before its subject where that is nothing but what is quoted.
ONLY_QUOTED = re.compile(r"[“\"‘'][^“”\"\n]*[”\"’']\s*")


def beginning(article: Article, offset: int, saying: Sequence[Span]) -> int:
    """Where a statement begins in the line of its source at an offset: with what is being said, if that comes first."""
    line = article.paragraph_at(offset).start
    return min([offset, *(span.start for span in saying if line <= span.start < offset)])


def told_before(article: Article, offset: int, saying: Sequence[Span], *, same_line: bool = True) -> Span | None:
    """The sentence before that of an offset, or of what is being said there, if it is no heading."""
    here = article.sentence_at(beginning(article, offset, saying))
    before = article.sentence_before(here)
    if before is None or (same_line and "\n" in article.text[before.start : here.start]):
        return None
    return before if article.text[before.start : here.start].rstrip().endswith((".", "!", "?", "”", '"')) else None


def opening_person(names: NameIndex, sentence: Span) -> Name | None:
    """The name of a person with which a sentence begins."""
    name = names.first_in(Span(sentence.start, sentence.start + TITLED + 1))
    return name if name and name.kind == "person" else None
