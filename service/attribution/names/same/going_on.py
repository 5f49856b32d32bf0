"""Which of several of one surname goes on speaking: "Ada Lund, his niece, said the roof leaked. Lund added"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from service.attribution.addresses import MR
from service.attribution.names.entities import Name

# Who says something by the full name, all of that sentence, and a quotation with which the next begins; how many characters that has.
SPOKE = re.compile(
    r"(?:[A-Z][\w.’'-]*\s){1,3}?[A-Z][\w’'-]*(?:,\s[^,.;:“”\"\n]{2,60},?)?"
    r"\s(?:said|says|told|tells|wrote|added|insisted|argued|recalled|explained|testified)\b"
    r"[^.?!“”\"\n]{0,160}(?:[“\"][^“”\"\n]{0,200}[”\"])?[.!?]?\s+"
    rf"(?P<quoted>[“\"][^“”\"\n]{{2,200}}[”\"],?\s)?(?:(?:{MR})\.?\s)?"
)
LONGEST = 480
# What somebody does who goes on, right behind a name or a description.
ADDS = re.compile(r"\s(?:also\s|then\s)?(?:added|adds|continued|continues|went\son|goes\son|carried\son)\b")
SAYS = re.compile(r"\s(?:also\s|then\s)?(?:said|says|told|tells|wrote|insisted|argued|recalled|explained)\b")


def goes_on(starts: Sequence[int], name: Name, text: str) -> bool:
    """Whether somebody whose names begin at `starts` said something by the full name in the sentence right before the one that begins with
    a surname, or with a quotation before it: who adds something, or says something at once and was named before.
    """
    at = bisect_left(starts, name.span.start)
    near = at > 0 and name.span.start - starts[at - 1] <= LONGEST
    spoke = SPOKE.fullmatch(text, starts[at - 1], name.span.start) if near else None
    if spoke is None:
        return False
    return ADDS.match(text, name.span.end) is not None or (at > 1 and not spoke["quoted"] and SAYS.match(text, name.span.end) is not None)
