"""Posts that an article prints under the names by which their writers go on the net: "@luma: So we pay twice?", and posts that stand in
it as markup, with who wrote them and when.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.layout.transcript import Turn
from service.attribution.spans import Span, trimmed
from service.attribution.text.marks import BLANK

# The name, alone or in brackets behind a proper name, the colon, and what is no address; quotation marks hold all of it or none.
POST = re.compile(
    r"(?:(?P<name>[A-Z][\w.’'-]*(?:[^\S\n][A-Z][\w.’'-]*){0,3})[^\S\n]\(@\w{2,30}\)|(?P<handle>@\w{2,30})):[^\S\n]+(?=[^\s/])(?!https?:)"
)
OPENING, CLOSING = "“\"‘'", "”\"’'"
# A post in markup: `<tweet author="@luma" datetime="2016-03-11">So we pay twice?</tweet>`; how it ends varies.
TAG = "<tweet"
TWEET = re.compile(r"<tweet\s(?P<about>[^<>]{1,400})>(?P<said>[^<>]{2,4000})<(?:/tweet|tweet\s?/)>")
AUTHOR = re.compile(r"author=\"(?P<handle>@?\w{2,30})\"")
DAY = re.compile(r"date(?:time)?=\"(?P<day>[^\"\n]{6,20})")
# What follows the words: links, and the name and the day with which a post is signed.
SIGNED = re.compile(
    r"\s*(?:—|–|-|&mdash;)\s*(?P<name>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3})\s\(@\w{2,30}\)(?:\s[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4})?$"
)
LINK = re.compile(r"\s*(?:https?://|pic\.twitter\.com/)\S+$")
# How many characters a signature has at most, and what stands before a post's words.
SIGNATURE, MARKUP = 110, 450


def is_in_tag(text: str, offset: int) -> bool:
    """Whether an offset is inside of the markup that a post begins with, where its writer is told."""
    opening = text.rfind(TAG, max(0, offset - MARKUP), offset)
    return opening >= 0 and text.find(">", opening, offset) < 0


def is_posted(text: str, offset: int) -> bool:
    """Whether the words of a post in markup begin at an offset."""
    closing = text.rfind(">", max(0, offset - len("> \n")), offset)
    return closing >= 0 and is_in_tag(text, closing)


def posts_of(article: Article) -> Iterator[Turn]:
    """The paragraphs that are posts of this form, and posts in markup, each as a turn of who wrote it."""
    if "@" in article.text:
        yield from _paragraphs(article)
    if TAG in article.text:
        yield from _marked_up(article)


def _paragraphs(article: Article) -> Iterator[Turn]:
    for number, paragraph in enumerate(article.paragraphs):
        found = POST.match(article.text, paragraph.start, paragraph.end)
        if found and (article.text[found.end()] not in OPENING or article.text[paragraph.end - 1] in CLOSING):
            yield Turn(Span(*found.span("name" if found["name"] else "handle")), (Span(found.end(), paragraph.end),), number)


def _marked_up(article: Article) -> Iterator[Turn]:
    text = article.text
    for found in TWEET.finditer(text):
        author, day = (pattern.search(text, *found.span("about")) for pattern in (AUTHOR, DAY))
        words = trimmed(text, *found.span("said"), BLANK)
        start, end = words.start, words.end
        signed = SIGNED.search(text, max(start, end - SIGNATURE), end)
        end = signed.start() if signed else end
        while link := LINK.search(text, max(start, end - SIGNATURE), end):
            end = link.start()
        if author and end > start:
            label = Span(*(signed.span("name") if signed else author.span("handle")))
            number = bisect_right(article.paragraphs, start, key=lambda paragraph: paragraph.start) - 1
            yield Turn(label, (Span(start, end),), max(0, number), posted=True, day=Span(*day.span("day")) if day else None)
