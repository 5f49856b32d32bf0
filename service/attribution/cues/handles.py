"""Posts that an article prints under the names by which their writers go on the net: "@luma: So we pay twice?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.transcript import Turn
from service.attribution.spans import Span

# The name, alone or in brackets behind a proper name, the colon, and what is no address; quotation marks hold all of it or none.
POST = re.compile(
    r"(?:(?P<name>[A-Z][\w.’'-]*(?:[^\S\n][A-Z][\w.’'-]*){0,3})[^\S\n]\(@\w{2,30}\)|(?P<handle>@\w{2,30})):[^\S\n]+(?=[^\s/])(?!https?:)"
)
OPENING, CLOSING = "“\"‘'", "”\"’'"


def posts_of(article: Article) -> Iterator[Turn]:
    """The paragraphs that are posts of this form, each as a turn of who wrote it."""
    if "@" not in article.text:
        return
    for number, paragraph in enumerate(article.paragraphs):
        found = POST.match(article.text, paragraph.start, paragraph.end)
        if found and (article.text[found.end()] not in OPENING or article.text[paragraph.end - 1] in CLOSING):
            yield Turn(Span(*found.span("name" if found["name"] else "handle")), (Span(found.end(), paragraph.end),), number)
