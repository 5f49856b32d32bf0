"""The names of an article as the reader tags them, made whole: hyphens, capitals that a source shows, two that are joined."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from service.attribution.article import Article, read_article
from service.attribution.bylines import Bylines
from service.attribution.dates import ANY
from service.attribution.encoder import Encoder
from service.attribution.first_names import is_first_name
from service.attribution.name_parts import (
    BASED,
    BODIES,
    NICKNAME,
    RIVALS,
    SENTENCE,
    TITLED,
    is_entitled,
    name_at,
    whole_kind,
    without_trade,
)
from service.attribution.names import ACRONYM, POSSESSIVE, RANKS, SMALL_WORDS, Entity, Name, initials_of, normal, untitled
from service.attribution.namesakes import in_headline
from service.attribution.pieces import Pieces, read_pieces
from service.attribution.reading import Reading
from service.attribution.sources import noun_type
from service.attribution.spans import Span
from service.attribution.statements import Statement
from service.attribution.tagging import Tagged, tag
from service.attribution.words import (
    CALENDAR,
    CAPITALS,
    DEFINITE,
    DOCUMENTS,
    GROUPS,
    HONORIFICS,
    INDEFINITE,
    LAY,
    OFFICES,
    ORGANIZATIONS,
    PLACE_NAMES,
    SOLE,
    is_joined_title,
)

# A source that ends with a name behind the noun for it: "the weekly magazine Orbis", "chief diver Lund".
CALLED = re.compile(
    r"(?:^|\s)(?P<noun>[a-z]+(?:-[a-z]+)*)\s+(?P<name>[A-Z][\w’'&.-]*(?:\s+(?:(?:of|the|and|de|van|von)\s+)?[A-Z][\w’'&.-]*)*)$"
)
# Capitalised words inside of a sentence.
INNER = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]*")
SMALL = re.compile(r"(?<![\w’'-])[a-z]{3,}\b")
# What stands behind a noun that calls some of many.
DESCRIBED = re.compile(r"\s(?:in|at|from|near|who|across)\s")
SEVERAL = re.compile(r"\s([a-z]+)")
# Capitalised words right before a name, and such as may own the rest of an organisation's: "the Tenants' Union".
CAPITALISED = re.compile(r"(?:[A-Z](?:[^\W\d_]+(?:-[^\W\d_]+)*|\.)?\s+)+$")
OWNING = re.compile(r"(?:[A-Z][^\W\d_]+(?:-[^\W\d_]+)*(?:[’']s?)?\s+)+$")
# A name between commas: "her sister, Judit, said".
APPOSED = re.compile(r",\s+(?P<name>[A-Z][\w’'-]*[a-z](?:\s+[A-Z][\w’'-]*[a-z]){0,2})(?=[,.](?:\s|$))")
PERSON_OR_BODY = {"unnamed": "person", "organization": "organization"}
# What makes a title alone a description: "the Deputy Minister", "Norland's Chief Justice".
POINTED_AT = re.compile(r"(?:\b[Tt]he|[’']s)\s+(?:[A-Z][^\W\d_]+\s+){0,3}$")
CALLINGS = OFFICES | LAY
# Times of day by their zones, and what publishes without paper.
ZONES = frozenset("GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT IST AEST AEDT SGT JST".split())
TIME = re.compile(r"\d\s?(?:[ap]\.?m\.?)?\s?$", re.IGNORECASE)
OUTLETS = frozenset("blog website site newsletter app podcast".split())
# Two that were tagged as one name.
APART = re.compile(r"(?:[Nn]either )?(?P<one>.+?) (?P<word>and|nor|vs?\.?) (?P<other>.+)")
# What an "and" joins to a body's name, behind an article.
JOINED = re.compile(r"\b[Tt]he\s(?:[A-Z][a-z]+[’']s?\s)?(?P<first>[A-Z][a-z][\w-]*)\sand\s$")
# Letters in brackets that a body is called by, and the words that they stand for.
EXPLAINED = re.compile(r"[^\S\n]\((?P<letters>[A-Z][A-Za-z]{1,8})\)")
SPELT = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
SPELT_WINDOW = 120
# Two capitalised words inside of a sentence, and what is no first name.
FIRST_NAME = re.compile(r"(?P<before>[^\W\d_]+)[^\S\n](?=(?P<first>[A-Z][a-z][^\W\d_]*(?:-[A-Z][a-z]+)?)[^\S\n](?P<last>[A-Z][\w’'-]*))")
INSIDE = frozenset("in at near outside around across into via".split())
WIFE = re.compile(r"\bMrs\b")
NO_FIRST_NAME = TITLED | HONORIFICS | LAY | RANKS | CALENDAR | ORGANIZATIONS | PLACE_NAMES.keys() | CAPITALS.keys()
# Words that are a body's name by themselves.
ALONE = ORGANIZATIONS | SOLE | {"vatican", "crown", "state", "cabinet"}
# Ranks in short, which are no names by themselves.
RANKED = frozenset("capt sgt lt col maj gen adm cmdr det insp supt const dr rev prof sen rep gov".split())
COMMON = (DOCUMENTS | GROUPS | ORGANIZATIONS) - SOLE
ENTITLING = TITLED | RIVALS
DETERMINERS = DEFINITE | INDEFINITE
# How many words a stretch of a headline has at least that is taken for a name.
STRETCH = 4
# What may stand behind a name that ends a source: "Senator Ada Lund (Tex.)".
BRACKETED = re.compile(r"(?:\s\([^()\n]{1,20}\))?")
# A person's name at the end of what was tagged, and what may stand before it.
PERSON = re.compile(r"(?<=[\s,])(?P<first>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?(?P<last>[A-Z][\w’'-]*[a-z])$")
MEMBER = re.compile(r"(?:The\s)?Member\s(?:for|of)\s")
PEOPLED = (ORGANIZATIONS | BODIES) - {"saint"}
# In how many characters before a name that is looked for.
WINDOW = 60
# What else may stand before a name in a source.
ADDRESSED = HONORIFICS | {"the"}


def read_names(
    article: Article, pieces: Pieces, reading: Reading, encoder: Encoder, statements: Sequence[Statement], bylines: Bylines
) -> list[Name]:
    """The names that the reader tags, whole where a source shows more of them, and sources in capitals that it did not tag."""
    tagged = tag("names", reading.tags["names"], pieces, encoder.decoding["names"], sure=False)
    names = _with_nicknames(article.text, _names_of(article, tagged, bylines))
    persons = [n for n in names if n.kind == "person"]
    kinds = {n.words[:1]: n.kind for n in persons} | {n.words[-1:]: n.kind for n in persons} | {n.words: n.kind for n in names}
    names = [part for n in names for part in _known_apart(article.text, n, kinds)]
    names = [part for n in names for part in _with_person(article.text, n, kinds)]
    names = _explained(article.text, _joined_bodies(article.text, names))
    starts, acronyms = [n.span.start for n in names], initials_of(names)
    missed: list[Name] = []
    whole: dict[int, Name | None] = {}
    for source in (s.source for s in statements if s.source and len(s.source.span)):
        inside = [n for n in names_within(names, starts, source.span) if n.span.overlaps(source.span) and n.kind != "other"]
        missed += [] if inside else _in_capitals(article.text, source, kinds, acronyms)
        missed += [] if inside else _apposed(article.text, source, names, starts)
        kind = whole_kind(source.span.cut(article.text), ended=bool(inside) and inside[-1].span.end == source.span.end)
        known = len(inside) == 1 and inside[0].kind == "person" and inside[0].span == source.span
        if kind and inside and not known and all(source.span.holds(n.span) for n in inside):
            whole |= dict.fromkeys(map(id, inside)) | {id(inside[-1]): name_at(article.text, source.span, kind, inside[0].first)}
        elif inside and BRACKETED.fullmatch(article.text, inside[-1].span.end, source.span.end):
            whole[id(inside[-1])] = _whole(article.text, source, inside[-1], kinds, alone=len(inside) == 1)
    every = (whole.get(id(n), n) for n in names)
    return [n for n in every if n] + [n for n in missed if n.words]


def _names_of(article: Article, tagged: Sequence[Tagged], bylines: Bylines) -> list[Name]:
    """What was tagged, without what is no name or stands where nobody speaks."""
    names = [name_at(article.text, span, t.kind, t.first) for t in tagged for span in _apart(article.text, t)]
    names = [n for n in names if n.words and any(c.isupper() for c in n.text) and not _only_title(article.text, n)]
    names = _headed(article, names)
    common = _common(article.text, names)
    names = [n for n in names if not (id(n) in common or _is_headline(article, n))]
    return [n for n in names if not (bylines.hold(n.span) or _is_zone(article.text, n))]


def _with_nicknames(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, both sides of a person's nickname as one with it."""
    out: list[Name] = []
    for name in names:
        # The nickname may have been tagged as a name of its own.
        back = next((back for back in (1, 2) if len(out) >= back and _nicknamed(text, out[-back], name)), 0)
        first = out[-back] if back else name
        del out[len(out) - back :]
        span = Span(first.span.start, name.span.end)
        out.append(Name(span, "person", first.first, span.cut(text), normal(span.cut(text))) if back else name)
    return out


