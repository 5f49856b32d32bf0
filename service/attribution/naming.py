"""The names of an article as the reader tags them, made whole: hyphens, capitals that a source shows, two that are joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from service.attribution.addresses import MR, SENATOR
from service.attribution.article import Article, read_article
from service.attribution.cues.layout.bylines import Bylines
from service.attribution.encoder import Encoder
from service.attribution.names.countries.capitals import CAPITALS
from service.attribution.names.entities import RANKS, Entity, Name, normal, untitled
from service.attribution.names.extents.committees import with_committees
from service.attribution.names.extents.dotted import at_stops, whole_addresses, without_stops
from service.attribution.names.extents.name_parts import OPENING, name_at
from service.attribution.names.extents.styled import with_styles
from service.attribution.names.mended.apposed_firms import with_apposed_firms
from service.attribution.names.mended.broken import with_broken
from service.attribution.names.mended.called_before import without_callings
from service.attribution.names.mended.called_firms import with_called_firms
from service.attribution.names.mended.funds import is_fund, whole_fund
from service.attribution.names.mended.in_short import by_office
from service.attribution.names.mended.joined_names import (
    apart,
    explained,
    joined_bodies,
    known_apart,
    listed_unions,
    owned_apart,
    with_nicknames,
    with_person,
    without_parts,
)
from service.attribution.names.mended.no_names import SMALL, common, headed, is_headline, is_ticker, is_zone, only_title
from service.attribution.names.mended.one_body import with_one_body
from service.attribution.names.mended.spelt import with_spelt
from service.attribution.names.mended.surname_first import with_surnames_first
from service.attribution.names.mended.untagged import found_again
from service.attribution.names.same.couples import with_shared_surnames
from service.attribution.names.same.joined_places import joined_places
from service.attribution.names.wording.honours import are_honours
from service.attribution.names.wording.party_tags import is_seat
from service.attribution.names.wording.police_letters import with_detectives
from service.attribution.ranks import OFFICERS_SHORT
from service.attribution.reader.pieces import Pieces, read_pieces
from service.attribution.reader.reading import Reading
from service.attribution.reader.tagging import Tagged, tag
from service.attribution.sourced_names import SourcedNames
from service.attribution.spans import Span
from service.attribution.statement import Statement
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import CALENDAR, HONORIFICS, LAY, ORGANIZATIONS, PLACE_NAMES, TITLED

# Two capitalised words inside of a sentence, from the space before them so that a search skips to that, and what is no first name.
FIRST_NAME = re.compile(r"[^\S\n](?<=[^\W\d_].)(?=(?P<first>[A-Z][a-z][^\W\d_]*(?:-[A-Z][a-z]+)?)[^\S\n](?P<last>[A-Z][\w’'-]*))")
LAST_WORD, LONGEST_WORD = re.compile(r"[^\W\d_]+$"), 60
# Titles that stand before whole names: "Sen. Ada Lund".
TITLED_SO = re.compile(rf"\b(?:{MR}|{SENATOR}|{OFFICERS_SHORT}|Prof|Rev|Sgt)\.$")
BEARING = frozenset("Senator Representative Congressman Congresswoman Governor Mr Mrs Ms Dr Prof Professor Judge Councillor Cllr".split())
# Whole generations, which are nobody's name.
GENERATIONS = frozenset("millennials boomers zoomers xers".split())
INSIDE = frozenset("in at near outside around across into via".split())
WIFE = re.compile(r"\bMrs\b")
NO_FIRST_NAME = TITLED | HONORIFICS | LAY | RANKS | CALENDAR | ORGANIZATIONS | PLACE_NAMES.keys() | CAPITALS.keys()


def read_names(
    article: Article, pieces: Pieces, reading: Reading, encoder: Encoder, statements: Sequence[Statement], bylines: Bylines
) -> list[Name]:
    """The names that the reader tags, whole where a source shows more of them, and sources in capitals that it did not tag."""
    tagged = tag("names", reading.tags["names"], pieces, encoder.decoding["names"], sure=False)
    names = with_nicknames(article.text, with_broken(article.text, _names_of(article, tagged, bylines, pieces)))
    names = with_called_firms(article.text, joined_places(article.text, names), pieces)
    persons = [n for n in names if n.kind == "person"]
    kinds = {n.words[:1]: n.kind for n in persons} | {n.words[-1:]: n.kind for n in persons} | {n.words: n.kind for n in names}
    names = [part for n in names for part in known_apart(article.text, n, kinds)]
    names = [part for n in names for part in with_person(article.text, n, kinds)]
    names = with_committees(article.text, with_one_body(article.text, names))
    names = explained(article.text, joined_bodies(article.text, owned_apart(article.text, names)))
    sources = [s.source for s in statements if s.source and len(s.source.span)]
    names = listed_unions(article.text, without_parts(names), pieces)
    names = with_spelt(article.text, names, pieces, (source.span for source in sources))
    names = with_apposed_firms(article, names, pieces)
    shown = SourcedNames(article.text, names, kinds)
    for source in sources:
        shown.look(source)
    every = by_office(article.text, shown.names())
    every = with_shared_surnames(article.text, sorted(every, key=lambda name: name.span.start))
    every = with_detectives(with_styles(article.text, every))
    spans = [t.span for t in tagged]
    every = [*without_callings(every), *with_surnames_first(article.text, every, spans, pieces)]
    return every + found_again(article.text, every, spans, pieces)


def _names_of(article: Article, tagged: Sequence[Tagged], bylines: Bylines, pieces: Pieces) -> list[Name]:
    """What was tagged, without what is no name or stands where nobody speaks."""
    whole = whole_addresses(article.text, tagged)
    parts = [part for t in whole for part in at_stops(article, t, pieces)]
    named = [name_at(article.text, span, t.kind, t.first) for t in parts for span in apart(article.text, t)]
    names = without_stops(article.text, named)
    names = [n for n in names if n.words and any(c.isupper() for c in n.text) and not only_title(article.text, n)]
    names = [n for n in names if not (are_honours(n.text) or is_seat(n.text) or n.words[-1] in GENERATIONS)]
    names = headed(article, names)
    found = common(article.text, names)
    names = [n for n in names if not (id(n) in found or is_headline(article, n))]
    names = [whole_fund(article.text, n) for n in names if not is_fund(article.text, n)]
    return [n for n in names if not (bylines.hold(n.span) or is_zone(article.text, n) or is_ticker(article.text, n))]


def names_of_title(title: str, encoder: Encoder) -> list[Name]:
    """The names in an article's headline that is not part of its text; their spans are of the headline."""
    article = read_article(title)
    pieces = read_pieces(article, encoder.tokenizer)
    tagged = tag("names", encoder.read(pieces).tags["names"], pieces, encoder.decoding["names"], sure=False)
    return [name_at(title, t.span, t.kind, t.first) for t in tagged]


