"""The one body whose name has the words of a description: "the farmers' union", after "the Norland Farmers' Union"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from service.attribution.mentions.sources.sources import Source
from service.attribution.names.entities import Entity, normal
from service.attribution.words import ORGANIZATIONS, PERSONS

# Words that are spelt in two ways.
SPELT = {"center": "centre", "defense": "defence", "labor": "labour", "organization": "organisation", "program": "programme"}
# What bodies are called whose nouns call something else as well.
HOUSES = frozenset(
    "campaign centre coalition hospital institute laboratory lab observatory programme project school service society trust".split()
)
# A description of what has a name: "the Hale institute", no "the institute's report".
PLAIN = re.compile(r"[Tt]he(?:[^\S\n][\w’'.&-]+){1,4}")
# Of how many names that have the noun it is asked whether they have the rest.
MOST = 40


class ByItsWords:
    """The bodies among some entities by the words of their names."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = [entity for entity in entities if entity.kind == "organization" and entity.names]
        self._by_word: Mapping[str, list[tuple[list[str], Entity]]] | None = None

    def of(self, source: Source) -> Entity | None:
        """The one body named before a definite description whose name has all of its words, in their order, the noun in small letters."""
        noun = SPELT.get(source.head, source.head)
        if not source.definite or source.type not in ("organization", "unnamed") or not source.text.endswith(source.head):
            return None
        if noun in PERSONS or (noun not in HOUSES and noun not in ORGANIZATIONS) or PLAIN.fullmatch(source.text) is None:
            return None
        words = _spelt(normal(source.text))
        named = self._having(noun)[:MOST] if words[-1:] == [noun] else ()
        found = {e for form, e in named if e.names[0].span.start < source.span.start and _has(form, words)}
        return found.pop() if len(found) == 1 else None

    def _having(self, noun: str) -> Sequence[tuple[list[str], Entity]]:
        if self._by_word is None:
            by_word: dict[str, list[tuple[list[str], Entity]]] = defaultdict(list)
            for entity in self._entities:
                for form in map(_spelt, entity.forms):
                    for word in set(form):
                        by_word[word].append((form, entity))
            self._by_word = by_word
        return self._by_word.get(noun, ())


def _spelt(words: Iterable[str]) -> list[str]:
    return [SPELT.get(word, word) for word in words]


def _has(form: Iterable[str], words: Iterable[str]) -> bool:
    """Whether a name has some words in their order."""
    rest = iter(form)
    return all(word in rest for word in words)
