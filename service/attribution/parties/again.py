"""Quotations that stand in an article twice, word for word, by whatever names: what is embedded below is what was told above, and nobody
confirms it who is the same, by the name of an account.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from service.attribution.attributed import Attributed
from service.attribution.grammar import WORD

# How many words two people hardly say alike, and how many of a longer quotation are looked at.
LEAST, MOST = 6, 60


def said_again(text: str, items: Sequence[Attributed]) -> list[tuple[str, ...]]:
    """The words of each quotation that stands in the article more than once; nothing for other statements."""
    words = [_words(text, item) if item.statement.kind == "direct" else () for item in items]
    times = Counter(words)
    return [each if each and times[each] > 1 else () for each in words]


def _words(text: str, item: Attributed) -> tuple[str, ...]:
    said = " ".join(span.cut(text) for span in item.statement.content)
    words = tuple(word.casefold() for word in WORD.findall(said)[:MOST])
    return words if len(words) >= LEAST else ()
