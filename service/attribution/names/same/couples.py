"""Two persons of whom the second one's surname is the first one's too: "Tom and Sue Pike", "the Tom and Sue Pike Trust"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.names.entities import Name, words_of
from service.attribution.names.extents.name_parts import BODIES, name_at
from service.attribution.names.first_names import is_first_name
from service.attribution.spans import Span

JOINTS = (" and ", " & ")
# Of what kin both are, right before the first: "the brothers Tom and Ned Pike", "his parents, Tom and Sue Pike".
BOTH = re.compile(
    r"(?:\b(?i:brothers|couple|daughters|husband\sand\swife|newlyweds|siblings|sisters|sons|spouses|twins)"
    r"|(?:\b(?i:her|his|my|our|their)|[’']s?)\s(?:[a-z]+\s)?(?:children|grandparents|parents)),?\s$"
)
WINDOW = 40


def of_couple(text: str, name: Name, before: Sequence[Name]) -> Name | None:
    """All of a body's name that two persons have given theirs, the last name `before` being the first's: "the Tom and | Sue Pike Trust"."""
    first = before[-1] if before else name
    if name.kind != "organization" or text[first.span.end : name.span.start] not in JOINTS or not _is_first(first):
        return None
    called = len(name.words) > 2 and name.words[-1] in BODIES and is_first_name(name.words[0])
    behind_the = text[max(0, first.span.start - len("the ")) : first.span.start].casefold() == "the "
    return name_at(text, Span(first.span.start, name.span.end), "organization", first.first) if called and behind_the else None


def with_shared_surnames(text: str, names: Sequence[Name]) -> list[Name]:
    """The names in order, first names with the surname that a second person's right behind an "and" has: where of what kin both are
    stands before, the article has named nobody else of that first name yet, and never calls anybody by it alone.
    """
    out = list(names)
    pairs = [at for at in range(len(out) - 1) if _are_two(text, out[at], out[at + 1])]
    if not pairs:
        return out
    told = Counter(word for name in names for end in {name.words[:1], name.words[-1:]} for word in end)
    met: dict[str, int] = {}
    for at, name in enumerate(out):
        met.setdefault(name.words[0], at) if len(name.words) > 1 else None
    for at in pairs:
        first, second = out[at], out[at + 1]
        word = first.words[0]
        both = BOTH.search(text, max(0, first.span.start - WINDOW), first.span.start) is not None
        alone = told[word] == 1 + sum(name.words[0] == word and len(name.words) > 1 for name in names)
        if alone and both and met.get(word, at + 1) > at:
            whole = f"{first.text} {second.text.split()[-1]}"
            out[at] = replace(first, text=whole, words=words_of(whole, "person"))
    return out


def _is_first(name: Name) -> bool:
    return name.kind == "person" and len(name.words) == 1 and " " not in name.text and is_first_name(name.words[0])


def _are_two(text: str, first: Name, second: Name) -> bool:
    """Whether a first name alone and a whole name stand with an "and" between."""
    if len(first.words) != 1 or len(second.words) != 2 or second.kind != "person" or text[first.span.end : second.span.start] not in JOINTS:
        return False
    return is_first_name(second.words[0]) and _is_first(first)
