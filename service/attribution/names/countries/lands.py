"""Countries by what their people and those who run them are called."""

from __future__ import annotations

from service.attribution.names.countries.capitals import CAPITALS

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
    "indian": "india",
    "irish": "ireland",
    "nigerien": "niger",
    "turkish": "turkey",
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
# How many where several countries or states begin alike: "Austria", "Australia".
MORE = {"aust": 6, "colo": 5, "indi": 7, "mala": 6, "maur": 7, "miss": 6, "mont": 5, "nige": 6, "slov": 5, "turk": 5}


def land(word: str) -> str:
    """What stands for a folded word, the same for a country and its people."""
    told = LANDS.get(word, word)
    return told[: MORE.get(told[:LEADING], LEADING)]
