"""Speech within speech, of which the outer is the statement: "The clerk told them that it was gone, a lawyer said"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from service.attribution.article import Article
from service.attribution.grammar import PERFECT
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span

# Between an outer cue and the inner source: nothing, "that", "evidence that she had heard".
OPENS = re.compile(rf"\s+(?:(?:[^\s,.;:“”\"]+\s+){{0,4}}?that\s+)?(?P<heard>(?:(?:he|she|it|they|I|we)\s+)?{PERFECT}(?:over)?heard\s+)?")
# The outer's verb, which a clause may follow; an inner one that is a noun has whose it is before it: "Lund's claim".
CLAUSAL = re.compile(
    r"(?:(?:has|have|had)\s+(?:\w+\s+)?)?(?:acknowledg|add|announc|argu|assert|believ|claim|conced|confirm|insist|maintain|not|observ|report|sa[iy]"
    r"|stat|stress|testif|writ)(?:e|es|ed|d|s|y|ied|ies|ten)?|wrote|(?:gave|gives)(?:\s+evidence)?"
)
TELLING = re.compile(rf"{CLAUSAL.pattern}|according\s+to|{PERFECT}t(?:old|ells?)")
OWNED = re.compile(r"(?:[’']s?|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir))\s*$")
RELATIVE = re.compile(r",|\b(?:who|which|that)\b")
QUOTING = re.compile(r"[“\"‘']")
# What somebody is heard to do.
BARE = re.compile(r"(?:say|ask|cry|mutter|order|scream|shout|tell|whisper|yell)\b")
# Between a content and the outer cue's clause that closes the sentence.
CLOSES = re.compile(r"[”\"’']?,\s+")
# Who may be the inner source itself, where that is a person's name.
PRONOUN = re.compile(r"[Hh]e|[Ss]he")
FULL_NAME = re.compile(r"(?!(?:The|An?|His|Her|Its|Their|One|Two)\b)[A-Z][\w.’'-]*\s[A-Z]")
# How an inner clause runs on to its content, with whom it is told and when.
TELLS = re.compile(r"(?:\s+[^\s,.;:“”\"]+){0,8}?\s+(?:that\s+)?")


@dataclass(frozen=True, slots=True)
class Nested:
    """What an outer cue tells, and the content in it that the reader has marked."""

    said: Span
    within: Tagged


def nested(
    article: Article, cues: Sequence[Tagged], cue_of: Mapping[Tagged, Tagged | None], source_of: Mapping[Tagged, Tagged | None]
) -> Iterator[tuple[Tagged, Nested]]:
    """The outer cues whose content is another's speech, with the whole of it. `cues` are in the order of the text; what the inner source
    says is no statement of its own, since not the article tells it.
    """
    said: dict[Tagged, list[Tagged]] = defaultdict(list)
    for content, cue in cue_of.items():
        if cue:
            said[cue].append(content)
    for first, second in pairwise(cues):
        sentence = article.sentence_at(first.span.start)
        sources = source_of[first], source_of[second]
        contents = [*said[first], *said[second]]
        if len(said[first]) == len(said[second]) == 1 and _is_heard(article.text, said[first][0], second, said[second][0]):
            yield first, Nested(Span(said[first][0].span.start, said[second][0].span.end), said[second][0])
            continue
        if second.span.end > sentence.end or len(contents) != 1 or contents[0].span.start < first.span.end:
            continue
        found = _opening(article.text, (first, second), sources, contents[0]) or _closing(
            article.text, sentence, (first, second), sources, contents[0]
        )
        if found:
            yield found


def _is_heard(text: str, content: Tagged, cue: Tagged, quoted: Tagged) -> bool:
    """Whether what somebody says goes on with the words that were heard: "she had heard Lund | say | “Burn it”"."""
    runs_on = text[content.span.end : cue.span.start].isspace() and text[cue.span.end : quoted.span.start].strip(" ,:") == ""
    return runs_on and BARE.match(text, cue.span.start) is not None and "heard" in content.span.cut(text)


def _opening(
    text: str, cues: tuple[Tagged, Tagged], sources: tuple[Tagged | None, Tagged | None], content: Tagged
) -> tuple[Tagged, Nested] | None:
    """The first cue's, which opens the sentence: "Orbis said images showed that the bridge was gone"."""
    outer, inner = cues
    theirs, own = sources
    if (
        own is None
        or not outer.span.end < own.span.start < inner.span.start
        or (theirs not in (None, own) and theirs.span.end > outer.span.start)
    ):
        return None
    lead = OPENS.fullmatch(text, outer.span.end, own.span.start) if CLAUSAL.fullmatch(outer.span.cut(text)) else None
    if lead is None or content.span.start < inner.span.end or inner.span.cut(text).endswith("ing"):
        return None
    if OWNED.search(text, own.span.start, inner.span.start) or RELATIVE.search(text, own.span.end, inner.span.start):
        return None  # "Lund's claim", "said Lund, who added"
    if QUOTING.match(text, content.span.start) and not lead["heard"]:
        return None
    start = lead.start("heard") if lead["heard"] else own.span.start
    return outer, Nested(Span(start, content.span.end), content)


def _closing(
    text: str, sentence: Span, cues: tuple[Tagged, Tagged], sources: tuple[Tagged | None, Tagged | None], content: Tagged
) -> tuple[Tagged, Nested] | None:
    """The second cue's, which closes the sentence that the inner source begins."""
    inner, outer = cues
    own, theirs = sources
    if (
        not theirs
        or not own
        or not sentence.holds(theirs.span)
        or not sentence.start == own.span.start < inner.span.start
        or own.span.overlaps(theirs.span)
    ):
        return None
    if PRONOUN.fullmatch(theirs.span.cut(text)) and FULL_NAME.match(text, own.span.start):
        return None  # "Ada Lund told them so, she said"
    clause = min(outer.span.start, theirs.span.start)
    if (
        not TELLING.fullmatch(outer.span.cut(text))
        or not content.span.end <= clause
        or not CLOSES.fullmatch(text, content.span.end, clause)
    ):
        return None
    tells = TELLS.fullmatch(text, inner.span.end, content.span.start)
    return (outer, Nested(Span(sentence.start, content.span.end), content)) if tells else None
