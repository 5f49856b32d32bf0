"""Whom "which" and "who" mean by the words right before them, where nearer names mislead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# How many characters before a pronoun are looked at.
LEAD = 160
# Papers that somebody has seen, before a "which" of what they show: "files seen by the Herald, | which show".
SEEN = re.compile(
    r"(?P<papers>\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]hese|[Tt]hose)\s)?(?:(?!(?:among|and|by|from|in|of|on|or|with)\s)[a-z-]+\s)?(?:correspondence|documents?|e-?mails?|files?|letters?|memos?"
    r"|minutes|notes|papers?|records?|reports?|recordings?|transcripts?)\s(?:(?:seen|obtained|reviewed|viewed|examined|read)\s(?P<by>by)"
    r"|(?:given|handed|leaked|passed|sent|shown)\sto|shared\swith)\s[^,.;:“”\"\n]{2,60}),\s$"
)
SHOW = re.compile(r"which\s(?:also\s|clearly\s)?(?:(?:show|suggest|reveal|indicate|prove|detail|describe)(?P<single>s)?|state|say)\s")
MANY = re.compile(r"\b(?:correspondence|minutes|[a-z-]+s)\s\w+\s(?:by|to|with)\s")
# What stands between somebody's name and "who": where he or she is of.
OF = re.compile(r",\s(?:of|from|at|with)\s[^.;:“”\"\n]{2,140},\s")


def papers_seen(text: str, offset: int) -> Span | None:
    """The papers of which a "which" at `offset` tells what they show, not who has seen them; None where it may be either."""
    shows = SHOW.match(text, offset)
    found = SEEN.search(text, max(0, offset - LEAD), offset) if shows else None
    if found is None or shows is None or bool(shows["single"]) is (MANY.search(found["papers"]) is not None):
        return None
    if shows["single"] and not found["by"]:
        return None  # "a letter sent to the Herald, which reveals"
    return Span(*found.span("papers"))


def named_apart(text: str, people: Sequence[Name], offset: int) -> Name | None:
    """The last of the people before a "who" at `offset`, where nothing but what he or she is of stands between."""
    last = people[-1] if people else None
    return last if last and OF.fullmatch(text, last.span.end, offset) else None
