"""Where a word stands in a text, found without a pattern made of it: `re` would keep that after the article that the word is from."""

from __future__ import annotations

from collections.abc import Iterator


def ends_of(text: str, word: str, *, whole: bool = True) -> Iterator[int]:
    """Where `word` ends in `text`, as a word of its own; not `whole`: as the beginning of one."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not _is_inside(text[max(0, at - 1) : at]) and not (whole and _is_inside(text[end : end + 1])):
            yield end
        at = text.find(word, end)


def _is_inside(character: str) -> bool:
    return character.isalnum() or character == "_"
