"""What is told and nobody is said to tell: "the clerks are said to have lied", "Lund is accused of theft", "…, it has been reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked, closing
from service.attribution.grammar import HAS_BEEN, HAVE, IS
from service.attribution.spans import Span

_TOLD = rf"(?:{IS})\s(?:also\s|now\s|still\s|widely\s)?(?P<cue>alleged|claimed|reported|rumou?red|said)\s(?P<said>to\s(?:be|have)\s)"
_BEEN = rf"(?:{IS}|stands?|stood|{HAS_BEEN})\s(?:also\s|now\s|since\s|variously\s)?"
OPENS = re.compile(SUBJECT + _TOLD)
# The same behind where or when it was: "In some cases, clerks are said to have lied".
BEHIND = re.compile(rf"(?:At|During|In|On)\s[^,.;:“”\"\n]{{2,50}},\s(?P<who>[\w’'-]+(?:\s[\w’'-]+){{0,6}}?)\s{_TOLD}")
_OF = r"(?P<cue>accused)\sof\s(?!(?:any|neither|no|none|nothing)\b)(?=\S+\s?\S)"
ACCUSED = re.compile(rf"{SUBJECT}{_BEEN}{_OF}")
# Nobody is accused, or next to nobody: "neither firm", "few firms", "hardly anyone".
NOBODY = re.compile(
    r"\b(?:barely|hardly|little|neither|never|no|nobody|none|nor|not|nothing|rarely|scarcely|seldom)\b|(?<!\ba\s)(?<!\bthe\s)\bfew(?:er)?\b|n[’']t\b",
    re.IGNORECASE,
)
# The same in a clause on somebody: ", who has been accused of hiding a leak, ".
WHO_IS = re.compile(rf",\s(?P<who>which|who)\s{_BEEN}{_OF}")
# The accusers are named there.
BY = re.compile(r"\sby\s(?!(?:[a-z]+ing|not)\b)")
# "It", which nobody is, before what it is that was told, or behind it.
_IT = r"(?:has\sbeen|had\sbeen|is|was)\s(?:also\s)?(?P<cue>alleged|announced|claimed|reported|revealed|rumou?red|said|suggested)"
IT = re.compile(rf"(?:(?:But|And|Yet),?\s)?It\s{_IT}\sthat\s(?=\S+\s\S)")
CLOSES = re.compile(rf",\s(?:or\sso\s)?it\s{_IT}(?:\s(?:on\s|late\s|last\s|earlier\s|yesterday|today|this\s)[\w\s]{{0,20}})?[.]?$")
# A clause that goes on with "it".
CLAUSAL = re.compile(r"(?:After|Although|As|Because|Before|If|Once|Since|Though|Unless|Until|When|While)\b")
# What joins a sentence to the one before it, and what goes on in the article's own voice, or is told beside it.
JOINED = re.compile(r"(?:And|But|However|Meanwhile|Still|Yet),?\s")
ENDING = re.compile(
    rf",\s(?:but|although|though|while|which|who)\b|;|\s[–—-]{{1,2}}\s|\sand\s(?:{IS}|{HAVE})\s"
    r"|(?<!\ball)(?<!anything)(?<!nothing)\sbut\s(?!also\b)"
)
DASH, PAIR = re.compile(r"\s[–—-]{1,2}\s"), 2
# How far before a sentence's end "it" is looked for, and how many words are told before it at least.
LAST, FEWEST = 60, 4


def hearsay_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms in sentences without quotation marks; nobody speaks in them."""
    text = article.text
    for sentence in article.unquoted:
        if text.find("d to be ", sentence.start, sentence.end) >= 0 or text.find("d to have ", sentence.start, sentence.end) >= 0:
            yield from _told(text, sentence)
        if text.find(" accused of ", sentence.start, sentence.end) >= 0:
            yield from _accused(text, sentence)
        yield from _reported(text, sentence)


def _told(text: str, sentence: Span) -> Iterator[Unmarked]:
    found = next((m for pattern in (OPENS, BEHIND) if (m := pattern.match(text, sentence.start, sentence.end))), None)
    if found:
        start, end = found.span("who")
        joined = JOINED.match(text, start, end)
        who = Span(joined.end() if joined else start, end)
        said = Span(found.start("said"), _end(text, found.end(), sentence))
        yield Unmarked(Span(*found.span("cue")), None, (who, said), "state", Span(who.start, said.end), sure=False)


def _accused(text: str, sentence: Span) -> Iterator[Unmarked]:
    clause = WHO_IS.search(text, sentence.start, sentence.end)
    found = clause or ACCUSED.match(text, sentence.start, sentence.end)
    if found and not BY.search(text, found.end(), sentence.end) and (clause or not NOBODY.search(found["who"])):
        comma = text.find(", ", found.end(), sentence.end) if clause else -1
        end = _end(text, found.end(), sentence)
        said = Span(found.end(), min(comma, end) if comma >= 0 else end)
        yield Unmarked(Span(*found.span("cue")), None, (said,), "state", Span(found.start("who"), said.end), sure=False)


def _reported(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The clause behind "It has been reported that", or the sentence before ", it has been reported"."""
    found = IT.match(text, sentence.start, sentence.end) if text[sentence.start] in "ABIY" else None
    if found:
        said = Span(found.end(), closing(text, found.end(), sentence.end))
        yield Unmarked(Span(*found.span("cue")), None, (said,), "state", sentence, sure=False)
        return
    comma = text.rfind(", it ", max(sentence.start, sentence.end - LAST), sentence.end)
    closes = CLOSES.match(text, comma, sentence.end) if comma > sentence.start else None
    if closes and not CLAUSAL.match(text, sentence.start) and len(text[sentence.start : comma].split()) >= FEWEST:
        yield Unmarked(Span(*closes.span("cue")), None, (Span(sentence.start, comma),), "state", sentence, sure=False)


def _end(text: str, start: int, sentence: Span) -> int:
    """Where what is told ends; dashes on both sides of an aside do not end it."""
    paired = len(DASH.findall(text, start, sentence.end)) == PAIR
    endings = (found for found in ENDING.finditer(text, start, sentence.end) if not (paired and DASH.fullmatch(found[0])))
    ending = next(endings, None)
    return ending.start() if ending else closing(text, start, sentence.end)
