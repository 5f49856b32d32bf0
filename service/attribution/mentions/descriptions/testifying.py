"""Who gives evidence, and is asked something by who presides, or by a lawyer: "Jo Marsh said she fell. The judge asked why. The witness
said", "Jo Marsh said she fell. Cross-examined by Mr Lund, the welder said".
"""

from __future__ import annotations

import re

from service.attribution.addresses import MR
from service.attribution.article import Article
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Name
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span

# Those who are heard, and never hear others.
HEARD = frozenset(
    "witness claimant complainant plaintiff appellant applicant defendant respondent petitioner accused litigant complainer pursuer "
    "whistleblower".split()
)
# Who asks, with which a sentence begins, and how he or she does.
ASKS = re.compile(
    r"(?:The|Judge|Justice|Mr|Mrs|Ms|Lord|Lady|[A-Z][\w’'-]+)\b[^;:“”\"\n]{0,120}?\s(?:then\s|also\s)?(?:asked|asks|wondered|inquired|enquired|pressed|queried|demanded"
    r"|wanted\sto\sknow|put\sit\sto)\b"
)
# What somebody does who gives evidence.
SAYS = re.compile(
    r"\b(?:said|says|told|tells|claimed|claims|testified|alleged|stated|recalled|insisted|admitted|denied|explained|described|accepted|maintained)\b"
)
# How a sentence begins in which somebody answers.
EXAMINED = re.compile(
    r"(?:(?:Under|In|During)\s(?:further\s|close\s)?(?:(?:cross-)?examination|questioning)\s(?:by|from)|(?:Cross-examined|Questioned)\sby)"
    r"\s[A-Z][^;:“”\"\n]{2,140},\s"
)
# Who does, right before a cue.
ANSWERER = re.compile(rf"(?:the\s(?:[\w-]+\s){{1,3}}?(?:(?:of|in)\s(?:(?:his|her)\s)?[\w-]+\s)?|(?:{MR})\s[A-Z][\w’'-]+\s|s?he\s)")
# How many sentences back he or she is heard.
SENTENCES = 2


def testifying(article: Article, source: Source, names: NameIndex) -> Name | None:
    """The one person who is named in the last sentence before a question that names any, and says something in it, where a mention like
    "the witness" begins the sentence right behind the question, or a description follows by whom its bearer is asked.
    """
    if not source.definite or source.type != "unnamed" or "’" in source.text or "'" in source.text:
        return None
    here = article.sentence_at(source.span.start)
    if here.start < source.span.start:
        examined = EXAMINED.fullmatch(article.text, here.start, source.span.start)
        return _telling(article, Span(here.start, source.span.start), names) if examined else None
    question = article.sentence_before(here) if source.head in HEARD and source.text.casefold() == f"the {source.head}" else None
    asks = question is not None and ASKS.match(article.text, question.start, question.end) is not None
    return _telling(article, question, names) if question and asks else None


def _telling(article: Article, question: Span, names: NameIndex) -> Name | None:
    """The one person named in the last sentence before a question that names any, if he or she says something in it and does not ask."""
    asking = {name.words[-1:] for name in names.within(question)}
    before = question
    for _ in range(SENTENCES):
        before = article.sentence_before(before) or article.sentence_at(before.start)
        people = [name for name in names.within(before) if name.kind == "person"]
        if people:
            only = len({name.words[-1:] for name in people}) == 1 and people[0].words[-1:] not in asking
            return people[0] if only and SAYS.search(article.text, before.start, before.end) else None
    return None


def answerer(text: str, sentence: int, cue: int) -> Span | None:
    """Who answers right before a cue, behind who asks: "Cross-examined by Mr Lund, QC, | the welder | said"."""
    comma = text.rfind(", ", sentence, cue)
    start = comma + len(", ")
    if comma < 0 or not EXAMINED.fullmatch(text, sentence, start) or not ANSWERER.fullmatch(text, start, cue):
        return None
    return Span(start, cue - 1)
