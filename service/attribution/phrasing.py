"""Where cue and content meet: "voiced concern over …" has the cue "voiced"; a refusal that names no topic is its own content."""

from __future__ import annotations

import re

from service.attribution.spans import Span

LIGHT = re.compile(
    r"(?P<verb>(?:express|voic|rais)\w*)\s+(?P<noun>(?:\w+\s+)?(?:concern|doubt|fear|worr|alarm|opposition|support|regret|hope|reservation|objection|"
    r"condolence|sympath|confidence|satisfaction|anger|outrage|frustration|disappointment)\w*)$",
    re.IGNORECASE,
)
ADDRESSEE = re.compile(r"(?:to|with)\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+)+(?:(?:in|on|last|this)\s+\w+\s+)?(?=over\b|about\b|at\b|that\b)")

# What is refused where nothing is named: to comment, to answer, a request.
NO_TOPIC = re.compile(
    r"(?:to\s+)?(?:(?:any\s+|further\s+)*comment(?:ed|ing)?|elaborate|respond|reply|answer|say\s+(?:more|anything)|talk|speak|be\s+(?:drawn|reached)|"
    r"(?:an?\s+|his\s+|her\s+|several\s+|repeated\s+|multiple\s+|two\s+|three\s+|our\s+|the\s+)?"
    r"(?:requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|questions?)"
    r"(?:\s+(?:for|seeking)\s+(?:further\s+|an?\s+)?(?:comment|interview|response|reaction))?)(?:\s+(?:further|immediately|publicly))*",
    re.IGNORECASE,
)


def own_words(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a refusal: from its cue on where nothing is named that was not commented on."""
    if len(content) != 1 or not text[cue.end : content[0].start].isspace() or not NO_TOPIC.fullmatch(content[0].cut(text)):
        return content
    return (Span(cue.start, content[0].end),)


def noun_of_cue(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, tuple[Span, ...]]:
    """Cue and content, the noun moved from the one to the other unless a that-clause follows; an addressee between is left out."""
    light = LIGHT.match(cue.cut(text))
    if light is None or not content or content[0].start < cue.end or re.match(r"\s+that\b", text[cue.end :]):
        return cue, content
    noun = Span(cue.start + light.start("noun"), cue.end)
    addressee = ADDRESSEE.match(text, content[0].start, content[0].end)
    rest = Span(addressee.end() if addressee else content[0].start, content[0].end)
    verb = Span(cue.start, cue.start + light.end("verb"))
    if text[noun.end : rest.start].isspace():
        return verb, (Span(noun.start, rest.end), *content[1:])
    return verb, (noun, rest, *content[1:])
