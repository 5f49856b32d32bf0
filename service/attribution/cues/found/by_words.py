"""The statements that are found by their words alone, beside those that the reader marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from service.attribution.article import Article
from service.attribution.cues.answers.accounts import accounts_of
from service.attribution.cues.answers.asked import asked_of
from service.attribution.cues.answers.owned_up import owned_up_of
from service.attribution.cues.answers.refusals import refusals_of
from service.attribution.cues.answers.ruled_out import ruled_out_of
from service.attribution.cues.answers.rumours import rumours_of
from service.attribution.cues.answers.silences import silences_of
from service.attribution.cues.answers.undenied import undenied_of
from service.attribution.cues.bounds.snapping import Marks
from service.attribution.cues.documented.findings import findings_of
from service.attribution.cues.documented.hearings import hearings_of
from service.attribution.cues.documented.journals import journals_of
from service.attribution.cues.documented.on_paper import papers_of
from service.attribution.cues.documented.on_tape import on_tape
from service.attribution.cues.documented.scoops import scoops_of
from service.attribution.cues.documented.shown import shown_of
from service.attribution.cues.found.accusing import accusing_of
from service.attribution.cues.found.by_the_way import told_by_the_way
from service.attribution.cues.found.called import called_of
from service.attribution.cues.found.fronted import fronted_of
from service.attribution.cues.found.hearsay import hearsay_of
from service.attribution.cues.found.passing_on import passed_on
from service.attribution.cues.found.passives import passives_of
from service.attribution.cues.found.per import cited_of
from service.attribution.cues.found.reproaches import reproaches_of
from service.attribution.cues.found.tempers import tempers_of
from service.attribution.cues.found.told_how import told_how_of
from service.attribution.cues.found.who_says import who_says_of
from service.attribution.cues.linking.retelling import is_told
from service.attribution.cues.nominal.by_nobody import nobodys_of
from service.attribution.cues.nominal.from_whom import from_whom_of
from service.attribution.cues.nominal.owned import owned_of
from service.attribution.cues.nominal.proposed import proposed_of
from service.attribution.cues.unmarked import Unmarked, apart
from service.attribution.dates.expressions import expressions
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.statement import Statement

# How sure it is that what is found so is a statement.
MODEST = 0.8
# When something was said or not answered, right behind that, " on Monday", and in how many characters.
WHEN = re.compile(r"\s(?:(?:on|late|early|late\s+on|early\s+on)\s)?$")
SOON = 30
# The same before what is told, and in how many characters.
LEAD = re.compile(r"\s(?P<on>(?:(?:on|late|early|late\son|early\son)\s)?)$")
AHEAD = 90
# What statements are found by, one after the other.
FINDINGS = (
    refusals_of,
    hearings_of,
    cited_of,
    rumours_of,
    journals_of,
    findings_of,
    accounts_of,
    shown_of,
    papers_of,
    on_tape,
    passed_on,
    told_by_the_way,
    owned_of,
    passives_of,
    ruled_out_of,
    hearsay_of,
    nobodys_of,
    undenied_of,
    from_whom_of,
    scoops_of,
    fronted_of,
    tempers_of,
    who_says_of,
    called_of,
    reproaches_of,
    told_how_of,
    proposed_of,
    accusing_of,
    asked_of,
    silences_of,
    owned_up_of,
)


def with_unmarked(article: Article, pieces: Pieces, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements and those that are found by their words, outside of quotations and of what somebody is told to have said, in the
    order of the text; without those that the found ones stand for.
    """
    found = _outside(article, statements)
    met = _met(found, statements)
    added = [each for each in found if each.sure or all(s.source is None for s in met[each])]
    if not added:
        return tuple(statements)
    gone = {id(statement) for each in added for statement in met[each]}
    kept = [statement for statement in statements if id(statement) not in gone]
    everything = [*kept, *(as_statement(article.text, pieces, each) for each in added)]
    return tuple(sorted(everything, key=lambda s: (s.content[0].start, s.content[-1].end)))


def _outside(article: Article, statements: Sequence[Statement]) -> list[Unmarked]:
    """What is found and is no part of what somebody says."""
    found = apart(each for finding in FINDINGS for each in finding(article))
    if not found:
        return []
    marks = Marks(article)
    told = [s for s in statements if s.cue or s.source]
    said = sorted((c.start, c.end) for s in told for c in s.content if s.cue is None or not s.cue.span.overlaps(c))
    free = (each for each in found if each.of_two or not _is_within(said, each))
    return [each for each in free if not any(True for _ in marks.meeting(each.where))]


def _is_within(said: list[tuple[int, int]], found: Unmarked) -> bool:
    """Whether a statement begins inside of some contents, which are in order, and its cue too: "he said that calls were not returned"."""
    start, cue = found.where.start, found.cue.start
    at = bisect_left(said, (start + 1, 0))
    return any(begin <= start and end > max(start, cue) for begin, end in said[max(0, at - 3) : at])


def _met(found: Sequence[Unmarked], statements: Sequence[Statement]) -> dict[Unmarked, list[Statement]]:
    """The statements of which a part begins within what is found, which is in order and apart."""
    ends = [each.where.end for each in found]
    met: dict[Unmarked, list[Statement]] = defaultdict(list)
    for statement in statements:
        for span in (*statement.content, *([statement.cue.span] if statement.cue else [])):
            at = bisect_right(ends, span.start)
            if at < len(found) and found[at].where.start <= span.start:
                met[found[at]].append(statement)
    return met


def as_statement(text: str, pieces: Pieces, found: Unmarked) -> Statement:
    """What is found, as a statement whose words are not quoted."""
    cue = _tagged(pieces, "cue", found.cue)
    source = _tagged(pieces, "source", found.source) if found.source else None
    end = max(found.cue.end, found.content[-1].end)
    when = found.day or _when(text, end) or _between(text, found) or _before(text, found)
    date = _tagged(pieces, "date", when) if when else None
    heard = found.source is None or is_told(text, found.source, found.cue)
    return Statement(found.content, "indirect", found.act, cue, source, date, cue.first, cue.paragraph, MODEST, MODEST, 0.0, heard)


def _between(text: str, found: Unmarked) -> Span | None:
    """The date between a cue and what it tells: "was told | on Monday | that"."""
    start = found.content[0].start
    when = _when(text, found.cue.end) if found.cue.end + 1 < start else None
    return when if when and when.end < start else None


def _before(text: str, found: Unmarked) -> Span | None:
    """The date between who it is and what it tells, outside of commas: "The mayor | yesterday | laughed off"."""
    start, end = found.source.end if found.source else found.cue.start, found.content[0].start
    if not start < end <= start + AHEAD or "," in text[start:end]:
        return None
    date = next(expressions(text, start, end), None)
    lead = LEAD.search(text, start, date.start()) if date else None
    return Span(lead.start("on"), date.end()) if date and lead else None


def _when(text: str, end: int) -> Span | None:
    """The date right behind an offset, with its preposition."""
    date = next(expressions(text, end, min(len(text), end + SOON)), None)
    lead = WHEN.fullmatch(text, end, date.start()) if date else None
    # The stop behind "Monday" is the sentence's, that behind "Mon" its own.
    return Span(lead.start() + 1, date.end() - date[0].endswith("y.")) if date and lead else None


def _tagged(pieces: Pieces, kind: str, span: Span) -> Tagged:
    first, end = pieces.begins.searchsorted([span.start, span.end]).tolist()
    return Tagged(kind, span, first, max(end, first + 1), int(pieces.paragraph[first]), MODEST, MODEST)
