"""By what else bodies and countries are called that everybody knows under two names: "the Tories" of the Conservatives, "Britain"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from service.attribution.names.entities import normal
from service.attribution.words import PLACE_NAMES

CONSERVATIVES, REPUBLICANS = "conservative party", "republican party"
# What such are known as, by what an article may call them, folded.
KNOWN_AS = PLACE_NAMES | {
    **dict.fromkeys(("conservatives", "tories", "tory", "tory party"), CONSERVATIVES),
    **dict.fromkeys(("gop", "grand old party"), REPUBLICANS),
    **dict.fromkeys(("britain", "great britain"), PLACE_NAMES["uk"]),
}
# Such as are nobody's proper name where the article has another.
NICKNAMES = frozenset("tories tory britain gop".split()) | {"tory party", "great britain"}
# Parties by what all of their members are called, with an article or without one.
PARTIES = frozenset(("labor", "tories"))
MEMBERS = frozenset(("conservatives",))


def known_as(words: Sequence[str]) -> str:
    """What the bearer of a name in folded words is known as, folded: the same for each of its names."""
    key = " ".join(words)
    return KNOWN_AS.get(key, key).casefold()


def proper(forms: Iterable[str]) -> list[str]:
    """Those of some names that are no nicknames, all of them where there are no others."""
    every = list(forms)
    return [form for form in every if " ".join(normal(form)) not in NICKNAMES] or every


def is_party(words: str) -> bool:
    """Whether a mention is a party by what its members are called: "Tories", and with an article "the Conservatives"."""
    told = " ".join(normal(words))
    return told in PARTIES or (told in MEMBERS and words.startswith(("The C", "the C")))
