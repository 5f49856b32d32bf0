"""What somebody says in a clause on what the article tells itself: "The mill lost its licence, which Lund says |
was void", "The figs were whole, which, Lund says, | shows that they were dried".
"""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.cues.unmarked import closing
from service.attribution.grammar import CLAUSE_WORDS, FINITE, HAS_BEEN, IS
from service.attribution.spans import Span

# What joins such a clause to the main one.
WHICH = re.compile(r",\swhich(?P<apart>,)?\s")
# The verb of the clause, behind the cue.
VERB = re.compile(rf"(?:{FINITE}|[a-z]{{3,}}s|[a-z]{{2,}}ed|makes?|means?)\s[^;:“”\"\n]+$")
# The verb of the main clause, behind what is said in one on its subject.
MAIN = re.compile(rf"(?:,|\s[–—-]{{1,2}})\s(?:{FINITE})\s")
# What begins a clause on a thing, the verb of which is none of the sentence's.
ON_IT = re.compile(r"\s(?:that|which|who)\s")
# A thing that there is, of which the clause tells.
THERE = re.compile(rf"(?:[Bb]ut\s|[Aa]nd\s)?[Tt]here\s(?:{IS}|{HAS_BEEN})\s")


def of_which(article: Article, cue: Span, source: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without the main clause before such a clause; what it is on is left where no verb is in it."""
    if source is None or not content:
        return content
    if source.end < cue.start < content[0].start:
        return (*content[:-1], _up_to_main(article.text, source, content[-1]))
    if not content[0].end < source.start < cue.start:
        return content
    text, first = article.text, content[0]
    joined = WHICH.fullmatch(text, first.end, source.start) if text.startswith(", which", first.end) else None
    if joined is None or not _is_clause(text, first):
        return content
    if len(content) > 1:
        there = THERE.match(text, first.start, first.end)
        thing = Span(there.end(), first.end) if there else first
        return content[1:] if _is_clause(text, thing) else (thing, *content[1:])
    apart = ", " if joined["apart"] else " "
    if not text.startswith(apart, cue.end):
        return content
    start = cue.end + len(apart)
    end = closing(text, start, article.sentence_at(cue.start).end)
    return (Span(start, end),) if VERB.match(text, start, end) else content


def _up_to_main(text: str, source: Span, said: Span) -> Span:
    """What is said in such a clause without the verb of the main one: "The museum, which Lund said | would open, | has no roof"."""
    if not text.endswith((", which ", "— which ", "– which "), max(0, source.start - len(", which ")), source.start):
        return said
    main = MAIN.search(text, said.start, said.end)
    return Span(said.start, main.start()) if main else said


def _is_clause(text: str, said: Span) -> bool:
    """Whether words have a verb that is not that of a clause on a thing."""
    on_it = ON_IT.search(text, said.start, said.end)
    return CLAUSE_WORDS.search(text, said.start, on_it.start() if on_it else said.end) is not None
