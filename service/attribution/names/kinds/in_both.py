"""Names that the reader tags here as a person's and there as a body's, and that are a body's: "Vantor", "the Brass Girls";
or here as a body's and there as a place's: "Norva Re".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from service.attribution.names.countries.capitals import PLACES
from service.attribution.names.entities import Name
from service.attribution.names.first_names import is_first_name
from service.attribution.names.kinds.impersonal import is_personal
from service.attribution.words import COMPANIES

KINDS = ("person", "organization")
TWICE = 2
# In how many characters before a name what its bearer is called stands.
LONGEST = 24


def bodies_in_both(text: str, names: Sequence[Name], surnames: Collection[str]) -> set[tuple[str, ...]]:
    """The folded words of such names: of one word, no surname, that is a body's more often and nowhere called as a person; of several that
    begin with no first name and have an article, or what firms are called, right before them somewhere.
    """
    counts: dict[tuple[str, ...], Counter[str]] = {}
    for name in names:
        if name.kind in KINDS:
            counts.setdefault(name.words, Counter())[name.kind] += 1
    both = {words for words, kinds in counts.items() if len(kinds) > 1 and words and not is_first_name(words[0])}
    if not both:
        return both
    found: dict[tuple[str, ...], list[Name]] = {}
    for name in names:
        if name.words in both and name.kind in KINDS:
            found.setdefault(name.words, []).append(name)
    return {words for words, met in found.items() if _is_body(text, words, met, counts[words], surnames)}


def bodies_among_places(names: Sequence[Name]) -> set[tuple[str, ...]]:
    """The folded words of names of several words that the reader tags here as a body's, twice at least, and not oftener as a place's."""
    counts: dict[tuple[str, ...], Counter[str]] = {}
    for name in names:
        if len(name.words) > 1:
            counts.setdefault(name.words, Counter())[name.kind] += 1
    often = (words for words, kinds in counts.items() if max(TWICE, kinds["place"]) <= kinds["organization"])
    return {words for words in often if " ".join(words) not in PLACES}


def _is_called(text: str, name: Name) -> bool:
    """Whether what firms are called stands right before a name: "the software maker | Nuvio Ray"."""
    before = text[max(0, name.span.start - LONGEST) : name.span.start].split()
    return bool(before) and before[-1] in COMPANIES


def _is_body(text: str, words: tuple[str, ...], met: Sequence[Name], kinds: Counter[str], surnames: Collection[str]) -> bool:
    if len(words) > 1:
        return any(n.text.startswith("The ") or text.endswith(("the ", "The "), 0, n.span.start) or _is_called(text, n) for n in met)
    return kinds["organization"] > kinds["person"] and words[0] not in surnames and not any(is_personal(text, n) for n in met)
