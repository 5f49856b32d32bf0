"""What a refusal is of that stands behind its words: "would not be drawn | on the merger", "declined to answer when asked | if he knew"."""

from __future__ import annotations

import re

from service.attribution.cues.unmarked import NO_TOPIC
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

_ENDS = r"(?=[.,;:\n]|\s*$|\s(?:and|but|after|although|as\s(?:he|she|it|they)|because|before|until|when|while)\s)"
_WHEN = rf"(?:\s(?:on\s|late\s|early\s|last\s)?(?:{WEEKDAY}|night|week|yesterday|today))?"
TOPIC = re.compile(rf"\s(?:about|as\sto|into|of|on|over|regarding)\s(?P<said>(?!{NO_TOPIC})[^.,;:“”\"\n]{{2,120}}?){_WHEN}{_ENDS}")
ASKED = re.compile(
    r"\swhen\s(?:(?:he|she|it|they)\s(?:was|were)\s|(?:directly|later|repeatedly)\s)?(?:asked|pressed|questioned)\s"
    r"(?:(?:about|on|over)\s|(?=(?:if|whether|who|what|why|how|when|where|which|to)\s))"
    rf"(?P<said>[^.,;:“”\"\n]{{3,140}}?){_WHEN}{_ENDS}"
)
# How the words of a refusal go on where they name nothing: "stayed mum when approached at the hotel", "would not speak at all".
REST = re.compile(
    rf"\s(?:at\sall|directly|in\spublic(?:\ssince\s[^.,;:“”\"\n]{{2,60}}?)?"
    rf"|when\s(?:approached|contacted|reached)(?:\s(?:at|by|in|on\sthe)\s[^.,;:“”\"\n]{{2,60}}?)?){_WHEN}{_ENDS}"
)


def with_topic(text: str, cue: Span, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a refusal: what it is of, where nothing but its own words is marked and that follows, or all of those words."""
    if len(spans) != 1 or spans[0].start > cue.start or spans[0].end < cue.end:
        return spans
    end = spans[0].end
    found = ASKED.match(text, end) or TOPIC.match(text, end)
    if found:
        return (Span(*found.span("said")),)
    rest = REST.match(text, end)
    return (Span(spans[0].start, rest.end()),) if rest else spans
