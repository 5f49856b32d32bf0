"""Tagged spans to statements: which source, contents and date belong to which cue, and where a content ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace

from service.attribution.article import Article
from service.attribution.dates import expressions
from service.attribution.encoder import Encoder
from service.attribution.heads import ACTS
from service.attribution.interruption import Interruptions
from service.attribution.links import Links, gap
from service.attribution.phrasing import names_only, noun_of_cue, own_words, without_narration
from service.attribution.pieces import Pieces
from service.attribution.reading import Reading
from service.attribution.records import Act, Kind
from service.attribution.snapping import Marks, kind_of, snapped
from service.attribution.spans import Span
from service.attribution.tagging import Tagged, tag
from service.attribution.words import ATTITUDES

# What shows something and is nobody: "Experience shows that …".
NO_SOURCE = re.compile(r"(?:\w+\s+)?(?:experience|history|common\s+sense|logic|hindsight|life)", re.IGNORECASE)
NOBODY = re.compile(r"(?:nobody|no\s+one|no-one|none)\b", re.IGNORECASE)
UNSAID = re.compile(
    r"(?:(?:did|do|does|has|have|had|is|was)(?:n[’']t|\s+not|\s+never)\s+|never\s+)(?:say|said|saying|use|used|mention|call)", re.IGNORECASE
)
# The same where the negation stands at the beginning, or the saying is what somebody went without: "Nowhere in her speech did she say".
NEVER = re.compile(
    r"\b(?:(?:[Nn]owhere|[Nn]ever|[Nn]ot\s+once|[Aa]t\s+no\s+(?:point|time|stage|moment))\b[^.!?“”\"]*\b(?:did|does|do|has|have|had|would|will|could)\b"
    r"(?:(?!\b(?:and|but)\b)[^.!?“”\"])*|[Ww]ithout\s+(?:(?:once|ever|even|actually|explicitly)\s+)?|[Ss]topped\s+short\s+of\s+|[Aa]voided\s+)$"
)
# How many characters before a cue that is looked for.
LEAD = 160
# How many pieces may lie between two spans that touch: "that", an adverb, a comma.
TOUCHING = 4
# How many characters an addressee has at most.
ADDRESS = 60
# How many characters a sentence may have before the date with which it begins.
OPENS = 3
# Cues that can do nothing else, whatever the reader says of them.
SURE_ACTS: tuple[tuple[Act, re.Pattern[str]], ...] = tuple(
    (act, re.compile(rf"(?:(?:also|has|have|had|later|again|repeatedly|strongly|flatly|firmly)\s+)*(?:{words})", re.IGNORECASE))
    for act, words in (
        ("deny", r"den(?:y|ies|ied|ying)|rebut(?:s|ted)?|refut(?:e|es|ed)|disput(?:e|es|ed)|contradict(?:s|ed)?"),
        ("confirm", r"confirm(?:s|ed)?|corroborat(?:e|es|ed)|acknowledg(?:e|es|ed)|admit(?:s|ted)?|conced(?:e|es|ed)"),
        (
            "no_comment",
            r"(?:has|have|had)(?:n[’']t|\s+not|\s+never)\s+(?:yet\s+)?(?:said|responded|replied|commented|answered)"
            r"|(?:would|will|could)(?:n[’']t|\s+not)\s+(?:say|comment|elaborate|discuss|be\s+drawn(?:\s+on)?)|wo(?:n[’']t)\s+(?:say|comment|be\s+drawn(?:\s+on)?)"
            r"|(?:declined|refused|declines|refuses)\s+to\s+(?:say|comment|answer|discuss|elaborate|respond)(?:\s+(?:on|to))?",
        ),
    )
)
# What may stand before and behind the date of an event at which somebody speaks: "On the sidelines of Tuesday's summit, …".
HELD = re.compile(r"[“\"‘']?(?:On\s+the\s+(?:sidelines|margins)\s+of|Speaking\s+(?:at|during)|At|During|In)\s+(?:the\s+)?", re.IGNORECASE)
EVENT = re.compile(
    r"(?:[’']s)?\s+(?:[a-z]+\s+){0,2}(?:summit|conference|briefing|meeting|hearing|speech|debate|interview|address|rally|session|statement"
    r"|testimony|ceremony|inquest|trial|inquiry|call|broadcast|vote|talks)\b"
)
# Marks with which a quotation begins, how one ends that goes on behind its cue, and how a sentence ends before another.
OPENING = "“\"‘'"
BROKEN_OFF = re.compile(r",[”\"’']$")
ENDED = re.compile(r"[^.!?]\.\s+$")
QUOTED = re.compile(r"[“”\"]")
# How many pieces around a span are searched for one that touches it.
BESIDE = 120


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement before its speaker is known; `content` in the order of the text, `certainty` the weakest of its words' (0 to 1).

    `link` is the log-odds that cue and content belong together, 0 where there is no cue or no content tagged.
    """

    content: tuple[Span, ...]
    kind: Kind
    act: Act
    cue: Tagged | None
    source: Tagged | None
    date: Tagged | None
    first: int
    paragraph: int
    certainty: float
    mean_certainty: float
    link: float


