"""Bodies that are called by the noun of their names alone: "the Corps" of the Harbour Relief Corps, "the Board" of the Board of Trade."""

from __future__ import annotations

from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.names.extents.name_parts import BODIES
from service.attribution.names.first_names import is_first_name

# Nouns by which such a body is called; none that is a name by itself, as "the House" is.
HEADS = BODIES - {"campaign", "programme", "program", "division"} | frozenset(
    "assembly bank brigade chamber clinic college company conference congregation consortium convention corporation corps court exchange "
    "executive faculty forum front group guild hospital inspectorate institution lodge ministry museum observatory orchestra panel school "
    "seminary service society squadron surveyor tribunal university".split()
)
# What all branches of a movement are called by.
BRANCHES = frozenset((("red", "cross"), ("red", "crescent")))
# What ends the names of bodies that are called by a person's surname alone as well: "the Lund Foundation" of the Ada Lund Foundation.
CALLED_AFTER = frozenset("foundation fund institute trust centre center library museum gallery school prize".split())
# What ends the noun in a name: "Board | of Trade".
TYING = frozenset("of for on in against".split())


def head_of(words: Sequence[str]) -> str:
    """The noun of a body's name: the word before its first preposition, or the last."""
    return next((words[at - 1] for at, word in enumerate(words) if at and word in TYING), words[-1])


def branch_of(words: Sequence[str]) -> str:
    """The word before the last of a name that ends with what all of its branches are called by, "International | Red Cross", or is called
    after a whole person: "Ada | Lund Foundation".
    """
    after = len(words) > 2 and words[-1] in CALLED_AFTER and is_first_name(words[0])
    return words[-2] if after or tuple(words[-2:]) in BRANCHES else words[-1]


def is_head(text: str, name: Name) -> bool:
    """Whether a name is no more than a noun for a body, with its article: "the Board"."""
    if len(name.words) > 1 or name.words[0] not in HEADS:
        return False
    return text[max(0, name.span.start - 4) : name.span.end].casefold().startswith("the ") or name.text.startswith("The ")
