"""Names with the surname first and a given name of two parts, the second in small letters, that the reader did not tag: "Ban Ki-moon"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np

from service.attribution.names.entities import Name, normal
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span

# A word with a capital and a part behind its hyphen that is no participle or the like: no "Tarn-based".
GIVEN = re.compile(
    r"(?<=[a-z] )[A-Z][a-z]+-(?!(?:based|backed|born|bound|elect|era|led|like|owned|run|style|wide)\b|[a-z]+(?:ed|ing|an|ese|ish)\b)"
    r"[a-z]+(?![\w-])"
)
SURNAME = re.compile(r"(?<![\w’'&.-])(?<![A-Z][a-z] )[A-Z][a-z]+$")
LONGEST = 20


def with_surnames_first(text: str, names: Sequence[Name], tagged: Iterable[Span], pieces: Pieces) -> list[Name]:
    """Such names whose surname alone is a person's, or tagged as nothing else, elsewhere in the article."""
    single = {n.text for n in names if n.kind == "person" and " " not in n.text}
    if not single:
        return []
    taken = {span.start for span in tagged}
    found: list[Name] = []
    for given in GIVEN.finditer(text):
        surname = SURNAME.search(text, max(0, given.start() - LONGEST), given.start() - 1)
        if surname and surname[0] in single and taken.isdisjoint((surname.start(), given.start())):
            span = Span(surname.start(), given.end())
            first = int(np.searchsorted(pieces.begins, span.start))
            found.append(Name(span, "person", first, span.cut(text), normal(span.cut(text))))
    return found
