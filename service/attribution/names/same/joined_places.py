"""Places and firms whose names have an "and" in them, so that they are one and not two: "Trinidad and Tobago", "Johnson and Johnson"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.attribution.names.entities import Name, normal
from service.attribution.spans import Span

AND = " and "
# Countries, provinces and districts; what stands behind the "and", by what stands before it.
PLACES = {
    "antigua": "Barbuda",
    "argyll": "Bute",
    "barking": "Dagenham",
    "bosnia": "Herzegovina",
    "brighton": "Hove",
    "daman": "Diu",
    "dumfries": "Galloway",
    "hammersmith": "Fulham",
    "jammu": "Kashmir",
    "kensington": "Chelsea",
    "newfoundland": "Labrador",
    "perth": "Kinross",
    "redcar": "Cleveland",
    "saint kitts": "Nevis",
    "saint pierre": "Miquelon",
    "saint vincent": "the Grenadines",
    "sao tome": "Principe",
    "são tomé": "Príncipe",
    "st kitts": "Nevis",
    "st pierre": "Miquelon",
    "st vincent": "the Grenadines",
    "telford": "Wrekin",
    "trinidad": "Tobago",
    "turks": "Caicos",
    "tyne": "Wear",
    "wallis": "Futuna",
    "windsor": "Maidenhead",
}
# Firms, the same way.
FIRMS = {
    "abercrombie": "Fitch",
    "barnes": "Noble",
    "dolce": "Gabbana",
    "ernst": "Young",
    "fortnum": "Mason",
    "harland": "Wolff",
    "marks": "Spencer",
    "pratt": "Whitney",
    "procter": "Gamble",
    "smith": "Wesson",
    "tate": "Lyle",
}
WHOLE = frozenset(f"{first}{AND}{rest.removeprefix('the ')}".casefold() for first, rest in PLACES.items())

# Those that news calls by their first half.
COUNTRIES = frozenset(("antigua", "bosnia", "saint kitts", "saint vincent", "sao tome", "st kitts", "st vincent", "trinidad"))


def is_country_in_short(words: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether the folded words of a name are the first half of a country's: "Bosnia"."""
    return "and" in whole and tuple(whole[: len(words)]) == tuple(words) and whole[len(words)] == "and" and " ".join(words) in COUNTRIES


def is_joined_place(text: str) -> bool:
    """Whether what may look like two places is one: "Bosnia and Herzegovina"."""
    return AND in text and " ".join(normal(text)).replace(" and the ", AND) in WHOLE


def joined_places(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, in order, both sides of the "and" in such a place's or firm's as one; "Trinidad" alone is a place beside it."""
    out: list[Name] = []
    joined = 0
    for name in names:
        if name.span.start < joined:
            continue  # the second half
        end = _end(text, name) if text.startswith(AND, name.span.end) else None
        if end is None:
            out.append(name)
            continue
        span, joined = Span(name.span.start, end), end
        kind = "place" if is_joined_place(span.cut(text)) else "organization"
        out.append(Name(span, kind, name.first, span.cut(text), normal(span.cut(text))))
    if not any(is_joined_place(name.text) for name in out):
        return out
    return [replace(name, kind="place") if " ".join(name.words) in COUNTRIES else name for name in out]


def _end(text: str, name: Name) -> int | None:
    """Where the whole ends of which a name is the first half, with an "and" behind it."""
    folded = " ".join(name.words)
    half = PLACES.get(folded) or FIRMS.get(folded) or (name.text if len(name.words) == 1 else None)
    start = name.span.end + len(AND)
    end = start + len(half) if half else start
    whole = half is not None and text.startswith(half, start) and not text[end : end + 1].isalnum()
    return end if whole and text[end : end + 1] != "-" else None
