"""What the reader takes into a content behind its end: the next sentence, to whom something was confirmed, at whom it was shouted."""

from __future__ import annotations

import re

from service.attribution.article import Article
from service.attribution.grammar import FINITE
from service.attribution.spans import Span
from service.attribution.words import WEEKDAY

# How a sentence ends for sure, and another begins.
NEXT = re.compile(r"(?<=[a-z]{3})[.]\s+(?=[A-Z])")
# What has marks of its own, or is written as it stands, or goes on with what a poll finds.
MARKED = re.compile(r"^[‘']|[“”\"@]")
WRITTEN = re.compile(r"\b(?:caption|found|post|tweet|writ|wrote)", re.IGNORECASE)
OPENING = ("“", '"')
WORD = re.compile(r"[a-z]")
# What a thing without a verb is confirmed, denied or made known to.
TOLD = re.compile(
    r"(?:(?:also|has|had|have|later|since)\s)*(?:announced?|confirm(?:s|ed)?|den(?:y|ies|ied)|disclosed?|reveal(?:s|ed)?)(?:s)?",
    re.IGNORECASE,
)
PRESS = (
    r"(?:AFP|AP|Agence\sFrance-Presse|the\sA(?:FP|P|ssociated\sPress)|the\sBBC|BBC\s[A-Z0-9][\w\s]{1,20}?|Bloomberg(?:\sNews)?|CBS(?:\sNews)?|CNBC|CNN|NBC(?:\sNews)"
    r"?|Fox\sNews|ITV(?:\sNews)?|NPR|POLITICO|Politico|Reuters|Sky\sNews|(?:[a-z]+\s)?(?:journalists|reporters)|(?:the\s)?(?:press|media)"
    r"|(?:[Tt]he\s)?(?:[A-Z][\w’'-]*\s){1,3}(?:[Mm]agazine|newspaper|Chronicle|Courier|Gazette|Globe|Guardian|Herald|Journal|Mail|Mirror|News|Observer"
    r"|Post|Star|Sun|Telegraph|Times|Tribune))"
)
TOPRESS = re.compile(rf"\sto\s{PRESS}[.]?$")
CLAUSE = re.compile(rf"\b(?:that|how|why|whether|who|what|{FINITE})\b")
# At whom quoted words were shouted.
SHOUTED = re.compile(
    r"(?:(?:also|could|had|have|be|heard|been|was|were)\s)*(?:bark|bawl|bellow|boo|chant|heckl|holler|howl|jeer|roar|scream|shout|shriek|sing|yell)"
    r"(?:s|ed|ing)?",
    re.IGNORECASE,
)
AT_WHOM = re.compile(r"(?<=[”\"’'])\s(?:after|at|from|toward|towards)\s[^“”\"\n]{2,80}$")
# What whoever says something also does with prices, ratings and envoys: "said the warning was bad | and cut their price target".
SAYS = re.compile(r"(?:also\s)?(?:said|says|warned|wrote)")
ALSO_DID = re.compile(
    r"(?<=\S)\sand\s(?:has\s|also\s|then\s)?(?:(?:cut|increased|kept|lifted|lowered|maintained|raised|reduced|reiterated|slashed|trimmed)\s"
    r"(?:its|their|his|her|the)\s(?:[\w-]+\s){0,3}?(?:estimates?|forecasts?|outlook|ratings?|recommendation|price\stargets?|target\sprice)"
    r"|(?:down|up)graded\s|(?:expelled|recalled|summoned)\s(?:an?|its|the|their|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:ambassadors?|consul|diplomats?|envoys?))\b"
)
# The day of another's words, with which what stands behind them begins: "Rents fell, Lund said | Monday, down from …".
DATED = re.compile(rf"{WEEKDAY},\s(?=\S+\s\S)")
SPOKEN = re.compile(r"\b(?:added|reported|said|told\s\w+|wrote)\s$")
# In how many characters before the end those stand.
LATE = 90
# How far before a content a verb of saying ends there.
NEAR = 30


def without_overrun(article: Article, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content behind a cue without what goes beyond it."""
    if (
        content
        and DATED.match(article.text, content[0].start, content[0].end)
        and SPOKEN.search(article.text, max(0, content[0].start - NEAR), content[0].start)
    ):
        content = (Span(article.text.index(", ", content[0].start) + 2, content[0].end), *content[1:])
    if content and content[0].end <= cue.start:
        return (_from_sentence(article, content[0], cue), *content[1:])
    if not content or content[-1].start < cue.end:
        return content
    last = _in_sentence(article, cue, content[-1])
    told, said = cue.cut(article.text), last.cut(article.text)
    late = max(last.start, last.end - LATE)
    tail = None
    if TOLD.fullmatch(told):
        tail = None if CLAUSE.search(said) else TOPRESS.search(article.text, late, last.end)
    elif SHOUTED.fullmatch(told):
        tail = AT_WHOM.search(article.text, late, last.end)
    elif SAYS.fullmatch(told):
        tail = ALSO_DID.search(article.text, last.start, last.end)
    return (*content[:-1], Span(last.start, tail.start()) if tail else last)


def _from_sentence(article: Article, said: Span, cue: Span) -> Span:
    """What is said before its cue without a question of the article's own before it: "Cold? A coat helps, Lund says"; and without any
    sentence in which nobody is quoted, before one in which somebody is.
    """
    start = article.sentence_at(cue.start).start
    if not said.start < start < said.end:
        return said
    told = Span(said.start, start).cut(article.text)
    later = Span(start, said.end).cut(article.text)
    apart = "?" in told + later if not MARKED.search(told + later) else not MARKED.search(told) and not later.startswith(OPENING)
    return Span(start, said.end) if apart else said


def _in_sentence(article: Article, cue: Span, said: Span) -> Span:
    """What is said without marks, up to the end of the sentence in which it begins."""
    end = article.sentence_at(said.start).end
    if end >= said.end or end <= said.start or not WORD.search(article.text, cue.start, cue.end):
        return said
    told = said.cut(article.text)
    if MARKED.search(told) or WRITTEN.search(article.text, cue.start, cue.end) or article.text.count("\n", said.start, said.end):
        return said
    following = NEXT.search(article.text, said.start, said.end)
    return Span(said.start, following.start()) if following and following.start() + 1 == end else said
