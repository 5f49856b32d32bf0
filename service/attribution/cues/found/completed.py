"""What the reader marks without who says it, where the words right before tell it: "While Lund has said that | …", "In the poll, | …"; and
what is told and nobody tells: "was initially told | it was too late", "facing claims | it paid bribes".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.claim_nouns import GOING_ROUND
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.nominal.by_nobody import UNTOLD, UNTOLD_ALL
from service.attribution.cues.nominal.from_whom import UNMADE
from service.attribution.cues.unmarked import NAME, Unmarked
from service.attribution.grammar import FINITE, IS
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement

_HAS = r"(?:(?:also|always|had|has|have|is|are|long|now|once|openly|privately|previously|publicly|since|still|[a-z]+ly)\s){0,4}"
_SAYS = (
    r"(?P<cue>(?:acknowledg|affirm|alleg|argu|assert|claim|complain|contend|declar|emphasi[sz]|insist|maintain|not|reaffirm|reiterat|report|stress|suggest|warn)"
    r"(?:es|s|ed|ing)|confirm(?:s|ed)|sa(?:id|ys|ying)|show(?:s|ed)|state[sd]|boast(?:s|ed)?\sof)"
)
_THE = r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ss]ome|[Mm]any)\s(?:(?!(?:and|that|which|who)\b)[\w’'-]+\s){0,5}?[\w’'-]+"
_JOINS = r"(?:[Aa]lthough|[Aa]s|[Aa]nd|[Bb]ut|[Ii]f|[Tt]hough|[Ww]hen|[Ww]hereas|[Ww]hile|[Ww]hilst)"
_BEGINS = rf"(?:^|[,;]\s|\s[–—-]{{1,2}}\s|\b{_JOINS}\s)"
# Who says it, and the verb, up to the clause; "boast of" takes a thing.
SAYS = re.compile(
    rf"{_BEGINS}(?:[a-z]+\s){{0,4}}?(?!{_JOINS}\b)(?P<who>(?:(?:[A-Z][\w’'-]*\s){{0,4}}(?:[a-z-]+\s){{1,3}})?{NAME}|{_THE}|[Hh]e|[Ss]he|[Tt]hey|[A-Z]?[a-z]+s)(?:,\s(?:which|who))?"
    rf"\s{_HAS}{_SAYS}(?P<that>\sthat)?\s$"
)
NOBODY = re.compile(r"\b(?:that|these|this|those)$", re.IGNORECASE)
BARE = re.compile(r"boast(?:s|ed)?\sof|sa(?:id|ys)")
# What a poll finds, told in a sentence of its own behind it.
POLL = re.compile(
    r"^(?:[A-Z][a-z]+\s)?(?P<cue>[Ii]n)\s(?P<who>(?:the|that|its|this|another)\s(?:[\w’'-]+\s){0,3}?(?:poll|survey))(?:,\s[^,;:“”\"\n]{2,60})?,\s$"
)
# What is told in the passive by nobody who is named, the content right behind.
BEING = re.compile(rf"\b(?:{IS}|been|being|[Ii]t[’']s)\s(?:(?:also|later|now|since|then|[a-z]+ly)\s){{0,2}}$")
TOLD = re.compile(r"(?:alleged|announced|claimed|estimated|predicted|projected|reported|revealed|rumou?red|said|suggested|told|warned)")
URGED = re.compile(r"(?:advised|asked|encouraged|told|urged|warned)")
CHARGED = re.compile(r"(?:accused|blamed)(?:\s(?:for|of))?")
# The same where the reader has not marked the verb.
UNMARKED = re.compile(rf"\b(?:{IS}|been|being)\s(?:[a-z]+ly\s)?(?P<cue>blamed)\sfor\s$")
# Claims that are somebody's or nobody's, by their noun.
NOUN = re.compile(rf"(?:{GOING_ROUND}|fears|speculation)")
OWNED = re.compile(
    r"(?:[’']s?|\b(?:few|her|his|its|my|no|our|their|your))\s(?:[a-z]+\s)?$|(?:\b(?:he|it|she|they|which|who)|,)\s$", re.IGNORECASE
)
SUGGEST = re.compile(r"suggest(?:s|ed)?")
GOSSIP = re.compile(r"\b(?:gossip|reports|rumou?rs|speculation|whispers)\s(?:also\s|now\s)?$", re.IGNORECASE)
# A clause, by its verb.
CLAUSE = re.compile(
    r"(?:he|it|she|there|they)\s\S|[\w£$€‘'’][^\s]*(?:\s[^\s]+){0,9}?\s"
    rf"(?:(?:{FINITE}|\w+n[’']t)\b|[a-z]{{3,}}(?:ed|s)\s\S)"
)
THAT = re.compile(r"\s(?:that\s)?")
# How many characters before are looked at.
LONGEST, NEAR = 200, 60


def with_completed(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those without a source with what the words before them tell of it."""
    return tuple(_completed(article, pieces, each) if _is_open(each) else each for each in statements)


