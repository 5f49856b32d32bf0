"""What the reader takes for a refusal to speak and is none: an answer in words, somebody else's silence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from service.attribution.spans import Span

# With what somebody answers, and how what is quoted begins.
REPLYING = re.compile(r"(?:add|answer|ask|respond)(?:ed|s)?|repl(?:y|ied|ies)|sa(?:id|ys)|told")
MARKS = ("“", '"', "‘", "'")
# By what somebody tells of others that they say nothing, and how that begins.
SAYING = re.compile(r"(?:added|complained|said|says|told|tells)")
SILENT = re.compile(
    r"(?:that\s)?(?:the|an?|his|her|its|their|[A-Z])[\w’'.-]*(?:\s[\w’'.-]+){0,5}?\s(?:(?:has|have|had|did|does|do|would|could)(?:n[’']t|\snot)|(?:had\s|has\s)?(?:declined|refused))\b"
)


def is_no_silence(text: str, cue: Span, content: Sequence[Span]) -> bool:
    """Whether somebody answers in words that are quoted, "“No,” she replied", or says by a plain verb that others keep silent, "Lund said
    | the council had not responded".
    """
    if not content:
        return False
    if REPLYING.fullmatch(text, cue.start, cue.end) and all(text.startswith(MARKS, span.start) for span in content):
        return True
    return SAYING.fullmatch(text, cue.start, cue.end) is not None and SILENT.match(text, content[0].start) is not None
