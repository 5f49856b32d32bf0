"""The names that the reader tags in one place and misses in another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from service.attribution.names import Name
from service.attribution.pieces import Pieces
from service.attribution.spans import Span

# Where a name may begin, and what goes on with one of several words: "Lund" of "Lund Harbour".
CAPITAL = re.compile(r"(?<![\w’'&-])(?=[A-Z])(?P<word>[\w’'&.-]*[\w])")
GOES_ON = re.compile(r"[\w&-]|[’'](?!s\b)\w|[^\S\n][A-Z]")
PRECEDED = re.compile(r"[A-Z][\w’'&.-]*[^\S\n]$")
# Names of fewer letters are too often words of another meaning.
SHORTEST = 4
KINDS = ("person", "organization")


def found_again(text: str, names: Sequence[Name], tagged: Iterable[Span], pieces: Pieces) -> list[Name]:
    """The other places where names of persons and organisations stand just as they were tagged, outside of all spans that are `tagged`; not as
    parts of longer names.
    """
    forms: dict[str, dict[str, Name]] = {}
    for name in names:
        if name.kind in KINDS and len(name.text) >= SHORTEST and name.text[:1].isupper():
            word = CAPITAL.match(name.text)
            if word:
                forms.setdefault(word["word"], {}).setdefault(name.text, name)
    taken = sorted({(span.start, span.end) for span in tagged} | {(n.span.start, n.span.end) for n in names})
    found: list[Name] = []
    for word in CAPITAL.finditer(text) if forms else ():
        known = forms.get(word["word"])
        at = bisect_left(taken, (word.start() + 1, 0)) if known else 0
        if known is None or (at and taken[at - 1][1] > word.start()):
            continue
        fitting = [form for form in known if text.startswith(form, word.start()) and not GOES_ON.match(text, word.start() + len(form))]
        form = max(fitting, key=len, default=None)
        if form is None or (at < len(taken) and taken[at][0] < word.start() + len(form)) or PRECEDED.search(text, max(0, word.start() - 30), word.start()):
            continue
        span = Span(word.start(), word.start() + len(form))
        piece = int(np.searchsorted(pieces.begins, span.start))
        found.append(Name(span, known[form].kind, piece, form, known[form].words))
    # What is no body's name in most places is none: "Xbox".
    often, missed = Counter(n.text for n in names), Counter(n.text for n in found)
    return [n for n in found if n.kind == "person" or missed[n.text] <= often[n.text]]
