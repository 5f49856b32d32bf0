"""Whether a text looks like English: a hint for the client, nothing that the engine rests on."""

from __future__ import annotations

import re

SAMPLE = 4_000  # characters: enough to tell, and no cost on a long text
FEWEST_WORDS = 25  # below, a headline or a list of names would be judged by chance
LEAST_SHARE = 0.15  # English news has 0.35 to 0.5; Dutch, German or French text stays below 0.1

WORD = re.compile(r"[^\W\d_]+")
FREQUENT = frozenset(
    "a about after all also an and are as at be been but by can could do for from had has have he her his how i if in into is it its "
    "just more new no not of on one or other our out over said she so some than that the their them there they this to two up was we "
    "were what when which who will with would you your".split()
)


def looks_english(text: str) -> bool:
    """False where the beginning of `text` has too few of the words that every English text is full of; True of short texts."""
    words = WORD.findall(text[:SAMPLE].lower())
    return len(words) < FEWEST_WORDS or sum(map(FREQUENT.__contains__, words)) >= LEAST_SHARE * len(words)
