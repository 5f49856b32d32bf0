"""Places that somebody runs or works at, which tell of whoever is from there what he or she does: "Ada Lund from Corran Station"."""

from __future__ import annotations

LAST = frozenset("Farm Farms Nursery Orchard Orchards Ranch Station Stud Vineyard Vineyards Winery Wines Zoo".split())


def is_worked(text: str) -> bool:
    """Whether the name of a place of two words or more ends with what it is run as."""
    words = text.split()
    return len(words) > 1 and words[-1] in LAST
