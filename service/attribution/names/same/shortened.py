"""What bodies are called in short but by the beginnings of their names or their words' first letters: "the Fed", "VW", "Lib Dems"."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.names.entities import Name

# Bodies that are called by the beginning of a word, behind "the".
BEGINNINGS = {"fed": ("federal", "reserve"), "met": ("metropolitan", "police")}
# Letters that stand within one word.
LETTERS = {"vw": "volkswagen", "pwc": "pricewaterhousecoopers", "hp": "hewlett-packard"}
# How many letters a word that is clipped has left at least.
CLIPPED = 3


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


def clipped_key(words: tuple[str, ...]) -> str:
    """What a name has in common with the one that is made of the beginnings of its words: "Lib Dems", "Liberal Democrats"."""
    return f"{len(words)} {words[0][:CLIPPED]}"


def is_clipped(short: tuple[str, ...], form: tuple[str, ...]) -> bool:
    """Whether a name of several words is made of the beginnings of another's: "Met Police" of "Metropolitan Police"."""
    pairs = list(zip(short, form, strict=False))
    stems = [(word.removesuffix("s") if other.endswith("s") else word, other) for word, other in pairs]
    return len(short) == len(form) > 1 and short != form and all(len(s) >= CLIPPED and other.startswith(s) for s, other in stems)
