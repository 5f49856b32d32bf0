"""Somebody without a name with whom the sentence before a pronoun begins: "An employee heard the shots. She said"."""

from __future__ import annotations

import re
from collections.abc import Callable

from service.attribution.article import Article
from service.attribution.mentions.descriptions.newcomers import UNNAMED
from service.attribution.mentions.sources.sources import Source
from service.attribution.records import SpeakerType
from service.attribution.spans import Span
from service.attribution.words import FEMALE, MALE, PERSONS

# How a sentence begins with somebody without a name, up to what tells more of him or her.
SINGLE = re.compile(
    r"(?P<but>(?:But|However,|Meanwhile,|Yet)[^\S\n])?(?:[Aa]n?|[Oo]ne|[Aa]nother)(?:[^\S\n][\w’'-]+){1,6}?(?=,|[^\S\n](?:who|whose|at|of|from|in|with|for|was|is|has|had|did|does|said|says|told|[a-z]+ed)\b)"
)
# What in that sentence speaks of somebody else, or of what was not done.
POINTS = re.compile(r"\b(?:him|her|his|hers|he|she|declined|refused|asked|(?:was|were|is)\s[a-z]+ed)\b")
# That somebody is not to be named, and is "they" then.
WHO = re.compile(
    rf",?\s(?:who|speaking|asking)\b[^.;:“”\"\n]{{0,60}}?(?:{UNNAMED.pattern})[^,.;:“”\"\n]{{0,40}}?(?=,|\.|\s(?:said|says|told|spoke)\b)"
)
# The body that somebody is of.
OF_A_BODY = re.compile(r"\s(?:for|from|of|at|with)\s(?:the\s)?[A-Z][\w.’'-]*(?:\s(?:(?:of|and|for|the)\s){0,2}[A-Z][\w.’'-]*){0,5}")
# Who gave no name, and so is who speaks.
ANONYMOUS = re.compile(r"\b(?:named|identified|anonym(?:ous|ity))\b")
# What anybody would do, whom "one" means then, or what a paper is said to do: "two lawsuits, one accusing it"; what makes it nobody, and
# another's place: "her predecessor but one".
ANYBODY = re.compile(r"\s(?:[a-z]+ly\s)?(?:[a-z]+ing|can|could|may|might|must|should|would|has\sto|need|needs)\b")
NOBODY = ("No ", " no ", "but ")
WORD = re.compile(r"[\w’'-]+")
# Those who work together on something and have no name, where nothing that the article names is meant; somebody's own beside him or her,
# and not what is "it": "his team".
TEAMS = frozenset(("the team", "the research team"))
# Those of whom news tells no sex.
UNKNOWN = frozenset("source insider aide official spokesperson strategist operative adviser advisor whip backbencher employee".split())


def kind_alone(text: str, source: Source) -> SpeakerType:
    """Of what type a description is that means nobody whom the article names: a team without a name is several persons."""
    if source.head != "team":
        return source.type
    beside = text.endswith(" and ", 0, source.span.start)  # "Lund and | her team"
    return "group" if beside or source.text.casefold() in TEAMS else source.type


def nameless(article: Article, offset: int, pronoun: str, names_somebody: Callable[[Span], bool]) -> Span | None:
    """The one person without a name with whom the sentence before an offset's begins, in the same line, where that names nobody; for "they"
    one who is to stay unknown: "A party source said so. They added".
    """
    text, here = article.text, article.sentence_at(offset)
    before = article.sentence_before(here)
    found = SINGLE.match(text, before.start, before.end) if before else None
    if before is None or found is None:
        return None
    begins = article.paragraph_at(before.start).start == before.start
    if not (begins or found["but"] or ANONYMOUS.search(text, before.start, before.end)) or "\n" in text[before.start : here.start]:
        return None
    start = found.end("but") if found["but"] else before.start
    hidden = WHO.search(text, found.end(), before.end)
    parts = ((before.start, hidden.start()), (hidden.end(), before.end)) if hidden else ((before.start, before.end),)
    if any(POINTS.search(text, *part) for part in parts) or names_somebody(before):
        return None
    words = list(WORD.finditer(text, start, found.end()))
    last = max((i for i, word in enumerate(words) if word[0].casefold() in PERSONS), default=0)
    unknown = pronoun != "they" or hidden is not None or words[last][0].casefold() in UNKNOWN
    other = {"he": FEMALE, "she": MALE}.get(pronoun, frozenset())
    unknown &= other.isdisjoint(word[0].casefold() for word in words[: last + 1])
    body = OF_A_BODY.match(text, words[last].end(), before.end) if found["but"] else None
    return Span(start, body.end() if body else words[last].end()) if last and unknown else None


def is_one_of_them(text: str, one: Span) -> bool:
    """Whether a "one" that speaks is one of some whom the article has told of: "said one", and not "one might say"."""
    return ANYBODY.match(text, one.end) is None and not text.endswith(NOBODY, max(0, one.start - len("but ")), one.start)
