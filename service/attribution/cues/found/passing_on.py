"""What somebody tells in writing or by phone, or is told: "wrote to the chair to say that …", "was told to keep quiet"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.unmarked import BETWEEN, CLAUSE, SUBJECT, WHO, Unmarked, closing
from service.attribution.grammar import BEEN, PERFECT
from service.attribution.records import Act
from service.attribution.spans import Span

_TO_WHOM = r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|an?|another|two|this|one|our|[A-Z])[^.;:“”\"\n]{1,100}?|him|her|me|them|us)"
_REACHED = (
    r"(?:(?:wrote|written|writing)\sto|(?:call|e-?mail|messag|phon|telephon|text)e?(?:ed|ing)?|r(?:ang|ung|inging)|contact(?:ed|ing)?)"
)
WRITING = re.compile(
    rf"{CLAUSE}{WHO}{BETWEEN}\s(?:(?:also|had|has|later|then)\s){{0,2}}(?:[a-z][^.,;:“”\"\n]{{2,60}},\s)?{_REACHED}\s{_TO_WHOM}"
    r",?\sto\s(?P<cue>ask|announce|complain|confirm|explain|insist|report|say|warn)\s(?:that\s|(?=(?:how|if|what|when|where|whether|why)\s))(?=\S+\s\S+\s?\S)"
)
# Without what goes before the word, a search skips to its letters.
WRITES = re.compile(r"to(?<=\bto)\s(?:ask|announce|complain|confirm|explain|insist|report|say|warn)\s")
# Who is told has not spoken, and who told it is left out.
TOLD = re.compile(rf"{SUBJECT}{BEEN}\s(?:also\s|then\s|later\s)?(?P<cue>told|advised)\s(?P<said>(?:not\s)?to\s[^,.;:“”\"\n]{{3,160}})[.]?$")
# What there is to do, with more than the bare verb, and nothing that a guest does: "to small firms" and "to dance" are none.
_DO = (
    r"to\s(?!(?:an?|attend|bid|big|dance|dine|foreign|her|him|his|its|join|large|local|me|my|new|old|our|perform|play|poor|private|public|rich|sing|small"
    r"|speak|the|their|them|us|young|you|your)\b)"
    r"(?:focus|[a-z]+(?<![a-rt-z]s)(?<!men))\b"
)
# The same of several who were asked to do something: one who was asked to look is told of for what comes of it.
SEVERAL = re.compile(
    rf"{SUBJECT}were\s(?:all\s|also\s|each\s|then\s|later\s)?(?P<cue>asked|encouraged|instructed|urged)"
    rf"\s(?P<said>(?:not\s)?{_DO}\s[^,.;:“”\"\n]{{3,160}})[.]?$"
)
# What somebody advises others to do, or that they do: "advises travellers to stay at home", not "firms from Oslo to Rome".
_APART = (
    r"(?:about|across|after|along|among|around|as|at|before|between|beyond|by|close|due|during|for|from|in|inside|into|linked|loyal|near|new|next|of|on"
    r"|opposed|outside|over|related|similar|through|throughout|under|with|within|without)"
)
ADVISING = re.compile(
    rf"{SUBJECT}(?:also\s|generally\s|now\s|still\s|strongly\s|therefore\s)?(?P<cue>advises?)\s(?:that\s|(?:(?!{_APART}\b)[\w’'-]+\s){{1,4}}?(?=against\s|(?:not\s)?{_DO}))"
    r"(?P<said>[^,.;:“”\"\n]{3,160})[.]?$"
)
# Who a dead or wounded person is, by those who have to know.
IDENTIFYING = re.compile(
    rf"{SUBJECT}{PERFECT}(?:(?:later|since)\s)?(?P<cue>identified)\s"
    r"(?P<said>(?:(?:the|one|both|three|two)\s[^,.;:“”\"\n]{2,60}?|him|her|them)\sas\s[A-Z][^;:“”\"\n]{2,120}?)(?=[.]?$|,\swho\b)"
)
KNOWING = re.compile(
    r"\b(?:army|authorities|coroner|department|embassy|examiner|firefighters|investigators|military|ministry|navy|officials|office|police|prosecutors"
    r"|rescuers|sheriff)\b",
    re.IGNORECASE,
)
ANSWER = re.compile(rf"{SUBJECT}(?P<cue>said)\s(?P<said>no|yes)[.]?$")


def passed_on(article: Article) -> Iterator[Unmarked]:
    """The statements of these forms in sentences without quotation marks."""
    text = article.text
    for sentence in article.unquoted:
        if WRITES.search(text, sentence.start, sentence.end):
            yield from _written(text, sentence)
        for pattern, word in (
            (TOLD, "ed to "),
            (TOLD, "told "),
            (SEVERAL, " were "),
            (ADVISING, "advise"),
            (IDENTIFYING, "identified "),
            (ANSWER, " said "),
        ):
            found = pattern.match(text, sentence.start, sentence.end) if text.find(word, sentence.start, sentence.end) >= 0 else None
            if found and (pattern is not IDENTIFYING or KNOWING.search(found["who"])):
                yield replace(_passed(found), source=None) if pattern is SEVERAL else _passed(found)
                break


def _written(text: str, sentence: Span) -> Iterator[Unmarked]:
    found = WRITING.search(text[sentence.start : sentence.end])
    if found:
        said = Span(sentence.start + found.end(), closing(text, sentence.start + found.end(), sentence.end))
        cue, who = (Span(sentence.start + found.start(part), sentence.start + found.end(part)) for part in ("cue", "who"))
        act: Act = "confirm" if found["cue"] == "confirm" else "state"
        yield Unmarked(cue, who, (said,), act, Span(cue.start, said.end), sure=False)


def _passed(found: re.Match[str]) -> Unmarked:
    said = Span(*found.span("said"))
    return Unmarked(Span(*found.span("cue")), Span(*found.span("who")), (said,), "state", Span(found.start("who"), said.end), sure=False)
