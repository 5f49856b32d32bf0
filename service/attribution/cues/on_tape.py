"""What a record lets somebody say, of which it is no speaker: "A transcript shows Ada Lund telling the court that she was ill"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, Unmarked, closing
from service.attribution.spans import Span

_RECORD = r"(?:audio|clips?|film|footage|minutes|recordings?|tapes?|transcripts?|videos?)"
_SHOWS = r"(?:appears?\sto\s(?:record|show)|capture[sd]?|record(?:s|ed)|reveal(?:s|ed)?|show(?:s|ed)?)"
# The record, whom it shows, and what that one does; where it is "telling", whom.
SHOWN = re.compile(
    rf"(?i:\b{_RECORD})\b(?:\s(?:by|from|in|obtained|of|on|posted|released|seen|taken)\s[^.,;:“”\"\n]{{2,60}}?)?\s(?:also\s)?{_SHOWS}\s"
    rf"(?P<who>(?:(?:[a-z]+\s){{0,2}}(?:M(?:r|rs|s)\.?\s|Dr\.?\s)?{NAME}|(?:an?|the)\s(?:[a-z-]+\s){{0,2}}?[a-z-]+))\s"
    r"(?P<cue>admitting|asking|begging|claiming|complaining|explaining|insisting|promising|saying|telling|threatening|urging|warning)\s"
    r"(?:(?!(?:for|how|that|to|what|where|why)\b)[\w’'.]+\s(?:(?!(?:how|that|to|what|where|why)\b)[\w’'.]+\s){0,3}?(?=(?:how|that|to|what|where|why)\s))?(?:that\s)?(?=\S+\s\S)"
)
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
        if found:
            ending = ENDING.search(text, found.end(), sentence.end)
            said = Span(found.end(), ending.start() if ending else closing(text, found.end(), sentence.end))
            yield Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", Span(found.start(), said.end))