def _nicknamed(text: str, before: Name, name: Name) -> bool:
    return before.kind == name.kind == "person" and NICKNAME.fullmatch(text, before.span.end, name.span.start) is not None


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
    found: dict[str, set[str]] = {}
    common = set(SMALL.findall(text)) if short else set()
    others = [n.span for e in entities if e.kind != "person" for n in e.names] if short else []
    ends = {span.end for span in others}
    inside = {at for span in others for at in range(span.start + 1, span.end)}
    for pair in FIRST_NAME.finditer(text) if short else ():
        surname, first = normal(pair["last"])[-1:], pair["first"].casefold()
        begins = pair["before"].islower() and pair["before"] not in INSIDE
        apart = pair.end("first") not in ends and (begins or pair.start("first") in inside)
        if apart and surname and surname[0] in short and first not in NO_FIRST_NAME and first not in common:
            found.setdefault(surname[0], set()).add(f"{pair['first']} {POSSESSIVE.sub('', pair['last'])}")
    for word, names in found.items():
        if len(names) == 1:
            alone[word].name = names.pop()


def _common(text: str, names: Sequence[Name]) -> set[int]:
    """Those of some names, by identity, that are common nouns with which sentences begin."""
    first = [n for n in names if len(n.words) == 1 and SENTENCE.search(text, max(0, n.span.start - 4), n.span.start)]
    inner = frozenset(INNER.findall(text)) if first else frozenset[str]()
    small = frozenset(SMALL.findall(text)) - frozenset(map(str.casefold, inner)) if first else frozenset[str]()
    return {id(n) for n in first if _is_common(text, n, inner, small)}


