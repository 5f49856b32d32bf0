"""Whom somebody speaks to or does something to, who is somebody else: "Lund wrote to the minister", "Lund told the coach"."""

from __future__ import annotations

import re
from collections.abc import Collection

from service.attribution.addresses import SIR
from service.attribution.spans import Span

_ARTICLE = r"(?:an?|her|his|its|the|their)\s"
_DID = (
    r"(?:(?:has|had|also|later|then|[a-z]+ly)\s){0,2}(?:accused|advised|asked|assured|begged|blamed|criticised|criticized|directed|emailed|e-mailed|informed"
    r"|instructed|invited|met|notified|ordered|phoned|praised|rang|reminded|spoke\s(?:to|with)|sued|telephoned|telling|tells|texted|thanked|told|urged|visited"
    r"|warned|wrote(?:\sto)?|writing\sto)\s"
)
# Between a name and what another is: "Lund | wrote to the | minister".
BETWEEN = re.compile(rf"\s{_DID}{_ARTICLE}(?:[\w’'-]+\s){{0,3}}")
# Before a description with its article: "Lund told | the coach".
BEFORE = re.compile(rf"(?P<who>[^\W_]+(?:-[^\W_]+)*)\s{_DID}$")
WIDTH = 60
# Behind a description, of whom its bearer says something: "The officer | said Mr Lund knew".
TELLS = re.compile(
    rf"\s(?:added|argued|claimed|insisted|said|says|testified|told\s(?:the\s)?\w+)\s(?:that\s)?(?:(?:{SIR})\.?\s)?(?P<who>[^\W_]+(?:-[^\W_]+)*)\s(?!and\b)"
)
PRONOUNS = frozenset(("he", "she", "who"))


def is_between(text: str, start: int, end: int) -> bool:
    """Whether what stands between a name and a phrase behind it makes the phrase somebody's whom the name's bearer addresses."""
    return 0 < end - start <= WIDTH and BETWEEN.fullmatch(text, start, end) is not None


def addresses(text: str, description: Span, names: Collection[str]) -> bool:
    """Whether one of some `names`, folded words, or a pronoun addresses whom a description means, right before it."""
    found = BEFORE.search(text, max(0, description.start - WIDTH), description.start)
    return found is not None and found["who"].casefold() in PRONOUNS | frozenset(names)


def tells_of(text: str, description: Span, names: Collection[str]) -> bool:
    """Whether whom a description means says something of one of some `names`, folded words, which no one does of himself or herself."""
    found = TELLS.match(text, description.end)
    return found is not None and found["who"][0].isupper() and found["who"].casefold() in names
