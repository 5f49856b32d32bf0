"""The names of an article in the order of the text, and whose each is: what is looked up in them again and again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from service.attribution.names.entities import Entity, Name, names_within
from service.attribution.spans import Span

_end = attrgetter("span.end")


@dataclass(frozen=True, slots=True, eq=False)
class NameIndex:
    """The names of one article in order, where each begins, and by the `id` of a name whose it is; some are nobody's: "Dutch"."""

    names: tuple[Name, ...]
    starts: tuple[int, ...]
    owners: Mapping[int, Entity]

    @classmethod
    def of(cls, names: Iterable[Name], entities: Iterable[Entity]) -> NameIndex:
        """The index of some names in any order, and the entities that they are of."""
        ordered = tuple(sorted(names, key=lambda name: name.span.start))
        return cls(ordered, tuple(name.span.start for name in ordered), {id(name): each for each in entities for name in each.names})

    def owner(self, name: Name | None) -> Entity | None:
        """Whose a name is, None where it is nobody's or there is none."""
        return self.owners.get(id(name))

    def bearer(self, name: Name) -> Entity:
        """Whose a name is that is somebody's. Raises KeyError where it is nobody's."""
        return self.owners[id(name)]

    def number(self, offset: int) -> int:
        """The number of the first name that begins at an offset or behind it; how many there are where none does."""
        return bisect_left(self.starts, offset)

    def first_from(self, offset: int) -> Name | None:
        """The first name that begins at an offset or behind it."""
        at = bisect_left(self.starts, offset)
        return self.names[at] if at < len(self.names) else None

    def first_in(self, span: Span) -> Name | None:
        """The first name that begins in a span."""
        at = bisect_left(self.starts, span.start)
        return self.names[at] if at < len(self.names) and self.starts[at] < span.end else None

    def at(self, offset: int) -> Name | None:
        """The name that begins at an offset, the first of those that do."""
        at = bisect_left(self.starts, offset)
        return self.names[at] if at < len(self.names) and self.starts[at] == offset else None

    def last_before(self, offset: int) -> Name | None:
        """The last name that begins before an offset."""
        at = bisect_left(self.starts, offset)
        return self.names[at - 1] if at else None

    def number_closing(self, offset: int) -> int | None:
        """The number of the last name up to an offset, if it ends there."""
        at = bisect_right(self.names, offset, key=_end) - 1
        return at if at >= 0 and self.names[at].span.end == offset else None

    def within(self, span: Span) -> Sequence[Name]:
        """The names that begin in a span."""
        return self.names[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def reaching(self, span: Span) -> Sequence[Name]:
        """The names that begin in a span, and the one before, which may reach into it."""
        return names_within(self.names, self.starts, span)

    def owned(self, span: Span) -> list[Name]:
        """The names of somebody that begin in a span."""
        return [name for name in self.within(span) if id(name) in self.owners]

    def owners_in(self, span: Span) -> list[Entity]:
        """Those whose names begin in a span, as often as they do."""
        return [self.owners[id(name)] for name in self.within(span) if id(name) in self.owners]

    def people_in(self, span: Span) -> list[Entity]:
        """Those whose names begin in a span and look like persons', each once, in order."""
        people = (name for name in self.within(span) if name.kind == "person" and id(name) in self.owners)
        return list(dict.fromkeys(self.owners[id(name)] for name in people))
