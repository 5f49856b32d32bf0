"""The names that the reader tags in one place and misses in another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from service.attribution.names.entities import Name
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span

# Where a name may begin, and what goes on with one of several words: "Lund" of "Lund Harbour".
CAPITAL = re.compile(r"[A-Z](?<![\w’'&-]\w)(?:[\w&.-]*(?:[’'](?!s\b)[\w&.-]*)*(?<=\w))?")
GOES_ON = re.compile(r"[\w&-]|[’'](?!s\b)\w|[^\S\n][A-Z]")
PRECEDED = re.compile(r"[A-Z][\w’'&.-]*[^\S\n]$")
# Names of fewer letters are too often words of another meaning.
SHORTEST = 4
KINDS = ("person", "organization")
# How many names that begin with the same word are looked for.
MOST = 40
# In how many characters before a name the word is looked for with which a longer one may begin.
BEFORE = 30


def found_again(text: str, names: Sequence[Name], tagged: Iterable[Span], pieces: Pieces) -> list[Name]:
    """The other places where names of persons and organisations stand just as they were tagged: outside of all spans that are `tagged`,
    and not as parts of longer names.
    """
    taken = sorted({(span.start, span.end) for span in tagged} | {(n.span.start, n.span.end) for n in names})
    again = [
        replace(name, span=span, first=int(np.searchsorted(pieces.begins, span.start)))
        for span, name in _occurrences(text, _by_first_word(names))
        if not _overlaps(taken, span)
    ]
    # What is no body's name in most places is none: "Xbox".
    often, missed = Counter(n.text for n in names), Counter(n.text for n in again)
    return [n for n in again if n.kind == "person" or missed[n.text] <= often[n.text]]


def _by_first_word(names: Sequence[Name]) -> dict[str, dict[str, Name]]:
    """One name of each form, the longest first, under the word with which it begins."""
    found: dict[str, dict[str, Name]] = {}
    for name in sorted(names, key=lambda n: -len(n.text)):
        word = CAPITAL.match(name.text) if name.kind in KINDS and len(name.text) >= SHORTEST else None
        forms = found.setdefault(word[0], {}) if word else {}
        if len(forms) < MOST:  # so that work grows with the text alone
            forms.setdefault(name.text, name)
    return found


def _occurrences(text: str, known: dict[str, dict[str, Name]]) -> Iterator[tuple[Span, Name]]:
    """Where the names stand in the text, whole."""
    for word in CAPITAL.finditer(text) if known else ():
        forms = known.get(word[0])
        if forms is None:
            continue
        form = next((f for f in forms if text.startswith(f, word.start()) and not GOES_ON.match(text, word.start() + len(f))), None)
        if form and not PRECEDED.search(text, max(0, word.start() - BEFORE), word.start()):
            yield Span(word.start(), word.start() + len(form)), forms[form]


def _overlaps(taken: Sequence[tuple[int, int]], span: Span) -> bool:
    """Whether a span overlaps one of those in order, none of which overlap."""
    at = bisect_left(taken, (span.end, 0))
    return at > 0 and taken[at - 1][1] > span.start
