"""Speech that an article reports by who has it from somebody: "Orbis said it would leave, according to the Herald" is a statement of Orbis
beside the paper's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import Marks, kind_of
from service.attribution.cues.found.asides import tagged
from service.attribution.dates.expressions import expressions
from service.attribution.grammar import BE
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import PRONOUNS

# By what an article tells who has it from somebody.
BY = frozenset(("according to", "reported", "reports", "has reported"))
# Who may speak: no clause, nor what leaves "said" a passive or somebody else's.
_WHO = (
    r"(?P<who>(?!(?:After|Although|As|Before|But|If|In|It|Since|That|There|These|This|Though|What|When|While)\b)"
    r"[A-Z0-9a-z](?:[^,.;:()“”\"\n]|(?<=\b[A-Z])\.|(?<=\b[DM]r)\.|(?<=\b(?:Mrs|Gov|Rep|Sen))\.|(?<=\d)[.,](?=\d)){1,70}?)"
)
_VERB = r"(?:(?:has|had|have|also|later|then)\s){0,2}"
_WHOM = (
    r"(?:her|him|them|us|reporters|staff|police|officers|investigators|lawmakers|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
    r"|(?:an?|the|his|her|their)\s(?:[\w’'-]+\s){0,2}?[a-z]+)"
)
# "On Monday, | Lund | said | that …", "the mayor | told | staff that …", "Norland | has promised | it will …".
TELLS = re.compile(
    rf"(?P<when>(?:On|Last|Earlier|This)\s[^,.;:“”\"\n]{{3,25}},\s)?{_WHO}\s{_VERB}"
    rf"(?:(?P<cue>said|says|wrote|writes|stated|claimed|argued|insisted|warned|acknowledged|admitted"
    rf"|(?:promised|pledged|vowed)(?=\s(?:to|that|it|he|she|they)\s))|(?P<tells>told)\s{_WHOM}):?\s(?:that\s)?(?P<said>\S+\s\S.*)",
    re.DOTALL,
)
# "“It is bad,” | Lund | said in a letter".
QUOTED = re.compile(rf"(?P<said>[“\"][^“”\"\n]+[”\"])\s{_WHO}\s{_VERB}(?P<cue>said|says|told|wrote|writes|tweeted|added)\b[^“”\"\n]*")
# How whoever speaks does not end, or what is no subject.
NOBODY = re.compile(rf"\b(?:am|{BE}|never|not|nor|of|or|to|who|which|that|whether|if|and|what)$|\b(?:who|which|that|what|if|whether)\s")
# What begins no claim behind a verb without "that": "said in a letter", "said to be".
NO_CLAIM = re.compile(r"(?:at|by|during|for|from|in|of|on|so|there|to|with|yes|no)\b")
ADMITTING = ("acknowledged", "admitted")


def with_speech_within(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, and behind those that tell by whom the article has it what somebody says in them by a verb of saying, unless the
    reader marks that for itself.
    """
    text = article.text
    cues = {statement.cue.span for statement in statements if statement.cue}
    out: list[Statement] = []
    for statement in statements:
        out.append(statement)
        found = _within(text, statement.content[0]) if len(statement.content) == 1 and _is_reported(text, statement) else None
        if found and _cue(found) not in cues:
            out.append(_speech(article, pieces, statement, found))
    return tuple(out)


def _is_reported(text: str, statement: Statement) -> bool:
    """Whether a statement tells by whom the article has it; "he reported" tells what somebody did."""
    if statement.cue is None or statement.cue.span.cut(text).casefold() not in BY:
        return False
    return statement.source is None or statement.source.span.cut(text).casefold() not in PRONOUNS


def _within(text: str, said: Span) -> re.Match[str] | None:
    """Who says what in a content."""
    quoted = text[said.start] in '“"'
    found = (QUOTED if quoted else TELLS).fullmatch(text, said.start, said.end)
    if found is None or NOBODY.search(found["who"]) or (not quoted and NO_CLAIM.match(found["said"])):
        return None
    return found


def _cue(found: re.Match[str]) -> Span:
    """The verb by which somebody speaks there."""
    return Span(*found.span("tells" if found.groupdict().get("tells") else "cue"))


def _speech(article: Article, pieces: Pieces, outer: Statement, found: re.Match[str]) -> Statement:
    content = (Span(*found.span("said")),)
    cue, source = tagged("cue", _cue(found), outer, pieces), tagged("source", Span(*found.span("who")), outer, pieces)
    day = next(expressions(article.text, found.start(), found.start("who")), None)
    return replace(
        outer,
        content=content,
        kind=kind_of(article.text, Marks(article), content),
        act="confirm" if found["cue"] in ADMITTING else "state",
        cue=cue,
        source=source,
        date=tagged("date", Span(*day.span()), outer, pieces) if day else None,
        first=cue.first,
        link=0.0,
    )
