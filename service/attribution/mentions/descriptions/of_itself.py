"""The body that a sentence is about tells it of itself: "Orbis has bought Tarn, | the company | said", and not Tarn."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.mentions.bodies.callings import akin
from service.attribution.mentions.bodies.media import is_medium
from service.attribution.mentions.comparison.agreement import description_fits
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.names.index import NameIndex
from service.attribution.spans import Span
from service.attribution.words import COMPANIES

NOUNS = COMPANIES | frozenset("bank broker business chain exporter".split())
PLAIN = re.compile(r"[Tt]he(?:\s(?:[a-z]+-)?[a-z]+){1,3}")
# What stands before the subject of a sentence, and what it does, an apposition between commas aside.
OPENING = re.compile(
    r"(?:[“\"‘'\s]|[Tt]he\s|But\s|And\s|(?:On|In|Last|Earlier)\s[^,.;:“”\"\n]{2,40},\s"
    r"|[A-Z][A-Z.’' -]+(?:,\s[\w. ]{2,24})?(?:\s\(\w+\))?\s[–—-]{1,2}\s)*"
)
DOES = re.compile(
    r"(?:,\s[^,;:“”\"\n]{3,90},)?\s(?:(?:also|now|later|then|[a-z]+ly)\s)?(?:has|have|had|is|was|will|would|plans?|[a-z]{2,}ed|[a-z]{3,}s|became|began|bought|built"
    r"|cut|fell|got|held|hit|kept|lost|made|met|paid|rose|sold|sought|spent|struck|took|won)\s"
)
# The same of what is a body's own: "Orbis's profits fell, | the company | said".
OWN = re.compile(
    r"[’']s?\s(?:[a-z0-9-]+\s){0,3}?(?:app|board|bosses|chairman|chief\sexecutive|customers|earnings|factory|factories|finances|losses|network|plants?|profits?|results|revenues?"
    r"|sales|shares?|site|staff|stores|systems|turnover|users|website|workers)(?:,\s[^,;:“”\"\n]{3,60},)?\s[a-z]+"
)
BEING = re.compile(r"\b(?:is|was)\s$")
REACH = 90


def of_itself(article: Article, names: NameIndex, source: Source, content: Sequence[Span]) -> Entity | None:
    """The body that is the subject of what a description like "the company" says in the same sentence, or of the sentence before."""
    if source.type != "organization" or source.head not in NOUNS or PLAIN.fullmatch(source.text) is None:
        return None
    here = article.sentence_at(source.span.start)
    said = bool(content) and here.start <= content[0].start < source.span.start
    sentence = here if said else article.sentence_before(here) if source.span.start - here.start <= len("But the") else None
    if sentence is None or (not said and article.paragraph_at(sentence.start) != article.paragraph_at(here.start)):
        return None
    found = _subject(article.text, names, sentence, acts=not said)
    if found is None or is_medium(found) or not description_fits(found, source) or not all(akin(source.head, form) for form in found.forms):
        return None
    others = (entity for entity in names.owners_in(sentence) if entity is not found and entity.kind == "organization")
    called = any(source.head in form for entity in others for form in entity.forms)
    return None if called else found


def _subject(text: str, names: NameIndex, sentence: Span, *, acts: bool) -> Entity | None:
    """The body with whose name a sentence begins, if it does something there; where it `acts`, nothing is done to it or told of it."""
    opening = OPENING.match(text, sentence.start, sentence.end)
    at = opening.end() if opening else sentence.start
    name = next((each for each in names.owned(Span(at, min(sentence.end, at + REACH))) if each.span.start <= at), None)
    if name is None or name.kind != "organization":
        return None
    if not acts and OWN.match(text, name.span.end - (2 if name.text.endswith(("’s", "'s")) else 0), sentence.end):
        return names.bearer(name)
    does = DOES.match(text, name.span.end, sentence.end)
    return names.bearer(name) if does and not (acts and BEING.search(does[0])) else None
