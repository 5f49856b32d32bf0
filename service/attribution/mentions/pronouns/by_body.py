"""The body that is "they": by which something is done that nobody else does: "The plan is opposed by the Harbour Alliance. They have"."""

from __future__ import annotations

import re

from service.attribution.names.entities import Name
from service.attribution.spans import Span

# By whom one thing has something done, up to the name with which the sentence ends.
BY = re.compile(
    r"\b(?:is|was|has\sbeen|had\sbeen|will\sbe|(?:is|was)\s(?:being|(?:expected|likely|set|due|to)(?:\sto)?\sbe))\s(?:[a-z]+ly\s)?"
    r"(?:[a-z]+ed|brought|built|held|led|made|put\sforward|run|written)\sby\s(?:the\s)?$"
)
BEFORE = 60
# Several who may be "they" as well.
OTHERS = re.compile(
    r"(?:The|Some|Many|Most|Two|Three|His|Her|Its|Their|[A-Z][a-z]+s)\s(?:[a-z-]+\s){0,3}?[a-z]{2,}s\s(?:are|were|have|had|say|said)\b"
)


def doing_body(text: str, before: Span, names: list[Name]) -> Name | None:
    """The organisation by which, at the end of a sentence, something is done; `names` are those in the sentence."""
    last = names[-1] if names else None
    if last is None or last.kind != "organization" or text[last.span.end : before.end] not in (".", ""):
        return None
    if " by " not in text[max(before.start, last.span.start - BEFORE) : last.span.start + 1]:
        return None
    done = BY.search(text, max(before.start, last.span.start - BEFORE), last.span.start)
    others = any(name is not last and name.kind in ("person", "organization") for name in names)
    return last if done and not others and not OTHERS.match(text, before.start, before.end) else None