def _is_common(text: str, name: Name, inner: frozenset[str], small: frozenset[str]) -> bool:
    """Whether what was tagged as a name where a sentence begins is a common noun: "Invoices seen by …", "Federation chairman …",
    "Forest officials …".

    `inner` are the capitalised words inside of sentences, `small` those in small letters that are none of them.
    """
    if name.text.endswith("ing") and text.startswith(" that ", name.span.end):  # "Conceding that …"
        return True
    several = SEVERAL.match(text, name.span.end)
    if several and several[1] in GROUPS and name.kind == "organization" and name.text.casefold() in small:
        return True
    if name.words[0] in COMMON:
        return name.text not in inner
    return name.words[0].removesuffix("s") in CALLINGS and DESCRIBED.match(text, name.span.end) is not None


def _is_headline(article: Article, name: Name) -> bool:
    """Whether what was tagged as a name is a stretch of a headline in capitals: "Orbis Seeks Court Protection"."""
    several = len(name.words) >= STRETCH and name.kind == "organization" and name.span.end <= article.paragraphs[0].end
    return several and in_headline(name, article.text) and article.text.count(name.text) == 1


def _headed(article: Article, names: list[Name]) -> list[Name]:
    """The names, those of the headline cut to what the article goes on to call somebody: "Ada Lund | Backs Jo Marsh"."""
    end = article.paragraphs[0].end if article.paragraphs else 0
    known = {n.text for n in names if n.span.start >= end and " " in n.text}
    out: list[Name] = []
    for name in names:
        words = name.text.split()
        stretch = name.span.end <= end and name.text not in known and in_headline(name, article.text)
        starts = [" ".join(words[:k]) for k in range(len(words) - 1, 1, -1)] if stretch else []
        begun = next((start for start in starts if start in known), None)
        out.append(name_at(article.text, Span(name.span.start, name.span.start + len(begun)), name.kind, name.first) if begun else name)
    return out


