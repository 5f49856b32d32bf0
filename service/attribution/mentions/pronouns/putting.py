"""Who puts something so, in the sentence that begins with him or her: "The head of the union warned of, as she put it, “a long winter”"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.mentions.subjects.openings import Openings, is_person
from service.attribution.names.entities import Name
from service.attribution.spans import Span

# What stands before the pronoun and behind it.
AS = "as "
PUTS = re.compile(
    r"\w+\s(?:(?:has|had|once|later|himself|herself|memorably|then)\s)?(?:puts?|calls?|called|describes?|described|said|says)\b"
)
# How a clause begins that goes before the sentence's own: "When the chief executive came, he promised".
CLAUSE = re.compile(r"(?:When|After|As|Before|Once|Since|While|Until)\s")
# What a person is of, behind the noun.
OF = re.compile(r"\s(?:of|for|at|in)\s(?:(?:the|this|its|an?)\s[a-z][\w-]*|(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4})(?=\s[a-z])")
# How many characters the sentence has at most before that.
LONGEST = 300


def putting(article: Article, offset: int, pronoun: str, openings: Openings) -> Name | Span | None:
    """The person whom a pronoun at an offset means behind "as": with whose name, or with a description of whom, the sentence or the clause
    before it begins, where that names nobody else.
    """
    text = article.text
    if not text.startswith(AS, max(0, offset - len(AS))) or not PUTS.match(text, offset):
        return None
    start = article.sentence_at(offset).start
    if offset - start > LONGEST:
        return None
    clause = CLAUSE.match(text, start, offset)
    opening = openings.at(Span(clause.end(), offset)) if clause else openings.of(Span(start, offset))
    if opening is None or opening.span.cut(text).casefold() == pronoun:
        return None
    people = [name for name in openings.names.owned(Span(start, offset)) if name.kind == "person"]
    if opening.name is not None:
        return (
            opening.name if opening.name.kind == "person" and all(name.words[-1:] == opening.name.words[-1:] for name in people) else None
        )
    if people or not is_person(opening.span.cut(text)):
        return None
    of = OF.match(text, opening.span.end, offset)
    return Span(opening.span.start, of.end()) if of else opening.span
