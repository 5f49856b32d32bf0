"""Ranks and titles that the tagger takes for a part of a person's name: "Garda | Ada Lund"."""

from __future__ import annotations

import re

from service.attribution.ranks import DETECTIVES, LETTERED

# Of chess, of the church and of the police.
_PREFACES = f"{LETTERED}|ADGP|Adv|Auntie|Aunty|Cdr|Cdre|DIG|Garda|IGP|Metropolitan|Patriarch|Undersheriff|WFM|WGM|WIM"
# Those that are initials or a first name as well: "IM Pei", "Deacon Jones".
_SHORT_PREFACES = f"{DETECTIVES}|CP|Deacon|FM|GM|IG|IM|SP"
PREFACES = frozenset(f"{_PREFACES}|{_SHORT_PREFACES}".casefold().split("|")) | {"class", "superior", "sri", "puan", "seri"}
PREFACE = re.compile(
    rf"(?:First\sClass|Mother\sSuperior|Tan\sSri|Toh\sPuan|Datuk\sSeri|Datuk\sSri)\s(?=[A-Z])|(?:(?:Air|Wing)\s)?(?:{_PREFACES})\.?\s(?!S[ií]och)(?=[A-Z][\w’'-]*[a-z])"
    rf"|(?:{_SHORT_PREFACES})\.?\s(?=[A-Z][\w’'-]*[a-z][^\S\n][A-Z])"
    r"|(?:[A-Z][\w’'-]*\s){1,3}Ombuds(?:man|woman|person)\s(?=[A-Z][\w’'-]*\s[A-Z])"
)
