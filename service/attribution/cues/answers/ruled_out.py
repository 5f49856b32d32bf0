"""What is ruled out that was named before: "Asked about a merger, the bank ruled it out", "The mayor has ruled that out"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import SUBJECT, Unmarked
from service.attribution.spans import Span

_OUT = r"(?:(?:has|had|also|again|already|later|since|[a-z]+ly)\s){0,3}(?P<cue>(?P<verb>rule[sd]?)\s(?P<it>it|that|this)\sout)\b"
# What the sentence itself names, and what another has named.
ASKED = re.compile(
    r"(?:When\s|But,?\s)?[Aa]sked\s(?:[^,.;:“”\"\n]{0,30}\s)?about\s(?P<said>(?!(?:it|that|this|them|those|these)\b)[^,.;:“”\"\n]{3,90}),\s"
    r"(?P<who>[^,.;:“”\"\n]{2,70}?(?:,\s[^,.;:“”\"\n]{2,80},)?)\s" + _OUT
)
NAMED = re.compile(SUBJECT + _OUT)
WHEN = re.compile(r"\s(?:at|by|during|in|on)\s[^,]*$")


def ruled_out_of(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms with which sentences begin; of what another sentence names they hold no more than the pronoun."""
    text = article.text
    for sentence in article.sentences:
        if text.find(" out", sentence.start, sentence.end) < 0 or text.find(" rule", sentence.start, sentence.end) < 0:
            continue
        asked = ASKED.match(text, sentence.start, sentence.end)
        found = asked or NAMED.match(text, sentence.start, sentence.end)
        if found:
            yield _ruled_out(found, asked is not None)


def _ruled_out(found: re.Match[str], here: bool) -> Unmarked:
    """The statement; `here` says whether its sentence names what is ruled out."""
    start, end = found.span("said" if here else "it")
    when = WHEN.search(found["said"]) if here else None
    said = Span(start, start + when.start() if when else end)
    who = found.start("who"), found.start("who") + len(found["who"].split(",", maxsplit=1)[0])
    return Unmarked(Span(*found.span("cue" if here else "verb")), Span(*who), (said,), "state", Span(*found.span()))
