"""The names of an article as the reader tags them, made whole: hyphens, capitals that a source shows, two that are joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from service.attribution.article import Article, read_article
from service.attribution.capitals import CAPITALS
from service.attribution.cues.bylines import Bylines
from service.attribution.dates import ANY
from service.attribution.encoder import Encoder
from service.attribution.mentions.nouns import noun_type
from service.attribution.names.beside_nouns import called_by_noun
from service.attribution.names.broken import with_broken
from service.attribution.names.entities import ACRONYM, LEGAL, POSSESSIVE, RANKS, Entity, Name, initials_of, normal, untitled, words_of
from service.attribution.names.entitled import bearer, is_entitled
from service.attribution.names.first_names import is_first_name
from service.attribution.names.in_short import by_office
from service.attribution.names.joined_names import (
    apart,
    explained,
    joined_bodies,
    known_apart,
    listed_unions,
    names_within,
    owned_apart,
    with_nicknames,
    with_person,
    without_parts,
)
from service.attribution.names.joined_places import joined_places
from service.attribution.names.name_parts import (
    BASED,
    PREFACES,
    RIVALS,
    TRADERS,
    name_at,
    owner_of_body,
    whole_kind,
)
from service.attribution.names.no_names import OFFICE_OF, SMALL, common, headed, is_headline, is_ticker, is_zone, only_title
from service.attribution.names.peoples import DOUBLE
from service.attribution.names.styled import with_styles
from service.attribution.names.trades import PEOPLE, without_trade
from service.attribution.names.untagged import found_again
from service.attribution.names.untagged_bodies import bodies_beside, is_body, is_known, persons_beside, with_letters
from service.attribution.reader.pieces import Pieces, read_pieces
from service.attribution.reader.reading import Reading
from service.attribution.reader.tagging import Tagged, tag
from service.attribution.spans import Span
from service.attribution.statements import Statement
from service.attribution.words import (
    CALENDAR,
    DETERMINERS,
    FIRMS,
    HONORIFICS,
    LAY,
    ORGANIZATIONS,
    PARTISANS,
    PLACE_NAMES,
    TITLED,
    is_joined_title,
)

# Capitalised words right before a name, and such as may own the rest of an organisation's: "the Tenants' Union".
CAPITALISED = re.compile(r"(?:[A-Z](?:[^\W\d_]+(?:-[^\W\d_]+)*|\.)?\s+)+$")
OWNING = re.compile(r"(?:[A-Z][^\W\d_]+(?:-[^\W\d_]+)*(?:[’']s?)?\s+)+$")
# A name between commas: "her sister, Judit, said".
APPOSED = re.compile(r",\s+(?P<name>[A-Z][\w’'-]*[a-z](?:\s+[A-Z][\w’'-]*[a-z]){0,2})(?=[,.](?:\s|$))")
PERSON_OR_BODY = {"unnamed": "person", "organization": "organization"}
# Two capitalised words inside of a sentence, from the space before them so that a search skips to that, and what is no first name.
FIRST_NAME = re.compile(r"[^\S\n](?<=[^\W\d_].)(?=(?P<first>[A-Z][a-z][^\W\d_]*(?:-[A-Z][a-z]+)?)[^\S\n](?P<last>[A-Z][\w’'-]*))")
LAST_WORD, LONGEST_WORD = re.compile(r"[^\W\d_]+$"), 60
# Titles that stand before whole names: "Sen. Ada Lund".
TITLED_SO = re.compile(r"\b(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Prof|Rev|Lt|Col|Gen|Capt|Sgt)\.$")
BEARING = frozenset("Senator Representative Congressman Congresswoman Governor Mr Mrs Ms Dr Prof Professor Judge Councillor Cllr".split())
INSIDE = frozenset("in at near outside around across into via".split())
WIFE = re.compile(r"\bMrs\b")
NO_FIRST_NAME = TITLED | HONORIFICS | LAY | RANKS | CALENDAR | ORGANIZATIONS | PLACE_NAMES.keys() | CAPITALS.keys()
# Such as stand before a name and are no part of it, and those of them with which periodicals begin.
ENTITLING = (TITLED | RIVALS | FIRMS | TRADERS | PREFACES | {"both", "neither"}) - {"daily", "weekly"}
# "Tarn University | Ada Lund", "Australian | Ada Lund".
BEFORE_PERSONS = ORGANIZATIONS | PEOPLE
# What may stand behind a name that ends a source: "Senator Ada Lund (Tex.)".
BRACKETED = re.compile(r"(?:\s\([^()\n]{1,20}\))?")
# What else may stand before a name in a source.
ADDRESSED = HONORIFICS | {"the"}


def read_names(
    article: Article, pieces: Pieces, reading: Reading, encoder: Encoder, statements: Sequence[Statement], bylines: Bylines
) -> list[Name]:
    """The names that the reader tags, whole where a source shows more of them, and sources in capitals that it did not tag."""
    tagged = tag("names", reading.tags["names"], pieces, encoder.decoding["names"], sure=False)
    names = with_nicknames(article.text, with_broken(article.text, _names_of(article, tagged, bylines)))
    names = joined_places(article.text, names)
    persons = [n for n in names if n.kind == "person"]
    kinds = {n.words[:1]: n.kind for n in persons} | {n.words[-1:]: n.kind for n in persons} | {n.words: n.kind for n in names}
    names = [part for n in names for part in known_apart(article.text, n, kinds)]
    names = [part for n in names for part in with_person(article.text, n, kinds)]
    names = explained(article.text, joined_bodies(article.text, owned_apart(article.text, names)))
    names = listed_unions(article.text, without_parts(names), pieces)
    starts, acronyms = [n.span.start for n in names], initials_of(names)
    missed: list[Name] = []
    whole: dict[int, Name | None] = {}
    for source in (s.source for s in statements if s.source and len(s.source.span)):
        inside = [n for n in names_within(names, starts, source.span) if n.span.overlaps(source.span) and n.kind != "other"]
        lettered = with_letters(article.text, source.span, inside)
        if lettered:
            missed += [name_at(article.text, lettered, "organization", source.first)]
            whole |= {id(n): None for n in names_within(names, starts, lettered) if n.span.overlaps(lettered)}
        beside = bodies_beside(article.text, source.span, inside)
        missed += [name_at(article.text, span, "organization", source.first) for span in beside]
        others = persons_beside(article.text, source.span, inside, kinds) if not beside else []
        missed += [name_at(article.text, span, "person", source.first) for span in others]
        missed += [] if inside or beside or lettered else _in_capitals(article.text, source, kinds, acronyms)
        missed += [] if inside else _apposed(article.text, source, names, starts)
        kind = whole_kind(source.span.cut(article.text), ended=bool(inside) and inside[-1].span.end == source.span.end)
        known = len(inside) == 1 and inside[0].kind == "person" and inside[0].span == source.span
        if kind and inside and not known and all(source.span.holds(n.span) for n in inside):
            whole |= dict.fromkeys(map(id, inside)) | {id(inside[-1]): name_at(article.text, source.span, kind, inside[0].first)}
        elif longer := _called_so(article.text, source, inside):
            whole[id(inside[0])] = longer
        elif inside and BRACKETED.fullmatch(article.text, inside[-1].span.end, source.span.end):
            whole[id(inside[-1])] = _whole(article.text, source, inside[-1], kinds, alone=len(inside) == 1)
    every = by_office(article.text, [n for n in (whole.get(id(n), n) for n in names) if n] + [n for n in missed if n.words])
    every = with_styles(article.text, every)
    return every + found_again(article.text, every, [t.span for t in tagged], pieces)


def _names_of(article: Article, tagged: Sequence[Tagged], bylines: Bylines) -> list[Name]:
    """What was tagged, without what is no name or stands where nobody speaks."""
    names = [name_at(article.text, span, t.kind, t.first) for t in tagged for span in apart(article.text, t)]
    names = [n for n in names if n.words and any(c.isupper() for c in n.text) and not only_title(article.text, n)]
    names = headed(article, names)
    found = common(article.text, names)
    names = [n for n in names if not (id(n) in found or is_headline(article, n))]
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
    """Give persons whom the reader tagged by one word alone the first name that stands before it somewhere, where that is one; "Mrs Lund"
    may be the wife of whom that names.
    """
    alone = {next(iter(e.forms))[-1]: e for e in entities if e.kind == "person" and len(e.forms) == 1 and len(next(iter(e.forms))) == 1}
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
            found.setdefault(surname[0], {})[f"{pair['first']} {POSSESSIVE.sub('', pair['last'])}"] = first
    common = set(SMALL.findall(text)) if found else set()
    named = {form for e in entities if e.kind == "person" for form in e.forms} if found else set()
    for word, names in found.items():
        fitting = [name for name, first in names.items() if first not in common and normal(name) not in named]
        if len(fitting) == 1:
            alone[word].name = fitting[0]


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


def _whole(text: str, source: Tagged, name: Name, kinds: dict[tuple[str, ...], str], *, alone: bool) -> Name:
    """A name that ends a source, from where its capitals begin: "Govind Rao Shinde" where "Rao Shinde" was tagged, and where it stands
    `alone`, "Tenants' Union" where "Union" was.
    """
    capitals = OWNING if alone and name.kind == "organization" else CAPITALISED
    lead = capitals.search(text[source.span.start : name.span.start])
    rest = text[source.span.start : name.span.start - len(lead[0])].split() if lead else ["?"]
    ahead = lead[0].casefold().split()[-1].strip(".") if lead else ""
    called = ahead in LAY and len(name.words) > 1 and not is_first_name(ahead)  # "Tarn Ombudsman | Ada Lund"
    titled = ahead in ENTITLING | RANKS or called or (name.kind == "person" and ahead in BEFORE_PERSONS)
    addressed = lead is not None and name.kind == "person" and all(word.casefold().strip(".") in HONORIFICS for word in lead[0].split())
    body = not ORGANIZATIONS.isdisjoint(rest[-1:]) and not addressed  # "the registrar of the hospital Dr Ada Lund"
    apart = all(word.casefold().strip(".") in ADDRESSED for word in rest) or body or (name.kind == "person" and rest[-1] in TITLED)
    of_a_party = rest and name.kind == "person" and len(name.words) > 1 and POSSESSIVE.search(rest[-1])  # "Plaid Cymru’s | Ada Mair Lund"
    apart = apart or bool(of_a_party)
    party = lead is not None and (body or kinds.get(normal(lead[0])) == "organization")
    begun = party and name.kind == "person" and len(name.words) > 1 and is_first_name(name.words[0])  # "the Lib Dems Ada Lund"
    if lead is None or (name.kind == "place" and not body) or titled or begun or not apart:
        return name
    span = without_trade(text, Span(name.span.start - len(lead[0]), name.span.end))
    if name.kind == "person" and bearer(span.cut(text)):  # "Former Silver Fern | Ada Lund"
        return name
    based = BASED.match(span.cut(text)) or (owner_of_body(span.cut(text)) if name.kind == "organization" else None)
    span = Span(span.start + based.end(), span.end) if based else span
    kind = "organization" if body else name.kind
    return Name(span, kind, name.first, span.cut(text), words_of(span.cut(text), kind))


def _in_capitals(text: str, source: Tagged, kinds: dict[tuple[str, ...], str], acronyms: set[str]) -> list[Name]:
    """The name that an untagged source is, or ends with: one that the article knows, or by its capitals; both where two known ones are
    joined.
    """
    parts = known_apart(text, Name(source.span, "organization", source.first, source.span.cut(text), ()), kinds)
    if len(parts) > 1:
        return parts
    words = source.span.cut(text)
    called = called_by_noun(words)
    if called is not None:
        at, kind_called = called
        span = Span(source.span.start + at.start, source.span.start + at.end)
        return [name_at(text, span, kind_called, source.first)]
    based = BASED.match(words)
    if based:  # "Leeds-based Orbis"
        return [name_at(text, Span(source.span.start + based.end(), source.span.end), "organization", source.first)]
    known = kinds.get(normal(words)) if words[:1].isupper() else None
    known = "organization" if known is None and words[:1].isupper() and (is_known(words) or is_body(text, source.span)) else known
    kind = known if known not in (None, "other") else _kind_of_capitals(words, acronyms)
    return [name_at(text, source.span, kind, source.first)] if kind else []


def _called_so(text: str, source: Tagged, inside: Sequence[Name]) -> Name | None:
    """All of a body's name behind the noun for it, where its end alone was tagged: "the aid group Healers of the | Plain"."""
    called = called_by_noun(source.span.cut(text)) if len(inside) == 1 and inside[0].kind != "person" else None
    if called is None or called[1] != "organization":
        return None
    span = Span(source.span.start + called[0].start, source.span.start + called[0].end)
    longer = span.start < inside[0].span.start and span.end == inside[0].span.end
    return name_at(text, span, "organization", inside[0].first) if longer else None


