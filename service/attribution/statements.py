"""Tagged spans to statements: which source, contents and date belong to which cue, and where a content ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from service.attribution.addresses import SIR
from service.attribution.article import Article
from service.attribution.cues.acts import is_refusal
from service.attribution.cues.answers.no_silence import is_no_silence
from service.attribution.cues.answers.rumours import denies_rumour
from service.attribution.cues.bounds.begun import begun
from service.attribution.cues.bounds.bracketed import before_bracket, bracketed
from service.attribution.cues.bounds.connected import connected
from service.attribution.cues.bounds.dots import with_dotted
from service.attribution.cues.bounds.ended import ended
from service.attribution.cues.bounds.interruption import Interruptions, without_anonymity, without_apposition
from service.attribution.cues.bounds.leading_words import without_leading_words
from service.attribution.cues.bounds.objects import with_object
from service.attribution.cues.bounds.of_which import of_which
from service.attribution.cues.bounds.overrun import without_overrun
from service.attribution.cues.bounds.phrasing import noun_of_cue, own_words, with_verb, without_narration, without_outcome
from service.attribution.cues.bounds.reopened import parted
from service.attribution.cues.bounds.run_over import with_sentences_apart
from service.attribution.cues.bounds.snapping import Marks, kind_of, snapped
from service.attribution.cues.bounds.subjects import with_subject
from service.attribution.cues.bounds.tails import with_name_behind
from service.attribution.cues.bounds.topics import with_topic
from service.attribution.cues.bounds.torn import mended
from service.attribution.cues.bounds.trims import day_of, trimmed_of
from service.attribution.cues.dated.clause_dates import is_of_other_clause
from service.attribution.cues.dated.dated_papers import with_time
from service.attribution.cues.dated.documents import date_of_document
from service.attribution.cues.dated.no_times import is_expected, is_no_time, is_of_whoever_speaks
from service.attribution.cues.dated.occasions import occasion
from service.attribution.cues.dated.other_dates import (
    is_deadline,
    is_of_another_event,
    is_of_clause_behind,
    is_of_deed,
    is_of_event,
    is_of_life,
    is_of_main,
    is_of_outcome,
    is_of_subject,
    is_of_thing,
    is_of_what_is_to_come,
    is_remembered,
)
from service.attribution.cues.dated.own_dates import with_own_dates
from service.attribution.cues.dated.programmes import is_name
from service.attribution.cues.documented.hearings import is_heard
from service.attribution.cues.found.agents import agent_of
from service.attribution.cues.layout.datelines import behind_datelines
from service.attribution.cues.layout.posts import posts_of
from service.attribution.cues.layout.transcript import Turn, inside, turns_of
from service.attribution.cues.linking.absolutes import subject_of_participle
from service.attribution.cues.linking.behind_opening import behind_opening, whole_subject
from service.attribution.cues.linking.hyphens import with_whole_names
from service.attribution.cues.linking.linker import BESIDE, Linker
from service.attribution.cues.linking.nicknames import nicknamed_before, with_nicknamed
from service.attribution.cues.linking.paper_sources import paper_before, paper_received
from service.attribution.cues.linking.said_surname import with_surnames
from service.attribution.cues.linking.shared_subjects import shared_subject, subject_of_heading
from service.attribution.cues.linking.stating import with_stating
from service.attribution.cues.linking.unheeded import call_unheeded
from service.attribution.cues.nominal.from_whom import from_whom, treats
from service.attribution.cues.rejected.unsaid import is_said
from service.attribution.dates.expressions import expressions
from service.attribution.encoder import Encoder
from service.attribution.mentions.sources.hearers import without_hearers
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import Reading
from service.attribution.reader.tagging import Tagged, tag
from service.attribution.records import Act
from service.attribution.spans import Span
from service.attribution.statement import Statement

# How sure it is that a turn of a transcript is a statement.
CERTAIN = 0.95
# What else a date beside a cue may be that of.
OTHERS = (
    is_expected,
    is_of_clause_behind,
    is_of_deed,
    is_of_event,
    is_of_main,
    is_of_other_clause,
    is_of_outcome,
    is_of_subject,
    is_remembered,
)
# How many characters an addressee has at most.
ADDRESS = 60
# What makes a month a name: "Mr Jan", "Ms May".
ADDRESSED = re.compile(rf"\b(?:{SIR})\.?\s$")


def find_statements(article: Article, pieces: Pieces, reading: Reading, encoder: Encoder) -> tuple[Statement, ...]:
    """Every statement that the reader marks, in the order of the text."""
    found: dict[str, list[Tagged]] = defaultdict(list)
    for span in tag("statements", reading.tags["statements"], pieces, encoder.decoding["statements"]):
        found[span.kind].append(span)
    found["source"], found["cue"] = with_whole_names(article.text, found)
    found["source"], found["cue"] = with_surnames(article.text, found)
    found["source"], found["cue"] = with_stating(article.text, found)
    found["source"] = behind_datelines(article, found["source"])
    found["content"] = with_sentences_apart(article, pieces, with_dotted(article, pieces, found))
    found["date"] = _with_dates(article.text, pieces, found)
    linker = Linker(reading, found, article)
    marks = Marks(article)
    drafts = with_nicknamed(article.text, [*_cued(found, linker, marks), *_free(found, linker)], linker.source_of)
    interruptions = Interruptions(article, [s.span for kind in ("cue", "refusal") for s in found[kind]])
    statements = [_statement(cue, contents, linker, article, marks, interruptions) for cue, contents in parted(article, drafts)]
    statements = with_own_dates(article, statements)
    turns = sorted([*turns_of(article), *posts_of(article)], key=lambda turn: turn.start)
    if turns:
        statements = _with_turns(turns, statements, pieces)
    return tuple(
        sorted(
            (s for s in statements if s.content and is_said(article.text, s.source, s.cue, s.content, s.kind, s.act)),
            key=lambda s: (s.content[0].start, s.content[-1].end),
        )
    )


def _with_turns(turns: Sequence[Turn], statements: Sequence[Statement], pieces: Pieces) -> list[Statement]:
    """The statements with what turns are instead of those in them; a post is of whom the article names before it, if it does, and what it
    says that others say stands.
    """
    out = [s for s in statements if not (s.content and inside(turns, s.content[0]))]
    for turn in turns:
        told = next((s for s in statements if turn.posted and s.source and s.content and inside([turn], s.content[0])), None)
        if told and told.source and told.source.span.start >= turn.start:
            out.append(told)
        elif not turn.asks:
            spoken = _spoken(turn, pieces)
            out.append(replace(spoken, source=told.source, cue=told.cue, first=told.first) if told else spoken)
    return out


def _spoken(turn: Turn, pieces: Pieces) -> Statement:
    """The statement that a turn of a transcript is, or a post."""
    source = _certain("source", turn.label, turn, pieces)
    date = _certain("date", turn.day, turn, pieces) if turn.day else None
    return Statement(turn.content, "direct", "state", None, source, date, source.first, turn.paragraph, CERTAIN, CERTAIN, 0.0)


def _certain(kind: str, span: Span, turn: Turn, pieces: Pieces) -> Tagged:
    first, end = pieces.begins.searchsorted([span.start, span.end]).tolist()
    return Tagged(kind, span, first, max(end, first + 1), turn.paragraph, CERTAIN, CERTAIN)


def _with_dates(text: str, pieces: Pieces, found: dict[str, list[Tagged]]) -> list[Tagged]:
    """The dates that are tagged, and in paragraphs with a cue the expressions of a known shape that are not, outside of what is said."""
    taken = sorted((s.span for kind in ("date", "content", "cue", "source") for s in found[kind]), key=lambda span: span.start)
    starts = [span.start for span in taken]
    out = list(found["date"])
    for paragraph in sorted({cue.paragraph for cue in found["cue"]}):
        low, high = bisect_left(pieces.paragraph, paragraph), bisect_right(pieces.paragraph, paragraph)
        for match in expressions(text, int(pieces.begins[low]), int(pieces.ends[high - 1])):
            span = Span(*match.span())
            at = bisect_right(starts, span.start) - 1
            if any(t.overlaps(span) for t in taken[max(0, at - 3) : at + 2]) or ADDRESSED.search(text, max(0, span.start - 5), span.start):
                continue
            first = bisect_left(pieces.begins, span.start)
            end = bisect_left(pieces.begins, span.end)
            out.append(Tagged("date", span, first, max(first + 1, end), paragraph, 0.0, 0.0))
    return sorted(out, key=lambda tagged: tagged.first)


def _cued(found: dict[str, list[Tagged]], linker: Linker, marks: Marks) -> list[tuple[Tagged | None, list[Tagged]]]:
    """Each cue with its contents. What lies in another paragraph than the nearest of them is a statement of its own,
    unless its quotation runs on from the paragraph before without new marks.
    """
    out: list[tuple[Tagged | None, list[Tagged]]] = []
    said: dict[Tagged, list[Tagged]] = defaultdict(list)
    for content in found["content"]:
        cue_of_it = linker.cue_of[content]
        if cue_of_it:
            said[cue_of_it].append(content)
    for cue in found["cue"]:
        contents = said[cue]
        told = linker.before.get(cue) or (None if contents else linker.clause(cue))
        if told:
            out.append((cue, [replace(cue, kind="content", span=told)]))
            continue
        home = min((abs(c.paragraph - cue.paragraph), c.paragraph) for c in contents)[1] if contents else cue.paragraph
        own = [c for c in contents if c.paragraph == home or marks.runs_on(c.span)]
        out.append((cue, own))
        out += [(None, [c]) for c in contents if c not in own]
    return out


def _free(found: dict[str, list[Tagged]], linker: Linker) -> list[tuple[Tagged | None, list[Tagged]]]:
    return [(None, [content]) for content in found["content"] if linker.cue_of[content] is None]


def _date_between(text: str, spans: tuple[Span, ...], cue: Tagged | None) -> Tagged | None:
    """The date beside the addressee that was left out after a cue: "voiced concern | to Peru in March | over the dam"."""
    if cue is None or len(spans) < 2 or spans[1].start - spans[0].end > ADDRESS:
        return None
    found = next(expressions(text, spans[0].end, spans[1].start), None)
    return replace(cue, kind="date", span=Span(*found.span())) if found else None


def _act(cue: Tagged | None, contents: list[Tagged], linker: Linker, text: str) -> Act:
    """What a statement does; words that refuse to comment do so whatever their cue is."""
    if cue and len(contents) == 1 and is_refusal(contents[0].span.cut(text)):
        return "no_comment"
    if cue and len(contents) == 1 and call_unheeded(text, cue.span, contents[0].span):
        return "state"
    if cue and denies_rumour(text, cue.span, tuple(content.span for content in contents)):
        return "deny"
    act = linker.act(cue) if cue else "state"
    return "state" if cue and act == "no_comment" and is_no_silence(text, cue.span, [content.span for content in contents]) else act


def _statement(
    cue: Tagged | None, contents: list[Tagged], linker: Linker, article: Article, marks: Marks, interruptions: Interruptions
) -> Statement:
    act = _act(cue, contents, linker, article.text)
    if cue and act == "no_comment":
        contents = _in_sentence(article, cue, contents)
    spans = tuple(snapped(article, marks, content.span) for content in contents)
    told, spans = _told(cue, spans, act, linker, article) if cue else (None, spans)
    source = _source(article, cue, told, spans, linker) if cue and told else None
    date = _date(cue, source, spans, linker, article.text)
    kind = kind_of(article.text, marks, spans)
    rest = interruptions.rest(spans, [part.span for part in (cue, source, date) if part]) if cue and kind == "indirect" else None
    whole = without_apposition(article.text, cue, source, (*spans, rest) if rest else spans)
    kind, spans = kind if whole == spans else kind_of(article.text, marks, whole), whole
    parts = [*contents, *([cue] if cue else [])]
    link = min((linker.link(cue, content) for content in contents), default=0.0) if cue and cue not in linker.before else 0.0
    first = cue.first if cue else contents[0].first
    paragraph = contents[0].paragraph if contents else cue.paragraph if cue else 0
    return Statement(
        spans,
        kind,
        act,
        told,
        source,
        date,
        first,
        paragraph,
        min(p.certainty for p in parts),
        sum(p.mean for p in parts) / len(parts),
        link,
        bool(cue and source and is_heard(article.text, cue.span, source.span)),
    )


def _told(cue: Tagged, spans: tuple[Span, ...], act: Act, linker: Linker, article: Article) -> tuple[Tagged, tuple[Span, ...]]:
    """A cue and its content with the subject, the noun or the refusal that belongs to it, and without what the article itself adds."""
    if act == "no_comment":
        spans = with_topic(article.text, cue.span, own_words(article.text, cue.span, spans or (linker.refusal(cue),)))
    elif spans:
        spans = with_subject(article, spans, tuple(part.span for part in (cue, linker.source_of[cue]) if part))
    spans = bracketed(article.text, article.sentence_at(cue.span.start), cue.span, spans)
    spans = trimmed_of(article.text, article.sentence_at(cue.span.start).start, cue.span, act, spans)
    spans = without_overrun(article, cue.span, without_narration(article.text, cue.span, without_outcome(article.text, spans)))
    spans = without_leading_words(article, cue.span, spans)
    spans = with_name_behind(article, cue.span, with_object(article.text, cue.span, without_anonymity(article.text, spans)))
    source = _span(linker.source_of[cue])
    spans = connected(article, cue.span, source, spans)
    spans = ended(article, cue.span, source, begun(article, cue.span, source, mended(article, cue.span, source, spans)))
    spans = of_which(article, cue.span, source, spans)
    call = call_unheeded(article.text, cue.span, spans[0]) if len(spans) == 1 else None
    span, spans = (call[0], (call[1],)) if call else noun_of_cue(article.text, with_verb(article.text, cue.span), spans)
    return cue if span == cue.span else replace(cue, span=span), spans


def _span(part: Tagged | None) -> Span | None:
    return part.span if part else None


def _date(cue: Tagged | None, source: Tagged | None, spans: tuple[Span, ...], linker: Linker, text: str) -> Tagged | None:
    """The date that is linked to a cue or stands inside the content, else that of the document that speaks or of the occasion."""
    date = _made_on((linker.date_of[cue] if cue else None) or _date_between(text, spans, cue), source, cue, text)
    if cue and date is None and (told_on := day_of(text, cue.span, spans)):
        return replace(cue, kind="date", span=told_on)
    if cue is None or source is None or date is not None:
        return date
    told_in = date_of_document(text, source.span, cue.span) or occasion(text, source.span, cue.span)
    return replace(source, kind="date", span=told_in) if told_in and not is_name(text, told_in) else None


def _in_sentence(article: Article, cue: Tagged, contents: list[Tagged]) -> list[Tagged]:
    """What was refused, without what a later sentence tells: "Jones could not be reached. Brown was named in a lawsuit."."""
    if all(content.span.start < cue.span.end for content in contents):
        return contents
    end = article.sentence_at(cue.span.start).end
    return [content for content in contents if content.span.start < end]


def _made_on(date: Tagged | None, source: Tagged | None, cue: Tagged | None, text: str) -> Tagged | None:
    """The date of a statement, None where it is that of something else."""
    others = (is_deadline, is_of_thing, is_of_another_event, is_of_what_is_to_come, is_name, is_no_time)
    if date is None or any(other(text, date.span) for other in others):
        return None
    if cue and any(other(text, date.span, cue.span) for other in OTHERS):
        return None
    lived = source and cue and any(told(text, source.span, date.span, cue.span) for told in (is_of_life, is_of_whoever_speaks))
    return None if lived else date


def _by_participle(cue: Tagged, source: Tagged | None, article: Article) -> Tagged | None:
    """The source, or the whole of who speaks by a participle, or the paper that somebody has seen who is named beside the cue."""
    sentence = article.sentence_at(cue.span.start).start
    whole = with_time(article.text, source.span) if source else None
    source = replace(source, span=whole) if source and whole and whole != source.span else source
    subject = subject_of_participle(article.text, sentence, cue.span, source.span if source else None)
    if source and subject is None and source.span.end <= cue.span.start:
        said = without_hearers(article.text, source.span, cue.span.start)
        source = source if said == source.span else replace(source, span=said)
    subject = subject or (paper_before(article.text, sentence, cue.span) if source is None else None)
    subject = subject or _paper(article.text, sentence, cue.span, source)
    return replace(source or cue, kind="source", span=subject) if subject else source


def _paper(text: str, sentence: int, cue: Span, source: Tagged | None) -> Span | None:
    """The paper that tells something, unless the reader marks what stands behind it."""
    paper = paper_received(text, sentence, cue)
    return paper if paper and (source is None or source.span.end <= paper.end) else None


def _source(article: Article, cue: Tagged, told: Tagged, spans: tuple[Span, ...], linker: Linker) -> Tagged | None:
    """Who speaks by a cue: behind a noun, which is the cue that is `told`, by a participle, by the reader's link, behind a passive, or with
    a nickname before it.
    """
    source = (
        _agent(cue, from_whom(article.text, spans, told.span))
        or _by_participle(cue, linker.source_of[cue], article)
        or _agent(cue, agent_of(article.text, spans, cue.span))
        or nicknamed_before(article, cue)
    )
    source = _opened(article, cue, source) or _shared(article, cue, linker)
    subject = subject_of_heading(article.text, cue.span, source.span) if source else None
    source = replace(source, span=subject) if source and subject else source
    if source and treats(article.text, source.span, cue.span):
        return None
    said = before_bracket(article.text, source.span) if source else None
    return replace(source, span=said) if source and said and said != source.span else source


def _opened(article: Article, cue: Tagged, source: Tagged | None) -> Tagged | None:
    """The source; or who stands right before a cue behind an opening that holds it, or the whole subject of which it is the end."""
    sentence = article.sentence_at(cue.span.start).start
    behind = behind_opening(article.text, sentence, cue.span)
    if behind is None or (source and source.span.start >= behind.start):
        behind = whole_subject(article.text, sentence, cue.span, source.span if source else None)
    return replace(source or cue, kind="source", span=behind) if behind else source


def _shared(article: Article, cue: Tagged, linker: Linker) -> Tagged | None:
    """Who speaks by a second verb of one subject."""
    near = ((other.span, linker.source_of[other]) for other in linker.near("cue", cue, BESIDE) if other.first < cue.first)
    earlier = [(other, source.span) for other, source in near if source]
    return _agent(cue, shared_subject(article.text, article.sentence_at(cue.span.start).start, cue.span, earlier))


def _agent(cue: Tagged, agent: Span | None) -> Tagged | None:
    """Who is named behind a cue, as its source."""
    return replace(cue, kind="source", span=agent) if agent else None
