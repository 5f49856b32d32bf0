"""Countries by what their people and those who run them are called."""

from __future__ import annotations

from service.attribution.capitals import CAPITALS

SHORT = {"united states": "america", "european union": "europe"}
# Where the letters with which it begins are others than the country's own.
LANDS = {
    "american": "america",
    "british": "britain",
    "burmese": "myanmar",
    "danish": "denmark",
    "dutch": "netherlands",
    "eu": "europe",
    "filipino": "philippines",
    "finnish": "finland",
    "french": "france",
    "irish": "ireland",
    "pentagon": "america",
    "polish": "poland",
    "spanish": "spain",
    "swiss": "switzerland",
    "u.k": "britain",
    "u.s": "america",
    "uk": "britain",
    "us": "america",
    "usa": "america",
    "welsh": "wales",
    "white": "america",
    **{city: SHORT.get(land.casefold(), land.casefold()) for city, land in CAPITALS.items()},
}
# By how many letters a people's adjective begins as its country does: "Israeli", "Israel".
LEADING = 4


def land(word: str) -> str:
    """What stands for a folded word, the same for a country and its people."""
    return LANDS.get(word, word)[:LEADING]
