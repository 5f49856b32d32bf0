"""Bodies whose names end with an 's of their own: "Marlow's has said", "according to Tull & Orr's." A possessive owns what follows it, and
no verb does.
"""

from __future__ import annotations

import re
from itertools import islice

from service.attribution.names.entities import Entity, Name
from service.attribution.saying import SAYS

ENDS = ("'s", "’s")
# What stands behind a name's own 's; "said" may be short for "has said" behind a person's.
_OWN = r"(?:(?:also|now|then)\s)?(?:has|have|had|will|would|says|which)\b"
VERB = re.compile(rf"[’']s(?:,\swhich\b|\s{_OWN})")
SAID = re.compile(rf"[’']s\s(?:(?:also|then)\s)?(?:{SAYS})\b")
# A body without an 's before its verb.
BARE = re.compile(rf"\s(?:(?:also|then)\s)?(?:{SAYS}|had|has|is|was|will)\b")
# How many of a body's names are looked at.
MENTIONS = 12


def is_firm_of_own(text: str, name: Name) -> bool:
    """Whether a name has an 's of its own, as no person's has: "Marlow's has"."""
    return _ended(text, name) and VERB.match(text, _bare_end(name)) is not None


def with_own_s(entity: Entity, name: str, text: str) -> str:
    """The name of an entity, with the 's of its own that a body has."""
    if entity.kind != "organization" or name.endswith(("s", "S")):
        return name
    if any(BARE.match(text, met.span.end) for met in entity.names[:MENTIONS] if not _ended(text, met)):
        return name
    for met in islice(entity.names, MENTIONS):
        end = _bare_end(met)
        if _ended(text, met) and text.endswith(name, 0, end) and (VERB.match(text, end) or SAID.match(text, end)):
            return name + text[end : end + 2]
    return name


def _ended(text: str, name: Name) -> bool:
    return name.text.endswith(ENDS) or text.startswith(ENDS, name.span.end)


def _bare_end(name: Name) -> int:
    return name.span.end - 2 if name.text.endswith(ENDS) else name.span.end