def find_statements(article: Article, pieces: Pieces, reading: Reading, encoder: Encoder) -> tuple[Statement, ...]:
    """Every statement that the reader marks, in the order of the text."""
    found: dict[str, list[Tagged]] = defaultdict(list)
    for span in tag("statements", reading.tags["statements"], pieces, encoder.decoding["statements"]):
        found[span.kind].append(span)
    found["date"] = _with_dates(article.text, pieces, found)
    linker = _Linker(reading, found, article)
    marks = Marks(article)
    drafts = [*_cued(found, linker, marks), *_free(found, linker)]
    interruptions = Interruptions(article, [s.span for kind in ("cue", "refusal") for s in found[kind]])
    statements = [_statement(cue, contents, linker, article, marks, interruptions) for cue, contents in drafts]
    return tuple(
        sorted(
            (s for s in statements if s.content and not _is_attitude(s, article.text) and not _never_said(s, article.text)),
            key=lambda s: (s.content[0].start, s.content[-1].end),
        )
    )


def _is_attitude(statement: Statement, text: str) -> bool:
    """Whether the cue tells what somebody feels, plans or shows, or what experience shows, not what was said; what is quoted whole was
    said all the same.
    """
    if statement.cue is None or statement.kind == "direct":
        return False
    attitude = statement.kind == "indirect" and statement.cue.span.cut(text).casefold() in ATTITUDES
    if statement.source is not None and NO_SOURCE.fullmatch(statement.source.span.cut(text)):
        return True
    return attitude or names_only(text, statement.cue.span, statement.content)


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
            if any(t.overlaps(span) for t in taken[max(0, at - 3) : at + 2]):
                continue
            first = bisect_left(pieces.begins, span.start)
            end = bisect_left(pieces.begins, span.end)
            out.append(Tagged("date", span, first, max(first + 1, end), paragraph, 0.0, 0.0))
    return sorted(out, key=lambda tagged: tagged.first)


def _never_said(statement: Statement, text: str) -> bool:
    """Whether the quoted words are told as what somebody did not say ("she didn't say ‘never’", "nobody is saying ‘title’")."""
    if statement.cue is None or statement.kind != "direct":
        return False
    nobody = statement.source is not None and NOBODY.match(statement.source.span.cut(text)) is not None
    cue = statement.cue.span
    unsaid = UNSAID.match(cue.cut(text)) is not None and statement.source is not None
    return nobody or unsaid or NEVER.search(text, max(0, cue.start - LEAD), cue.start) is not None


class _Linker:
    """Answers of the relation heads for tagged spans."""

    def __init__(self, reading: Reading, found: dict[str, list[Tagged]], article: Article) -> None:
        self.reading, self.found = reading, found
        self._text, self._sentences = article.text, [sentence.start for sentence in article.sentences]
        self._firsts = {kind: [span.first for span in spans] for kind, spans in found.items()}
        cues, contents = found["cue"], found["content"]
        self._contents = Links(reading, "content", cues, contents)
        self.cue_of = self._contents.best_cues()
        self.source_of = Links(reading, "source", cues, found["source"]).best_answers()
        self.date_of = Links(reading, "date", cues, found["date"]).best_answers()
        self._join_orphans()

    def _join_orphans(self) -> None:
        """A cue without content and a content without cue that touch belong together; so do a cue and a source that has no other, and a cue
        and a date in its sentence.
        """
        self._join("cue", self.cue_of)
        self._join("source", self.source_of)
        self._go_on()
        self._give_dates()

    def _go_on(self) -> None:
        """A quotation without cue right behind the sentence in which another was broken off goes on with it: "“…,” said Lund last week. “…”"."""
        for content in [content for content, cue in self.cue_of.items() if cue is None]:
            earlier = [c for c in self.near("content", content, BESIDE) if c.paragraph == content.paragraph and c.end <= content.first]
            cue = self.cue_of[earlier[-1]] if earlier else None
            if cue and earlier[-1].end <= cue.first and self._broken_off(earlier[-1].span, cue.span, content.span):
                self.cue_of[content] = cue

    def _broken_off(self, first: Span, cue: Span, second: Span) -> bool:
        """Whether `first` ends as a quotation with a comma, the sentence of its cue ends right behind, and `second` is a quotation."""
        between = self._text[first.end : second.start]
        marked = BROKEN_OFF.search(self._text, max(first.start, first.end - 2), first.end) and self._text[second.start] in OPENING
        next_sentence = bisect_right(self._sentences, second.start) - bisect_right(self._sentences, cue.start) == 1
        return bool(marked and next_sentence and ENDED.search(between)) and not QUOTED.search(between)

    def _give_dates(self) -> None:
        """A date that begins its sentence and that no cue has taken, belongs to the first cue there; so does the date of an
        event: "At Tuesday's hearing, …".
        """
        taken = {date for date in self.date_of.values() if date}
        for date in (d for d in self.found["date"] if d not in taken):
            sentence = bisect_right(self._sentences, date.span.start)
            if not self._opens(date, self._sentences[sentence - 1]):
                continue
            cues = [c for c in self.near("cue", date, BESIDE) if bisect_right(self._sentences, c.span.start) == sentence]
            free = [(gap(date, c), c.first, c) for c in cues if self.date_of[c] is None]
            if free and len(free) == len(cues):
                self.date_of[min(free)[2]] = date

    def _opens(self, date: Tagged, sentence: int) -> bool:
        """Whether a sentence begins with a date that the tagger marks, or with what was held on one and where something may be said."""
        if date.certainty and date.span.start - sentence <= OPENS:
            return True
        return EVENT.match(self._text, date.span.end) is not None and HELD.fullmatch(self._text, sentence, date.span.start) is not None

    def _join(self, kind: str, chosen: dict[Tagged, Tagged | None]) -> None:
        """Give each span of `chosen` that has nothing the nearest of `kind` that touches it and that nobody has."""
        taken = {other for other in chosen.values() if other}
        for span in [span for span, other in chosen.items() if other is None]:
            other = _touching(span, [o for o in self.near(kind, span, BESIDE) if o not in taken])
            if other:
                chosen[span] = other
                taken.add(other)

    def near(self, kind: str, span: Tagged, reach: int) -> list[Tagged]:
        """The spans of a kind that begin at most `reach` pieces before or after `span`."""
        firsts = self._firsts.get(kind, [])
        return self.found[kind][bisect_left(firsts, span.first - reach) : bisect_right(firsts, span.first + reach)]

    def link(self, cue: Tagged, content: Tagged) -> float:
        """Log-odds that the two belong together."""
        return self._contents.score(cue, content)

    def act(self, cue: Tagged) -> Act:
        """What the cue does: by the reader, and by its words where those leave no doubt."""
        act = ACTS[int(self.reading.acts[cue.first].argmax())]
        words = cue.span.cut(self._text)
        return next((sure for sure, pattern in SURE_ACTS if pattern.fullmatch(words)), act) if act == "state" else act

    def refusal(self, cue: Tagged) -> Span:
        """The words of a refusal: the cue and what is tagged as its rest."""
        rest = next((r for r in self.near("refusal", cue, BESIDE) if cue.end <= r.first <= cue.end + 2), None)
        return Span(cue.span.start, rest.span.end if rest else cue.span.end)


