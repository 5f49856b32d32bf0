"""Whether two passages have words in common, whatever their endings."""

from __future__ import annotations

import re

# A word, and how much of it counts.
WORD, STEM = re.compile(r"[a-z]{3,}|\d+"), 5
# How many words two passages that tell of one thing share at least.
SHARED = 2
COMMON = frozenset(
    "about after also and are been but can for from had has have her his into its may more new not over said says than that the their they"
    " this was were what when which who will with would".split()
)


def tell_of_one(headline: str, told: str) -> bool:
    """Whether a headline and a statement have words in common by their beginnings; short and common ones do not count."""
    return len(_beginnings(headline) & _beginnings(told)) >= SHARED


def _beginnings(said: str) -> set[str]:
    return {word[:STEM] for word in WORD.findall(said.casefold()) if word not in COMMON}
