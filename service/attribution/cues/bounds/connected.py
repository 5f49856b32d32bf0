"""What is said in a sentence that begins with a connective and who says so: "Nobody came. But, says Lund, | the boats are full |"."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.cues.unmarked import QUOTED, closing
from service.attribution.spans import Span

CONNECTIVE = re.compile(
    r"(?:[“\"‘'])?(?:Also|And|Besides|But|Even\sso|Finally|First|However|Instead|Meanwhile|Moreover|Nor|Now|Or|Second|So|Still|Then|Therefore|Third|Yet),\s"
)
# How many words the rest of the sentence has at least that nothing is marked in, and what it may not begin with: more about who speaks.
FEWEST = 3
APPOSED = re.compile(r"(?:an?|formerly|her|his|its|now|one|the|their|who|whose)\s[^.;:“”\"]*,\s|adding\b")


def connected(article: Article, cue: Span, source: Span | None, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a cue with which, and with its source, a sentence begins behind a connective: the rest of that sentence, and nothing
    of a sentence before it.
    """
    if not content or source is None:
        return content
    text, sentence = article.text, article.sentence_at(cue.start)
    start, end = min(cue.start, source.start), max(cue.end, source.end)
    if not CONNECTIVE.fullmatch(text, sentence.start, start) or not text.startswith(", ", end):
        return content
    own = tuple(span for span in content if span.start >= sentence.start)
    if own:
        return own
    rest = Span(end + len(", "), closing(text, end + len(", "), sentence.end))
    said = rest.cut(text)
    told = len(said.split()) >= FEWEST and not APPOSED.match(said) and not QUOTED.search(said)
    return (rest,) if told else content
