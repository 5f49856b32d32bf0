"""What is called something, before which the reader begins: "called | that | a lie", "called | the plan | a farce"."""

from __future__ import annotations

import re

from service.attribution.spans import Span

CALLED = re.compile(
    r"(?:(?:also|has|had|have|later)\s)*(?:brand|call|denounc|describ|dismiss|dubb|label+|mock|ridicul|slamm)(?:ed|es|ing|s)", re.IGNORECASE
)
# A pronoun, or a thing with a determiner before the noun that it is called by; quotation marks show by themselves what is said.
OBJECT = re.compile(r"\s(?P<what>(?:that|these|this|those|(?:his|her|its|that|the|their|this)\s(?:[\w’'&-]+\s){0,4}[\w’'&-]+)\s)")
NAME = re.compile(r"(?:an?|the)\s(?![^.;:\n]*[“\"])")
# How many characters it has at most.
LONG = 60


def with_object(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content with what stands between it and such a cue."""
    if not content or not CALLED.fullmatch(text, cue.start, cue.end):
        return content
    first = content[0]
    near = 1 < first.start - cue.end <= LONG and NAME.match(text, first.start) is not None
    between = OBJECT.fullmatch(text, cue.end, first.start) if near else None
    return (Span(between.start("what"), first.end), *content[1:]) if between else content
