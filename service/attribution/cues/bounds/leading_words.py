"""Words of the article with which the reader begins what is said: "Still, | fares rose, Lund said", "denied | claims | he lied"."""

from __future__ import annotations

import re

from service.attribution.addresses import MR
from service.attribution.article import Article
from service.attribution.claim_nouns import ALLEGING
from service.attribution.grammar import CLAUSE_WORDS
from service.attribution.saying import REJECTS
from service.attribution.spans import Span

# What joins a sentence to the one before it; "And yet", "But for" go on.
JOINING = re.compile(r"(?:But|And|Yet|Still,|In\sfact,)\s(?!(?:for|if|yet)\b)(?=\S+\s\S)")
# Under what label a paragraph stands, which nobody says: "By the numbers: | sales fell, according to Orbis".
LABEL = re.compile(
    r"(?:Between\sthe\slines|Breaking|By\sthe\snumbers|Catch\sup\squick|Context|Driving\sthe\snews|Exclusive|Flashback|Go\sdeeper|How\sit\sworks|Reality\scheck"
    r"|Related|State\sof\splay|The\s(?:backdrop|backstory|big\spicture|bottom\sline|context|details?|intrigue|latest|other\sside)|Threat\slevel"
    r"|What(?:[’']s\s(?:happening|new|next)|\sto\s(?:know|watch)|\s(?:happened|they[’']re\ssaying|we[’']re\s(?:hearing|watching)))|Watch|Why\sit\smatters"
    r"|Yes,\sbut|Zoom\s(?:in|out)):\s+",
    re.IGNORECASE,
)
# A noun for what has been said of somebody, before the clause.
DENYING = re.compile(
    rf"(?:(?:also|flatly|has|had|have|later|strongly)\s)*(?:{REJECTS}|play(?:s|ed)\sdown|refus(?:es?|ed)\sto\s(?:confirm|deny))",
    re.IGNORECASE,
)
NOUN = re.compile(
    rf"(?:(?:earlier|media|newspaper|persistent|press|recent|the|those|widespread)\s){{0,2}}(?:(?:{ALLEGING}|suggestion)s?|reports|rumou?rs)\s(?:that\s)?"
    rf"(?=(?:he|it|she|there|they)\s|(?:{MR})\.?\s[A-Z]|(?:her|his|its|the|their)\s[\w’'-]+\s|[A-Z][\w’'-]+\s(?:[A-Z]|had\b|has\b|is\b|was\b|were\b|would\b))"
)


def without_leading_words(article: Article, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content without what joins its sentence to the one before, if its cue stands behind, and without the noun for what is denied."""
    if not content:
        return content
    first = content[0]
    if first.end <= cue.start:
        label = LABEL.match(article.text, first.start, first.end)
        if label and article.paragraph_at(first.start).start == first.start:
            return (Span(label.end(), first.end), *content[1:])
        joining = JOINING.match(article.text, first.start, first.end)
        opens = joining is not None and article.sentence_at(first.start).start == first.start
        return (Span(joining.end(), first.end), *content[1:]) if joining and opens else content
    noun = NOUN.match(article.text, first.start, first.end) if DENYING.fullmatch(article.text, cue.start, cue.end) else None
    if noun is None or first.start < cue.end or not CLAUSE_WORDS.search(article.text, noun.end(), first.end):
        return content
    return (Span(noun.end(), first.end), *content[1:])
