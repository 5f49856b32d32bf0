"""Lines without a full stop that tell at their end who says so: "Ferry fares rebound says Lund", "Body found in canal, say police",
"Suppliers overcharged customers, regulator finds"; and sentences that do: "…, the regulator has found."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.bounds.snapping import Marks, kind_of
from service.attribution.cues.found.by_words import as_statement
from service.attribution.cues.found.headed import SPEAKERS
from service.attribution.cues.unmarked import Unmarked, closing
from service.attribution.reader.pieces import Pieces
from service.attribution.spans import Span
from service.attribution.statement import Statement

LONGEST, FEWEST = 130, 3
ENDED = re.compile(r"[.:;!?…”\"]$")
_SAID = r"(?P<said>[^\n;?“”\"]{8,110}?)"
_GROUP = r"(?:the\s)?(?:(?:[A-Z]{2,}|[a-z][\w-]*)\s){0,2}(?:MPs|MSPs|TDs|[a-z][\w’'-]+)"
_NAME = r"[A-Z][\w’'.&-]*(?:\s[A-Z][\w’'.&-]*){0,3}"
# Who says so behind the verb, which has no subject before it: a name, or several.
BEHIND = re.compile(rf"{_SAID},\s(?P<cue>argues?|claims?|fears?|insists?|says?|warns?)\s(?P<who>{_NAME}|{_GROUP})")
# The same of a name without the comma.
UNMARKED = re.compile(
    rf"{_SAID}\s(?<!\bhe\s)(?<!\bit\s)(?<!\bwho\s)(?<!\bshe\s)(?<!\bthey\s)(?P<cue>insists|says?|warns)\s(?P<who>{_NAME})"
)
# Who does before the verb, behind a comma.
BEFORE = re.compile(
    rf"{_SAID},\s(?P<who>{_GROUP}|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,2}})\s(?P<cue>concludes?|finds?|found|hears?|heard|rules?|ruled|told|warns?)"
)
# Sentences with verbs of which the reader makes little there.
SENTENCE = re.compile(
    r"(?P<said>[^\n;?“”\"]{15,220}?),\s(?P<who>(?:an?|the)\s(?:[\w’'-]+\s){0,5}?[a-z][\w’'-]+|[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})\s"
    r"(?P<cue>(?:has|have|had)\s(?:found|concluded|ruled|heard))\."
)
# Papers that somebody has, with which a sentence ends: "figures obtained by the Herald show".
PAPERS = re.compile(
    r"(?P<said>[^\n;?“”\"]{15,220}?),\s(?P<who>(?:[a-z]+\s)?(?:accounts|data|documents|e-?mails|figures|files|papers|records|statistics)\s"
    r"(?:collected|compiled|gathered|obtained|published|released|reviewed|seen)\sby\s[^,;:“”\"\n]{3,90}?)\s"
    r"(?P<cue>reveal(?:ed)?|show(?:ed|s)?|suggest(?:ed|s)?)\."
)
ENDINGS = (" found.", " concluded.", " ruled.", " heard.")
SHOWING = tuple(f" {verb}." for verb in ("reveal", "revealed", "show", "showed", "shows", "suggest", "suggested", "suggests"))
# Where something is said that nobody is named for.
HEARINGS = frozenset("court hearing inquest inquiry jurors jury trial tribunal".split())
HEARD = frozenset("hear hears heard told".split()) | {"has heard", "have heard", "had heard"}


def with_closed_lines(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with those of such lines, instead of what is marked with the cue or the claim in it otherwise."""
    out = list(statements)
    for line, found in _lines(article):
        said, cue, who = (Span(*found.span(part)) for part in ("said", "cue", "who"))
        if any(_is_in(each, line) and each.cue and each.source and each.cue.span.start >= said.end >= each.content[-1].end for each in out):
            continue
        source = None if found["cue"] in HEARD else who
        told = as_statement(article.text, pieces, Unmarked(cue, source, (said,), "state", Span(said.start, max(cue.end, who.end))))
        told = replace(told, kind=kind_of(article.text, Marks(article), (said,)))
        out = [*(each for each in out if not _is_in(each, line) or _is_within(each, said)), told]
    return tuple(sorted(out, key=lambda statement: statement.content[0].start))


def _is_in(statement: Statement, line: Span) -> bool:
    """Whether a statement begins in a line, or has its cue there."""
    return line.start <= statement.content[0].start < line.end or bool(statement.cue and line.holds(statement.cue.span))


def _is_within(statement: Statement, said: Span) -> bool:
    """Whether a statement is one of what is said: "Boatmen threaten strike, | union says"."""
    return statement.cue is not None and max(statement.cue.span.end, statement.content[-1].end) <= said.end


def _lines(article: Article) -> Iterator[tuple[Span, re.Match[str]]]:
    """The lines of such a form, with how they are."""
    for line in article.paragraphs:
        if len(line) > LONGEST or ENDED.search(article.text, line.end - 1, line.end):
            continue
        matches = (form.fullmatch(article.text, line.start, line.end) for form in (BEHIND, UNMARKED, BEFORE))
        found = next((match for match in matches if match), None)
        if found and len(found["said"].split()) >= FEWEST and _speaks(found):
            yield line, found
    for sentence in article.unquoted:
        end = closing(article.text, sentence.start, sentence.end) + 1
        if article.text.endswith(ENDINGS, sentence.start, end):
            found = SENTENCE.fullmatch(article.text, sentence.start, end)
            if found and _speaks(found):
                yield sentence, found
        elif article.text.endswith(SHOWING, sentence.start, end):
            found = PAPERS.fullmatch(article.text, sentence.start, end)
            if found:
                yield sentence, found


def _speaks(found: re.Match[str]) -> bool:
    """Whether those behind or before the verb may say so: a name, a calling, a group, or a court that hears it."""
    last = found["who"].rsplit(maxsplit=1)[-1]
    if found["cue"] in HEARD:
        return last.casefold() in HEARINGS
    return last[0].isupper() or last == "police" or not SPEAKERS.isdisjoint((last.casefold(), last.casefold().removesuffix("s")))
