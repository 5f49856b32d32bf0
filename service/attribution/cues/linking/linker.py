"""Which source, contents and date belong to which cue: by the relation heads, and by where they stand where those are silent."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace

from service.attribution.article import Article
from service.attribution.cues.acts import BEHIND, NEGATION, act_of
from service.attribution.cues.bounds.clauses import clause_behind
from service.attribution.cues.bounds.trailing import said_before
from service.attribution.cues.linking.finished import is_passed_on, leads_on, passes_on
from service.attribution.cues.linking.links import Links, gap
from service.attribution.cues.linking.nesting import nested
from service.attribution.cues.occasion_nouns import OCCASION
from service.attribution.reader.heads import ACTS
from service.attribution.reader.reading import Reading
from service.attribution.reader.tagging import Tagged
from service.attribution.records import Act
from service.attribution.spans import Span
from service.attribution.words import PRONOUNS

# How many pieces may lie between two spans that touch: "that", an adverb, a comma.
TOUCHING = 4
# How many characters a sentence may have before the date with which it begins.
OPENS = 3
# What may stand before and behind the date of an event at which somebody speaks: "On the sidelines of Tuesday's summit, …".
HELD = re.compile(
    r"[“\"‘']?(?:On\s+the\s+(?:sidelines|margins)\s+of|Speaking\s+(?:at|during)|At|During|In)\s+(?:(?:an?|his|her|its|the|their)\s+)?",
    re.IGNORECASE,
)
EVENT = re.compile(rf"(?:[’']s)?\s+(?:[a-z]+\s+){{0,2}}(?:{OCCASION}|inquest|inquiry|talks|trial|vote)\b")
# Marks with which a quotation begins, how one ends that goes on behind its cue, and how a sentence ends before another.
OPENING, CLOSING = "“\"‘'", "”\"’'"
BROKEN_OFF = re.compile(r",[”\"’']$")
ENDED = re.compile(r"[^.!?]\.\s+$")
ALNUM = re.compile(r"\w")
# Who spoke behind it, and nothing more.
SPOKE = re.compile(r"\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}\s[a-z]+ed\.(?=\s|$)")
# What else may stand between a source and a cue that have a date between them.
BESIDE_DATE = re.compile(r"\s*(?:in|on)?\s*(?:(?:has|had|also|first)\s)?\s*")
QUOTED = re.compile(r"[“”\"]")
# How many pieces around a span are searched for one that touches it.
BESIDE = 120


class Linker:
    """Answers of the relation heads for tagged spans."""

    def __init__(self, reading: Reading, found: dict[str, list[Tagged]], article: Article) -> None:
        self.reading, self.found = reading, found
        self._article, self._text, self._sentences = article, article.text, [sentence.start for sentence in article.sentences]
        self._firsts = {kind: [span.first for span in spans] for kind, spans in found.items()}
        cues, contents = found["cue"], found["content"]
        self._contents = Links(reading, "content", cues, contents)
        self.cue_of = self._contents.best_cues()
        self.source_of = Links(reading, "source", cues, found["source"]).best_answers()
        self.date_of = Links(reading, "date", cues, found["date"]).best_answers()
        # What cues that close a sentence tell of it, where the reader has marked nothing there; and what cues tell of another's speech.
        self.before: dict[Tagged, Span] = {}
        self._read_before()
        self._join_orphans()
        self._read_nested()

    def _read_before(self) -> None:
        """A cue that closes a sentence and has nothing of it tells what stands before it, not the quotation of the sentence before."""
        for cue, source in self.source_of.items():
            near = self.near("content", cue, BESIDE)
            span = said_before(self._article, cue.span, source.span, [content.span for content in near]) if source else None
            if span is None or self.act(cue) == "no_comment" or any(span.overlaps(c.span) for c in self.near("cue", cue, BESIDE)):
                continue
            marked = [content for content in near if content.span.overlaps(span)]
            behind = any(self.cue_of[content] is cue and content.first > cue.first for content in near)
            if not behind and all(
                content.span.start < span.start and self._text[: span.start].rstrip()[-1:] in CLOSING for content in marked
            ):
                self._cut_off(marked, span.start)
                self.before[cue] = span
                self.cue_of.update({content: None for content, theirs in self.cue_of.items() if theirs is cue})

    def _read_nested(self) -> None:
        """The outer of two cues tells what the inner one says, whose source and day are not its own."""
        for cue, whole in list(nested(self._article, self.found["cue"], self.cue_of, self.source_of)):
            if self.act(cue) == "no_comment":
                continue
            self.before[cue], self.cue_of[whole.within] = whole.said, cue
            for belonging in (self.date_of, self.source_of):
                other = belonging[cue]
                belonging[cue] = None if other and other.span.overlaps(whole.said) else other

    def _cut_off(self, contents: list[Tagged], start: int) -> None:
        """Let contents end before the sentence that begins at `start`."""
        end = len(self._text[:start].rstrip())
        for content in contents:
            short = replace(content, span=Span(content.span.start, end))
            self.found["content"][self.found["content"].index(content)] = short
            self.cue_of[short] = self.cue_of.pop(content)

    def _join_orphans(self) -> None:
        """A cue without content and a content without cue that touch belong together; so do a cue and a source that has no other, and a cue
        and a date in its sentence.
        """
        self._join("cue", self.cue_of)
        self._join("source", self.source_of)
        self._leave_behind()
        self._leave_below()
        self._leave_finished()
        self._give_behind()
        self._give_first_half()
        self._go_on()
        self._give_dates()

    def _leave_behind(self) -> None:
        """A quotation broken off before a name and a verb that the reader does not know goes with no cue before it: "Falk said. “Enough,”
        Cole deadpanned".
        """
        for content in [content for content, cue in self.cue_of.items() if cue and cue.end <= content.first]:
            broken_off = BROKEN_OFF.search(self._text, max(content.span.start, content.span.end - len(",”")), content.span.end)
            if broken_off and SPOKE.match(self._text, content.span.end):
                self.cue_of[content] = None

    def _leave_below(self) -> None:
        """What stands in a line below goes with no cue that closes its own: "Boats to sail again, union says\\n'I can row to work'"."""
        for content, cue in list(self.cue_of.items()):
            source = self.source_of[cue] if cue and content.paragraph > cue.paragraph else None
            if cue is None or source is None or not self._text.endswith(", ", 0, min(source.span.start, cue.span.start)):
                continue
            rest = self._text[max(source.span.end, cue.span.end) : self._article.paragraphs[cue.paragraph].end]
            if not rest.strip(" ."):
                self.cue_of[content] = None

    def _leave_finished(self) -> None:
        """A quotation that ends its sentence goes with no cue of a new one that leads to what follows: "“It is over.” Lund said: “No.”";
        one behind a cue by which somebody only passes on another's words goes with that one's: "“…,” Lund said, according to Orbis. “…”".
        """
        for content, cue in [(content, cue) for content, cue in self.cue_of.items() if cue is not None]:
            source = self.source_of[cue]
            if source is None:
                continue
            if content.end <= source.first <= cue.first:
                if leads_on(self._text, content.span, source.span, cue.span):
                    self._turn(content, cue)
            elif cue.end <= source.first < content.first and passes_on(self._text, cue.span, source.span, content.span):
                self.cue_of[content] = self._passed_on(cue)
            elif content.end < cue.first and is_passed_on(self._text, content.span, cue.span):
                between = [c for c in self.near("cue", cue, BESIDE) if content.end <= c.first and c.end <= cue.first]
                self.cue_of[content] = between[-1] if between else cue

    def _turn(self, content: Tagged, cue: Tagged) -> None:
        """Take a cue from a content before it and give it to what touches it from behind and has none."""
        self.cue_of[content] = None
        behind = (c for c in self.near("content", cue, BESIDE) if self.cue_of[c] is None and 0 <= c.first - cue.end <= TOUCHING)
        self.cue_of.update(dict.fromkeys(behind, cue))

    def _passed_on(self, relaying: Tagged) -> Tagged | None:
        """The last cue in the sentence of another that has a content before itself."""
        sentence = self._sentences[bisect_right(self._sentences, relaying.span.start) - 1]
        cues = [cue for cue in self.near("cue", relaying, BESIDE) if cue.end <= relaying.first and cue.span.start > sentence]
        having = {cue for content, cue in self.cue_of.items() if cue and content.end <= cue.first}
        return next((cue for cue in reversed(cues) if cue in having), None)

    def _give_behind(self) -> None:
        """A cue without content has what stands right before its source: a quotation that is broken off there and goes with no cue behind,
        “Enough,” Cole deadpanned; what goes with a cue behind that has more between, "Rents fell, Lund said, by half, by one count".
        """
        having = {cue for cue in self.cue_of.values() if cue}
        for cue, source in self.source_of.items():
            if cue in having or source is None or not source.end <= cue.first <= source.end + 1:
                continue
            for content in self.near("content", source, BESIDE):
                theirs = self.cue_of[content]
                if not 1 <= source.span.start - content.span.end <= len(", "):
                    continue
                ends = self._ends_before(content, source)
                if (ends and (theirs is None or theirs.first < content.first)) or self._is_between(content, source, cue, theirs):
                    self.cue_of[content] = cue

    def _give_first_half(self) -> None:
        """A cue with a quotation behind it has the one that is broken off right before it too, if that has none: "“…,” said Lund. “…”"."""
        for cue in dict.fromkeys(cue for content, cue in self.cue_of.items() if cue and cue.first < content.first):
            source = self.source_of[cue]
            if source is None or max(source.first, cue.first) - min(source.end, cue.end) > 1:
                continue
            start = min(source.span.start, cue.span.start)
            for content in self.near("content", cue, BESIDE):
                broken_off = BROKEN_OFF.search(self._text, max(content.span.start, content.span.end - len(",”")), content.span.end)
                if broken_off and content.span.end + 1 == start and self.cue_of[content] is None:
                    self.cue_of[content] = cue

    def _ends_before(self, content: Tagged, source: Tagged) -> bool:
        """Whether a content is a quotation that begins its sentence and is broken off before a source that is named or described."""
        broken_off = BROKEN_OFF.search(self._text, max(content.span.start, content.span.end - len(",”")), content.span.end)
        begins = not ALNUM.search(self._text, self._sentences[bisect_right(self._sentences, content.span.start) - 1], content.span.start)
        return broken_off is not None and begins and source.span.cut(self._text).casefold() not in PRONOUNS

    def _is_between(self, content: Tagged, source: Tagged, cue: Tagged, other: Tagged | None) -> bool:
        """Whether a source and its cue stand between a content and another of the same sentence, which both go with a cue behind."""
        if other is None or other.first <= cue.end or self._text[content.span.end : source.span.start] != ", ":
            return False
        between = any(self.cue_of[each] is other and cue.end <= each.first < other.first for each in self.near("content", cue, BESIDE))
        same = bisect_right(self._sentences, content.span.start) == bisect_right(self._sentences, other.span.start)
        return between and same

    def _go_on(self) -> None:
        """A quotation right behind the sentence in which another was broken off goes on with it, unless it has a cue of its own that is not
        one before that other: "“…,” said Lund. “…”".
        """
        for content, own in [(content, cue) for content, cue in self.cue_of.items() if not SPOKE.match(self._text, content.span.end)]:
            earlier = [c for c in self.near("content", content, BESIDE) if c.paragraph == content.paragraph and c.end <= content.first]
            cue = self.cue_of[earlier[-1]] if earlier and (own is None or own.end <= earlier[-1].first) else None
            if cue and earlier[-1].end <= cue.first and self._broken_off(earlier[-1].span, cue.span, content.span):
                self.cue_of[content] = cue

    def _broken_off(self, first: Span, cue: Span, second: Span) -> bool:
        """Whether `first` ends as a quotation with a comma, the sentence of its cue ends right behind, and `second` is a quotation."""
        between = self._text[first.end : second.start]
        marked = BROKEN_OFF.search(self._text, max(first.start, first.end - 2), first.end) and self._text[second.start] in OPENING
        next_sentence = bisect_right(self._sentences, second.start) - bisect_right(self._sentences, cue.start) == 1
        return bool(marked and next_sentence and ENDED.search(between)) and not QUOTED.search(between)

    def _give_dates(self) -> None:
        """A cue without a date has the one between its source and itself; a date that begins its sentence and that no cue has taken,
        belongs to the first cue there, and so does the date of an event: "At Tuesday's hearing, …".
        """
        for cue, date in self.date_of.items():
            if date is None and self.source_of[cue] is not None:
                self.date_of[cue] = self._between(self.source_of[cue], cue)
        taken = {date for date in self.date_of.values() if date}
        for date in (d for d in self.found["date"] if d not in taken):
            sentence = bisect_right(self._sentences, date.span.start)
            if not self._opens(date, self._sentences[sentence - 1]):
                continue
            cues = [c for c in self.near("cue", date, BESIDE) if bisect_right(self._sentences, c.span.start) == sentence]
            free = [(gap(date, c), c.first, c) for c in cues if self.date_of[c] is None]
            if free and len(free) == len(cues):
                self.date_of[min(free)[2]] = date

    def _between(self, source: Tagged | None, cue: Tagged) -> Tagged | None:
        """The date between a source and its cue, with nothing else there: "Orbis in 2017 announced"."""
        if source is None or source.end > cue.first:
            return None
        for date in self.near("date", cue, TOUCHING):
            before, behind = Span(source.span.end, date.span.start), Span(date.span.end, cue.span.start)
            if before.start <= before.end and behind.start <= behind.end:
                return date if BESIDE_DATE.fullmatch(before.cut(self._text) + behind.cut(self._text)) else None
        return None

    def _opens(self, date: Tagged, sentence: int) -> bool:
        """Whether a sentence begins with a date that the tagger marks, or with what was held on one and where something may be said."""
        if date.certainty and date.span.start - sentence <= OPENS:
            return True
        return EVENT.match(self._text, date.span.end) is not None and HELD.fullmatch(self._text, sentence, date.span.start) is not None

    def _join(self, kind: str, chosen: dict[Tagged, Tagged | None]) -> None:
        """Give each span of `chosen` that has nothing the nearest of `kind` that touches it and that nobody has."""
        taken = {other for other in chosen.values() if other} | self.before.keys()
        for span in [span for span, other in chosen.items() if other is None]:
            other = _touching(span, [o for o in self.near(kind, span, BESIDE) if o not in taken])
            if other:
                chosen[span] = other
                taken.add(other)

    def near(self, kind: str, span: Tagged, reach: int) -> list[Tagged]:
        """The spans of a kind that begin at most `reach` pieces before or after `span`."""
        firsts = self._firsts.get(kind, [])
        return self.found[kind][bisect_left(firsts, span.first - reach) : bisect_right(firsts, span.first + reach)]

    def clause(self, cue: Tagged) -> Span | None:
        """The clause that a cue without content tells, if that is not a part of what another says, and nothing of it is marked."""
        source = self.source_of[cue]
        told = clause_behind(self._article, cue.span, source.span if source else None)
        if told is None:
            return None
        whole = Span(cue.span.start, told.end)
        if any(content.span.overlaps(whole) for content in self.near("content", cue, BESIDE)):
            return None
        self.before[cue] = told
        return told

    def link(self, cue: Tagged, content: Tagged) -> float:
        """Log-odds that the two belong together."""
        return self._contents.score(cue, content)

    def act(self, cue: Tagged) -> Act:
        """What the cue does: by the reader, and by its words where those leave no doubt."""
        before, behind = self._text[max(0, cue.span.start - NEGATION) : cue.span.start], self._text[cue.span.end : cue.span.end + BEHIND]
        return act_of(cue.span.cut(self._text), ACTS[int(self.reading.acts[cue.first].argmax())], before, behind)

    def refusal(self, cue: Tagged) -> Span:
        """The words of a refusal: the cue and what is tagged as its rest."""
        rest = next((r for r in self.near("refusal", cue, BESIDE) if cue.end <= r.first <= cue.end + 2), None)
        return Span(cue.span.start, rest.span.end if rest else cue.span.end)


def _touching(span: Tagged, others: list[Tagged]) -> Tagged | None:
    """The nearest of `others` in the same paragraph, at most TOUCHING pieces away."""
    gaps = [(gap(span, o), i, o) for i, o in enumerate(others) if o.paragraph == span.paragraph]
    least, _, nearest = min(gaps, default=(TOUCHING + 1, 0, None))
    return nearest if least <= TOUCHING else None
