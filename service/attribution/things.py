"""What "it" stands for: the body or the document with which the sentence before begins, or the document that it tells of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from service.attribution.article import Article
from service.attribution.names import Entity, Name
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, ORGANIZATIONS

# What may stand before the subject of a sentence: "But", "On Tuesday,".
LEAD = r"(?:(?:But|And|Yet|So|Then|Now|Still|However|Meanwhile|Nevertheless),?\s|(?:In|On|At|By|From|Last|Earlier|Since|After)\s[^,.;:“”\"\n]{2,40},\s)?"
OPENING = re.compile(LEAD)
VERBS = "(?:suggest|say|find|want|argu|describ|claim|call|warn|recommend|conclud|confirm|contain|mak|giv|offer|need|plan|hop|believ|insist|accus|blam)e?s"
# A body or a document as the subject: up to its noun, behind which it is told more of, or the verb follows.
SUBJECT = re.compile(
    rf"(?P<thing>(?:The|An?|Its|His|Her|Their|One|Another|[A-Z][\w’'.-]*[’']s?|the|an?|its|his|her|their|one|another)\s(?:[\w’'.&-]+\s){{0,5}}?(?P<noun>[a-z-]+))"
    r"(?=,|\s(?:which|that|has|had|was|is|will|would|did|does|could|may|also|then|later|itself|dated|filed|released|published|seen|obtained|reviewed"
    rf"|said|says|told|turned|went|came|put|gave|made|took|set|of|from|by|for|on|in|at|to|into|runs|bears|appears|lists|shows|tells|[a-z]+ed|{VERBS})\b)"
)
# A document told of in the rest of a sentence.
OBJECT = re.compile(
    r"\b(?P<thing>(?:an?|the|another|its|his|her|their|[A-Z][\w’'.-]*[’']s)\s(?:(?!(?:is|was|were|are|has|had|have|to|and|or|of|in|that)\s)[\w’'.&-]+\s){0,4}?(?P<noun>[a-z-]+))(?=[,.;:—–]|\s(?:which|that|of|from|by|for|on|in|dated|sent|filed|released|published|seen|obtained|reviewed)\b)"
)
# What bodies do, and documents do not.
ACTS = re.compile(r"[Ii]t\s(?:would|could|did|does|also|then|declined|refused|denied|denies|rejected|rejects|insisted|insists|replied|vowed|promised)\b")
PLAIN = re.compile(r",|[^\S\n](?=[a-z])(?P<next>[\w-]+)")
# Nouns that are verbs as well.
BOTH = frozenset("forecast plans records reports estimates orders files figures".split())
THINGS = ORGANIZATIONS | DOCUMENTS


class Things:
    """Looks for the body or document that a pronoun stands for; `owner` gives the entity of each name."""

    def __init__(self, article: Article, names: Sequence[Name], owner: Mapping[int, Entity]) -> None:
        self.article, self.text, self.names, self.owner = article, article.text, names, owner
        self._starts = [n.span.start for n in names]
        self._sentences = [s.start for s in article.sentences]
        self._lines = [p.start for p in article.paragraphs]

    def before(self, offset: int, saying: Sequence[Span], last: Entity | None, spoke: int) -> Entity | Span | None:
        """What begins the sentence of an offset, or the one before, as an entity or a description; `saying` is what is being said there.

        The body that spoke `last` goes before it, where that was in one of them: it `spoke` up to an offset.
        """
        line = self._line(offset)
        told = [span.start for span in saying if line <= span.start < offset]
        offset = min([offset, *told])
        here = self._sentence(offset)
        parts = [Span(here.start, offset)] if offset - here.start > 12 else []
        previous = self._sentence(max(0, here.start - 2))
        parts += [previous] if previous.start < here.start else []
        for part in parts:
            if last is not None and part.start < spoke <= part.end:
                return last
            found = self._subject(part)
            if found is not None:
                return found
        return None

    def told_of(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """The one document that the sentence before an offset tells of: "She produced a letter. It says"."""
        if ACTS.match(self.text, offset):
            return None
        told = [span.start for span in saying if self._line(offset) <= span.start < offset]
        here = self._sentence(min([offset, *told]))
        previous = self._sentence(max(0, here.start - 2))
        if previous.start == here.start:
            return None
        found = [m for m in OBJECT.finditer(self.text, previous.start, previous.end) if m["noun"] in DOCUMENTS]
        return Span(*found[-1].span("thing")) if len(found) == 1 else None

    def _subject(self, part: Span) -> Entity | Span | None:
        lead = OPENING.match(self.text, part.start, part.end)
        start = lead.end() if lead else part.start
        at = bisect_left(self._starts, start)
        name = self.names[at] if at < len(self.names) else None
        if name and name.span.start - start <= 4 and name.span.end < part.end and self.text[start : name.span.start] in ("", "The ", "the "):
            plain = PLAIN.match(self.text, name.span.end)
            plain = plain is not None and (plain["next"] not in THINGS or plain["next"] in BOTH)
            entity = self.owner.get(id(name))
            if plain and entity is not None:
                return entity if entity.kind in ("organization", "place") else None
        found = SUBJECT.match(self.text, start, part.end)
        return Span(*found.span("thing")) if found and found["noun"] in THINGS else None

    def _sentence(self, offset: int) -> Span:
        at = max(0, bisect_left(self._sentences, offset + 1) - 1)
        return self.article.sentences[at]

    def _line(self, offset: int) -> int:
        return self._lines[max(0, bisect_left(self._lines, offset + 1) - 1)]
