"""Spans that nest, overlap and repeat, as elements that only nest: those that cross are cut in two (TEI P5, section 21.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span of the text that belongs to `owner`, an index of the caller's."""

    start: int
    end: int
    owner: int


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the text, without any mark in it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Open:
    """An element of `owner` begins."""

    owner: int


@dataclass(frozen=True, slots=True)
class Close:
    """The element that was opened last ends."""


Token = Text | Open | Close


def nested(length: int, stretches: Sequence[Stretch]) -> Iterator[Token]:
    """The text of `length` from its beginning to its end, with balanced elements that cover each stretch with one element or more.

    No element is empty; the stretches of one owner don't overlap. An element that would outlive the one around it ends there and goes on
    behind it.
    """
    full = [each for each in stretches if each.start < each.end]
    places = sorted({0, length, *(each.start for each in full), *(each.end for each in full)})
    beginning: dict[int, list[Stretch]] = {place: [] for place in places}
    for each in full:
        beginning[each.start].append(each)
    around: list[Stretch] = []
    for place, following in zip(places, [*places[1:], length], strict=True):
        going_on = beginning[place]
        while any(each.end == place for each in around):
            yield Close()
            last = around.pop()
            going_on += [last] if last.end > place else []
        for each in sorted(going_on, key=lambda it: (-it.end, it.owner)):  # the longest outside, so that few are cut
            around.append(each)
            yield Open(each.owner)
        if place < following:
            yield Text(place, following)
