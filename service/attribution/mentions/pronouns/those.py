"""Who or what "they" are, with whom a sentence begins: "The climbers were found. They said", "Text messages fall in between: they show"."""

from __future__ import annotations

import re

from service.attribution.spans import Span
from service.attribution.words import DOCUMENTS, GROUPS, ORGANIZATIONS, PERSONS

# What may stand before the subject of a sentence: "But", "Last year", "As the storm grew,", "While".
OPENING = re.compile(
    r"(?:(?:But|And|Yet|Still|However|Meanwhile|Now|So),?\s)?"
    r"(?:(?:Last|This|Earlier\sthis)\s(?:week|month|year|spring|summer|autumn|fall|winter)\s"
    r"|(?:In|On|At|As|By|For|From|Last|Earlier|During|When|While|After|Before|Since|Although|Though)\s[^,.;:“”\"\n]{2,70},\s)?"
)
# What begins a clause that is all of a sentence up to the pronoun: "While | its authors were sure, | they".
CLAUSE = re.compile(r"(?:But\s)?(?:[Aa]s|[Ww]hen|[Ww]hile|[Aa]fter|[Bb]efore|[Ss]ince|[Aa]lthough|[Tt]hough)\s")
# A plural noun that is a subject, with what is told of it.
OWNER = r"(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*(?:[’']s|(?<=s)[’'])"
SUBJECT = re.compile(
    rf"(?P<subject>(?:(?:[Tt]he|[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Ll]ocal|[Oo]ther|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ii]ts"
    rf"|[Hh]is|[Hh]er|[Tt]heir|(?:[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Ss]everal|[Dd]ozens|[Hh]undreds|[Tt]housands)\sof(?:\s(?:his|her|its|the|their))?|{OWNER})\s)?"
    r"(?:[\w-]+\s){0,2}?(?P<noun>[A-Za-z-]{3,}s|[Pp]eople|[Mm]en|[Ww]omen|data|footage))"
    r"(?:,\s(?!and\b|or\b)[^;:“”\"\n]{2,100}?,|\s(?:who|of|from|in|at|with|on|by|put|reviewed|seen|obtained|used|released|filed|kept)\s[^,;:“”\"\n]{2,60}?)?"
    r"(?:\s(?:also|now|still|then|later|all|themselves|largely))?"
    r"\s(?:are|were|have|had|will|would|do|did|say|want|claim|believe|hope|think|argue|see|hold|fear|insist|deny|dispute|reject|intend|plan|agree|disagree|show|tell"
    r"|bear|fall|put|give|went|came|took|saw|made|gave|found|spoke|met|wrote|[a-z]+ed)\b"
)
# The body that such people are of, right behind the noun: "Researchers | from the University of Tarn".
OF_BODY = re.compile(
    r"[^\S\n](?:at|from)[^\S\n](?:the[^\S\n])?[A-Z][\w’'&-]*(?:[^\S\n](?:(?:of|for|and|the)[^\S\n]){0,2}[A-Z][\w’'&-]*){0,6}(?<![’']s)"
)
# What is no subject by itself, whatever noun follows.
NO_SUBJECT = frozenset("in on at by for from with after before to under as if despite like among".split())
# How many characters from its end on a sentence may tell of documents.
ENDS = 80
# What documents do, told of several.
SHOW = re.compile(
    r"[Tt]hey\s(?:also\s|only\s)?(?:show|say|list|give|put|record|reveal|suggest|indicate|read|state|find|describe|contain|point|prove|name|date)\b"
)
# Documents with which a sentence ends, and what only they do: "Jurors saw | telephone records. | They show".
ENDING = re.compile(
    r"\b(?:saw|seen|read|heard|produced|showed|shown|released|published|cited|submitted|filed|reviewed|obtained|holds?|kept|held|has|had|have)"
    r"\s(?P<thing>(?:[\w-]+\s){0,3}?(?P<noun>[a-z-]+s))\.?$"
)
REVEAL = re.compile(r"[Tt]hey\s(?:also\s|only\s)?(?:show|list|record|reveal|indicate|read|contain|date)\b")
CALLED = PERSONS | {"family", "inventor", "respondent", "juror", "colleague", "co-author", "modeler", "modeller"}
WRITTEN = DOCUMENTS | frozenset("records messages pictures data figures papers files videos tapes texts slips letters footage".split())
BODIES = frozenset(("party", "company", "firm", "union", "charity", "bank", "group", "agency", "club"))


def those(text: str, part: Span, pronoun: int) -> Span | None:
    """The subject with which a stretch of a sentence begins, or the documents with which it ends, if "they" at an offset may mean it."""
    ending = ENDING.search(text, max(part.start, part.end - ENDS), part.end) if REVEAL.match(text, pronoun) else None
    if ending and ending["noun"] in WRITTEN:
        return Span(*ending.span("thing"))
    opening = OPENING.match(text, part.start, part.end)
    start = opening.end() if opening else part.start
    clause = CLAUSE.match(text, part.start, part.end) if start >= part.end else None
    found = SUBJECT.match(text, clause.end() if clause else start, part.end)
    if found is None or not NO_SUBJECT.isdisjoint(found["subject"].casefold().split()[:1]):
        return None
    noun = found["noun"].casefold()
    person = noun in GROUPS or _single(noun) in CALLED or (_single(noun) in BODIES and _single(noun) in ORGANIZATIONS)
    if not (person or (noun in WRITTEN and SHOW.match(text, pronoun))):
        return None
    body = OF_BODY.match(text, found.end("subject"), part.end) if person else None
    return Span(found.start("subject"), body.end() if body else found.end("subject"))


def _single(noun: str) -> str:
    """A noun's singular: "party" of "parties"."""
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("es" if noun.endswith("sses") else "s")
