"""Letters behind a person's name that tell of an honour, a learned society or a religious order, and are no part of it: "Ada Lund MBE"."""

from __future__ import annotations

import re

from service.attribution.names.first_names import is_first_name
from service.attribution.spans import Span
from service.attribution.words import HONORIFICS

# Orders and medals, learned societies, and orders of the church.
_ORDERS = (
    "CBE|DBE|GBE|KBE|MBE|OBE|KCB|DCB|GCB|CMG|DCMG|GCMG|KCMG|CVO|DCVO|GCVO|KCVO|LVO|MVO|CGC|DCM|DFC|DSC|DSO|CGM|DSM|KPM|QPM|KFSM|QFSM"
    "|OAM|CNZM|DNZM|KNZM|MNZM|ONZM|GCON|MFR|OFR|OON|EGH|MGH|OGW"
)
_SOCIETIES = (
    "FBA|FAcSS|FBCS|FCCA|FIET|FIMechE|FMedSci|FRAI|FRAS|FRCA|FRCGP|FRCN|FRCOG|FRCP|FRCPCH|FRCPE|FRCPath|FRCPsych|FRCR|FRCS|FRCVS|FREng"
    "|FRGS|FRHistS|FRIBA|FRS|FRSA|FRSB|FRSC|FRSE|FRSL|MRCGP|MRCP|MRCS|MRCVS|MRIA|RIBA"
)
_CHURCH = "CSSp|CSsR|CSSR|IBVM|OCD|OCSO|OFM|OSA|OSB|OSM|RSM|SVD"
LETTERS = f"{_ORDERS}|{_SOCIETIES}|{_CHURCH}"
# Such as are as often the initials of somebody, which they are not behind a title: "Major Ada Lund MC", "Fr Ada Lund PP".
SHORT = "AO|CB|CC|CH|CM|DD|DL|GC|GM|JP|KG|KT|MC|MM|OC|OM|OP|PP|RN|SJ|VC|VF|VG"
BEHIND = re.compile(rf"(?<=[a-z]),?(?:[^\S\n](?:{LETTERS}|(?P<short>{SHORT})))+$")
# Those that no body is called by.
_ALONE = r"(?:[CDKMO]BE|K?CMG|K?CVO|[KQ]PM|FMedSci|FRC[A-Z]\w*|FREng|FRS[ELAC]?)"
ALONE = re.compile(rf"{_ALONE}(?:,?\s{_ALONE})*")
TITLE = re.compile(r"(?P<word>[A-Z][a-z]+)\.?[^\S\n]$")
WINDOW = 16


def without_honours(text: str, span: Span) -> Span:
    """A person's name without such letters behind it."""
    if " " not in span.cut(text) or not any(letter.isupper() for letter in text[span.end - 3 : span.end]):
        return span
    found = BEHIND.search(text, span.start, span.end)
    if found is None or (found["short"] and not _is_titled(text, span)):
        return span
    return Span(span.start, found.start())


def honoured(text: str, span: Span) -> Span | None:
    """The name in what was tagged as a body's, of somebody by a title or a first name before it and such letters behind it."""
    bare = without_honours(text, span)
    first = bare.cut(text).split(maxsplit=1)[0].casefold().strip(".")
    named = " " in bare.cut(text) and (first in HONORIFICS or is_first_name(first))
    return bare if named and bare != span else None


def _is_titled(text: str, span: Span) -> bool:
    """Whether a name begins with a title, or has one right before it."""
    before = TITLE.search(text, max(0, span.start - WINDOW), span.start)
    first = before["word"] if before else span.cut(text).split(maxsplit=1)[0]
    return first.casefold().strip(".") in HONORIFICS


def are_honours(name: str) -> bool:
    """Whether what was tagged as a name of its own is nothing but such letters: "CBE FRS"."""
    return ALONE.fullmatch(name) is not None
