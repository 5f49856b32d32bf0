"""Answers to a claim in an aside right behind it: "the road was unsafe, a claim the council denies", "which the council has confirmed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.article import Article, quotation_state
from service.attribution.claim_nouns import ALLEGING
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.saying import REJECTS
from service.attribution.spans import Span
from service.attribution.statement import Statement

# How many characters behind a claim an aside begins at most.
BEHIND = 160
_NOUN = (
    rf"(?:{ALLEGING}|account|assessment|characteri[sz]ation|conclusion|contention|description|explanation|figure"
    r"|finding|insinuation|notion|report|suggestion|theory|version)s?"
)
ADVERBS = (
    r"(?:(?:has|have|had|also|always|consistently|firmly|flatly|independently|later|now|since|repeatedly|strenuously|strongly|vehemently"
    r"|vigorously)\s){0,3}"
)
_VERB = rf"(?:{REJECTS}|contest(?:s|ed)?|contradict(?:s|ed))"
_GRANTS = "acknowledg(?:e|es|ed)|admit(?:s|ted)|conced(?:e|es|ed)|confirm(?:s|ed)?|corroborate[sd]?|verif(?:y|ies|ied)"
GRANTING = re.compile(rf"(?:{_GRANTS}|agree[sd]?)")
_NAME = (
    r"(?:(?!(?:and|be|been|but|can|could|does?|did|feels?|had|has|have|he|is|it|never|not|said|says?|she|that|they|to|was|we|were|which|who|will|would"
    r"|you)\b)[\w’'.&-]+\s){1,6}?"
)
_OTHER = r"(?:(?:he|it|she|they)\s)"
_END = r"(?=\s*[.,;:)”\"–—]|\s+(?:as|at|but|by|in|last|on|outright|strongly|through|vehemently|when|while|within|yesterday)\b|\s*$)"
# "a claim that the council has denied", "something she disputes", "which the army denies", "a charge rejected by the club".
ASIDE = re.compile(
    rf"(?:,|\s[–—-]{{1,2}})\s(?:in\s)?(?:(?P<claim>(?:an?|the)\s(?:[a-z]+\s)?{_NOUN})\s(?:(?:that|which)\s)?|something\s(?:that\s)?)"
    rf"(?P<source>{_NAME}|{_OTHER}){ADVERBS}(?P<cue>{_VERB}){_END}"
)
WHICH = re.compile(
    rf"(?:,|\s[–—-]{{1,2}})\swhich\s(?P<source>{_NAME}|{_OTHER}){ADVERBS}(?P<cue>den(?:y|ies|ied)|disput(?:es?|ed)|{_GRANTS}){_END}"
)
# "and the harbour master agrees".
AGREES = re.compile(rf",\sand\s(?P<source>{_NAME})(?P<cue>agree[sd]?)(?=[.,;]|$)")
PASSIVE = re.compile(
    rf"(?:,|\s[–—-]{{1,2}})\s(?P<claim>(?:an?|the)\s(?:[a-z]+\s)?{_NOUN})\s(?:[a-z]+ly\s)?(?P<cue>denied|disputed|contested|rejected)\sby\s"
    rf"(?P<source>[\w’'&.-]+(?:\s[\w’'&.-]+){{0,5}}?){_END}"
)
# Who agrees to a request or a plan says yes to no claim.
ASKING = re.compile(r"\b(?:ask|demand|propos|urg|want|warn)")
WISHED = re.compile(r"^(?:for|to)\s|\b(?:could|must|ought|should|would)\b")
# What each of them has in its verb, without which no comma is looked at.
HINT = re.compile(rf"den(?:y|ied|ies)|disput|contest|contradict|dismiss|refut|reject|agree|{_GRANTS}")


def with_asides(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those that an aside answers without it, and its answer behind each of them."""
    quoted = quotation_state(article)
    found = [_aside(article, quoted, each) if each.act != "no_comment" else None for each in statements]
    nearest = {aside.start("cue"): number for number, aside in enumerate(found) if aside}
    cues = {each.cue.span for each in statements if each.cue}
    out: list[Statement] = []
    for number, (statement, aside) in enumerate(zip(statements, found, strict=True)):
        answered = aside if aside and nearest[aside.start("cue")] == number else None
        out.append(_without(statement, answered) if answered else statement)
        if answered and not any(Span(*answered.span("cue")).overlaps(cue) for cue in cues):
            out.append(_answer(article, pieces, out[-1], answered))
    return tuple(out)


def _aside(article: Article, quoted: bytearray, statement: Statement) -> re.Match[str] | None:
    """The aside in or behind the content of a statement, in its sentence and in nobody's quotation marks."""
    last = statement.content[-1]
    end = min(article.sentence_at(max(last.start, last.end - 1)).end, last.end + BEHIND)
    if HINT.search(article.text, last.start, end) is None:
        return None
    asked = statement.cue is not None and ASKING.search(statement.cue.span.cut(article.text))
    forms = (ASIDE, WHICH, PASSIVE) if asked or WISHED.search(last.cut(article.text)) else (ASIDE, WHICH, PASSIVE, AGREES)
    matches = (match for pattern in forms for match in pattern.finditer(article.text, last.start, end))
    return next((match for match in matches if not quoted[match.start("cue")]), None)


def _without(statement: Statement, aside: re.Match[str]) -> Statement:
    """The statement with its content up to the aside."""
    last = statement.content[-1]
    if not last.start < aside.start() < last.end:
        return statement
    return replace(statement, content=(*statement.content[:-1], Span(last.start, aside.start())))


def _answer(article: Article, pieces: Pieces, claim: Statement, aside: re.Match[str]) -> Statement:
    """What an aside says, of the noun that it calls the claim by, else of the claim itself."""
    named = aside.groupdict().get("claim")
    content = (Span(*aside.span("claim")),) if named else claim.content
    source = aside.span("source")
    cue, told = (
        tagged(kind, span, claim, pieces) for kind, span in (("cue", Span(*aside.span("cue"))), ("source", _bare(article, source)))
    )
    return replace(
        claim,
        content=content,
        kind="indirect" if named else claim.kind,
        act="confirm" if GRANTING.fullmatch(aside["cue"]) else "deny",
        cue=cue,
        source=told,
        date=None,
        first=cue.first,
        link=0.0,
    )


def _bare(article: Article, source: tuple[int, int]) -> Span:
    start, end = source
    return Span(start, start + len(article.text[start:end].rstrip()))


def tagged(kind: str, span: Span, claim: Statement, pieces: Pieces) -> Tagged:
    """A span of a kind that no tagger marks, as sure as the statement of a claim that it belongs to."""
    first, end = pieces.begins.searchsorted([span.start, span.end]).tolist()
    return Tagged(kind, span, first, max(end, first + 1), claim.paragraph, claim.certainty, claim.mean_certainty)
