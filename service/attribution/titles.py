"""Offices by their wording, where the role head is silent: titles before a name, appositions after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from service.attribution.names import POSSESSIVE, Name, untitled
from service.attribution.spans import Span
from service.attribution.words import ADDRESSES, OFFICES, ORGANIZATIONS, TITLES, is_joined_title

ATTRIBUTES = frozenset(
    "former acting deputy chief senior vice assistant interim late executive managing general prime foreign new "
    "presidential vice-presidential congressional shadow joint first national federal sporting press retired associate".split()
)
# Words in small letters that may be part of a title.
PARTS = ATTRIBUTES | OFFICES | ORGANIZATIONS
NEVER = frozenset(
    "the a an and but or then on in at as when while after before by for from to with of so yet said says told if since until "
    "monday tuesday wednesday thursday friday saturday sunday yesterday today".split()
)
# Up to seven words, read backwards from the name, so that a search need not begin at every character before it.
BACKWARDS = re.compile(r"(?:\s+[\w’'&./-]*[^\W\d_]){1,7}")
APPOSITION = re.compile(
    r",\s+(?:who\s+(?:is|was|heads|leads|runs|chairs)\s+)?(?:(?:the|a|an|its|his|her|their)\s+)?([^,.;:()“”\"\n—]{3,70})[,.;]"
)
AFFILIATED = re.compile(r",?\s+(?:of|from|at|with|for)\s+(?:the\s+)?")
WORD = re.compile(r"\S+")
POSSESSED = re.compile(r"(?:[’']s|s[’'])\s+(?:Dr\.?\s+|Professor\s+)?")
WINDOW = 90


def before(text: str, name: Name, likely: Callable[[Span], bool] = lambda _: False) -> Span | None:
    """The title right before the name, or inside it where the tagger took it for a part: "Bishop", "former Harbour Board chairman".

    `likely` says of a word in small letters that is no known attribute whether it belongs to the title all the same: "courts minister".
    """
    bare = untitled(name.text)
    at = name.span.start + name.text.rindex(bare) if bare in name.text else name.span.start
    lead = BACKWARDS.match(text[max(0, at - WINDOW) : at][::-1])
    if lead is None:
        return None
    words = [Span(m.start(), m.end()) for m in WORD.finditer(text, at - lead.end(), at)]
    while words and words[-1].cut(text).casefold().strip(".") in ADDRESSES:
        words.pop()
    if not words or not _is_title(words[-1].cut(text)):
        return None
    first = len(words) - 1
    while first > 0 and _belongs(words[first - 1].cut(text), words[first].cut(text), words[first - 1], likely):
        first -= 1
    return Span(words[first].start, words[-1].end)


def _is_title(word: str) -> bool:
    bare = word.casefold().strip(".,")
    return bare in TITLES or is_joined_title(bare)


def _belongs(word: str, following: str, span: Span, likely: Callable[[Span], bool]) -> bool:
    """Whether a word before a title is part of it: capitals, an attribute, another office, a likely one where all are in small letters."""
    bare = word.casefold().strip(".")
    if bare in NEVER or word.endswith((",", ";")):
        return False
    return word[0].isupper() or bare in PARTS or (following[0].islower() and likely(span))


def affiliation(text: str, name: Name, bodies: Sequence[Name]) -> Span | None:
    """The organisation that somebody is said to be of: "Ada Lund, of the Harbour Board", "the Harbour Board's Ada Lund"."""
    joined = AFFILIATED.match(text, name.span.end)
    for body in bodies:
        if joined and body.span.start == joined.end():
            return body.span
        if POSSESSED.fullmatch(text[body.span.end : name.span.start]) or POSSESSED.fullmatch(text[body.span.end - 2 : name.span.start]):
            return Span(body.span.start, body.span.start + len(POSSESSIVE.sub("", body.text)))
    return None


def after(text: str, name: Name) -> Iterator[Span]:
    """Appositions and relative clauses after the name that hold an office: ", the group's head of safety,"."""
    match = APPOSITION.match(text, name.span.end)
    if match and {word.casefold() for word in re.findall(r"[^\W\d_]+", match[1])} & TITLES:
        yield Span(*match.span(1))
