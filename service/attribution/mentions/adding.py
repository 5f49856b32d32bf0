"""Who goes on with what he or she has just said, and is described: "“He is fit,” said Lund. The Hull coach continued: “He will play”"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence

from service.attribution.article import Article
from service.attribution.mentions.doubts import OFFICES_AND_RANKS, SOLE, is_of_another_rank
from service.attribution.mentions.holders import is_held_by_another
from service.attribution.mentions.mentions import surely_of
from service.attribution.mentions.sources import Source
from service.attribution.names.entities import Entity, Name
from service.attribution.names.going_on import ADDS
from service.attribution.names.offices import words_of
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


class Adding:
    """Finds who goes on; `names` are in the order of the text, `owner` gives the entity of each, `is_quoted` says of an offset whether it
    is inside quotation marks, `roles` what somebody is called.
    """

    def __init__(
        self,
        article: Article,
        names: Sequence[Name],
        owner: Mapping[int, Entity],
        is_quoted: Callable[[int], bool],
        roles: Callable[[Entity], Iterable[str]],
    ) -> None:
        self.article, self.text, self.names, self.owner = article, article.text, names, owner
        self.is_quoted, self.roles = is_quoted, roles
        self._starts = [name.span.start for name in names]

    def of(self, source: Source, last: Sequence[Entity], spoke: int) -> Entity | None:
        """The person who spoke `last`, up to `spoke`, if a description goes on with that and nothing makes it somebody else's."""
        start = source.span.start
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

    def _names_another(self, speaker: Entity, spoke: int, start: int) -> bool:
        """Whether somebody else is named between two offsets outside quotation marks, or more than a paragraph lies between."""
        lines = self.article.paragraph_at(spoke), self.article.paragraph_at(start)
        if lines[0] != lines[1] and self.text[lines[0].end : lines[1].start].strip():
            return True
        between = self.names[bisect_left(self._starts, spoke) : bisect_left(self._starts, start)]
        return any(not self.is_quoted(n.span.start) and n.kind == "person" and self.owner.get(id(n)) is not speaker for n in between)

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
