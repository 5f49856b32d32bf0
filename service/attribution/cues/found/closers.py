"""Who said a quotation without a cue, by the sentence behind it: "These are the questions that Lund asks", "That is the view of Lund"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.addresses import MR, SENATOR
from service.attribution.article import Article
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.unmarked import Unmarked
from service.attribution.grammar import IS, PERFECT
from service.attribution.ranks import OFFICERS_SHORT
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.words import MONTH, WEEKDAY

# A noun for what was said, of somebody or that he or she says, with which such a sentence points back.
_NOUN = r"(?P<cue>advice|answer|assessment|claim|conclusion|message|opinion|plea|promise|question|questions|verdict|view|warning|words)"
# A word of a name; a full stop stands only behind an initial or a title. A day or month is nobody's name.
_TITLE = rf"(?:{MR}|{SENATOR}|{OFFICERS_SHORT}|Prof|Rev|Sgt|St)"
_DAY = rf"(?!(?:{WEEKDAY}|{MONTH})\b)"
_WORD = rf"{_DAY}(?:[A-Z]\.(?=\s[A-Z])|{_TITLE}\.|[A-Z][\w’'-]*)"
_NAME = rf"(?P<who>(?>(?:[Tt]he\s)?(?:[a-z][\w-]*,?\s){{0,4}}{_WORD}(?:\s(?:of\s)?{_WORD}){{0,4}})(?<![’']s)(?<![’']))"
# What somebody does with a question or a message of his or her own.
_ASKS = (
    rf"{PERFECT}(?:(?:asks|asked)(?!\s(?:[\w’'-]+\s){{0,4}}?(?:not|to)\s)"
    r"|put(?=[.,]|\sforward\b|\sto\s(?!bed|death|rest|shame|sleep|use))|(?:gave|gives|given|sent)(?!\s(?:away|back|in|off|out|up)\b))\b"
)
_IS = rf"(?:Those|These|That|This)\s(?:{IS})\sthe\s(?:[a-z]+\s){{0,2}}?"
POINTING = re.compile(
    rf"\s*(?P<points>{_IS}{_NOUN}\s(?:(?:from|of)\s{_NAME}(?=[,.\s])"
    rf"|(?:(?:that|which)\s)?{_NAME.replace('?P<who>', '?P<asker>')}\s{_ASKS}))"
)
BEGINNINGS = ("Those ", "These ", "That ", "This ", "came ")
# What comes from a crowd or from somebody: “…,” came shouts from the benches.
CAME = re.compile(
    r"\s+(?P<points>came)\s(?:(?:an?|her|his|the|their)\s(?:[a-z-]+\s){0,2}?)?(?P<cue>answer|boos|calls?|chants?|cheers?|chorus|cr(?:y|ies)|jeers|reply|response|retort|roars?|shouts?|yells?)"
    r"\sfrom\s(?P<who>(?:[Aa]n?\s|[Tt]he\s|[Hh]is\s|[Hh]er\s)?[^,.;:()“”\"\n]{2,50}?)(?=[,.;]|\s(?:after|and|as|at|before|in|on|when|while)\s)"
)
# How many characters behind the quotation such a sentence may go on up to the name.
REACH = 160


def with_closers(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those without cue and source with what such a sentence tells of them; that points back, and is none itself."""
    out, pointing = [], set()
    for each in statements:
        found = _pointing(article, each) if each.cue is None and each.source is None else None
        out.append(_closed(article, pieces, each, found) if found else each)
        pointing |= {found.start("points")} if found else set()
    return tuple(each for each in out if each.content[0].start not in pointing)


def _pointing(article: Article, statement: Statement) -> re.Match[str] | None:
    """The sentence behind a quotation that tells whose it is."""
    end = statement.content[-1].end
    behind = article.text[end : end + REACH].lstrip()
    if statement.kind != "direct" or not behind.startswith(BEGINNINGS):
        return None
    return (CAME if behind.startswith("came ") else POINTING).match(article.text, end, end + REACH)


def _closed(article: Article, pieces: Pieces, statement: Statement, found: re.Match[str]) -> Statement:
    cue, who = Span(*found.span("cue")), Span(*found.span("who" if found["who"] else "asker"))
    whole = Span(statement.content[0].start, who.end)
    told = as_statement(article.text, pieces, Unmarked(cue, who, statement.content, "state", whole))
    return replace(statement, cue=told.cue, source=told.source, first=told.first)
