"""Persons who are called by a see, a realm or a number instead of a name, or by a judge's title, and whom the tagger took for bodies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from service.attribution.names.entities import Name, normal
from service.attribution.names.first_names import is_first_name
from service.attribution.spans import Span
from service.attribution.text.possessives import POSSESSIVE
from service.attribution.words import ORGANIZATIONS

# What such a style is tagged as.
KINDS = ("organization", "person")
# What follows a name that labels who speaks.
LABEL = re.compile(r"(?:,[^\S\n][A-Z][A-Z0-9 .&/’'-]{2,60}){0,2}(?:[^\S\n]\([^)\n]{2,40}\))?:")
# A body or a seat before a name.
OWNED = re.compile(
    r"(?:(?:[A-Z][\w.&]*\s){0,2}[A-Z][\w.&]*[’']s|(?:[A-Z][\w-]*\s){0,2}(?:AM|Cllr|Councillor|MEP|MLA|MP|MS|MSP|TD))\s"
    r"(?P<who>(?P<first>[A-Z][\w’'-]*[a-z])\s(?:[A-Z]\.\s|de\s|van\s|von\s|O\s)?[A-Z][\w’'-]*[a-z])"
)
# What else is called after a duke or bishop: "Prince of Tarn Pier".
BODIES = frozenset(
    "academy arms bridge county creek gate hotel house inn palace park pier pub road school square stakes station street theatre trophy "
    "valley".split()
)

# "Pope Leo XIV", "King Olav II", "Grand Duke Olav of Tarn".
REGNAL = re.compile(
    r"(?:The\s)?(?:(?:Pope|King|Queen|Emperor|Empress|Tsar|Sultan|Emir|Shah|Patriarch|Catholicos)\s[A-Z][\w’'-]*[a-z](?:\s[A-Z][\w’'-]*[a-z])?\s[IVX]+"
    r"|(?:(?:Grand|Crown)\s)?(?:Duke|Duchess|Prince|Princess|King|Queen|Emperor|Empress|Sultan|Emir)\s[A-Z][\w’'-]*[a-z](?:\s[A-Z][\w’'-]*[a-z])?"
    r"\sof\s[A-Z][\w’'-]*[a-z]|Pope\s[A-Z][\w’'-]*[a-z](?:\s[A-Z][\w’'-]*[a-z])?)"
)
# "Lord Justice Falk", "Mrs Justice Orr".
JUSTICE = re.compile(r"(?:(?:Lord|Lady)(?:\sChief)?|Mr|Mrs|Ms)\sJustice\s(?P<last>[A-Z][\w’'-]*[a-z])(?:\s[A-Z][\w’'-]*[a-z])?")
# What that title is, inside of a name.
BENCH = re.compile(r"(?:(?:Lord|Lady)(?:\sChief)?|Mr|Mrs|Ms|Madam|Dame|Sir)\sJustice(?=\s[A-Z])")
# "The Duke of Tarn", "Archbishop of Harlow".
STYLED = re.compile(
    r"(?:[Tt]he\s)?(?:(?:Crown|Grand|Dowager)\s)?(?:Duke|Duchess|Prince|Princess|Earl|Countess|Marquess|Marchioness|Viscount|Viscountess|Archbishop|Bishop"
    r"|Patriarch|Metropolitan|Emir|Sultan|Sultana)\sof\s[A-Z][\w’'-]*[a-z](?:\s(?:and\s)?[A-Z][\w’'-]*[a-z]){0,2}"
)
SPEAKER = re.compile(r"(?:[Tt]he\s)?(?:Deputy\s)?Speaker\sof\sthe\s[A-Z].*")
# Those of them that are an office.
SEE = re.compile(r"(?:[Tt]he\s)?(?P<office>(?:Archbishop|Bishop|Patriarch|Metropolitan|(?:Deputy\s)?Speaker)\sof\s.*[a-z])")
CLOSED = re.compile(r"[,;.)](?!\s(?:and|or)\b)")
NOUN = re.compile(r"\s([a-z]+)")
# What stands between such a style and the name of whom it is, on either side: "Prince Olav, the Duke of Tarn", "the Bishop of Tarn, the
# Rt Rev Ada Lund".
NEAR = re.compile(r",?\s(?:(?:the|[A-Z][\w.’'-]*)\s){0,5}")


def is_person(tagged: str) -> bool:
    """Whether what was tagged as a body's name is a sovereign's, a pope's or a judge's: "Pope Leo XIV", "Lord Justice Falk"."""
    called = REGNAL.fullmatch(tagged) or JUSTICE.fullmatch(tagged)
    return called is not None and (ORGANIZATIONS | BODIES).isdisjoint(tagged.casefold().split())


def labelled(text: str, span: Span) -> Span | None:
    """The name in capitals that labels who speaks, of two words or three with a first name: "ADA LUND, HOST:", "ADA LUND:"; or the one
    behind the body or the seat that somebody is of: "SDLP's | Ada Lund", "Local TD | Ada Lund".
    """
    words = span.cut(text).split()
    first = span.start == 0 or text[span.start - 1] == "\n"
    owned = OWNED.fullmatch(text, span.start, span.end)
    if owned and is_first_name(owned["first"].casefold()):
        return Span(*owned.span("who"))
    if not first or not 1 < len(words) <= len(("ADA", "VAN", "LUND")) or not span.cut(text).isupper() or not LABEL.match(text, span.end):
        return None
    bodies = (ORGANIZATIONS | BODIES).intersection(word.casefold() for word in words)
    return span if is_first_name(words[0].casefold()) and not bodies else None


def office_of(name: Name) -> Span | None:
    """The office that a person's style is: "Archbishop of Tarn"."""
    see = SEE.fullmatch(POSSESSIVE.sub("", name.text)) if name.kind == "person" and " of " in name.text else None
    return Span(name.span.start + see.start("office"), name.span.start + see.end("office")) if see and _is_style(name) else None


