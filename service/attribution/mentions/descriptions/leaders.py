"""Who leads what a lead names the head of: "The head of Orbis says it will sell. Chairman Ada Lund says"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex

# Who is the head of something, by what he or she is of; and what somebody is called who is, right before the name or behind it.
HEADS = frozenset("head boss chief".split())
OF = re.compile(r"[Tt]he\s(?:head|boss|chief)\sof\s.*[A-Z]")
HEADSHIP = (
    r"(?:[Cc]hair(?:man|woman)?|[Cc]hief\s[Ee]xecutive(?:\s[Oo]fficer)?|CEO|[Pp]resident|[Mm]anaging\s[Dd]irector|[Ee]xecutive\s[Dd]irector"
    r"|[Dd]irector[- ][Gg]eneral|[Cc]ommissioner|[Hh]ead|[Bb]oss)"
)
BEFORE = re.compile(rf"(?:[Tt]he\s|[Ii]ts\s)?(?:[Cc]ompany\s|[Gg]roup\s)?{HEADSHIP}(?:,\s|\s)")
BEHIND = re.compile(rf",\s(?:the\s|its\s)?(?:company[’']s\s|group[’']s\s)?{HEADSHIP}\b")
# What somebody else leads.
ELSE = re.compile(r"\s(?:of|at|from)\s(?:the\s)?(?=[A-Z])")
# How far behind the lead the next sentence with a name begins at most.
REACH = 400


def head(article: Article, source: Source, names: NameIndex) -> Entity | None:
    """The person with whose name, and that he or she leads something, the sentence behind that of a mention like "the head of Orbis"
    begins.
    """
    if source.head not in HEADS or OF.match(source.text) is None:
        return None
    end = article.sentence_at(source.span.start).end
    at = names.number(end)
    name = next((name for name in names.names[at : at + 2] if name.kind == "person" and name.span.start - end < REACH), None)
    if name is None:
        return None
    start = article.sentence_at(name.span.start).start
    between = article.text[end:start].strip()
    leads = BEFORE.fullmatch(article.text, start, name.span.start) or (
        start == name.span.start and BEHIND.match(article.text, name.span.end)
    )
    other = ELSE.match(article.text, name.span.end)
    return names.owner(name) if leads and not between and other is None else None