def _touching(span: Tagged, others: list[Tagged]) -> Tagged | None:
    """The nearest of `others` in the same paragraph, at most TOUCHING pieces away."""
    gaps = [(gap(span, o), i, o) for i, o in enumerate(others) if o.paragraph == span.paragraph]
    least, _, nearest = min(gaps, default=(TOUCHING + 1, 0, None))
    return nearest if least <= TOUCHING else None


def _cued(found: dict[str, list[Tagged]], linker: _Linker, marks: Marks) -> list[tuple[Tagged | None, list[Tagged]]]:
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
        home = min((abs(c.paragraph - cue.paragraph), c.paragraph) for c in contents)[1] if contents else cue.paragraph
        own = [c for c in contents if c.paragraph == home or marks.runs_on(c.span)]
        out.append((cue, own))
        out += [(None, [c]) for c in contents if c not in own]
    return out


def _free(found: dict[str, list[Tagged]], linker: _Linker) -> list[tuple[Tagged | None, list[Tagged]]]:
    return [(None, [content]) for content in found["content"] if linker.cue_of[content] is None]


def _date_between(text: str, spans: tuple[Span, ...], cue: Tagged | None) -> Tagged | None:
    """The date beside the addressee that was left out after a cue: "voiced concern | to Peru in March | over the dam"."""
    if cue is None or len(spans) < 2 or spans[1].start - spans[0].end > ADDRESS:
        return None
    found = next(expressions(text, spans[0].end, spans[1].start), None)
    return replace(cue, kind="date", span=Span(*found.span())) if found else None


def _statement(
    cue: Tagged | None, contents: list[Tagged], linker: _Linker, article: Article, marks: Marks, interruptions: Interruptions
) -> Statement:
    act: Act = linker.act(cue) if cue else "state"
    spans = tuple(snapped(article, marks, content.span) for content in contents)
    if cue and act == "no_comment" and not spans:
        spans = (linker.refusal(cue),)
    told = cue
    if cue and act == "no_comment":
        spans = own_words(article.text, cue.span, spans)
    if cue:
        span, spans = noun_of_cue(article.text, cue.span, without_narration(article.text, cue.span, spans))
        told = replace(cue, span=span)
    source = linker.source_of[cue] if cue else None
    date = (linker.date_of[cue] if cue else None) or _date_between(article.text, spans, cue)
    kind = kind_of(article.text, marks, spans)
    rest = interruptions.rest(spans, [part.span for part in (cue, source, date) if part]) if cue and kind == "indirect" else None
    if rest:
        spans = (*spans, rest)
        kind = kind_of(article.text, marks, spans)
    parts = [*contents, *([cue] if cue else [])]
    link = min((linker.link(cue, content) for content in contents), default=0.0) if cue else 0.0
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
    )
