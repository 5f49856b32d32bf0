"""Who is told apart from somebody of the same calling whom the article names below: "One driver said so. Ada Lund, a driver, denied it"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.mentions.descriptions.next_speakers import DENIES_IT
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.roles.offices import words_of
from service.attribution.spans import Span

# One of several, as the article counts them, and what somebody was.
COUNTED = re.compile(r"[Oo]ne\s(?!of\b)")
PAST = frozenset(("former", "ex", "one-time", "onetime", "erstwhile"))
# What somebody is, in apposition to a name, also as of somebody new, and that he or she is it no longer.
APPOSED = re.compile(r"(?:\s\([^()\n]{1,30}\))?,\s(?:the|an?|its|his|her|their)\s(?P<called>[^.,;:“”\"\n]{2,80})")
ANEW = re.compile(r",\san?\s(?P<called>[^.,;:“”\"\n]{2,80})")
NO_LONGER = re.compile(r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time|[Rr]etired|[Oo]utgoing)\b|\buntil\b")
# How many paragraphs are a headline and a lead.
LEAD = 2
# What may stand between a name and a verb; and how somebody does not answer what was said, or is of another mind.
TOLD = re.compile(r"(?:\s\([^()\n]{1,30}\))?(?:,\s[^;:“”\"\n]{2,140}?,(?=\s))?")
SILENT = re.compile(
    r"\s(?:(?:has|have|had|also|later)\s)?(?:disagree[sd]?\b|(?:declined|refused)\sto\s(?:comment|be\sdrawn|discuss)|(?:would|did|could)(?:\snot|n[’']t)"
    r"\s(?:comment|respond|reply|return|be\sdrawn|be\sreached))"
)
# How a description goes on that is of whoever does so below.
REFUSES = re.compile(r"\s(?:[a-z]+\s){0,2}?(?:declin|den(?:y|ie)|disagree|dismiss|disput|refus|refut|reject)")


def is_set_apart(article: Article, source: Source, name: Span) -> bool:
    """Whether somebody described is none whom the article names only below, by a `name` there: one of several who are counted, one who was
    what the other still is, or one whom the other contradicts or does not answer.
    """
    told = article.paragraph_at(source.span.start)
    lead = told in article.paragraphs[:LEAD] and not told.holds(name)  # whom a lead counts may be named below
    if (COUNTED.match(source.text) and not lead) or was_what_another_is(article.text, source, name):
        return True
    return _answers_not(article.text, source.span, name) or _is_introduced(article, source, name)


def was_what_another_is(text: str, source: Source, name: Span) -> bool:
    """Whether somebody was what the bearer of a name is: "The former mayor said so. Ada Lund, the mayor, denied it"."""
    was = not PAST.isdisjoint(word for part in words_of(source.text) for word in (part, part.split("-")[0]))
    return was and _holds_it(text, source.head, name)


def _is_introduced(article: Article, source: Source, name: Span) -> bool:
    """Whether a sentence of the same paragraph begins with a name that has the noun, as of somebody new, behind a comma: "A driver said so.
    Ada Lund, a driver from Tarn, said".
    """
    together = article.paragraph_at(source.span.start).start == article.paragraph_at(name.start).start
    told = ANEW.match(article.text, name.end) if together and article.sentence_at(name.start).start == name.start else None
    return told is not None and source.head in words_of(told["called"])


def _holds_it(text: str, noun: str, name: Span) -> bool:
    """Whether a noun stands in apposition to a name, and not for what its bearer was; "the engineer, Ada Lund" is who was told of."""
    apposed = APPOSED.match(text, name.end)
    return apposed is not None and noun in words_of(apposed["called"]) and not NO_LONGER.search(apposed[0])


def _answers_not(text: str, source: Span, name: Span) -> bool:
    """Whether the bearer of a name denies as a whole what was said before, or says nothing of it; not where who is described does so too:
    "Union chair denies claim".
    """
    told = TOLD.match(text, name.end)
    end = told.end() if told else name.end
    return (DENIES_IT.match(text, end) is not None or SILENT.match(text, end) is not None) and not REFUSES.match(text, source.end)
