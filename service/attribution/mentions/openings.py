"""How a sentence begins before its subject: a word that joins it to the one before speaks for nobody."""

from __future__ import annotations

import re

_JOINING = (
    r"(?:Additionally|Afterwards|Again|Also|Besides|But|Consequently|Conversely|Earlier|Elsewhere|Finally|Furthermore|Hence|However|Indeed|Instead"
    r"|Interestingly|Ironically|Later|Lastly|Likewise|Meanwhile|Moreover|Nevertheless|Next|Nonetheless|Notably|Now|Otherwise|Separately|Similarly"
    r"|Still|Surprisingly|Then|Therefore|Thus|Today|Ultimately|Unsurprisingly|Yesterday|Yet)"
)
# The subject with which a sentence begins, such a word aside, parted from its verb by commas.
PARTED = re.compile(
    rf"(?:{_JOINING},\s+)?(?!{_JOINING},)"
    r"(?P<subject>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[A-Z][\w’'.-]*)(?:\s[^\s,.;:“”\"()]+){0,6}),\s[^.;:“”\"\n]{2,140}"
)
