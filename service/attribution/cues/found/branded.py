"""What something is called in a clause on it: "a move that the unions and two churches have called reckless", "a sum she called “mad”"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import Marks
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.unmarked import Unmarked
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement

_WORD = r"(?:[\w’'&-]+|Mr\.|Mrs\.|Ms\.|Dr\.|St\.|[A-Z]\.)"
_ONE = rf"(?!(?:and|as|be|been|but|could|had|has|have|is|never|not|nobody|said|says|that|was|were|which|who|will|would)\b){_WORD}"
_WHO = rf"(?P<who>{_ONE}(?:\s(?:and\s)?{_ONE}){{0,8}}?)"
# Things of which people judge; a clause behind another noun may be a claim, and what is called there a strike or a doctor.
_NOUN = (
    r"(?:act|action|agreement|approach|arrangement|article|attack|bid|bill|budget|campaign|case|change|charge|choice|comment|condition|conviction"
    r"|crackdown|cut|deal|debate|decision|decree|delay|episode|event|exercise|figure|game|gesture|idea|incident|increase|intervention|judg(?:e?ment)"
    r"|killing|law|levy|match|measure|method|mistake|move|offer|operation|order|outcome|performance|plan|policy|practice|price|procedure|process|programme|program"
    r"|project|proposal|raid|reform|regime|remark|result|rise|rule|ruling|scheme|sentence|settlement|situation|speech|statement|step|strategy"
    r"|sum|system|tactic|target|tax|term|treaty|verdict|victory|win)s?"
)
_HAS = r"(?:(?:has|have|had|also|later|once|since|[a-z]+ly)\s){0,3}"
_CALLED = (
    r"(?:(?P<called>(?:are\scalling|branded|call(?=\s(?:an?|the)\s[“\"])|called|deemed|dubbed|label+ed))|(?P<as>branded|characteri[sz]ed|condemned"
    r"|criticised|criticized|decried|denounced|described)\sas)"
)
# A clause of this form, and what is said: words in quotation marks, or a judgement that ends with the clause.
CLAUSE = re.compile(
    rf"(?P<aside>,\s|\s[–—-]{{1,2}}\s|\b)(?:(?:an?|one|the|those|these)\s(?:[a-z-]+\s){{0,3}}?{_NOUN}\s(?:(?:that|which)\s)?|(?P<which>(?<=,\s)which\s))"
    rf"{_WHO}\s{_HAS}{_CALLED}\s(?P<said>[“\"]|(?:(?:(?!early\b|only\b|daily\b|weekly\b)[a-z]+ly\s(?=[a-z])|an?|both|the|too|un[a-z]+|not|so|[a-z]+(?:able|al|ed|ent|ful|ian|ible|ic|ish|ive|less|ous|ful|fair|rong|ing))\b)"
    r"[^,.;:()“”\"\n–—]{0,100})"
)
HINT = re.compile(r"(?:branded|called|calling|dubbed|deemed|label+ed|(?:ed\sas))\s")
MOVES = re.compile(r"\s(?:after|before|because|but|despite|when|while)\s.*$")
# Which of the words before a verb are nobody.
NOBODY = frozenset("it there this".split())
MARKS = ("“", '"')
PRONOUNS = frozenset("he she they".split())
# How many spans before a part may hold it.
NEAR = 4
# How far before a cue a clause begins, and how many characters around it are looked at.
BEFORE, BEHIND = 160, 120


def with_branded(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with those of these forms, a claim before such a clause without it; those that the reader marks with who speaks."""
    out = list(statements)
    marks = Marks(article)
    cues = sorted((each.cue.span.start, each.cue.span.end, n) for n, each in enumerate(statements) if each.cue)
    contents = sorted((c.start, c.end, n) for n, each in enumerate(statements) for c in each.content)
    for found in _clauses(article, marks):
        told = _told(article, pieces, marks, found)
        known, around = _holding(cues, _cue(found)), _holding(contents, _cue(found))
        if told is None or (around is not None and known is None and not _is_aside(found)):
            continue
        if known is not None:
            out[known] = out[known] if out[known].source else replace(out[known], source=told.source)
            continue
        if around is not None:
            out[around] = _up_to(out[around], found.start())
        taken = _holding(contents, told.content[0])
        if taken is not None and len(out[taken].content) > 1:
            out[taken] = _up_to(out[taken], found.start("who"))
        out.append(told)
    return tuple(sorted(out, key=lambda s: (s.content[0].start, s.content[-1].end)))


def _holding(spans: Sequence[tuple[int, int, int]], part: Span) -> int | None:
    """The number of the last of some spans, which are in order, that share characters with a part."""
    at = bisect_left(spans, (part.end, 0, 0))
    return next((n for _, end, n in reversed(spans[max(0, at - NEAR) : at]) if end > part.start), None)


def _cue(found: re.Match[str]) -> Span:
    return Span(*found.span("called" if found["called"] else "as"))


def _is_aside(found: re.Match[str]) -> bool:
    """Whether a clause behind a comma quotes what somebody else calls something, which the article tells, whatever is said before it."""
    return found["said"] in MARKS and bool(found["aside"].strip()) and found["who"].casefold() not in PRONOUNS


def _told(article: Article, pieces: Pieces, marks: Marks, found: re.Match[str]) -> Statement | None:
    """The statement of such a clause, None where its quotation has no end."""
    quoted = found["said"] in MARKS
    said = next((Span(q.start, q.end) for q in marks.meeting(Span(*found.span("said")))), None) if quoted else _judgement(found)
    if said is None:
        return None
    who = Span(*found.span("who"))
    told = Unmarked(_cue(found), who, (said,), "state", Span(who.start, said.end))
    return replace(as_statement(article.text, pieces, told), kind="direct" if quoted else "indirect")


def _clauses(article: Article, marks: Marks) -> Iterator[re.Match[str]]:
    """The clauses outside of quotations, one a sentence."""
    text = article.text
    for sentence in article.sentences:
        hint = HINT.search(text, sentence.start, sentence.end)
        if hint is None:
            continue
        found = CLAUSE.search(text, max(sentence.start, hint.start() - BEFORE), min(sentence.end, hint.end() + BEHIND))
        if (
            found
            and found["who"].casefold() not in NOBODY
            and not any(True for _ in marks.meeting(Span(found.start("who"), _cue(found).end)))
        ):
            yield found


def _judgement(found: re.Match[str]) -> Span:
    """What is said without quotation marks, up to where the sentence goes on."""
    start, end = found.span("said")
    further = MOVES.search(found["said"])
    return Span(start, start + further.start() if further else end)


def _up_to(statement: Statement, end: int) -> Statement:
    """The statement without what begins at an offset."""
    content = tuple(Span(span.start, min(span.end, end)) for span in statement.content if span.start < end)
    return replace(statement, content=content) if content else statement
