"""Lines that say where and by whom an article was written: in them nobody speaks."""

from __future__ import annotations

import re
from bisect import bisect_right

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import DATELINE
from service.attribution.grammar import IS
from service.attribution.spans import Span

NAME = r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){1,3}"
# Who took a picture, and for whom.
CREDIT = (
    rf"(?:(?:Photo|Image|Picture)(?:\sby|\scredit)?:?\s)?{NAME}(?:,?\svia\s|\s?/\s?)"
    r"(?:Getty(?:\sImages)?|AP(?:\sImages)?|Associated\sPress|Reuters|REUTERS|AFP|Bloomberg|Shutterstock|Flickr|WireImage|EPA|PA)"
    r"(?:[\s/](?:via\s)?[A-Z][\w\s/]{1,30})?\.?"
)
BYLINE = re.compile(
    rf"(?:By|BY|by)\s(?![^\n]*\b(?:said|says|told|had|has|{IS})\b)[A-Z][^.!?“”\"\n]{{3,90}}"
    r"|(?:[A-Z][\w’'-]+\s){1,3}[A-Z][\w’'-]+\s(?:[Ff]or|FOR)\s[A-Z][\w’'-]+"
    rf"|{CREDIT}"
    r"|(?:[A-Z][A-Z’'.-]+\s){1,3}[A-Z][A-Z’'-]+"
    rf"|{NAME}\s\(?(?:with|and)\s(?:(?:AFP|AP|ANI|Reuters|agencies|dpa|DPA|news\sagencies|PA|PTI)(?:,\s|\sand\s)?){{1,3}}\)?"
    rf"|{NAME}\s\((?:AFP|AP|ANI|Reuters|dpa|PA|PTI)(?:,\s\w+)?\)"
    rf"|{NAME},?\s(?:[A-Z][\w-]*\s){{0,3}}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter)"
)
# A line that may be who signs the article, and nothing else.
SIGNATURE = re.compile(NAME)
# Among how many paragraphs at the beginning such a line stands.
SIGNED = 5


class Bylines:
    """The datelines ("KASSALA, May 3 (Agency) -") and bylines ("By Ada Lund", "Ada Lund via Getty Images") of an article."""

    def __init__(self, article: Article) -> None:
        self._lines = [span for number in range(len(article.paragraphs)) if (span := _byline(article, number))]
        self._starts = [line.start for line in self._lines]
        self._ends = {paragraph.end for paragraph in article.paragraphs}

    def hold(self, span: Span) -> bool:
        """Whether a span lies in one of them."""
        return self._line(span) is not None

    def sign(self, span: Span) -> bool:
        """Whether a span lies in a byline, which is a line of its own."""
        line = self._line(span)
        return line is not None and line.end in self._ends

    def _line(self, span: Span) -> Span | None:
        at = bisect_right(self._starts, span.start) - 1
        return self._lines[at] if at >= 0 and self._lines[at].holds(span) else None


def _byline(article: Article, number: int) -> Span | None:
    """What of a paragraph says where or by whom the article was written."""
    text, paragraph = article.text, article.paragraphs[number]
    dateline = DATELINE.match(text, paragraph.start)
    if dateline is not None:
        return Span(*dateline.span())
    if number and BYLINE.fullmatch(text, paragraph.start, paragraph.end):
        return paragraph
    signed = 0 < number < SIGNED and SIGNATURE.fullmatch(text, paragraph.start, paragraph.end)
    return paragraph if signed and text.count(text[paragraph.start : paragraph.end].rsplit(maxsplit=1)[-1]) == 1 else None
