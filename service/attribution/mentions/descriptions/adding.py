"""Who goes on with what he or she has just said, and is described: "“He is fit,” said Lund. The Hull coach continued: “He will play”"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from service.attribution.article import Article
from service.attribution.mentions.comparison.mentions import surely_of
from service.attribution.mentions.descriptions.doubts import OFFICES_AND_RANKS, SOLE, is_of_another_rank
from service.attribution.mentions.descriptions.going_bodies import goes_on, just_named, may_go_on
from service.attribution.mentions.descriptions.holders import is_held_by_another
from service.attribution.mentions.descriptions.leaders import head
from service.attribution.mentions.descriptions.protagonists import is_meant, is_of_trade, protagonist
from service.attribution.mentions.descriptions.titled_below import is_office, titled, titles
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, Name
from service.attribution.names.index import NameIndex
from service.attribution.names.roles.offices import words_of
from service.attribution.names.same.going_on import ADDS
from service.attribution.spans import Span
from service.attribution.text.occurrences import ends_of
from service.attribution.words import PEOPLE

# What somebody does who goes on, right before a description.
ADDED = re.compile(r"[,”\"’]\s(?:added|adds|continued|continues)\s$")
# Offices of which hardly anybody holds two.
HELD_ALONE = OFFICES_AND_RANKS | SOLE
# Who is described, and is nobody else's.
THE = re.compile(r"[Tt]he\s(?![^,.;]*[’'](?:s\s|(?<=s[’'])\s))")
# How far back whoever spoke is at most, how far before a noun is looked for, and how long its verb is.
LONGEST, REACH, LEAD = 900, 1500, 16
# How many sentences a quotation has at most behind which somebody is described who was named before it.
SENTENCES = 6


class Adding:
    """Finds who goes on; `is_quoted` says of an offset whether it is inside quotation marks, `roles` what somebody is called."""

    def __init__(
        self,
        article: Article,
        names: NameIndex,
        is_quoted: Callable[[int], bool],
        roles: Callable[[Entity], Iterable[str]],
    ) -> None:
        self.article, self.text, self.names = article, article.text, names
        self.is_quoted, self.roles = is_quoted, roles

    def of(self, source: Source, last: Sequence[Entity], spoke: int) -> Entity | None:
        """The person who spoke `last`, up to `spoke`, if a description goes on with that and nothing makes it somebody else's."""
        if is_office(source) and (holder := self._titled(source)) is not None:
            return holder
        start = source.span.start
        if len(last) == 1 and may_go_on(source):
            return last[0] if 0 < start - spoke <= LONGEST and self._goes_on(source, last[0], spoke) else None
        if len(last) != 1 or source.form != "description" or source.head not in PEOPLE:
            return None
        if not (ADDS.match(self.text, source.span.end) or ADDED.search(self.text, max(0, start - LEAD), start)):
            return None
        if not THE.match(source.text):
            return None
        speaker = last[0]
        if speaker.kind != "person" or not speaker.names or not 0 < start - spoke <= LONGEST or self._names_another(speaker, spoke, start):
            return None
        return None if self._is_another(speaker, source) else speaker

    def _titled(self, source: Source) -> Entity | None:
        """Who has the very office that a description tells in capitals before his or her name, if nobody else is called by it."""
        people = dict.fromkeys(entity for entity in self.names.owners.values() if entity.kind == "person") if self._titles else ()
        return titled(source, self._titles, ((person, self.roles(person)) for person in people))

    @cached_property
    def _titles(self) -> dict[str, set[Entity]]:
        return titles(self.text, self.names)

    def _goes_on(self, source: Source, body: Entity, spoke: int) -> bool:
        """Whether a body that spoke up to an offset goes on, called by a noun that any body is called by, a paragraph further at most."""
        start, since = source.span.start, self.article.sentence_at(max(0, spoke - 1)).start
        if body.kind != "organization" or self._is_apart(spoke, start):
            return False
        return goes_on(self.text, source, body, self._named(since, start), since)

    def _named(self, since: int, start: int) -> list[tuple[Name, Entity]]:
        """The names between two offsets outside quotation marks, and whose they are."""
        names = self.names.owned(Span(since, start))
        return [(name, self.names.bearer(name)) for name in names if not self.is_quoted(name.span.start)]

    def about(self, source: Source) -> Entity | None:
        """Whom a description means that nothing else resolves: the one body named in the sentence before that it may call, or the person
        whom the article is about, if nobody else is named behind him or her; or who is told to lead something in the next sentence.
        """
        body = may_go_on(source)
        if not body and not is_of_trade(source):
            return head(self.article, source, self.names)
        start = source.span.start
        here = self.article.sentence_at(start)
        for _ in range(SENTENCES):
            here = (self.article.sentence_before(here) or here) if self.is_quoted(here.start + 1) else here
        since = (self.article.sentence_before(here) or here).start
        if self._is_apart(since, start):
            return None
        between = self._named(since, start)
        if body:
            return just_named(source, between)
        people = [entity for _, entity in between if entity.kind == "person"]
        if not people or people[-1] is not self._protagonist:
            return None
        return people[-1] if is_meant(source, people[-1], dict.fromkeys(self.names.owners.values()), self.roles) else None

    @cached_property
    def _protagonist(self) -> Entity | None:
        return protagonist(self.names)

    def _is_apart(self, spoke: int, start: int) -> bool:
        """Whether more than a paragraph lies between two offsets."""
        lines = self.article.paragraph_at(spoke), self.article.paragraph_at(start)
        return lines[0] != lines[1] and bool(self.text[lines[0].end : lines[1].start].strip())

    def _names_another(self, speaker: Entity, spoke: int, start: int) -> bool:
        """Whether somebody else is named between two offsets outside quotation marks, or more than a paragraph lies between."""
        if self._is_apart(spoke, start):
            return True
        between = self.names.within(Span(spoke, start))
        return any(not self.is_quoted(n.span.start) and n.kind == "person" and self.names.owner(n) is not speaker for n in between)

    def _is_another(self, speaker: Entity, source: Source) -> bool:
        """Whether a description is by its noun, its sex or another office somebody else's than the speaker's."""
        called = list(self.roles(speaker))
        if any(source.head in words_of(role) for role in called):
            return is_of_another_rank(speaker, source, called) or is_held_by_another(source, called)
        gender = surely_of(source)
        if gender is not None and speaker.genders["she" if gender == "he" else "he"] > speaker.genders[gender]:
            return True
        before = self.text[max(0, source.span.start - REACH) : source.span.start].casefold()
        sole = source.head in SOLE and any(not HELD_ALONE.isdisjoint(words_of(role)) for role in called)
        return sole or any(ends_of(before, source.head))
