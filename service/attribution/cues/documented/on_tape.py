"""What a record lets somebody say, of which it is no speaker: "A transcript shows Ada Lund telling the court that she was ill"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.nominal.from_whom import RELATIVE
from service.attribution.cues.unmarked import NAME, Unmarked, closing
from service.attribution.grammar import FINITE
from service.attribution.spans import Span

_RECORD = r"(?:audio|clips?|film|footage|minutes|recordings?|tapes?|transcripts?|videos?)"
_SHOWS = r"(?:appears?\sto\s(?:record|show)|capture[sd]?|record(?:s|ed)|reveal(?:s|ed)?|show(?:s|ed)?)"
# The record, whom it shows, and what that one does.
SHOWN = re.compile(
    rf"(?i:\b{_RECORD})\b(?:\s(?:by|from|in|obtained|of|on|posted|released|seen|taken)\s[^.,;:“”\"\n]{{2,60}}?)?\s(?:also\s)?{_SHOWS}\s"
    rf"(?P<who>(?:(?:[a-z]+\s){{0,2}}(?:M(?:r|rs|s)\.?\s|Dr\.?\s)?{NAME}|(?:an?|the)\s(?:[a-z-]+\s){{0,2}}?[a-z-]+))\s"
    r"(?P<cue>admitting|asking|begging|claiming|complaining|explaining|insisting|promising|saying|telling|threatening|urging|warning)\s"
)
# Whom the verb is said to, in no more than four words, before what is said; what is told or asked is nobody.
ADDRESSING = ("asking", "begging", "telling", "urging", "warning")
_AUXILIARY = rf"(?:{FINITE}|cannot)"
_PRONOUN = r"(?:he|I|it|she|there|they|we|you)"
_THING = r"(?:about|advice|answers?|favou?rs?|for|going|help|jokes?|lies|lie|money|needs?|news|ought|questions?|stor(?:y|ies)|tales?|truth)"
_WHOM = rf"(?!(?:and|but|how|if|or|that|to|what|where|whether|which|who|why|{_AUXILIARY}|{_THING})\b)[\w’'.]+\s"
WHOM = re.compile(rf"(?:him|her|them|me|us|you)\s(?={_PRONOUN}\s)|(?:{_WHOM}){{1,4}}?(?=(?:how|if|that|to|what|where|whether|why)\s)")
# How what is said begins: with "that", what to do, a question or a clause. A plain object is none: "explaining the rules of chess".
_DOING = r"to\s(?!(?:an?|her|him|his|its|me|my|our|the|their|them|us|you|your)\b)[a-z]+(?<![a-rt-z]s)\b"
_PLAIN = r"(?:(?!(?:and|but|or|that|to|which|who|whom|whose)\b)[\w’'-]+\s)"
SAYING = re.compile(
    rf"that\s(?P<next>\S+)\s\S|{_DOING}|for\s{_PLAIN}{{1,5}}?{_DOING}|(?:how|if|what|when|where|whether|which|who|why)\s\S+\s?\S"
)
CLAUSE = re.compile(rf"{_PRONOUN}\s\S|{_PLAIN}{{1,6}}?{_AUXILIARY}\s\S")
HINTS = ("audio", "clip", "film", "footage", "minutes", "ecording", "tape", "ranscript", "ideo")
# What goes on in the article's own voice.
ENDING = re.compile(r",\s(?:but|although|though|while|which|who)\b|;|\s[–—-]{1,2}\s")


def on_tape(article: Article) -> Iterator[Unmarked]:
    """The statements of this form in sentences without quotation marks, instead of what the record is said to show."""
    text = article.text
    hints = [hint for hint in HINTS if hint in text]
    for sentence in article.unquoted if hints else ():
        if text.find("ing ", sentence.start, sentence.end) < 0 or all(text.find(hint, sentence.start, sentence.end) < 0 for hint in hints):
            continue
        found = SHOWN.search(text, sentence.start, sentence.end)
        start = _said_from(text, found, sentence.end) if found else None
        if found and start is not None:
            ending = ENDING.search(text, start, sentence.end)
            said = Span(start, ending.start() if ending else closing(text, start, sentence.end))
            yield Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", Span(found.start(), said.end))


def _said_from(text: str, found: re.Match[str], end: int) -> int | None:
    """Where what is said begins behind the verb and whom it is said to; None where no more than a thing stands there."""
    whom = WHOM.match(text, found.end(), end) if found["cue"] in ADDRESSING else None
    start = whom.end() if whom else found.end()
    said = SAYING.match(text, start, end)
    if said and said["next"]:
        return None if RELATIVE.match(said["next"]) else said.start("next")
    clause = whom is not None or found["cue"] not in ADDRESSING or found["cue"] == "warning"
    return start if said or (clause and CLAUSE.match(text, start, end)) else None
