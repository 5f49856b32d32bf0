"""What a clause tells by the way: "Rwanda, which denies arming the rebels, closed the border", "after the army admitted to shelling it"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.acts import THING
from service.attribution.cues.found.asides import ADVERBS
from service.attribution.cues.rejected.deeds import LEAVE
from service.attribution.cues.unmarked import NAME, Unmarked
from service.attribution.saying import REJECTS
from service.attribution.spans import Span

DENYING = re.compile(
    rf"(?:(?<=\band\s)|(?<=^))(?P<who>{NAME}|[Tt]he\s[\w’'-]+(?:\s[\w’'-]+){{0,4}}),\s(?:which|who)\s{ADVERBS}"
    rf"(?P<cue>{REJECTS})\s(?:that\s)?(?P<said>[^,;:()“”\"\n]{{3,120}}?),\s"
)
# An admission that something else followed.
ADMITTING = re.compile(
    rf"\b(?:after|since|when)\s(?P<who>{NAME}|(?:the|its|his|her|their)\s[\w’'-]+(?:\s[\w’'-]+){{0,4}}?)\s(?P<cue>admitted|acknowledged|conceded)\s"
    r"(?:that\s)?(?P<said>(?:to\s)?[a-z]+ing\s[^,;:.“”\"\n]{3,140}|(?<=that\s)[^,;:.“”\"\n]{8,140})(?=,|[.]?$)"
)
# Without what goes before the words, a search skips to their letters.
ADMITS = re.compile(r"(?:admitted|acknowledged|conceded)\b")
WHICH = re.compile(r",\s(?:which|who)\s")


def told_by_the_way(article: Article) -> Iterator[Unmarked]:
    """The denials in clauses on the subject with which a sentence begins, or on another that is joined to it; admissions that led to
    something.
    """
    text = article.text
    for sentence in article.sentences:
        if WHICH.search(text, sentence.start, sentence.end):
            yield from _denials(text[sentence.start : sentence.end], sentence.start)
        if ADMITS.search(text, sentence.start, sentence.end):
            yield from _admissions(text, sentence)


def _denials(words: str, start: int) -> Iterator[Unmarked]:
    for found in DENYING.finditer(words):
        if THING.match(words, found.end("cue")) or LEAVE.match(found["said"]):
            continue
        cue, who, said = (Span(start + found.start(part), start + found.end(part)) for part in ("cue", "who", "said"))
        yield Unmarked(cue, who, (said,), "deny", Span(cue.start, said.end))


def _admissions(text: str, sentence: Span) -> Iterator[Unmarked]:
    for found in ADMITTING.finditer(text, sentence.start, sentence.end):
        cue, who, said = (Span(*found.span(part)) for part in ("cue", "who", "said"))
        yield Unmarked(cue, who, (said,), "confirm", Span(who.start, said.end), sure=False)
