"""Where a body is from, before its name: "Leeds-based | Orbis"."""

from __future__ import annotations

import re

from service.attribution.names.countries.peoples import DOUBLE
from service.attribution.names.wording.trades import NATIONALS
from service.attribution.words import GROUPS

BASED = re.compile(r"[A-Z][\w.]*(?:\s[A-Z]\w+)?-(?:based|born|led|backed|listed|owned|run)\s(?=[A-Z])")


def is_based(tagged: str, kind: str) -> bool:
    """Whether a name of neither kind that the tagger knows is a body's of two words or more behind where it is from: "Tarn-based Harbour
    Friends", not "Tarn-based Danes" or "Tarn-based South Koreans".
    """
    based = BASED.match(tagged) if kind == "other" and "-" in tagged else None
    words = tagged[based.end() :].casefold().split() if based else []
    return (
        len(words) > 1 and words[-1] not in NATIONALS and " ".join(words[-2:]).removesuffix("s") not in DOUBLE and words[-1] not in GROUPS
    )
