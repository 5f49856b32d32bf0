"""Names with full stops: those of addresses on the net, of which the tagger takes a part, "Rowing | .Tarn.Org", and those with which a
sentence ends, whose stop it takes for a part of the name: "Norva Re. |", "Norva. Orbis".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from service.attribution.article import Article
from service.attribution.names.entities import Name, words_of
from service.attribution.reader.pieces import Pieces
from service.attribution.reader.tagging import Tagged
from service.attribution.spans import Span
from service.attribution.text.abbreviations import is_short

# An address in capitals, from its first word on, and what of it is behind that.
REST = re.compile(r"(?:\.[A-Z][\w-]*){0,3}\.(?:Com|Org|Net|Tv|TV|com|org|net|tv|co\.uk|org\.uk)\b(?![./@]\w)")
ADDRESS = re.compile(rf"[A-Z][\w-]*{REST.pattern}")
BEGUN = re.compile(r"(?<![\w./@-])(?:[A-Z][\w-]*\.){1,3}$")
LONGEST = 40
# Where a name goes on in the next sentence: behind a word that no full stop shortens.
STOP = re.compile(r"(?<=[a-z]{2})\.\s(?=[A-Z])")


def whole_addresses(text: str, tagged: Iterable[Tagged]) -> Iterator[Tagged]:
    """What was tagged, addresses as one body's name each."""
    end = 0
    for item in tagged:
        if item.span.start < end:
            continue
        address = _address(text, item.span) if item.kind != "place" else None
        if address is None:
            yield item
            continue
        end = address.end()
        yield replace(item, span=Span(*address.span()), kind="organization")


def _address(text: str, span: Span) -> re.Match[str] | None:
    """The address of which a span is all or a part."""
    if not text.startswith(".", span.end) and "." not in span.cut(text):
        return None
    before = BEGUN.search(text, max(0, span.start - LONGEST), span.start) if text.endswith(".", 0, span.start) else None
    address = ADDRESS.match(text, before.start() if before else span.start)
    return address if address and address.end() >= span.end else None


def address_around(text: str, span: Span) -> Span:
    """A span, or the address of which it is a part behind a full stop."""
    address = _address(text, span) if text.endswith(".", 0, span.start) else None
    return Span(*address.span()) if address else span


def with_address(text: str, span: Span) -> Span:
    """A span with all of the address of which it ends with the first word: "editor of Rowing | .Tarn.Org"."""
    rest = REST.match(text, span.end) if text.startswith(".", span.end) else None
    return Span(span.start, rest.end()) if rest else span


def at_stops(article: Article, tagged: Tagged, pieces: Pieces) -> list[Tagged]:
    """What was tagged, or what of it is in each of two sentences."""
    span = tagged.span
    stop = STOP.search(article.text, span.start, span.end) if ". " in span.cut(article.text) else None
    if stop is None or article.sentence_at(span.start) == article.sentence_at(stop.end()):
        return [tagged]
    first = int(np.searchsorted(pieces.begins, stop.end()))
    return [replace(tagged, span=Span(span.start, stop.start())), replace(tagged, span=Span(stop.end(), span.end), first=first)]


def without_stops(text: str, names: list[Name]) -> list[Name]:
    """The names, without the full stop of a sentence behind those that the article also has without one."""
    stopped = [n for n in names if n.text.endswith(".") and not is_short(n.text.rsplit(maxsplit=1)[-1])]
    if not stopped:
        return names
    known = {n.text for n in names}
    cut = {id(n) for n in stopped if n.text[:-1] in known and text[n.span.end : n.span.end + 1] in ("", " ", "\n")}
    return [_shorter(text, n) if id(n) in cut else n for n in names]


def _shorter(text: str, name: Name) -> Name:
    span = Span(name.span.start, name.span.end - 1)
    told = span.cut(text)
    return Name(span, name.kind, name.first, told, words_of(told, name.kind))
