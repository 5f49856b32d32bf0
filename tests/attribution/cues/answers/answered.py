"""What a finder of answers finds in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from service.attribution.article import Article, read_article
from service.attribution.cues.unmarked import Unmarked

Finder = Callable[[Article], Iterator[Unmarked]]


def answered(finder: Finder, text: str) -> list[tuple[str, str, str | None, str]]:
    """Of each statement the first part of its content, its cue, who, and the act."""
    found = finder(read_article(text))
    return [(each.content[0].cut(text), each.cue.cut(text), each.source.cut(text) if each.source else None, each.act) for each in found]
