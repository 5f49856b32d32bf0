"""The phrases that may be somebody's role, with how each was found: by the role head, by its wording, or as what somebody is called."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from service.attribution.article import Article
from service.attribution.names.entities import Entity, Name
from service.attribution.names.extents.styled import bench_of, office_of
from service.attribution.names.roles.according import claim_behind
from service.attribution.names.roles.addressees import is_between
from service.attribution.names.roles.behind import behind, is_owned, is_seat
from service.attribution.names.roles.circumstances import is_circumstance
from service.attribution.names.roles.governed import is_denied, is_governed, is_in_claim_of, is_never, is_predicate, is_supposed, is_told_of
from service.attribution.names.roles.kinds_told import is_kind_before, is_kind_behind
from service.attribution.names.roles.left_ends import with_former
from service.attribution.names.roles.of_others import is_of_other
from service.attribution.names.roles.offices import office, origin
from service.attribution.names.roles.rest_of_title import LONGEST_REST, is_rest
from service.attribution.names.roles.runs import runs
from service.attribution.names.roles.shared import shared
from service.attribution.names.roles.surely import OfBody, body_told, owner_before, rank_before, said_before
from service.attribution.names.roles.titles import PREDICATE, affiliation, after, ahead, before, capitals, noun, placed
from service.attribution.names.roles.whole_phrases import whole_phrase
from service.attribution.names.roles.worked import is_worked
from service.attribution.names.wording.portfolios import portfolio, portfolio_ahead
from service.attribution.names.wording.ranks import is_bare, is_cut
from service.attribution.reader.arrays import Floats
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.reading import LIMIT, Reading
from service.attribution.spans import Span

# How many pieces before and after a name a role may stand.
BEFORE, AFTER = 40, 48
APPOSED = re.compile(
    r",\s+(?:(?:the|a|an|its|his|her|their|who|is|was)\s+)*(?:[^\W\d_]+(?:[’']s|s[’'])\s+)?"
    r"(?:(?:acting|assistant|associate|chief|deputy|executive|former|general|honorary|joint|managing|senior|vice)\s+)?"
)
# How a name ends that owns what follows; the name tagger may take the mark for a part of it.
OWNING = ("’s ", "'s ", "’ ", "' ")
# The same with what is told of it: "Lund’s sacked | campaign manager".
HAD, WIDTH_HAD = re.compile(r"(?:[’']s|(?<=s)[’'])(?:[^\S\n][a-z][a-z-]*){1,2}[^\S\n]"), 30
# How the names of places end.
COUNTY = re.compile(r"\b(?:County|Township|Heights|Beach|Springs|Valley|Island|Parish|Village|Falls|Lake|Creek)$")
# What stands between somebody's name, or how old he or she is, and a town; and a town by its name alone.
OF_TOWN = re.compile(r"(?:,\s(?:aged\s)?\d{1,3}|\s\(\d{1,3}\))?,?\s{1,2}(?:of|from|in)\s")
TOWN = re.compile(r"[A-Z][a-z]+(?:ville|burgh)")
# What is none, though the reader takes it for one: "AWB Grains", "Orbis, a company".
BODY = re.compile(r"[A-Z]{2,}\b|[\w’' -]{2,40},\s(?:an?|the|which)\s")
# How a sentence ends with a word that is no title in short.
CLOSED = re.compile(r"[a-z]{5}\.$")
# What follows the town that somebody is from: its state or country.
STATE = re.compile(r",[^\S\n][A-Z][\w.]*(?:[^\S\n][A-Z]\w*)?(?=[,.;:)”\"]|[^\S\n](?:who|and)\b)")
# What somebody has and is not: ", whose construction | firm", ", whose father was the | mayor".
WHOSE = re.compile(r"\bwhose\s[^,.;:()“”\"\n]*$")
WHOSE_WIDTH = 70
# Of whom or what another is: "Ada Lund of | Harbour House", the mark of whose somebody is: "Labour | ’s Ada Lund".
OF = re.compile(r"\s(?:at|from|of|with)\s(?:the\s)?")
# What stands between a party and the name of who sits for it: "Labour | MP Ada Lund".
SEAT = re.compile(r"\s(?:AM|MEP|MLA|MLC|MNA|MP|MPP|MS|MSP|TD|[Cc]ouncillor|[Pp]eer|[Rr]ep(?:\.|resentative)|[Ss]en(?:\.|ator))\s")
# What makes what goes before a name and a comma the statement of its bearer: "The chief executive has quit, Lund said".
TELLING = re.compile(r"\s(?:(?:has|have|had|also)\s)?(?:announced|confirmed|reported|reports|said|says|wrote|writes)\b")
AND = re.compile(r"(?:,|\sand)\s$")
# The same before somebody described, who is another: "Ada Lund and the | mayor of Tarn".
AND_THE = re.compile(r"\sand\s(?:the|an?|his|her|its|their)\s(?:[a-z]+[’']s\s)?")
# What stands between what somebody is and his or her name: "chemist Dr | Ada Lund".
BESIDES = frozenset((" ", ", ", *(f" {form} " for form in "Dr Dr. Prof Prof. Professor Sir Dame Mr Mr. Mrs Mrs. Ms Ms. Rev Rev.".split())))
# What stands between the names of several.
LISTING = (", ", " and ")
# Log-odds from which a piece is taken as part of a role, and those from which a word before a title is part of it.
PIECE, LIKELY = -2.0, -0.5
# The mean of them up to which the head only guesses.
WEAK = 0.3
KINDS = ("person", "organization")
# How many of the people named before and behind one may be called something together.
JOINT = 4
# How a phrase was found: marked by the role head; a title, or words in capitals, right before a name; an apposition behind it that holds an
# office, or that has an article; words in small letters, or a description and a comma, before it; an organisation that somebody is of; what
# somebody is called while speaking, in apposition to the name or not; a description elsewhere that stands for somebody.
SHAPES = ("marked", "title", "capitals", "apposed", "determined", "noun", "ahead", "affiliated", "certain", "called", "elsewhere")
# What is told behind a name, or of several together, comes behind all else that somebody is called; what is surely somebody's is reported
# whatever the role head says.
LAST, SURE = "last", "sure"
# Those of them by which a phrase may be found that is somebody else's, where no comma follows the name: "Tom Hale, the mayor, | Lund said".
LOOSE = frozenset(("noun", "ahead"))


@dataclass(slots=True)
class Phrase:
    """One phrase that may be a role: how it was found, the mean and the highest of the role head's log-odds over its pieces, whether beside
    the first of the names, and the log-odds that a description stands for the entity.
    """

    span: Span
    shapes: set[str] = field(default_factory=set)
    mean: float = -LIMIT
    peak: float = -LIMIT
    first: bool = False
    meant: float = 0.0


class Phrases:
    """Looks around the names of an article's entities."""

    def __init__(self, article: Article, pieces: Pieces, reading: Reading, entities: list[Entity]) -> None:
        self._article = article
        self.text, self.pieces, self.reading = article.text, pieces, reading
        self._begins: list[int] = pieces.begins.tolist()
        self._owner = {id(n): id(e) for e in entities for n in e.names}
        self._people = _in_order(n for e in entities if e.kind == "person" for n in e.names)
        self._people_starts = [n.span.start for n in self._people]
        self.bodies = _in_order(n for e in entities if e.kind == "organization" for n in e.names)
        self._starts = [n.span.start for n in self.bodies]
        self._places = {n.span.start: n.span.end for e in entities if e.kind == "place" for n in e.names}
        reading.ask_ahead("role", [name.first for e in entities if e.kind in KINDS for name in e.names])

    def of(self, entity: Entity) -> dict[Span, Phrase]:
        """The phrases beside the entity's names, by where they stand."""
        found: dict[Span, Phrase] = {}
        for number, name in enumerate(entity.names if entity.kind in KINDS else ()):
            low, high = max(0, name.first - BEFORE), min(len(self.pieces), name.first + AFTER)
            scores = self.reading.relate("role", name.first, slice(low, high))
            shapes: dict[Span, set[str]] = {}
            for span, shape in self._beside(name, low, scores):
                shapes.setdefault(span, set()).add(shape)
            for span, shaped in shapes.items():
                phrase = found.setdefault(span, Phrase(span))
                phrase.shapes |= shaped
                phrase.first |= number == 0
                inside = self._inside(span, low, scores)
                if len(inside):
                    phrase.mean, phrase.peak = max(phrase.mean, _mean(inside)), max(phrase.peak, float(np.maximum.reduce(inside)))
        return found

    def bodies_at(self, span: Span) -> list[Name]:
        """The organisations whose names overlap a span."""
        at = bisect_left(self._starts, span.end)
        return [body for body in self.bodies[max(0, at - 4) : at] if body.span.overlaps(span)]

    def _beside(self, name: Name, low: int, scores: Floats) -> Iterator[tuple[Span, str]]:
        """The phrases beside a name, as an office each, with how they were found; the name itself where it is one."""
        held = office_of(name)
        if held:
            yield held, "title"
            return
        bench = bench_of(name)
        if bench:
            yield bench, "title"
        offices: dict[Span, Span | None] = {}
        claim = claim_behind(self.text, name.span, self._article.sentence_at(name.span.start))
        person = name.kind == "person"
        whole = (portfolio(self.text, name.span.start) or portfolio_ahead(self.text, name.span)) if person else None
        for stretch, shape in self._told(name, low, scores):
            if claim and claim.overlaps(stretch):
                continue
            told = whole if whole and whole.holds(stretch) else stretch
            if told not in offices:  # the same words are often found in several ways
                offices[told] = self._office(name, told)
            span = offices[told]
            loose = shape == "marked" or (shape in LOOSE and not self.text.startswith(",", name.span.end))
            if (
                span
                and not (loose and self.is_beside_another(name, span))
                and not (shape == "marked" and self._is_vain(name, span, low, scores))
            ):
                yield span, shape

    def _is_vain(self, name: Name, span: Span, low: int, scores: Floats) -> bool:
        """Whether the role head does no more than guess at an office that by the words before it is somebody else's or nobody's."""
        inside, sentence = self._inside(span, low, scores), self._article.sentence_at(span.start)
        if is_of_other(self.text, name.span, span, sentence):
            return True
        if not len(inside) or _mean(inside) > WEAK:
            return is_never(self.text, span)
        governed = sentence.start <= name.span.start and is_governed(self.text, name.span, span)
        return governed or is_supposed(self.text, span) or is_never(self.text, span)

    def _office(self, name: Name, told: Span) -> Span | None:
        """The office that a phrase beside a name tells, None where it is no whole one or somebody else's."""
        span = office(self.text, told)
        span = with_former(self.text, span) if span else None
        place = origin(self.text, span) if span else None
        if span and place and (place in self._places or STATE.match(self.text, span.end)):
            span = Span(span.start, place - len(" from "))
        if span is None or CLOSED.search(self.text, max(0, span.end - 8), span.end) or is_cut(self.text, span):
            return None  # none, the end of the sentence before, or half a rank
        if self.text.startswith(". ", span.end) and is_bare(span.cut(self.text)):
            span = Span(span.start, span.end + 1)  # "Sgt" of "Sgt. Lund"
        if self.text[span.start - 1 : span.start] == "(" and self.text.startswith(") ", span.end) and span.end < name.span.start:
            return None  # "DIG (Prisons) Lund"
        return None if self._is_else(name, span) or self._of_another(name, span) or self._owned(name, span) else span

    def _is_else(self, name: Name, span: Span) -> bool:
        """Whether a phrase tells which county somebody is of, in what something was said, or what the body is that somebody is of."""
        if span.end < name.span.start:
            return is_circumstance(self.text, self._article.sentence_at(name.span.start).start, span, name.span)
        if AND_THE.fullmatch(self.text, name.span.end, span.start):
            return True
        of_body = self._of_body(name)
        if of_body and (of_body.body == span or of_body.told == span.start):
            return of_body.body != span  # "Ada Lund of Orbis, a | consultancy"
        if name.kind != "person":
            return False
        of = OF_TOWN.fullmatch(self.text, name.span.end, span.start) is not None and not BODY.match(self.text, span.start)
        place = self._places.get(span.start) == span.end and not (of and is_worked(span.cut(self.text)))
        county = COUNTY.search(self.text, span.start, span.end) is not None
        return (place and (of or county)) or (of and TOWN.fullmatch(self.text, span.start, span.end) is not None)

    def _told(self, name: Name, low: int, scores: Floats) -> Iterator[tuple[Span, str]]:
        """The same as they stand in the text; `scores` are the role head's log-odds of the pieces from `low` on."""
        for a, b in runs(scores > PIECE):
            yield whole_phrase(self.text, self._whole(self._words(low + a, low + b))), "marked"
        called, described, of_body = noun(self.text, name), ahead(self.text, name), self._body_told(name)
        said = said_before(self.text, name) if name.kind == "person" else None
        worded = (
            (before(self.text, name, lambda word: self._likely(word, low, scores)), "title"),
            (capitals(self.text, name), "capitals"),
            (called, "noun"),
            (described, "ahead"),
            *((told, shape) for told in (called, described) if told and self._is_surely(name, told) for shape in ("certain", SURE)),
            (placed(self.text, name) if name.kind == "person" else None, "ahead"),
            (self._affiliation(name), "affiliated"),
            (rank_before(self.text, name) if name.kind == "person" else None, SURE),
            *((said, shape) for shape in ("certain", SURE)),
            (of_body, "affiliated"),
            (of_body, SURE),
        )
        beside, shared_by = behind(self.text, name), self._shared(name)
        if beside:
            yield from ((beside, shape) for shape in ("title", LAST, *(() if is_owned(beside.cut(self.text)) else (SURE,))))
        yield from ((shared_by, shape) for shape in ("title", LAST) if shared_by)
        yield from ((span, shape) for span, shape in worded if span)
        for span, held in after(self.text, name):
            yield span, "apposed" if held else "determined"
            if is_kind_behind(self.text, name, span):
                yield span, SURE

    def _affiliation(self, name: Name) -> Span | None:
        at = bisect_left(self._starts, name.span.start)
        body = affiliation(self.text, name, self.bodies[max(0, at - 2) : at + 2])
        told = self._up_to_another(body or (owner_before(self.text, name) if name.kind == "person" else None))
        return None if told and self._is_place(told) and not is_worked(told.cut(self.text)) else told

    def _is_place(self, told: Span) -> bool:
        return self._places.get(told.start) == told.end or COUNTY.search(self.text, told.start, told.end) is not None

    def _of_body(self, name: Name) -> OfBody | None:
        """The body that a person is of where an apposition behind it tells what it is, which a "broker" does of a tagged one alone."""
        found = body_told(self.text, name) if name.kind == "person" else None
        return found if found and (found.is_sure or self.bodies_at(found.body)) else None

    def _body_told(self, name: Name) -> Span | None:
        found = self._of_body(name)
        return found.body if found else None

    def _is_surely(self, name: Name, told: Span) -> bool:
        of_another = self.text.endswith(" and ", 0, told.start) or bool(self.bodies_at(Span(told.start - 2, told.start)))
        return is_kind_before(self.text, name, told, of_another=of_another)

    def _shared(self, name: Name) -> Span | None:
        listed = self.text.startswith(LISTING, name.span.end) or self.text.endswith(LISTING, 0, name.span.start)
        if name.kind != "person" or not listed:
            return None
        at = bisect_left(self._people_starts, name.span.start)
        return shared(self.text, name, self._people[max(0, at - JOINT) : at + JOINT])

    def _up_to_another(self, body: Span | None) -> Span | None:
        """A body without the next person that an "and" joins to it: "Ada Lund of Harbour House | and Tom Hale of"."""
        at = bisect_left(self._people_starts, body.start + 1) if body else 0
        if body is None or at == len(self._people) or self._people_starts[at] >= body.end:
            return body
        joined = AND.search(self.text, body.start, self._people_starts[at])
        return Span(body.start, joined.start()) if joined else body

    def _likely(self, word: Span, low: int, scores: Floats) -> bool:
        inside = self._inside(word, low, scores)
        return not len(inside) or _mean(inside) > LIKELY

    def _inside(self, span: Span, low: int, scores: Floats) -> Floats:
        """The scores of a stretch's pieces."""
        begin, end = bisect_left(self._begins, span.start), bisect_left(self._begins, span.end)
        return scores[max(0, begin - low) : max(0, end - low)]

    def _owned(self, name: Name, span: Span) -> bool:
        """Whether a phrase is what the name's bearer has: "Lund's lawyer"; or part of a name that has no more than one word without it."""
        if span == self._body_told(name):
            return False
        if name.span.holds(span):
            if self.text.startswith(" of ", span.end):
                return True  # "Duke | of Tarn"
            last = span.end == name.span.end and not is_seat(span.cut(self.text))
            return last or len(name.text.split()) - len(span.cut(self.text).split()) < 2
        between = span.start - name.span.end
        near = 0 <= between <= len("’s ") and self.text.endswith(OWNING, name.span.start, span.start)
        return near or (0 < between <= WIDTH_HAD and HAD.fullmatch(self.text, name.span.end, span.start) is not None)

    def is_beside_another(self, name: Name, span: Span) -> bool:
        """Whether a phrase is in apposition to somebody else than `name`: after a comma behind that name, or right before it."""
        at = bisect_left(self._people_starts, span.start)
        others = [other for other in self._people[max(0, at - 1) : at + 1] if other.span.holds(span)]
        for other in self._people[at - 1 : at]:
            between = APPOSED.match(self.text, other.span.end, span.start)
            of_body = self._of_body(other)
            apposed = (between and between.end() == span.start) or is_told_of(self.text, other.span, span)
            others += [other] if apposed or (of_body and of_body.told == span.start) else []
        for other in self._people[at : at + 1]:
            near = self.text[span.end : other.span.start] if other.span.start - span.end <= LONGEST_REST else ""
            others += [other] if near in BESIDES or (near == ". " and is_bare(span.cut(self.text))) or is_rest(near) else []
        return any(self._is_other(name, other) for other in others)

    def is_in_own_claim(self, entity: Entity, span: Span) -> bool:
        """Whether a phrase is of a claim that stands right behind a name of `entity`, "According to Ada Lund, the mayor knew", or of what
        the sentence begins with before that name: "In a letter to the mayor, Ada Lund said".
        """
        sentence = self._article.sentence_at(span.start)
        at = bisect_left(self._people_starts, sentence.start)
        own = [name for name in self._people[at : at + 1] if self._owner.get(id(name)) == id(entity)]
        claims = (claim_behind(self.text, name.span, sentence) for name in own)
        apart = any(name.span.start > span.end and is_circumstance(self.text, sentence.start, span, name.span) for name in own)
        apart = apart or any(is_of_other(self.text, name.span, Span(span.start + len("the "), span.end), sentence) for name in own)
        apart = apart or any(is_in_claim_of(self.text, name.span, span) or self.text[name.span.end : span.start] == " and " for name in own)
        return apart or any(claim and claim.overlaps(span) for claim in claims)

    def _of_another(self, name: Name, span: Span) -> bool:
        """Whether a phrase is what somebody has, whom somebody speaks to, or the body that another is of."""
        lead = self.text[max(0, span.start - WHOSE_WIDTH) : span.start]
        if span.start > name.span.end and "whose " in lead and WHOSE.search(lead):
            return True
        if is_between(self.text, name.span.end, span.start):
            return True
        comma = span.end < name.span.start and self.text[name.span.start - 2] == ","
        if comma and is_denied(self.text, span):
            return True
        if comma and self._ends_claim(span):
            return TELLING.match(self.text, name.span.end) is not None
        at = bisect_left(self._people_starts, span.start)
        before, behind = self._people[at - 1 : at], self._people[at : at + 1]
        owned = any(self._is_other(name, o) and self.text[span.end : o.span.start] in OWNING for o in behind)
        if owned and behind[0].span.start - span.end <= max(map(len, OWNING)):
            return True
        if any(self._is_other(name, o) and SEAT.fullmatch(self.text, span.end, o.span.start) for o in behind):
            return True
        own = name.kind == "organization" and span.end + 1 == name.span.start  # "Ada Lund of | IT firm | Orbis"
        ties = (OF, OF_TOWN)
        of = not own and any(self._is_other(name, o) and tie.fullmatch(self.text, o.span.end, span.start) for o in before for tie in ties)
        # "Ada Lund and Tom Hale of the Harbour Board"
        return of and self.text[name.span.end : before[0].span.start] != " and "

    def _ends_claim(self, span: Span) -> bool:
        """Whether a verb follows a phrase, or goes before it as one whose complement it is."""
        return PREDICATE.match(self.text, span.end) is not None or is_predicate(self.text, span) or is_supposed(self.text, span)

    def _is_other(self, name: Name, other: Name) -> bool:
        """Whether two names are of different people."""
        return other is not name and self._owner.get(id(other)) != self._owner.get(id(name))

    def _whole(self, span: Span) -> Span:
        """The span with all of the organisations that it cuts through."""
        bodies = self.bodies_at(span)
        return Span(min([span.start, *(b.span.start for b in bodies)]), max([span.end, *(b.span.end for b in bodies)]))

    def _words(self, first: int, end: int) -> Span:
        """The whole words of a run of pieces."""
        while first > 0 and not self.pieces.first[first]:
            first -= 1
        while end < len(self.pieces) and not self.pieces.first[end]:
            end += 1
        return Span(int(self.pieces.begins[first]), int(self.pieces.ends[end - 1]))


def _in_order(names: Iterator[Name]) -> list[Name]:
    return sorted(names, key=lambda n: n.span.start)


def _mean(scores: Floats) -> float:
    """The mean of some scores, without the checks of `np.mean`, which take longer than few scores do."""
    return float(np.add.reduce(scores) / len(scores))
