"""Who said a quotation without a cue that is not closed before the next one opens: whoever said that ("A. "B," Lund said)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.attributed import Attributed
from service.attribution.records import Resolution


def with_same_marks(article: Article, attributed: Sequence[Attributed]) -> tuple[Attributed, ...]:
    """The statements, in order; a quotation of which nothing tells who said it gets the speakers of the one that carries it on."""
    reopened = {q.start for q in article.quotations if q.reopened}
    out = list(attributed)
    if not reopened:
        return tuple(out)
    for number in range(len(out) - 2, -1, -1):
        item, following = out[number], out[number + 1]
        if _is_carried_on(article.text, item, following) and following.statement.content[0].start in reopened:
            carried: Resolution = "carried"
            out[number] = replace(item, speakers=following.speakers, resolutions=(carried,) * len(following.speakers))
    return tuple(out)


def _is_carried_on(text: str, item: Attributed, following: Attributed) -> bool:
    """Whether a quotation has no speaker, and nothing but space stands between it and one that has."""
    if item.speakers or item.statement.cue or item.statement.kind != "direct" or not following.speakers:
        return False
    return text[item.statement.content[-1].end : following.statement.content[0].start].isspace()
