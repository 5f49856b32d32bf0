"""Who wrote what a sentence tells of that begins "In it": with whose document the one before begins: "Lund's letter came. In it, she"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span

# With what a sentence begins that tells what is written.
LEADS = ("In it, ", "In it ")
# What may stand before whose a document is; what it may be, none that others write about somebody.
OPENS = 20
WRITTEN = re.compile(
    r"[’']s?\s(?:[a-z-]+\s){0,3}(?:article|blog|column|diary|e-?mail|essay|letter|memo|message|missive|note|op-ed|paper|pamphlet|post|posting|speech|statement"
    r"|submission|text|thesis|tweet)\b"
)


def author_of_it(article: Article, lead: Span, names: NameIndex) -> Name | None:
    """The person with whose document the sentence before one begins that has a `lead` before its subject."""
    if not article.text.startswith(LEADS, lead.start):
        return None
    before = article.sentence_before(lead) or article.sentence_at(lead.start)
    name = names.first_in(before)
    if name is None or name.kind != "person" or name.span.start - before.start > OPENS:
        return None
    end = name.span.end - 2 if name.text.endswith(("’s", "'s")) else name.span.end
    return name if WRITTEN.match(article.text, end, before.end) else None
