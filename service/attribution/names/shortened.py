"""What bodies are called in short that neither begins their names nor has their words' first letters: "the Fed", "VW"."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.names.entities import Name

# Bodies that are called by the beginning of a word, behind "the".
BEGINNINGS = {"fed": ("federal", "reserve"), "met": ("metropolitan", "police")}
# Letters that stand within one word.
LETTERS = {"vw": "volkswagen", "pwc": "pricewaterhousecoopers", "hp": "hewlett-packard"}


def keys_of(word: str) -> tuple[str, ...]:
    """The folded words by which a body is found that one word may call in short."""
    return (*BEGINNINGS.get(word, ()), *((LETTERS[word],) if word in LETTERS else ()))


def is_shortened(name: Name, form: Sequence[str], text: str) -> bool:
    """Whether a name calls in short the body that has another name, in folded words."""
    if len(name.words) != 1:
        return False
    (word,) = name.words
    if LETTERS.get(word) == form[0]:
        return True
    called = BEGINNINGS.get(word) in (tuple(form[:2]), tuple(form[1:3]))
    behind_the = text[max(0, name.span.start - 4) : name.span.end].casefold().startswith("the ") or name.text.startswith("The ")
    return called and behind_the
