"""Bodies that work for one person, by whatever words the article calls them: "his campaign", "the Lund campaign", "Lund's campaign"."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from service.attribution.mentions.comparison.owners import OWNERS
from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, Name, untitled
from service.attribution.names.index import NameIndex
from service.attribution.text.possessives import POSSESSIVE

# What such a body is called, and by what noun it is remembered: a camp is a campaign.
NOUNS = {"campaign": "campaign", "camp": "campaign", "office": "office", "team": "team"}
# What stands behind the owner's name.
BEHIND = re.compile(
    r"(?:[’']s?)?\s(?:(?:presidential|primary|Senate|gubernatorial|mayoral|re-?election|private|press|legal|research)\s)?(?P<noun>campaign|camp|office|team)"
    r"\b(?![’'])"
)
# How many of somebody's names are looked at.
MOST = 60


class OfOne:
    """Remembers the bodies of an article that work for one person each."""

    def __init__(self, text: str, names: NameIndex) -> None:
        self.text, self.names = text, names
        self._met: dict[tuple[Entity, str], Entity] = {}

    def owner(self, source: Source, pronoun: Callable[[], Entity | None]) -> Entity | None:
        """Whose body a source is: a person who is named in it, or whom the pronoun means with which it begins."""
        if source.head not in NOUNS or not source.text.endswith(source.head):
            return None
        if source.text.split(maxsplit=1)[0].casefold() in OWNERS:
            owner = pronoun()
        else:
            named = self.names.within(source.span)
            last = named[-1] if named else None
            whole = last and BEHIND.match(self.text, last.span.end, source.span.end)
            owner = self.names.owner(last) if whole and whole.end() == source.span.end else None
        return owner if owner is not None and owner.kind == "person" and owner.names else None

    def met(self, source: Source, owner: Entity) -> Entity | None:
        """The body that the article has told of already."""
        return self._met.get((owner, NOUNS[source.head]))

    def note(self, source: Source, owner: Entity, body: Entity) -> None:
        """Remember a body that is told of for the first time, one by a pronoun under a name with its owner's, if the article has one."""
        if body.names or not body.name.endswith(source.head) or (owner, NOUNS[source.head]) in self._met:
            return
        self._met[owner, NOUNS[source.head]] = body
        if source.text.split(maxsplit=1)[0].casefold() in OWNERS:
            called = (self._called(name, source.head) for name in islice(owner.names, MOST))
            body.name = next((name for name in called if name), body.name)

    def _called(self, name: Name, noun: str) -> str | None:
        """What a body is called by one of its owner's names right before its noun: "Lund's campaign"."""
        end = name.span.end - len(name.text) + len(POSSESSIVE.sub("", name.text))
        behind = BEHIND.match(self.text, end)
        return untitled(name.text) + behind[0] if behind and behind["noun"] == noun else None
