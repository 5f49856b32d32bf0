"""The verb "state" behind a quotation, which the reader takes for a noun: "“We have changed,” the Norwegians | state | in the paper"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

STATE = " state"
# Several who speak right behind a quotation, and what follows the verb.
SEVERAL = re.compile(r"(?:[Tt]he\s)?(?:[\w’'-]+\s){0,3}(?:[\w’'-]*(?:s|men|people)|police|[Tt]hey)")
QUOTED, LEAD = re.compile(r"[,?!][”\"’']\s$"), 3
BEHIND = re.compile(r"[.,;:]|$|\s(?:in|on|that)\s")


def with_stating(text: str, found: Mapping[str, list[Tagged]]) -> tuple[list[Tagged], list[Tagged]]:
    """The sources and the cues that were `found`, such a source without its last word, which is a cue."""
    stating = [source for source in found["source"] if _states(text, source.span)]
    if not stating:
        return found["source"], found["cue"]
    cut = [replace(s, span=Span(s.span.start, s.span.end - len(STATE)), end=s.end - 1) for s in stating]
    verbs = [replace(s, kind="cue", span=Span(s.span.end - len(STATE) + 1, s.span.end), first=s.end - 1) for s in stating]
    sources = [source for source in found["source"] if source not in stating]
    return sorted([*sources, *cut], key=_first), sorted([*found["cue"], *verbs], key=_first)


def _first(tagged: Tagged) -> int:
    return tagged.first


def _states(text: str, source: Span) -> bool:
    end = source.end - len(STATE)
    if end <= source.start or not text.endswith(STATE, end, source.end):
        return False
    quoted = QUOTED.search(text, max(0, source.start - LEAD), source.start)
    return quoted is not None and SEVERAL.fullmatch(text, source.start, end) is not None and BEHIND.match(text, source.end) is not None
