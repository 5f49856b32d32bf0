"""Namesakes of one family, told apart by what is said of their kin: "Ada Lund, mother of the sailor Jo Lund, wept. Lund said"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TypeVar

from service.attribution.names.entities import Name

T = TypeVar("T")
# As whose relative a namesake is presented: "Karen Lund, mother of the sailor | Peter Lund".
KIN_OF = re.compile(
    r",\s(?:the\s)?(?:[a-z]+\s){0,2}(?:brother|daughter|father|husband|mother|sister|son|widow|widower|wife)\sof\s(?:the\s)?(?:[\w-]+\s){0,4}$"
)
WIDTH = 60
# Somebody who speaks of father or mother, and in how many characters around the surname.
MY_PARENT = re.compile(r"(?<!, )\b(?:[Mm]y|his|her)\s(?:late\s|own\s)?(?:dad|father|mom|mother|mum|parents)\b")
AROUND = 200
# How near before the surname the child has been named, and how often who is named only as a relative.
NEAR, SELDOM = 300, 2


def by_kin(groups: Mapping[T, Sequence[int]], name: Name, text: str) -> list[T]:
    """Of several namesakes whose names begin at some offsets, whom a surname means: nobody who was named last only to tell whose relative a
    namesake is; who was named right before, if father or mother is told of around it; all where neither is so.
    """
    met = {group: at for group, starts in groups.items() if (at := bisect_left(starts, name.span.start))}
    last = {group: groups[group][at - 1] for group, at in met.items()}
    told = [g for g in groups if g not in met or met[g] > SELDOM or not _is_inserted(text, last[g], name.text)]
    latest = max(last, key=lambda group: last[group], default=None)
    if len(told) < len(groups) or latest is None or name.span.start - last[latest] > NEAR:
        return told or list(groups)
    return [latest] if _tells_of_parent(text, name) else told


def _is_inserted(text: str, offset: int, surname: str) -> bool:
    """Whether a name at an offset tells whose relative the namesake is who is named right before it, and of whom the sentence is."""
    low = max(0, offset - WIDTH)
    kin = KIN_OF.search(text, low, offset) if " of " in text[low:offset] else None
    return kin is not None and text.endswith(surname, low, kin.start())


def _tells_of_parent(text: str, name: Name) -> bool:
    low = max(text.rfind("\n", 0, name.span.start) + 1, name.span.start - AROUND)
    end = text.find("\n", name.span.end, name.span.end + AROUND)
    return MY_PARENT.search(text, low, end if end >= 0 else name.span.end + AROUND) is not None