def _is_open(statement: Statement) -> bool:
    return statement.source is None and not statement.heard and statement.kind != "direct" and statement.act != "no_comment"


def _completed(article: Article, pieces: Pieces, statement: Statement) -> Statement:
    if statement.cue is None:
        return _led(article, pieces, statement)
    return replace(statement, heard=True) if _is_nobodys(article, statement.cue.span, statement.content[0]) else statement


def _led(article: Article, pieces: Pieces, statement: Statement) -> Statement:
    """A statement without a cue, with the cue and the source that lead to it."""
    start = statement.content[0].start
    begin = article.sentence_at(max(0, start - 1)).start
    if not 0 < start - begin <= LONGEST:
        return statement
    lead = article.text[begin:start]
    found = _lead(lead)
    if found is None:
        return statement
    cue = Span(begin + found.start("cue"), begin + found.end("cue"))
    who = Span(begin + found.start("who"), begin + found.end("who")) if "who" in found.groupdict() else None
    told = as_statement(article.text, pieces, Unmarked(cue, who, statement.content, "state", Span(begin, start)))
    return replace(statement, cue=told.cue, source=told.source, first=told.first, heard=told.heard)


def _lead(lead: str) -> re.Match[str] | None:
    if lead.endswith("for "):
        return UNMARKED.search(lead)
    if lead.endswith(", "):
        return POLL.match(lead) if " poll" in lead or " survey" in lead else None
    if not lead.endswith(("that ", "of ", "said ", "says ")):
        return None
    found = SAYS.search(lead)
    if found is None or NOBODY.search(found["who"]):
        return None
    return found if found["that"] or BARE.fullmatch(found["cue"]) else None


def _is_nobodys(article: Article, cue: Span, content: Span) -> bool:
    """Whether a cue tells a claim that nobody is named for."""
    text = article.text
    between = THAT.fullmatch(text, cue.end, content.start) if cue.end <= content.start else None
    if between is None and not text.startswith(" of ", cue.end):
        return False
    before = text[max(0, cue.start - NEAR) : cue.start]
    clause = CLAUSE.match(text, content.start, content.end) is not None
    told = cue.cut(text)
    if BEING.search(before):
        to = text.startswith(("to ", "not to "), content.start)
        return bool(
            (TOLD.fullmatch(told) and clause and not to)
            or (URGED.fullmatch(told) and to)
            or (CHARGED.fullmatch(told) and not _has_agent(article, content))
        )
    if not clause:
        return False
    if SUGGEST.fullmatch(told):
        return GOSSIP.search(before) is not None
    return NOUN.fullmatch(told) is not None and not OWNED.search(before) and _is_made(article, cue)


def _has_agent(article: Article, content: Span) -> bool:
    """Whether the sentence goes on with who makes a charge: "accused of fraud by Lund"."""
    return article.text.find(" by ", content.start, article.sentence_at(content.start).end) >= 0


def _is_made(article: Article, cue: Span) -> bool:
    """Whether nothing before a claim says that it need not have been made."""
    start = article.sentence_at(cue.start).start
    near = max(start, cue.start - NEAR)
    unmade = any(pattern.search(article.text, near, cue.start) for pattern in (UNMADE, UNTOLD))
    return not unmade and UNTOLD_ALL.match(article.text, start, cue.start) is None
