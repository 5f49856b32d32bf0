"""The forms in which what somebody is stands before his or her name, with a comma between."""

from __future__ import annotations

import re

# Before a name and a comma, or a word that gives the name, from an article on.
AHEAD = re.compile(
    r"(?:^|[\s(“\"—-])(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne\s+of\s+\S+)\s+(?P<phrase>(?:[^,.;:?!()“”\"\n—]|(?<=\b[A-Z])\.(?=[A-Z]\.|[^\S\n][a-z])|(?<=\bSt)\.|(?<=\b[MD][rs])\.(?=[^\S\n][A-Z])"
    r"|(?<=\b(?:Gov|Mrs|Rep|Sen))\.(?=[^\S\n][A-Z])|\([A-Z]{2,8}\)(?=[^\S\n]\w)){3,90})"
    r"(?:(?:[^\S\n]\([A-Z][A-Za-z&.]{1,7}\))?,|(?<=\w)[^\S\n](?:named|called|identified[^\S\n]as|known[^\S\n]as))[^\S\n]+$"
)
# The same without an article, where a sentence begins: "Union President, Comrade | Ada Lund".
AHEAD_BARE = re.compile(
    r"(?:^|[.!?][”\"’']?[^\S\n]|\n)(?P<phrase>[A-Z][\w’'&-]*(?:[^\S\n](?:(?:of|for|and|the)[^\S\n]){0,2}(?:[A-Z][\w’'&-]*|\([A-Z]{2,8}\)(?=[^\S\n]\w))){1,8}),[^\S\n]+$"
)
# The same of a body, in small letters, where a sentence begins or behind a verb of saying: "Harbour Line chairwoman, | Ada Lund".
AHEAD_BODY = re.compile(
    r"(?:^|[.!?][”\"’']?[^\S\n]|\n|[,”\"’'][^\S\n](?:said|says|added|adds)[^\S\n])(?P<phrase>(?P<first>[A-Z][\w’'&.-]*)(?:[^\S\n][A-Z&][\w’'&.-]*){0,4}"
    r"[^\S\n](?:[a-z][a-z-]*[^\S\n]){0,2}(?P<office>[a-z][a-z-]+)),[^\S\n]+$"
)
# A post and the unit that it is held in, before a name: "The Director, Harbour Operations, | Ada Lund".
POSTED = re.compile(
    r"(?:^|\s)[Tt]he[^\S\n](?P<phrase>(?P<post>(?:[A-Z][\w-]*[^\S\n]){0,4}[A-Z][\w-]*)(?:[^\S\n](?:of|for)[^\S\n][A-Z][\w-]*)?),[^\S\n](?P<unit>[A-Z][\w-]*)(?:[^\S\n][\w&’'-]+){0,6},[^\S\n]$"
)
# The same behind the name of whose it is: "Lund's widow, ".
AHEAD_OWNED = re.compile(
    r"(?:^|[\s(“\"—-])[A-Z][\w’'.-]*(?:[’']s|s[’'])\s+(?P<phrase>(?:[a-z]|(?P<office>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,4})\s(?=in\b|for\b|to\b))"
    r"[^,.;:?!()“”\"\n—]{2,60}),[^\S\n]+$"
)
