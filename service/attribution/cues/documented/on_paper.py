"""What papers tell: "an internal report revealed that …", "…, an affidavit has revealed", "which the auditor put at $9 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from service.attribution.article import Article
from service.attribution.cues.unmarked import NAME, Unmarked, closing
from service.attribution.grammar import IS
from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS

# What a paper gives for a claim, which it makes with that.
_PROOF = r"provide[sd]?\s(?:[a-z]+\s){0,3}?(?:evidence|proof)"
_TELLS = (
    rf"(?P<cue>{_PROOF}|allege[sd]|conclude[sd]|disclose[sd]|f(?:ound|inds)|indicate[sd]|note[sd]|reveal(?:s|ed)|sa(?:id|ys)|show(?:s|ed|n)|state[sd]"
    r"|warn(?:s|ed))"
)
_OF = r"(?:\s(?:about|among|at|by|for|from|in|into|of|on|over|since|to|with)\s[^,;:“”\"\n]{2,110}?)"
_MADE = r"(?:commissioned|compiled|filed|issued|obtained|prepared|published|released|reviewed|seen|signed|submitted|tabled|written)"
# A paper that begins its sentence, what is told of it, and what it tells.
OPENS = re.compile(
    rf"(?P<who>(?:[Aa]n?|[Aa]nother|[Hh]er|[Hh]is|[Ii]ts|[Oo]ne|[Tt]he|[Tt]heir)\s(?:[\w’'-]+\s){{0,4}}?(?P<what>[\w-]+){_OF}?)(?:,\s{_MADE}\s[^,;:“”\"\n]{{2,80}},|\s{_MADE}\s[^,;:“”\"\n]{{2,80}}?)?"
    rf"\s(?:has\s|had\s|also\s){{0,2}}{_TELLS}\sthat\s(?=\S+\s\S+\s\S)"
)
# Papers without an article before them: "Internal emails seen by the Herald show that …".
SEVERAL = re.compile(
    rf"(?P<who>(?:[A-Z][\w’'-]*\s(?:(?!(?:about|at|by|for|from|in|of|on|over|to|with)\b)[\w’'-]+\s){{0,3}}?)?(?P<what>(?:[A-Z]|\b)[\w-]*(?:s|data|footage)){_OF}?)(?:,\s{_MADE}\s[^,;:“”\"\n]{{2,80}},"
    rf"|\s{_MADE}\s[^,;:“”\"\n]{{2,80}}?)?\s(?:also\s|now\s)?(?P<cue>{_PROOF}|allege|conclude|disclose|f(?:ind|ound)|indicate|note|reveal|say|said|show|state"
    r"|warn|(?:allege|conclude|disclose|indicate|note|state)d|(?:reveal|show|warn)ed)\sthat\s(?=\S+\s\S)"
)
# One that closes it, which may be filed by somebody before somebody.
CLOSES = re.compile(
    rf",\s(?P<who>(?:an?|another|the)\s(?:[\w’'-]+\s){{0,4}}?(?P<what>[\w-]+){_OF}?)(?:\s{_MADE}\s[^,;:“”\"\n]{{2,140}}?)?"
    rf"\s(?:has|have|had)\s{_TELLS}[.]?$"
)
# Whom minutes or a tape record.
RECORDED = re.compile(
    rf"(?:^|,\s)(?P<who>{NAME}|(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?)\s[^,.;:“”\"\n]{{2,50}}?(?:,\s{NAME})?),?\s(?:{IS})\s"
    r"(?P<cue>(?:minuted|quoted|recorded)\sas\s(?:saying|telling\s[^,.;:“”\"\n]{2,40}?|warning))\sthat\s(?=\S+\s\S+\s\S)"
)
# By whom a number is, where a clause on the thing tells it.
_ABOUT = r"(?:(?:about|almost|around|at\sleast|just\sover|just\sunder|more\sthan|nearly|roughly|some|up\sto)\s)?"
_UNIT = (
    r"(?:[a-z]{1,3}\b|%|\s(?:million|billion|trillion|crore|lakh|per\s?cent|acres|feet|hectares|homes|jobs|kilomet(?:er|re)s|km|met(?:er|re)s"
    r"|miles|people|tonnes|tons))?"
)
FIGURE = re.compile(
    rf"\b(?:that|which)\s(?P<who>(?:the|its|his|her|their)\s[\w’'-]+(?:\s[\w’'-]+){{0,4}}?|{NAME}|officials|police)\s(?:has\s|had\s|have\s)?"
    rf"(?P<cue>puts?|estimate[sd]?|valued?s?)\s(?P<said>at\s{_ABOUT}[A-Z]{{0,3}}[£$€₦₹]?\s?\d+(?:,\d{3})*(?:\.\d+)?{_UNIT})(?=\W|$)"
)
# How far before a sentence's end its last clause is looked for, and how many words it tells at least.
LAST, FEWEST = 240, 4


def papers_of(article: Article) -> Iterator[Unmarked]:
    """What sentences without quotation marks tell of papers, and of numbers."""
    text = article.text
    for sentence in article.unquoted:
        if text.find(" that ", sentence.start, sentence.end) >= 0:
            yield from _opened(text, sentence)
        yield from _closed(text, sentence)
        if text.find(" at ", sentence.start, sentence.end) >= 0:
            for found in FIGURE.finditer(text, sentence.start, sentence.end):
                yield _told(found, Span(*found.span("said")))


def _opened(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The clause behind a paper or a record with which a sentence begins."""
    paper = OPENS.match(text, sentence.start, sentence.end) or SEVERAL.match(text, sentence.start, sentence.end)
    found = paper if paper and _is_paper(paper) else None
    if found is None and text.find("ed as ", sentence.start, sentence.end) >= 0:
        found = RECORDED.search(text, sentence.start, sentence.end)
    if found:
        yield _told(found, Span(found.end(), closing(text, found.end(), sentence.end)))


def _closed(text: str, sentence: Span) -> Iterator[Unmarked]:
    """The sentence before its last clause: "…, an affidavit filed by the council has revealed"."""
    comma = text.rfind(",", max(sentence.start, sentence.end - LAST), sentence.end)
    found = CLOSES.match(text, comma, sentence.end) if comma > sentence.start else None
    if found and _is_paper(found) and len(text[sentence.start : comma].split()) >= FEWEST:
        yield _told(found, Span(sentence.start, comma))


def _is_paper(found: re.Match[str]) -> bool:
    return found["what"].casefold() in DOCUMENTS


def _told(found: re.Match[str], said: Span) -> Unmarked:
    cue, who = Span(*found.span("cue")), Span(*found.span("who"))
    return Unmarked(cue, who, (said,), "state", Span(min(who.start, said.start), max(cue.end, said.end)), sure=False)
