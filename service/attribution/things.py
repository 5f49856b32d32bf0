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
OPENING = re.compile(
    r"(?:(?:But|And|Yet|So|Then|Now|Still|However|Meanwhile|Nevertheless),?\s"
    r"|(?:In|On|At|By|From|Last|Earlier|Since|After)\s[^,.;:“”\"\n]{2,40},\s)?(?P<article>[Tt]he\s)?"
)
OWNER = r"[A-Z][\w’'.-]*[’']s?"
# What follows a noun that is a subject: what tells more of it, or a verb.
TOLD_MORE = "which|that|of|from|by|for|on|in|at|to|into|dated|filed|released|published|seen|obtained|reviewed|sent"
IRREGULAR = (
    "has|had|was|is|will|would|does|did|could|may|said|told|turned|went|came|put|gave|made|took|set|met|held|built|bought|sold|won|lost|left"
    "|kept|began|led|paid|ran|sent|spent|wrote|cut|shut|runs|bears|appears|lists|shows|tells"
)
REGULAR = (
    "(?:suggest|say|find|want|argu|describ|claim|call|warn|recommend|conclud|confirm|contain|mak|giv|offer|need|plan|hop|believ|insist|accus"
    "|blam)e?s|[a-z]+ed"
)
SUBJECT = re.compile(
    rf"(?P<thing>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother)|{OWNER})\s(?:[\w’'.&-]+\s){{0,5}}?(?P<noun>[a-z-]+))"
    rf"(?=,|\s(?:{TOLD_MORE}|(?:also|then|later|itself)\b|{IRREGULAR}|{REGULAR})\b)"
)
# A document in the rest of a sentence, with no verb and no preposition before its noun.
OBJECT = re.compile(
    rf"\b(?P<thing>(?:an?|the|another|its|his|her|their|{OWNER})\s"
    r"(?:(?!(?:is|was|were|are|has|had|have|to|and|or|of|in|that)\s)[\w’'.&-]+\s){0,4}?(?P<noun>[a-z-]+))"
    rf"(?=[,.;:—–]|\s(?:{TOLD_MORE})\b)"
)
# What bodies do, and documents do not.
ACTS = re.compile(
    r"[Ii]t\s(?:would|could|did|does|also|then|declined|refused|denied|denies|rejected|rejects|insisted|insists|replied|vowed|promised)\b"
)
# What a body is called before its name.
CALLED = re.compile(r"(?:[\w’'-]+\s){0,4}(?P<noun>[a-z-]+)\s")
# What follows a name that is a subject.
BEHIND_NAME = re.compile(r",|[^\S\n](?=[a-z])(?P<next>[\w-]+)")
# Nouns for documents that are verbs as well.
VERBS_TOO = frozenset("forecast plans records reports estimates orders files figures notes".split())
THINGS = ORGANIZATIONS | DOCUMENTS
# From how many characters on a sentence has a subject before its pronoun.
LONG = 12


class Things:
    """Looks for the body or document that a pronoun stands for; `owner` gives the entity of each name."""

    def __init__(self, article: Article, names: Sequence[Name], owner: Mapping[int, Entity]) -> None:
        self.article, self.text, self.names, self.owner = article, article.text, names, owner
        self._starts = [n.span.start for n in names]
        self._sentences = [s.start for s in article.sentences]
        self._lines = [p.start for p in article.paragraphs]

    def before(self, offset: int, saying: Sequence[Span], last: Entity | None, spoke: int) -> Entity | Span | None:
        """What begins the sentence of the pronoun at an offset, or the one before it, as an entity or a description; `saying` is what is
        being said there. The body that spoke `last`, up to the offset `spoke`, goes before it, where that was in one of them.
        """
        begin = self._begin(offset, saying)
        here = self._sentence(begin)
        previous = self._previous(here)
        for part in (Span(here.start, begin) if begin - here.start > LONG else None, previous):
            if part is None:
                continue
            found = last if last is not None and part.start < spoke <= part.end else self._subject(part)
            if found is not None:
                return found
        return None

    def told_of(self, offset: int, saying: Sequence[Span]) -> Span | None:
        """The one document that the sentence before tells of, if the pronoun does what documents do: "She had a letter. It says"."""
        previous = None if ACTS.match(self.text, offset) else self._previous(self._sentence(self._begin(offset, saying)))
        every = OBJECT.finditer(self.text, previous.start, previous.end) if previous else ()
        found = [thing for thing in every if thing["noun"] in DOCUMENTS]
        return Span(*found[0].span("thing")) if len(found) == 1 else None

    def _begin(self, offset: int, saying: Sequence[Span]) -> int:
        """Where a statement begins in the line of its pronoun: with what is said, if that comes first."""
        line = self._lines[max(0, bisect_left(self._lines, offset + 1) - 1)]
        return min([offset, *(span.start for span in saying if line <= span.start < offset)])

    def _subject(self, part: Span) -> Entity | Span | None:
        """The body by whose name a sentence begins, or the description of a body or document."""
        opening = OPENING.match(self.text, part.start, part.end)
        start = opening.start("article") if opening and opening["article"] else opening.end() if opening else part.start
        at = bisect_left(self._starts, start)
        name = self.names[at] if at < len(self.names) and self._leads(Span(start, self._starts[at])) else None
        behind = BEHIND_NAME.match(self.text, name.span.end, part.end) if name else None
        if name and behind and (behind["next"] not in THINGS or behind["next"] in VERBS_TOO):
            entity = self.owner.get(id(name))
            acts = entity is not None and (entity.kind == "organization" or (entity.kind == "place" and behind[0] != ","))
            return entity if acts else None
        found = SUBJECT.match(self.text, start, part.end)
        return Span(*found.span("thing")) if found and found["noun"] in THINGS else None

    def _leads(self, lead: Span) -> bool:
        """Whether what stands between the beginning of a sentence and a name goes with it: nothing, "The", "Energy watchdog"."""
        if not len(lead) or lead.cut(self.text).casefold() == "the ":
            return True
        called = CALLED.fullmatch(self.text, lead.start, lead.end)
        return called is not None and called["noun"] in ORGANIZATIONS

    def _sentence(self, offset: int) -> Span:
        return self.article.sentences[max(0, bisect_left(self._sentences, offset + 1) - 1)]

    def _previous(self, sentence: Span) -> Span | None:
        before = self._sentence(max(0, sentence.start - 2))
        return before if before.start < sentence.start else None
