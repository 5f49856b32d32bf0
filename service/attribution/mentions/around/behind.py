"""A verb of saying and a name, or somebody whom a noun calls, right behind a quotation of which the reader marks no cue."""

from __future__ import annotations

import re

from service.attribution.mentions.subjects.openings import is_person
from service.attribution.names.index import NameIndex
from service.attribution.saying import SAYING
from service.attribution.spans import Span
from service.attribution.words import PEOPLE

# How many characters a title before a name has at most.
TITLE = 60
VERBS = "|".join([*SAYING, "deadpanned", "e-?mailed", "messaged", "radioed", "stormed", "texted"])
# A verb of saying between a quotation and a name, and behind the name that follows one.
VERB_FIRST = re.compile(rf"[^\S\n](?P<verb>{VERBS})[^\S\n](?=[A-Z])")
VERB_BEHIND = re.compile(
    rf"(?:,[^\S\n][^,.;:“”\"\n]{{2,70}},)?[^\S\n](?P<verb>{VERBS})(?=[.,;:]|$|\s(?:to|at|from|in|when|as|while|after|before)\b)"
)
# The same with somebody whom a noun calls: "“Out!” | the crowd yelled".
DESCRIBED_FIRST = re.compile(
    rf"[^\S\n](?P<who>(?:the|an?|one)\s(?:[a-z-]+\s){{0,2}}?[a-z-]+)[^\S\n](?P<verb>{VERBS})(?=[.,;]|$|\s(?:to|at|from|in)\b)"
)
# A title before a name, behind a quotation whose sentence goes on: "“…,” Rear Admiral Jo Marsh said".
TITLE_AHEAD = re.compile(r"(?:[Tt]he[^\S\n])?(?:[\w’'-]+[^\S\n]){0,5}(?P<last>[\w-]+)\.?[^\S\n]")
# How a verb leads on to another quotation.
FORWARD = (": “", ': "', ": ‘", ": '")
BROKEN_OFF = re.compile(r"[,?!—-][”\"’']$")


def told_behind(text: str, content: Span, names: NameIndex) -> tuple[Span, Span] | None:
    """A verb and a person's name right behind a quotation, in either order: "“Not again!” Lund groaned", "hollered Lund"."""
    if text[content.end : content.end + 1] != " ":
        return None
    verb = VERB_FIRST.match(text, content.end)
    start = verb.end() if verb else content.end + 1
    broken_off = BROKEN_OFF.search(text, content.start, content.end) is not None
    name = next(iter(names.owned(Span(start, start + (TITLE if broken_off else 1)))), None)
    if name is None or name.kind != "person" or not (name.span.start == start or _is_title(text, Span(start, name.span.start))):
        somebody = DESCRIBED_FIRST.match(text, content.end)
        return (Span(*somebody.span("verb")), Span(*somebody.span("who"))) if somebody and is_person(somebody["who"]) else None
    verb = verb or VERB_BEHIND.match(text, name.span.end)
    if verb and not broken_off and text.startswith(FORWARD, verb.end()) and text[content.start : content.end][-2:-1] == ".":
        return None  # "“It is over.” Jo Marsh said: “No.”"
    return (Span(*verb.span("verb")), Span(start, name.span.end)) if verb else None


def _is_title(text: str, lead: Span) -> bool:
    """Whether words without a comma between them end with a title."""
    titled = TITLE_AHEAD.fullmatch(text, lead.start, lead.end)
    return titled is not None and titled["last"].casefold() in PEOPLE