def _is_zone(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is the zone of a time of day: "10:30 GMT"."""
    return name.text in ZONES and TIME.search(text, max(0, name.span.start - 8), name.span.start) is not None


def _only_title(text: str, name: Name) -> bool:
    """Whether what was tagged as a name is an office and no more: "The Deputy Minister"."""
    if not all(word in TITLED or is_joined_title(word) for word in name.words):
        return False
    if name.words[0] in RANKED and len(name.words) == 1:
        return True
    return name.text.startswith("The ") or POINTED_AT.search(text, max(0, name.span.start - WINDOW), name.span.start) is not None


def _whole(text: str, source: Tagged, name: Name, kinds: dict[tuple[str, ...], str], *, alone: bool) -> Name:
    """A name that ends a source, from where its capitals begin: "Govind Rao Shinde" where "Rao Shinde" was tagged, and where it stands
    `alone`, "Tenants' Union" where "Union" was.
    """
    capitals = OWNING if alone and name.kind == "organization" else CAPITALISED
    lead = capitals.search(text[source.span.start : name.span.start])
    rest = text[source.span.start : name.span.start - len(lead[0])].split() if lead else ["?"]
    titled = lead is not None and (lead[0].casefold().split()[-1].strip(".") in ENTITLING or lead[0].casefold().split()[-1] in RANKS)
    addressed = lead is not None and name.kind == "person" and all(word.casefold().strip(".") in HONORIFICS for word in lead[0].split())
    body = not ORGANIZATIONS.isdisjoint(rest[-1:]) and not addressed  # "the registrar of the hospital Dr Ada Lund"
    apart = all(word.casefold().strip(".") in ADDRESSED for word in rest) or body or (name.kind == "person" and rest[-1] in TITLED)
    party = lead is not None and (body or kinds.get(normal(lead[0])) == "organization")
    begun = party and name.kind == "person" and len(name.words) > 1 and is_first_name(name.words[0])  # "the Lib Dems Ada Lund"
    if lead is None or (name.kind == "place" and not body) or titled or begun or not apart:
        return name
    span = without_trade(text, Span(name.span.start - len(lead[0]), name.span.end))
    based = BASED.match(span.cut(text))
    span = Span(span.start + based.end(), span.end) if based else span
    return Name(span, "organization" if body else name.kind, name.first, span.cut(text), normal(span.cut(text)))


def _apart(text: str, tagged: Tagged) -> list[Span]:
    """The span, or both sides of an "and" between two persons or places that were tagged as one, of "nor" or "v." between any."""
    told = tagged.span.cut(text)
    joint = APART.fullmatch(told)
    if joint is None or (joint["word"] == "and" and tagged.kind not in ("person", "place")):
        return [tagged.span]
    return [Span(tagged.span.start + joint.start(group), tagged.span.start + joint.end(group)) for group in ("one", "other")]


def _in_capitals(text: str, source: Tagged, kinds: dict[tuple[str, ...], str], acronyms: set[str]) -> list[Name]:
    """The name that an untagged source is, or ends with: one that the article knows, or by its capitals; both where two known ones are
    joined.
    """
    parts = _known_apart(text, Name(source.span, "organization", source.first, source.span.cut(text), ()), kinds)
    if len(parts) > 1:
        return parts
    words = source.span.cut(text)
    called = CALLED.search(words)
    noun = called["noun"] if called else ""
    body = noun in ORGANIZATIONS or noun in OUTLETS
    if called and (body or noun in OFFICES):
        span = Span(source.span.start + called.start("name"), source.span.end)
        return [name_at(text, span, "organization" if body else "person", source.first)]
    based = BASED.match(words)
    if based:  # "Leeds-based Orbis"
        return [name_at(text, Span(source.span.start + based.end(), source.span.end), "organization", source.first)]
    known = kinds.get(normal(words)) if words[:1].isupper() else None
    kind = known if known not in (None, "other") else _kind_of_capitals(words, acronyms)
    return [name_at(text, source.span, kind, source.first)] if kind else []


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


def _known_apart(text: str, name: Name, kinds: dict[tuple[str, ...], str]) -> list[Name]:
    """The name, or both sides of its "and" where the article knows each as a name of its own: "the US and South Korea"."""
    several = name.kind == "organization" and " and " in name.text
    joint = re.fullmatch(r"(?:[Tt]he\s+)?(.+?) and (?:the\s+)?(.+)", name.text) if several else None
    if joint is None:
        return [name]
    sides = [Span(name.span.start + joint.start(k), name.span.start + joint.end(k)) for k in (1, 2)]
    found = [kinds.get(normal(s.cut(text))) or ("place" if " ".join(normal(s.cut(text))) in PLACE_NAMES else None) for s in sides]
    return [name_at(text, s, kind, name.first) for s, kind in zip(sides, found, strict=True) if kind] if all(found) else [name]


def _with_person(text: str, name: Name, kinds: dict[tuple[str, ...], str]) -> list[Name]:
    """The name, or the body and the person that were tagged as one: "Civic Union | Ada Lund", "Member for Leeds | Ada Lund"."""
    person = PERSON.search(name.text) if name.kind in ("organization", "person") and name.text.count(" ") > 1 else None
    if person is None or not is_first_name(normal(person["first"])[0]) or person["last"].casefold() in ORGANIZATIONS | BODIES:
        return [name]
    lead, start = name.text[: person.start()].rstrip(" ,"), name.span.start + person.start()
    words = normal(lead)
    noun = lead.split()[-1].casefold()
    body = kinds.get(words) == "organization" or (name.kind == "organization" and noun in PEOPLED)
    if not words or is_first_name(words[-1]) or not (body or MEMBER.match(lead)):
        return [name]
    parts = [name_at(text, Span(name.span.start, name.span.start + len(lead)), "organization", name.first)] if body else []
    return [*parts, name_at(text, Span(start, name.span.end), "person", name.first)]


def _joined_bodies(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, a body's with what an "and" joins to it where that is nothing by itself: "the | Fish and | Wildlife Agency"."""
    often = Counter(n.words for n in names)
    out: list[Name] = []
    for name in names:
        joint = JOINED.search(text, max(0, name.span.start - WINDOW), name.span.start) if name.kind == "organization" else None
        last = name.text.rsplit(maxsplit=1)[-1].casefold()
        alone = joint is not None and joint["first"].casefold() in ALONE
        if joint is None or alone or last not in BODIES or len(name.words) < 2:
            out.append(name)
            continue
        span = Span(joint.start("first"), name.span.end)
        before = out[-1] if out and out[-1].span.start >= span.start else None
        if before is not None and (before.kind == "person" or often[before.words] > 1):
            out.append(name)
            continue
        del out[len(out) - (before is not None) :]
        out.append(name_at(text, span, "organization", before.first if before else name.first))
    return out


def _explained(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, bodies whole whose letters are given in brackets behind them: "Building and Roads Authority (BRA)"."""
    every, starts = list(names), [n.span.start for n in names]
    whole: dict[int, Name] = {}
    parts: set[int] = set()
    for given in EXPLAINED.finditer(text):
        span = _spelt_out(text, given.start(), given["letters"].upper())
        if span is None or (ORGANIZATIONS | BODIES).isdisjoint(normal(span.cut(text))):
            continue
        met = [n for n in names_within(every, starts, span) if n.span.overlaps(span)]
        if met and all(span.holds(n.span) for n in met) and not any(n.span == span for n in met):
            whole[id(met[0])] = Name(span, "organization", met[0].first, span.cut(text), normal(span.cut(text)))
            parts.update(map(id, met[1:]))
    return [whole.get(id(n), n) for n in every if id(n) not in parts]


def _spelt_out(text: str, end: int, letters: str) -> Span | None:
    """The capitalised words right before an offset that begin with some letters, small words between them with or without theirs."""
    words: list[re.Match[str]] = []
    for word in reversed(list(SPELT.finditer(text, max(0, end - SPELT_WINDOW), end))):
        if text[word.end() : words[-1].start() if words else end].strip(" ,") or not (word[0][0].isupper() or word[0] in SMALL_WORDS):
            break
        words.append(word)
    for first in range(len(words) - 1, 0, -1):
        parts = [part for word in reversed(words[: first + 1]) for part in word[0].split("-") if part]
        every, capital = "".join(part[0] for part in parts), "".join(part[0] for part in parts if part not in SMALL_WORDS)
        if words[first][0][0].isupper() and letters in (every.upper(), capital.upper()):
            return Span(words[first].start(), end)
    return None


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
    explained = words.casefold().startswith("the ") or parts[0].casefold() in acronyms
    if len(parts) == 1 and 1 < len(parts[0]) <= ACRONYM and parts[0].isupper() and explained:
        return "organization"
    capital = all(part[:1].isupper() or part in ("of", "the", "and", "for") for part in parts)
    if any(word in TITLED or is_joined_title(word) for word in (parts[0].casefold(), parts[-1].casefold())):
        return None
    return "organization" if capital and len(parts) > 1 and noun_type(normal(words)[-1] if normal(words) else "", "") == "unnamed" else None


def names_within(names: list[Name], starts: list[int], span: Span) -> list[Name]:
    """The names that begin in the span, or just before it."""
    return names[max(0, bisect_left(starts, span.start) - 1) : bisect_left(starts, span.end)]
