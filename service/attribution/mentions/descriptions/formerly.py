"""Who is introduced by what he or she was, behind a description: "The company's lawyer, former Harlow mayor Ada Lund, said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.words import PEOPLE, is_joined_title

# What somebody was, between the comma and the name.
FORMERLY = re.compile(r"(?:the\s)?(?:former|retired|ex-[\w-]+|one-?time|then)\s(?:[\w.’'&-]+\s){0,6}")
PAST = ("former ", "retired ", "ex-", "one", "then ", "the former ", "the retired ")
# How many names are looked at: "former | U.S. | attorney | Ada Lund".
NEAR = 3


def is_introduced(text: str, end: int) -> bool:
    """Whether what somebody was stands behind a description that ends at an offset, and a comma."""
    return text.startswith(tuple(f", {past}" for past in PAST), end)


def was_before(text: str, start: int, names: Sequence[Name]) -> Name | None:
    """The person among the first of some names, in order, whom what he or she was goes before from an offset on."""
    if not text.startswith(PAST, start):
        return None
    for name in (each for each in names[:NEAR] if each.kind == "person"):
        lead = text[start : name.span.start]
        last = lead.split()[-1].casefold().removeprefix("ex-") if lead.strip() else ""
        if FORMERLY.fullmatch(lead) and (last in PEOPLE or is_joined_title(last)):
            return name
    return None
