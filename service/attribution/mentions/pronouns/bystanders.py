"""Names in a sentence by the way, whom a pronoun behind it doesn't mean: "Asked about Jo Marsh, Lund smiled. He", "the Marsh inquiry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.addresses import SIR
from service.attribution.names.entities import Name
from service.attribution.spans import Span

# How a sentence begins that tells first what its subject was asked, and about whom that may be.
ASKED = re.compile(
    r"(?:(?:But|And|Later|Then),?\s)?(?:(?:[Ww]hen|[Aa]fter\sbeing)\s)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Cc]hallenged)\s"
    r"(?:[a-z]+\s){0,6}?(?:about|by|how|if|on|what|when|whether|which|who|why)\s"
)
# What stands between the comma behind that and the subject's name, which a verb follows.
BEFORE = re.compile(r",\s(?:[Tt]he\s)?(?:[A-Za-z][\w-]*\.?\s){0,4}$")
VERB = re.compile(r"\s(?:[a-z]+ly\s|also\s)?(?!(?:and|or|of|at|in|from|who|whom|which)\b)[a-z]+\b")
# A name that only tells which thing is meant: "the Marsh inquiry".
THE = re.compile(r"\b(?:[Tt]he|[Aa]|this|that|his|her|its)\s$")
THING = re.compile(
    r"\s(?:administration|affair|amendment|biography|bill|book|campaign|camp|case|commission|doctrine|family|file|fund|government|hearing|inquiry"
    r"|inquest|investigation|law|nomination|papers|plan|probe|proposal|rally|report|review|saga|scandal|speech|takeover|team|trial|trust|visit)\b"
)
# A relative clause between commas or dashes up to a name in it: ", of which | Mr Marsh | is a member,"; a list of some of those told of
# before it: "with rivals including | Jo Marsh".
RELATIVE = re.compile(
    rf"(?:,|\s[–—-]{{1,2}})\s(?:(?:of|for|to|with|in|at|by)\s)?(?:which|whom|whose)\s(?:(?:{SIR})\.?\s|[a-z]+\s(?=[A-Z])){{0,3}}$"
    r"|\b(?:including|such\sas)\s[^.;:“”\"\n]{0,70}$"
)
# How far before a name such a clause may begin, and an office.
NEAR, TITLED = 80, 60


def answering(text: str, sentence: Span, names: Sequence[Name]) -> int | None:
    """Where the subject begins of a sentence that tells first what he or she was asked; `names` are those of the sentence."""
    asked = ASKED.match(text, sentence.start, sentence.end)
    if asked is None:
        return None
    for name in reversed(names):
        start = name.span.start
        if start < asked.end():
            break
        before = BEFORE.search(text, max(asked.end(), start - TITLED), start) if name.kind == "person" else None
        if before and VERB.match(text, name.span.end, sentence.end):
            return before.start() + len(", ")
    return None


def is_asked_first(text: str, lead: Span) -> bool:
    """Whether all that stands before a pronoun tells what he or she was asked: "Asked whether Jo Marsh lied, | he said"."""
    return text.endswith(", ", lead.start, lead.end) and ASKED.match(text, lead.start, lead.end) is not None


def is_attribute(text: str, name: Name) -> bool:
    """Whether a name only tells which thing is meant, and nothing of its bearer: "the Marsh inquiry"."""
    return THING.match(text, name.span.end) is not None and THE.search(text, max(0, name.span.start - 6), name.span.start) is not None


def is_inserted(text: str, name: Name, low: int) -> bool:
    """Whether a name is the subject of a relative clause that is set apart behind an offset, or one of some who are listed there."""
    return RELATIVE.search(text, max(low, name.span.start - NEAR), name.span.start) is not None
