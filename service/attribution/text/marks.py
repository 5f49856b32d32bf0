"""Quotation marks one by one: where they stand, and what their neighbours say they could be.

An opening mark follows white space, an opening bracket or a dash and touches what comes after it; a closing mark touches what
comes before it. Directed marks (“ ” « ») have a side of their own as well, which writers get wrong often enough that the neighbours may
overrule it. Which marks belong together is decided in `quotations`.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple


class Kind(IntEnum):
    """Families of marks; a quotation is normally closed by the family that opened it."""

    DOUBLE = 0
    GUILLEMET = 1
    ANGLE = 2
    SINGLE = 3


class Mark(NamedTuple):
    """One mark, `start` to `end` in code points of the text.

    `side` is +1 for a mark made to open, -1 for one made to close, 0 for a straight one. `leads` and `trails` say that its neighbours
    suit an opening or a closing mark; `apart` that it has white space on both sides, `glued` that it follows a letter or digit,
    `spaced` that it follows a comma and a space. `elided` marks an apostrophe of a word that often loses its head ('em, '90s); `weight`
    is how sure a single mark that trails is a closing mark and no apostrophe, 1 to 3; `measure` is 1 after a digit, 2 after feet (6'2").
    """

    start: int
    end: int
    text: str
    kind: Kind
    side: int
    leads: bool
    trails: bool
    apart: bool
    glued: bool
    spaced: bool
    elided: bool
    weight: int
    measure: int


# White space, and the characters without width that are found around it.
BLANK = "".join(
    map(
        chr,
        (
            *range(9, 14),
            *range(28, 33),
            0x85,
            0xA0,
            0x1680,
            *range(0x2000, 0x2010),
            *range(0x2028, 0x2030),
            0x205F,
            *range(0x2060, 0x206A),
            0x3000,
            0xFEFF,
        ),
    )
)
_NOMINAL: tuple[tuple[Kind, int, str], ...] = (
    (Kind.DOUBLE, 1, "“ „ ‟ `` ‘‘ 〝"),
    (Kind.DOUBLE, 0, "\" ＂ ''"),
    (Kind.DOUBLE, -1, "” ’’ 〞"),
    (Kind.GUILLEMET, 1, "«"),
    (Kind.GUILLEMET, -1, "»"),
    (Kind.ANGLE, 1, "‹"),
    (Kind.ANGLE, -1, "›"),
    (Kind.SINGLE, 1, "‘ ‚ ‛ `"),
    (Kind.SINGLE, 0, "'"),
    (Kind.SINGLE, -1, "’"),
)
# Family and side of each mark.
SIDES: dict[str, tuple[Kind, int]] = {mark: (kind, side) for kind, side, marks in _NOMINAL for mark in marks.split()}
# Every character that marks are made of.
MARKS = "".join(sorted(set("".join(SIDES))))
# Marks that close what the key opens, where both are written as they should be.
CLOSERS: dict[str, str] = {
    '"': '"',
    "＂": "＂",
    "''": "''",
    "“": "”",
    "„": "“”",
    "‟": "”",
    "``": "''",
    "‘‘": "’’",
    "〝": "〞",
    "”": "”",
    "’’": "’’",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
}
# Words whose beginning is often left out, an apostrophe standing for it.
ELISIONS = """
    bout cause cos coz cuz d ello em er ere gainst im kay ll m neath nother nuff re round s til till tis tween twas twere twill ve
    """.split()
# The look ahead says of nearly every character at once that it is none.
_MARK = re.compile(
    rf"(?=[{re.escape(MARKS)}])"
    r"(?:(?P<elided>(?<!\w)['‘’](?:n['’](?!\w)|(?:" + "|".join(ELISIONS) + r")\b|\d\ds?\b))"
    r"|``|(?<=[^\s(\[{])['’](?=''(?!'))|''|‘‘|’’|[\"＂“”„‟〝〞«»‹›]|(?<!\w)['‘’‚‛`]|['‘’](?!\w))",
    re.IGNORECASE,
)
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:\.\d)?$")
_LENGTH = re.compile(r"[\s-]?(?:tall|long|wide|high|deep|thick|by|x)\b")
_SIBILANTS = frozenset("sSzZxX")
_BEFORE_OPENING = frozenset(BLANK + MARKS + "([{<–—―−-/=*|_~•·")
_AFTER_CLOSING = frozenset(BLANK + MARKS + ")]}>–—―−-/.,;:!?…*|_~")
_BLANKS = frozenset(BLANK)
_ENDS_SPEECH = frozenset(",.!?…;:)]–—-" + MARKS)


def read_marks(text: str, start: int, end: int) -> list[Mark]:
    """Find the quotation marks of text[start:end], a paragraph, in order; apostrophes inside words are left out."""
    return [_mark(text, match, start, end) for match in _MARK.finditer(text, start, end)]


def _mark(text: str, match: re.Match[str], low: int, high: int) -> Mark:
    elided = match["elided"] is not None
    start = match.start()
    end = start + 1 if elided else match.end()
    mark = text[start:end]
    kind, side = SIDES[mark]
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    blank_before, blank_after = before in _BLANKS, after in _BLANKS
    return Mark(
        start,
        end,
        mark,
        kind,
        side,
        leads=before in _BEFORE_OPENING and not blank_after,
        trails=not blank_before and after in _AFTER_CLOSING,
        apart=blank_before and blank_after,
        glued=before.isalnum(),
        spaced=blank_before and text[max(low, start - 2) : start - 1] == ",",
        elided=elided,
        weight=_weight(text, start, end, before) if kind is Kind.SINGLE else 3,
        measure=0 if not before.isdigit() else 2 if _FEET.search(text, max(low, start - 8), start) else 1,
    )


def _weight(text: str, start: int, end: int, before: str) -> int:
    """A mark after a full stop or comma ends speech; after an s (players'), in' (goin') or a length (6' tall) it may be an apostrophe."""
    if before in _BLANKS:
        before = text[max(0, start - 2) : max(0, start - 1)]
    if before in _ENDS_SPEECH:
        return 3
    if before in _SIBILANTS or text[start - 2 : start].lower() == "in" or (before.isdigit() and _LENGTH.match(text, end)):
        return 1
    return 2