def bench_of(name: Name) -> Span | None:
    """The title of a judge with which a name begins: "Mr Justice" of "Mr Justice Falk"."""
    title = BENCH.match(name.text) if name.kind == "person" else None
    return Span(name.span.start, name.span.start + title.end()) if title else None


def with_styles(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, a style tagged as a body's name as the person whom the article calls so by name, or a person's own where it names
    nobody; left out beside that name, where it is what somebody is.
    """
    styles = {id(n): _style(n.text) for n in names if n.kind in KINDS and _is_style(n) and not _goes_on(text, n)}
    if not styles:
        return list(names)
    holders: dict[str, dict[tuple[str, ...], Name]] = {}
    beside: set[int] = set()
    for before, name in pairwise(names):
        style, other = (before, name) if id(before) in styles else (name, before)
        if id(style) in styles and id(other) not in styles and other.kind == "person" and _are_one(text, before, name, style):
            holders.setdefault(styles[id(style)], {})[other.words[-1:]] = other
            beside.add(id(style))
    only = {style: next(iter(held.values())) for style, held in holders.items() if len(held) == 1}
    out: list[Name] = []
    for name in names:
        told = styles.get(id(name))
        if told is None:
            out.append(name)
        elif told in only and id(name) not in beside:
            out.append(replace(name, kind="person", text=only[told].text, words=only[told].words))
        elif told not in holders:
            out.append(replace(name, kind="person"))
    return out


def _are_one(text: str, before: Name, name: Name, style: Name) -> bool:
    """Whether a style and a name beside each other are one person's, and not two of several: "King Olav, the Duke of Tarn and Jo Marsh"."""
    near = NEAR.fullmatch(text, before.span.end, name.span.start) is not None
    return near and (style is before or CLOSED.match(text, style.span.end) is not None)


def _goes_on(text: str, name: Name) -> bool:
    """Whether a noun for a body or a building follows: "the Prince of Tarn pub"."""
    noun = NOUN.match(text, name.span.end)
    return noun is not None and noun[1] in ORGANIZATIONS | BODIES


def _is_style(name: Name) -> bool:
    told = POSSESSIVE.sub("", name.text)
    if SPEAKER.fullmatch(told):
        return True
    styled = STYLED.fullmatch(told) is not None
    return styled and (ORGANIZATIONS | BODIES).isdisjoint(normal(name.text)[-1:])  # not "Prince of Tarn Hospital"


def _style(text: str) -> str:
    return POSSESSIVE.sub("", text).removeprefix("The ").removeprefix("the ")
