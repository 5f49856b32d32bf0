"""Sources that the reader cuts at a hyphen, and what it takes for a cue behind one: "Al- | Sayed said", "Ada Lund | -Marsh"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# The rest of a name in capitals behind its first part, with the hyphen or without it.
REST = re.compile(r"(?:(?<=-)|-)[A-Z][\w’']*[a-z](?:-[A-Z][\w’']*[a-z])*")


def with_whole_names(text: str, found: Mapping[str, list[Tagged]]) -> tuple[list[Tagged], list[Tagged]]:
    """The sources and the cues that were `found`: sources to the end of a name with hyphens, and no cue that is part of one."""
    sources, rests = [], set[int]()
    for source in found["source"]:
        end = source.span.end
        rest = REST.match(text, end) if source.span.start < end and "-" in text[end - 1 : end + 1] else None
        sources.append(replace(source, span=Span(source.span.start, rest.end())) if rest else source)
        rests.update(range(end, rest.end()) if rest else ())
    return sources, [cue for cue in found["cue"] if cue.span.start not in rests]