def lengthen(entities: Sequence[Entity], titled: Sequence[Name]) -> None:
    """Give persons whom the text calls by one word alone the fuller name that the headline has, where it is one person's."""
    full = {normal(n.text): untitled(n.text) for n in titled if n.kind == "person" and len(n.words) > 1}
    for entity in entities if full else ():
        words = {form[-1] for form in entity.forms if form} if entity.kind == "person" else set()
        fitting = [name for form, name in full.items() if form[-1] in words]
        namesakes = [e for e in entities if e.kind == "person" and any(form and form[-1] in words for form in e.forms)]
        if len(fitting) == 1 and len(namesakes) == 1 and all(len(form) == 1 for form in entity.forms):
            entity.name = fitting[0]


def give_first_names(entities: Sequence[Entity], text: str) -> None:
    """Give persons whom the reader tagged by a surname alone, of one word or with a particle, the first name that stands before it
    somewhere, where that is one; "Mrs Lund" may be the wife of whom that names.
    """
    alone = {form[0]: e for e in entities if e.kind == "person" and len(e.forms) == 1 for form in e.forms if _is_surname(form)}
    short = {word for word, e in alone.items() if not any(WIFE.search(text, max(0, n.span.start - 5), n.span.end) for n in e.names)}
    # The full names that each may have, with their first names.
    found: dict[str, dict[str, str]] = {}
    others = sorted((n.span for e in entities if e.kind != "person" for n in e.names), key=lambda span: span.start) if short else []
    ends = {span.end for span in others}
    starts = [span.start for span in others]
    for pair in FIRST_NAME.finditer(text) if short else ():
        first = pair["first"].casefold()
        apart = pair.end("first") not in ends and (_may_begin(text, pair.start()) or _is_within(others, starts, pair.start("first")))
        surname = normal(pair["last"])[-1:] if apart and first not in NO_FIRST_NAME else ()
        if surname and surname[0] in short:
            told = alone[surname[0]].name if surname[0] in OPENING else POSSESSIVE.sub("", pair["last"])
            if text.startswith(told, pair.start("last")):
                found.setdefault(surname[0], {})[f"{pair['first']} {told}"] = first
    common = set(SMALL.findall(text)) if found else set()
    named = {form for e in entities if e.kind == "person" for form in e.forms} if found else set()
    for word, names in found.items():
        fitting = [name for name, first in names.items() if first not in common and normal(name) not in named]
        if len(fitting) == 1:
            alone[word].name = fitting[0]


def _is_surname(form: tuple[str, ...]) -> bool:
    """Whether a name is a surname by itself: "Lund", "Le Roux"."""
    return len(form) == 1 or (len(form) == 2 and form[0] in OPENING)


def _may_begin(text: str, offset: int) -> bool:
    """Whether a person's name may begin behind an offset: a word in small letters stands before it, and none that a place follows."""
    before = LAST_WORD.search(text, max(0, offset - LONGEST_WORD), offset)
    if before is None:
        return TITLED_SO.search(text, max(0, offset - LONGEST_WORD), offset) is not None
    return (before[0].islower() and before[0] not in INSIDE) or before[0] in BEARING


def _is_within(spans: Sequence[Span], starts: Sequence[int], offset: int) -> bool:
    """Whether an offset is inside of one of some spans in order, not at its beginning."""
    at = bisect_left(starts, offset) - 1
    return at >= 0 and offset < spans[at].end
