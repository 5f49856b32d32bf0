"""Definite descriptions of people outside of quotations: "the former mayor", "the Harbour Board's lawyer"; each may be somebody's role."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from service.attribution.names.roles.offices import names_office
from service.attribution.names.roles.titles import NEVER
from service.attribution.spans import Span
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import TITLES

THE = re.compile(r"[Tt](?<=\b[Tt])he (?=\w)")  # the letter comes first, since a search skips to it
WORD = re.compile(r"[^\W_][\w’'.&-]*")
# How many words a description has at most.
LONGEST = 7
# Nouns of office that are as often the adjective of what follows: "the chief reason", "the general public".
ADJECTIVES = frozenset("chief general executive forward major private expert deputy master lay producer".split())


def descriptions(text: str, quoted: Callable[[int], bool]) -> Iterator[Span]:
    """The descriptions that end with a noun of office, in order; `quoted` says of an offset whether it is inside quotation marks."""
    for the in THE.finditer(text):
        if quoted(the.start()):
            continue
        words = list(_words(text, the.end()))
        while words and not _calls(_bare(words[-1].cut(text))):
            words.pop()
        if words and not _goes_on(text, words[-1]):
            yield Span(the.start(), words[-1].start + len(POSSESSIVE.sub("", words[-1].cut(text)).rstrip(".")))


def _calls(word: str) -> bool:
    """Whether a folded word calls people by what they are."""
    return word in TITLES or names_office(word)


def _goes_on(text: str, last: Span) -> bool:
    """Whether a name follows the last word, whose title it is then, or a noun, whose adjective."""
    blank, letter = text[last.end : last.end + 1], text[last.end + 1 : last.end + 2]
    return blank.isspace() and (letter.isupper() or (letter.islower() and _bare(last.cut(text)) in ADJECTIVES))


def _words(text: str, start: int) -> Iterator[Span]:
    """The words from `start` on with nothing but a blank between, up to one that is in no title and to one that owns what follows."""
    end = start
    for word in islice(WORD.finditer(text, start), LONGEST):
        if (word.start() > end and text[end : min(word.start(), end + 2)] != " ") or word.group().casefold().strip(".") in NEVER:
            return
        yield Span(word.start(), word.end())
        end = word.end()
        if POSSESSIVE.search(word.group()) and _bare(word.group()) in TITLES:
            return


def _bare(word: str) -> str:
    return POSSESSIVE.sub("", word).casefold().strip(".")