def _apposed(text: str, source: Tagged, names: list[Name], starts: list[int]) -> list[Name]:
    """The name between commas behind a description that speaks, where the reader did not tag it: "her sister, Judit, said"."""
    found = APPOSED.match(text, source.span.end)
    first = source.span.cut(text).split(maxsplit=1)[0].casefold()
    if found is None or first not in DETERMINERS:
        return []
    span = Span(*found.span("name"))
    known = any(name.span.overlaps(span) for name in names_within(names, starts, span))
    dated = ANY.fullmatch(found["name"]) is not None
    kind = noun_type(source.span.cut(text).split()[-1].casefold(), first)
    if known or dated or found["name"].casefold() in HONORIFICS or kind not in PERSON_OR_BODY:
        return []
    return [name_at(text, span, PERSON_OR_BODY[kind], source.first)]


def _kind_of_capitals(words: str, acronyms: set[str]) -> str | None:
    """What a source is that is written like a name: a known country or capital, otherwise an organisation of two words or more, or by an
    acronym that the article explains.
    """
    key = " ".join(normal(words))
    if key in PLACE_NAMES or key in CAPITALS:
        return "place"
    if is_entitled(words):
        return "person"
    parts = words.removeprefix("The ").removeprefix("the ").split()
    explained = words.casefold().startswith("the ") or parts[0].casefold().replace("&", "") in acronyms
    if len(parts) == 1 and 1 < len(parts[0]) <= ACRONYM and parts[0].isupper() and explained:
        return "organization"
    capital = all(part[:1].isupper() or part in ("of", "the", "and", "for") or (part in LEGAL and part is parts[-1]) for part in parts)
    last = parts[-1].casefold()
    if (
        last in PARTISANS
        or " ".join(parts).casefold() in DOUBLE
        or OFFICE_OF.fullmatch(words)
        or any(word in TITLED or is_joined_title(word) for word in (parts[0].casefold(), last))
    ):
        return None
    return "organization" if capital and len(parts) > 1 and noun_type(normal(words)[-1] if normal(words) else "", "") == "unnamed" else None
