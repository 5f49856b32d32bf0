"""Where a content begins and ends: quotation marks decide where they stand, words where they do not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from service.attribution.article import Article
from service.attribution.records import Kind
from service.attribution.spans import Span
from service.attribution.text.quotations import Quotation

# How many characters a quotation may go beyond a content, and still be meant to end with it.
SLACK = 3
# "that" before a clause; "That plan", "that version" are names of things.
LEADING = re.compile(r"(?:that\b,?\s+(?=(?:\S+\s+){3})|[,;:–—-]\s*|\s+)+")
DATELINE = re.compile(r"[A-Z][A-Z.’' -]+(?:,\s[\w.’' ]{2,30})?(?:,\s[\w. ]{2,12})?(?:\s\([^)\n]{2,30}\))?\s+[–—-]{1,2}\s+")
CIRCUMSTANCE = re.compile(
    r"(?<=,[”\"’])(\s+(?:without|while|when|after|before|as|adding|according|during|amid|despite"
    r"|calling|citing|comparing|likening|noting|pointing|referencing|referring|saying|suggesting|and\s(?:[a-z]+ed|said))\b"
    r"[^“”\"]*)$"
)
# What stands before it.
MARKED = (",”", ',"', ",’")
# By when an answer had not come, which closes what the article itself tells: "but had yet to do so as of the time of filing this report".
FILED = re.compile(
    r"(?:\sbut\s(?:has|had|have)\s[^.;:“”\"\n]{2,40}?)?\s(?:as\s(?:of|at)|at|by|up\sto|before|until|till)\s(?:the\s)?"
    r"(?:time\sof\s(?:filing|going\sto\spress|publication|publishing|this\sreport|writing)|press\stime|filing\sthis)\b[^.;:“”\"\n]{0,30}$"
)
# In how many characters before the end it stands.
LATE = 160
# How a sentence begins behind a quotation.
NEXT = re.compile(r"\s+[A-Z]")
LETTER = re.compile(r"[^\W_]")
TRAILING = re.compile(r"[\s,;:.–—-]+$")
# What ends with a dot of its own, be it that of the sentence too: "in the U.S.", "at 9 p.m."; in how many characters.
DOTTED = re.compile(r"(?:.*[^\w.])?(?:[A-Za-z]\.){1,3}[A-Za-z]\.$", re.DOTALL)
WIDTH = 8


class Marks:
    """The outermost quotations of an article, looked up by offset."""

    def __init__(self, article: Article) -> None:
        self.outer = [q for q in article.quotations if q.depth == 0]
        self._starts = [q.start for q in self.outer]

    def meeting(self, span: Span) -> Iterable[Quotation]:
        """The quotations that share characters with `span`."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        while at < len(self.outer) and self.outer[at].start < span.end:
            if self.outer[at].end > span.start:
                yield self.outer[at]
            at += 1

    def runs_on(self, span: Span) -> bool:
        """Whether `span` begins in a quotation that goes on from the paragraph before without new marks."""
        return any(q.continues and not q.reopened and q.start <= span.start < q.end for q in self.meeting(span))


def snapped(article: Article, marks: Marks, span: Span) -> Span:
    """`span` with its ends moved to the quotation marks beside them, or off a leading "that" and trailing punctuation."""
    start, end = span.start, span.end
    for quotation in marks.meeting(span):
        if abs(quotation.start - start) <= SLACK or _only_marks(article.text, quotation.start, start):
            start = min(start, quotation.start)
        if abs(quotation.end - end) <= SLACK and quotation.end > end:
            end = quotation.end
    if not any(q.start == start for q in marks.meeting(span)):
        leading = LEADING.match(article.text, start, end)
        start = leading.end() if leading and leading.end() < end else start
    start = _after_dateline(article, start, end)
    end = next((q.end for q in marks.meeting(Span(start, end)) if q.closed and q.end < end and _ends_there(article.text, q, start)), end)
    end = _before_circumstance(article.text, start, end)
    if not any(q.end == end for q in marks.meeting(Span(start, end))):
        trailing = TRAILING.search(article.text[start:end])
        end = start + trailing.start() if trailing and trailing.start() else end
        end += DOTTED.match(article.text, max(start, end - WIDTH), end + 1) is not None
    return Span(start, end)


def _after_dateline(article: Article, start: int, end: int) -> int:
    """`start`, or the end of the dateline ("KASSALA, May 3 (Agency) -") that a paragraph begins with there."""
    dateline = DATELINE.match(article.text, start, end)
    return dateline.end() if dateline and any(p.start == start for p in article.paragraphs) else start


def _before_circumstance(text: str, start: int, end: int) -> int:
    """`end`, or where the article goes on in its own voice: behind a closing mark with a comma in it ("…,” without saying why"), or by when
    it had no answer.
    """
    said = text[start:end]
    circumstance = CIRCUMSTANCE.search(said) if any(mark in said for mark in MARKED) else None
    late = said[-LATE:]
    hinted = circumstance is None and ("time" in late or "filing" in late)
    filed = FILED.search(text, max(start, end - LATE), end) if hinted else None
    if filed:
        return filed.start()
    return start + circumstance.start(1) if circumstance else end


def _ends_there(text: str, quotation: Quotation, start: int) -> bool:
    """Whether a quotation ends its sentence and another begins behind it that is no quotation: "“A cruelty to the dead.” The door"; what
    ends with "!" inside of a content from `start` on may be a title.
    """
    ends = text[quotation.end - 2]
    return (ends == "." or (ends in "!?" and quotation.start == start)) and NEXT.match(text, quotation.end) is not None


def _only_marks(text: str, start: int, end: int) -> bool:
    return start < end and not _lettered(text, start, end)


def _lettered(text: str, start: int, end: int) -> bool:
    """Whether there is any letter or digit."""
    return LETTER.search(text, start, end) is not None


def kind_of(text: str, marks: Marks, spans: tuple[Span, ...]) -> Kind:
    """Direct where every letter is inside quotation marks, mixed where some are, indirect where none is."""
    inside = outside = False
    for span in spans:
        at = span.start
        for q in marks.meeting(span):
            outside = outside or _lettered(text, at, q.start)
            inside = inside or _lettered(text, max(q.start, at), min(q.end, span.end))
            at = q.end
        outside = outside or _lettered(text, at, span.end)
    if not inside:
        return "indirect"
    return "mixed" if outside else "direct"
