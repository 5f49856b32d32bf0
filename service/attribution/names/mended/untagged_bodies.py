"""Bodies that speak and that the reader did not tag: "Candour, the union, said", "Orbis, Vantor and Meta"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from service.attribution.names.entities import Name, normal, words_of
from service.attribution.names.first_names import is_first_name
from service.attribution.names.kinds.firms import is_apposed, is_two_in_one
from service.attribution.names.mended.joined_names import EXPLAINED, spelt_out
from service.attribution.names.wording.known_bodies import KNOWN_BODIES
from service.attribution.saying import MAKES_KNOWN
from service.attribution.spans import Span
from service.attribution.text.occurrences import ends_of
from service.attribution.words import DOCUMENTS, GROUPS, KIN, LAY, OFFICES, ORGANIZATIONS, PRONOUNS, TITLED

# One capitalised word, and what of a body it goes on to say or have: "Sensatek said it had".
ALONE = re.compile(r"[A-Z][\w’'&-]*[a-z](?<!s)")
ITSELF = re.compile(rf"\s(?:(?:has|have|had|also)\s)?(?:{MAKES_KNOWN})\s(?:that\s)?its?\b")
# Who works for a body, behind its name.
STAFF = re.compile(
    r"\s(?:(?:chief|former|senior|top)\s)?"
    r"(?:boss|chairman|chairwoman|chief|director|employee|engineer|executive|official|spokes[a-z]+)\b"
)
# What stands by itself where a sentence begins and is no name.
NO_NAME = (
    DOCUMENTS
    | GROUPS
    | KIN
    | LAY
    | OFFICES
    | ORGANIZATIONS
    | PRONOUNS
    | frozenset("another anybody anyone everybody everyone god granny neither nobody none nothing somebody someone".split())
)
# A joint source, of names alone, each with the letters of its share or none.
NAME = r"[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,2}(?:\s\([A-Z0-9.]{1,9}\))?"
JOINT = re.compile(rf"{NAME}(?:,\s{NAME})*,?\s{{1,40}}and\s{NAME}")
PART = re.compile(r"(?:,\s|,?\s{1,40}and\s)?(?P<name>[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,2})(?:\s\([A-Z0-9.]{1,9}\))?")

# One who works with others, where no name is tagged: a surname may be a noun for a body, or a trade.
WORKING = re.compile(r"(?P<name>[A-Z][\w’'-]+)\sand\s(?:his|her)\s(?:[a-z-]+\s){0,2}(?:co-?authors|co-?workers|colleagues|team)")
# A body with small words in its name, before somebody of it; none that somebody holds an office of: "the Minister of Justice's".
OWNING = re.compile(
    r"(?!(?:Minister|Secretary|Head|Chief|Mayor|Member|Governor|Director|President|Lawyers)\b)"
    r"(?P<body>[A-Z][\w&-]*(?:\s(?:(?:of|on|for|and|the|in|against|to|with)\s){1,2}[A-Z][\w&-]*){1,3}(?:\s[A-Z][\w&-]*)*)[’']s\s"
)


def is_known(words: str) -> bool:
    """Whether everybody knows a body by some words, or they are two in one: "Marca", "FactWatch"."""
    return " ".join(words_of(words, "organization")) in KNOWN_BODIES or is_two_in_one(words)


def is_body(text: str, span: Span) -> bool:
    """Whether one capitalised word is a body: by what stands in apposition to it, that it speaks of itself as "it", or who works for it."""
    word = span.cut(text)
    if not ALONE.fullmatch(word) or word.casefold() in NO_NAME or is_first_name(word.casefold()):
        return is_apposed(text, span.end) and ALONE.fullmatch(word) is not None
    if is_apposed(text, span.end) or ITSELF.match(text, span.end):
        return True
    return any(STAFF.match(text, end) for end in ends_of(text, word))


def bodies_beside(text: str, span: Span, inside: Sequence[Name]) -> list[Span]:
    """The untagged parts of a joint source of which a body is another: "Orbis, Vantor and Meta"."""
    if " and " not in span.cut(text) or any(n.kind != "organization" for n in inside) or not JOINT.fullmatch(text, span.start, span.end):
        return []
    parts = [Span(*part.span("name")) for part in PART.finditer(text, span.start, span.end)]
    if any(part.cut(text).casefold() in NO_NAME or part.cut(text).split()[0].casefold() in TITLED for part in parts):
        return []
    known = bool(inside) or any(is_known(part.cut(text)) for part in parts)
    return [part for part in parts if known and not any(n.span.overlaps(part) for n in inside)]


def body_owning(text: str, span: Span, inside: Sequence[Name]) -> Span | None:
    """The untagged body before the person with whom a source ends: "War on Waste | 's Ada Lund"."""
    name = inside[0] if len(inside) == 1 and inside[0].kind == "person" and inside[0].span.end == span.end else None
    owned = name is not None and len(name.words) > 1 and text.endswith(("’s ", "'s "), 0, name.span.start)
    found = OWNING.fullmatch(text, span.start, name.span.start) if owned and name else None
    return Span(*found.span("body")) if found else None


def persons_beside(text: str, span: Span, inside: Sequence[Name], kinds: Mapping[tuple[str, ...], str]) -> list[Span]:
    """The untagged surnames in a joint source that persons have whom the article names in full: "Lund and | Marsh", "Carter | and
    her team".
    """
    if " and " not in span.cut(text):
        return []
    working = WORKING.fullmatch(text, span.start, span.end) if not inside else None
    if working is not None:
        return [Span(*working.span("name"))] if kinds.get(normal(working["name"])) == "person" else []
    if not JOINT.fullmatch(text, span.start, span.end):
        return []
    parts = (Span(*part.span("name")) for part in PART.finditer(text, span.start, span.end))
    alone = (part for part in parts if " " not in part.cut(text) and not any(n.span.overlaps(part) for n in inside))
    return [part for part in alone if kinds.get(normal(part.cut(text))) == "person"]


def with_letters(text: str, span: Span, inside: Sequence[Name]) -> Span | None:
    """The name of a source that ends with the letters of its words in brackets, and is no office: "the Hill Farmers' Forum | (HFF)"."""
    given = EXPLAINED.search(text, span.start, span.end) if text.startswith(")", span.end - 1) else None
    name = spelt_out(text, given.start(), given["letters"].upper()) if given and len(given["letters"]) > 2 else None
    words = normal(name.cut(text)) if name else ()
    office = bool(words) and (words[0] in TITLED or words[-1] in TITLED or ("of" in words[:3] and words[1] in TITLED))
    if name is None or office or name.start < span.start:
        return None
    whole = all(name.holds(n.span) and n.span != name for n in inside if n.span.overlaps(name))  # "Wool | and | Lamb Council | (WLC)"
    return name if whole else None
