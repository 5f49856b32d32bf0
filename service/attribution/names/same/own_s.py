"""Bodies whose names end with an 's of their own: "Marlow's has said", "according to Tull & Orr's." A possessive owns what follows it, and
no verb does.
"""

from __future__ import annotations

import re
from itertools import islice

from service.attribution.names.entities import Entity
from service.attribution.saying import SAYS
from service.attribution.spans import Span

ENDS = ("'s", "’s")
# What stands behind a name's own 's; "said" may be short for "has said" behind a person's.
_OWN = r"(?:(?:also|now|then)\s)?(?:has|have|had|will|would|says|which)\b"
VERB = re.compile(rf"[’']s(?:,\swhich\b|\s{_OWN})")
SAID = re.compile(rf"[’']s\s(?:(?:also|then)\s)?(?:{SAYS})\b")
# A body without an 's before its verb.
BARE = re.compile(rf"\s(?:(?:also|then)\s)?(?:{SAYS}|had|has|is|was|will)\b")
# How many of a body's names are looked at; how far back a quotation may begin.
MENTIONS, LONGEST_SPEECH = 12, 1200


def has_own_s(text: str, span: Span) -> bool:
    """Whether what is named has an 's of its own, as nobody has: "Marlow's has", and "Marlow's said" unless somebody is heard to say so."""
    end = _bare_end(text, span)
    if not text.startswith(ENDS, end):
        return False
    return VERB.match(text, end) is not None or (SAID.match(text, end) is not None and not _is_in_speech(text, end))


def with_own_s(entity: Entity, name: str, text: str) -> str:
    """The name of an entity, with the 's of its own that a body has."""
    if entity.kind != "organization" or name.endswith(("s", "S")):
        return name
    if any(BARE.match(text, met.span.end) for met in entity.names[:MENTIONS] if met.text.endswith(name)):
        return name
    for met in islice(entity.names, MENTIONS):
        end = _bare_end(text, met.span)
        if text.startswith(ENDS, end) and text.endswith(name, 0, end) and (VERB.match(text, end) or SAID.match(text, end)):
            return name + text[end : end + 2]
    return name


def _bare_end(text: str, span: Span) -> int:
    return span.end - 2 if text.endswith(ENDS, span.start, span.end) else span.end


def _is_in_speech(text: str, offset: int) -> bool:
    """Whether a quotation of the same paragraph is still open."""
    line = text[max(text.rfind("\n", 0, offset) + 1, offset - LONGEST_SPEECH) : offset]
    return line.count('"') % 2 == 1 or line.count("“") > line.count("”") or line.startswith(("‘", "'"))
