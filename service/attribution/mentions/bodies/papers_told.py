"""Documents that an article tells of twice: without their makers in the lead and with them below, "a new poll", "a TVQ poll"; by a noun
alone of which there is one so far, "a poll for Nuvio", "the survey".
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from service.attribution.article import Article
from service.attribution.mentions.bodies.same_papers import BEHIND
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity
from service.attribution.text.occurrences import ends_of

# Nouns of which two call the same document.
SAME = {"survey": "poll", "surveys": "polls"}
# A document of which no maker is told, and one of which one is, before its noun or behind it.
PLAIN = re.compile(
    r"(?:[Aa]n?\s)?(?:(?:fresh|latest|major|national|new|recent)\s(?:[a-z-]+\s)?[a-z]+|(?:[a-z-]+\s){0,2}(?:poll|survey)s?)", re.IGNORECASE
)
REPORTS = frozenset(("report", "review", "study"))
MADE = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[A-Z]\w+[’']s)\s)?(?:[a-z]+\s)?(?:(?!(?:The|An?)\s)[A-Z][\w/&’'.-]*\s(?:(?:of|for|the|and)\s){0,2}){1,6}(?:[a-z-]+\s){0,2}[a-z]+"
    r"|(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){1,3}(?:by|from|for)\s(?:the\s)?[A-Z].*"
)
# What may stand before the noun of the only one and tells it apart from no other.
ONLY = re.compile(
    r"(?:[Tt]he|[Tt]his)\s(?:(?:new|latest|independent|damning|scathing|critical|detailed|long-awaited|in-depth|comprehensive|wide-ranging"
    r"|controversial|hard-hitting|\d+-page)\s)?[a-z-]+"
)
# What tells another document, before its noun or in the sentence of the second.
INDEFINITE = re.compile(r"\b(?P<one>(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:(?!the\b|an?\b|his\b|her\b|its\b|their\b|of\b)[\w’'/&.-]+\s){0,4})$")
OTHERS = re.compile(
    r"\b(?:another|also|other|separate|second|third|similar(?:ly)?|earlier|previous|rival|different|meanwhile|last|however)\b",
    re.IGNORECASE,
)
# In how many characters an article's lead stands, how far behind it its document may be told of again, and how far behind any other.
LEAD, NEXT, REACH, NEAR = 900, 800, 2500, 60


@dataclass(frozen=True, slots=True)
class _Told:
    entity: Entity
    start: int
    plain: bool
    bare: bool


class Papers:
    """The documents without a name that were told of so far, by their nouns."""

    def __init__(self, article: Article) -> None:
        self._article, self._text = article, article.text
        self._known: dict[str, list[_Told]] = defaultdict(list)

    def note(self, source: Source, entity: Entity) -> None:
        """Keep a document that is new."""
        if source.type == "document":
            whole = source.text.casefold().endswith(source.head) and source.text[:4].casefold() != "one "
            plain = not source.definite and whole and PLAIN.fullmatch(source.text) is not None
            bare = not source.definite and source.head in REPORTS and source.text.casefold() == f"a {source.head}"
            self._known[SAME.get(source.head, source.head)].append(_Told(entity, source.span.start, plain, bare))

    def same(self, source: Source) -> Entity | None:
        """The document told of before that is the one that a mention describes."""
        known = self._known.get(SAME.get(source.head, source.head), ()) if source.type == "document" else ()
        if len(known) != 1 or not 0 < source.span.start - known[0].start <= REACH:
            return None
        told = known[0]
        if ONLY.fullmatch(source.text):
            return None if self._is_another_met(source, told.start) else told.entity
        if not (told.plain or (told.bare and source.definite)) or not MADE.fullmatch(source.text) or OTHERS.search(source.text):
            return None
        if source.indefinite and not self._follows(source, told.start):
            return None
        return None if self._is_another_met(source, told.start) else told.entity

    def _follows(self, source: Source, start: int) -> bool:
        """Whether a mention stands soon behind the lead's, in a sentence that tells of no other."""
        sentence = self._article.sentence_at(source.span.start)
        near = start <= LEAD and source.span.start - start <= NEXT
        return near and OTHERS.search(self._text, sentence.start, sentence.end) is None

    def _is_another_met(self, source: Source, start: int) -> bool:
        """Whether another one of the noun is told of between a document and a mention."""
        between = self._text[start : source.span.start]
        ends = [end for end in ends_of(between, source.head) if end > NEAR]
        return any(INDEFINITE.search(between, max(0, end - len(source.head) - NEAR), end - len(source.head)) for end in ends)


def fuller(entity: Entity, source: Source) -> str:
    """What a document is called that was described twice: by its maker."""
    return entity.name if ONLY.fullmatch(source.text) else source.text


def described_before(text: str, source: Source) -> str:
    """The only description of a document with an indefinite article before a mention by its noun alone, where that tells of a maker: "an
    internal email from the Board", before "the email"; the mention itself where there is none.
    """
    if source.type != "document" or source.text[:4].casefold() != "the " or source.text[4:] != source.head:
        return source.text
    low = max(0, source.span.start - REACH)
    before = text[low : source.span.start]
    found = []
    for end in ends_of(before, source.head):
        one = INDEFINITE.search(before, max(0, end - len(source.head) - NEAR), end - len(source.head))
        if one:
            behind = BEHIND.match(before, end)
            made = behind is not None and not behind[0].startswith((" of ", " for "))  # not "a letter of March"
            found.append(before[one.start("one") : behind.end()] if behind and made else source.text)
    return found[0] if len(found) == 1 else source.text
