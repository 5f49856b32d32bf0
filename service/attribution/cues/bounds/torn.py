"""What the reader tears apart and is one: a claim around ", meaning that", one that ends before an apposition and its verb; and what it
joins and is two: "fares will rise | and, Lund said, | double", "announced a rule | , and left".
"""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.cues.unmarked import closing
from service.attribution.grammar import CLAUSE_WORDS, FINITE
from service.attribution.spans import Span

# What stands between two parts of one claim.
JOINT = re.compile(r",?\s(?:meaning|so|which\smeans)(?:\sthat)?\s")
# What stands between a clause and another's aside in the next one, of which no more than that is said.
AND = re.compile(r",?\s(?:and|but|or),\s")
# What joins the second part of a claim that its cue parts to the first: "Fares rose, she said, and | some lines closed".
JOINED = re.compile(r",\s(?P<joint>(?:and|but)\s)$")
# What parts a subject that is a clause from its verb, which is said too: "What counts, she says, | is that | the pier stands".
WHAT, BEING = re.compile(r"(?:All|What)\s"), re.compile(r",\s(?P<being>(?:is|was)\sthat\s)$")
# An apposition behind a thing, and how its clause goes on.
APPOSED = re.compile(
    r",\s(?:an?|the|her|his|its|their)\s[^,;:.!?()“”\"\n]{2,60},\s"
    rf"(?=(?:{FINITE})\s)"
)
CLOSING = ('"', "”", "’", "'")
# What parts a clause from another, or closes it.
SIGNS = re.compile(r"[;:!?()“”\"\n]")
# How things are or mostly are, which is no time of saying so: "Currently, | Lund says | two boats sail".
TIME = re.compile(
    r"(?P<time>At\spresent|At\sthe\smoment|Currently|Historically|In\stotal|Normally|Nowadays|On\saverage|Typically|Usually),\s"
)
# What is followed by a clause, or by a thing.
OPEN = re.compile(
    r"(?:argue|believe|claim|conclude|find|found|indicate|insist|maintain|reveal|say|sa(?:id|ys)|show|suggest|think|warn|wrote)(?:s|d|ed)?",
    re.IGNORECASE,
)
# What else somebody did who announced, urged or proposed a thing: "announced the closure of the mill | , and sold the land".
PAST = re.compile(r"(?:also\s|then\s)?[a-z]+ed", re.IGNORECASE)
DEED = re.compile(
    r",\sand\s(?:[a-z]+ly\s|then\s|later\s)?(?:[a-z]{2,}ed|began|bought|brought|built|cut|drew|drove|fled|flew|gave|held|hit|kept|led|left|lost|made|met|paid"
    r"|put|ran|sent|set|shot|sold|spent|spoke|threw|took|went|won|wrote)\s(?:an?|her|him|his|it|its|the|several|some|their|them|two|three|four|five|[A-Z][\w’'-]*|\d[\d,.]*)(?=[\s.,]|$)"
)


def mended(article: Article, cue: Span, source: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a cue with what belongs to it, and without what does not."""
    if not content:
        return content
    text = article.text
    if len(content) == 2:
        content = _of_two(text, min(part.start for part in (cue, source) if part), content)
    if content[0].end <= cue.start:
        return content
    if source and len(content) == 1 and cue.end < content[0].start <= cue.end + len(" that "):
        content = _with_time(article, min(cue.start, source.start), content[0])
    if (
        len(content) == 1
        and content[0].start > cue.end
        and text.startswith(", ", content[0].end)
        and OPEN.fullmatch(text, cue.start, cue.end)
    ):
        content = (_with_clause(article, content[0]),)
    return _without_deed(text, cue, content)


def _with_time(article: Article, clause: int, said: Span) -> tuple[Span, ...]:
    """A claim with the word for how things are that stands before its cue's clause, which begins at `clause`."""
    start = article.sentence_at(clause).start
    time = TIME.fullmatch(article.text, start, clause) if clause - start <= len("At the moment, ") else None
    return (Span(*time.span("time")), said) if time else (said,)


def _without_deed(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A thing without what else was done by who spoke of it."""
    said = content[-1]
    two = said.start > cue.end and text.find(", and ", said.start, said.end) >= 0 and PAST.fullmatch(text, cue.start, cue.end)
    deed = DEED.search(text, said.start, said.end) if two else None
    if deed is None or CLAUSE_WORDS.search(text, said.start, deed.start()) or "“" in said.cut(text) or '"' in said.cut(text):
        return content
    return (*content[:-1], Span(said.start, deed.start()))


def _of_two(text: str, clause: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """Two parts as one, or the second alone where the cue's clause, which begins at `clause`, is one in an aside behind "and"."""
    first, second = content
    being = BEING.search(text, max(first.end, second.start - len(", is that ")), second.start) if first.end <= clause else None
    if being and WHAT.match(text, first.start, first.end):
        return (first, Span(being.start("being"), second.end))
    if JOINT.fullmatch(text, first.end, second.start):
        return (Span(first.start, second.end),)
    joint = JOINED.search(text, max(first.end, second.start - len(", and ")), second.start) if first.end < clause < second.start else None
    if joint and not text.endswith(CLOSING, first.start, first.end):
        return (first, Span(joint.start("joint"), second.end))
    return (second,) if first.end < clause < second.start and AND.fullmatch(text, first.end, clause) else content


def _with_clause(article: Article, said: Span) -> Span:
    """A thing with its apposition and the verb behind that, up to the end of the sentence."""
    apposed = APPOSED.match(article.text, said.end)
    if apposed is None or CLAUSE_WORDS.search(article.text, said.start, said.end):
        return said
    end = closing(article.text, apposed.end(), article.sentence_at(said.start).end)
    end -= article.text[end - 1] in "!?"
    return said if SIGNS.search(article.text, apposed.end(), end) else Span(said.start, end)
