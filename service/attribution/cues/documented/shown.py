"""What papers show that are told of before: "the bank's emails, which show that …", "files seen by the Herald, which suggest that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.spans import Span

# The papers, who has seen them, and what they do.
SHOWN = re.compile(
    r"\b(?:audit|correspondence|data|documents?|e-?mails?|files?|filings?|footage|guidelines|letters?|memos?|minutes|papers|policies|records?|recordings?"
    r"|reports?|rules|studies|study|surveys?|transcripts?)"
    r"(?:\s(?:seen|obtained|reviewed|viewed|examined|leaked|published|released|commissioned|written|compiled|sent)\s(?:by|to)\s[^,.;:“”\"\n]{2,60})?,\s"
    r"(?P<which>which)\s(?:also\s|clearly\s)?(?P<cue>conclude[sd]?|f[io]und|finds?|indicate[sd]?|reveal(?:s|ed)?|show(?:s|ed)?|states?|stated|suggest(?:s|ed)?)"
    r"\sthat\s(?=\S+\s\S+\s\S)"
)


def shown_of(article: Article) -> Iterator[Unmarked]:
    """The statements of this form in sentences without quotation marks."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(", which ", sentence.start, sentence.end) < 0:
            continue
        found = SHOWN.search(text, sentence.start, sentence.end)
        if found:
            said = Span(found.end(), closing(text, found.end(), sentence.end))
            yield Unmarked(
                Span(*found.span("cue")), Span(*found.span("which")), (said,), "state", Span(found.start("which"), sentence.end), sure=False
            )
