"""Offices by their wording: the name stands between carets."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.attribution.names.entities import Name, normal
from service.attribution.names.roles.titles import BACKWARDS, affiliation, after, ahead, before, capitals, noun
from service.attribution.spans import Span

BEFORE = [
    ("On Monday Bishop ^Amos Tull^ prayed.", "Bishop"),
    ("The former Harbour Board chairman ^Ada Lund^ left.", "former Harbour Board chairman"),
    ("Acting police chief ^Jo Marsh^ agreed.", "Acting police chief"),
    ("said leading candidate ^Jo Marsh^.", "leading candidate"),
    ("said Chief Constable ^Ruth Abel^.", "Chief Constable"),
    ("On Monday Central Bank of Norland President ^Ada Lund^ resigned.", "Central Bank of Norland President"),
    ("After the death of President ^Ada Lund^, he wept.", "President"),
    ("It was Mr ^Oakes^ again.", None),
    ("In court, ^Ida Brandt^ wept.", None),
    ("Then ^Sen. Paul Reyes^ rose.", "Sen."),
]
# The words of the apposition, and whether they hold an office.
AFTER = [
    ("^Ada Lund^, the group's head of safety, agreed.", [("group's head of safety", True)]),
    ("^Piet Vos^, who heads the union's legal team, agreed.", []),
    ("^Piet Vos^, who heads legal affairs, agreed.", []),
    ("^Jo Marsh^, 43, a welder from Harlow, agreed.", [("welder from Harlow", False)]),
    ("^Jo Marsh^, aged 43, head of safety, agreed.", [("head of safety", True)]),
    ("^Jo Marsh^ (43), a retired surgeon, agreed.", [("retired surgeon", True)]),
    ("^Jo Marsh^, 43 days a vet, agreed.", []),
    ("^Jo Marsh^, a lawyer for Mr. Hale, agreed.", [("lawyer for Mr. Hale", True)]),
    ("^Jo Marsh^, counsel for Gov. Ada Lund, agreed.", [("counsel for Gov. Ada Lund", True)]),
    ("^Jo Marsh^, a partner at Hale, Orr & Lund, agreed.", [("partner at Hale, Orr & Lund", False)]),
    ("^Jo Marsh^, a partner at Hale, Orr and Lund agreed.", [("partner at Hale", False)]),
    ("^Jo Marsh^, a retired surgeon, agreed.", [("retired surgeon", True)]),
    ("^Jo Marsh^ (a retired surgeon) agreed.", [("retired surgeon", True)]),
    (
        "It was ^Jo Marsh^, head of the deep-water programme at the Institute for the Study of Lakes and Rivers",
        [("head of the deep-water programme at the Institute for the Study of Lakes and Rivers", True)],
    ),
    ("^Jo Marsh^, the bowman, agreed.", [("bowman", False)]),
    ("^Jo Marsh^, the following day, agreed.", []),
    ("^Jo Marsh^, 43, agreed.", []),
    ("^Jo Marsh^ and a surgeon, said to be angry, agreed.", []),
]
AHEAD = [
    ("The county vet, ^Ada Lund^, agreed.", "county vet"),
    ("But a captured sergeant, ^Ada Lund^, agreed.", "captured sergeant"),
    ("“No,” the bank’s new chief mate, Dr ^Ada Lund^, said.", "bank’s new chief mate"),
    ("The next day his press secretary, ^Ada Lund^, agreed.", "press secretary"),
    ("Why? The county vet, ^Ada Lund^, agreed.", "county vet"),
    ("One of his deputies, ^Ada Lund^, agreed.", "deputies"),
    ("Lowland Guild Treasurer, Hon. ^Ada Lund^, agreed.", "Lowland Guild Treasurer"),
    ("The Weavers Congress (WCN) president, ^Ada Lund^, agreed.", "Weavers Congress (WCN) president"),
    ("The finance director (FD), ^Ada Lund^, agreed.", "finance director"),
    ("The U.N. relief chief, ^Ada Lund^, agreed.", "U.N. relief chief"),
    ("The St. Anne parish clerk, ^Ada Lund^, agreed.", "St. Anne parish clerk"),
    ("A spokesman for Mr. Hale, ^Ada Lund^, agreed.", "spokesman for Mr. Hale"),
    ("A lawyer for Sen. Tom Hale, ^Ada Lund^, agreed.", "lawyer for Sen. Tom Hale"),
    ("It was Dr. Hale. The clerk, ^Ada Lund^, agreed.", "clerk"),
    ("So says the bishop’s clerk, ^Ada Lund^: “No.”", "bishop’s clerk"),
    ("And the county vet, ^Ada Lund^?", "county vet"),
    ("It was Tuesday in the U.N. The clerk, ^Ada Lund^, agreed.", "clerk"),
    ("The Special Adviser to the Governor on Trade, ^Ada Lund^, agreed.", "Special Adviser to the Governor on Trade"),
    ("The boy ran to the county vet, ^Ada Lund^, who agreed.", "county vet"),
    ("The Director, Harbour Operations, Maj. Gen. ^Ada Lund^, agreed.", "Director"),
    ("The Commissioner of Prisons, Tarn State Command, ^Ada Lund^, agreed.", "Commissioner of Prisons"),
    ("The Director, Mary Marsh, ^Ada Lund^, and others agreed.", None),
    ("The Bishop of Harlow, the Rt Rev ^Ada Lund^, agreed.", "Bishop of Harlow"),
    ("UNICEF's Representative in Tarn, ^Ada Lund^, agreed.", "Representative in Tarn"),
    ("Monday's League match in Tarn, ^Ada Lund^, agreed.", None),
    ("Lowland Court, ^Ada Lund^, agreed.", None),
    ("The next day, ^Ada Lund^, who agreed.", None),
    ("In Oslo, ^Ada Lund^ agreed.", None),
    ("The county vet ^Ada Lund^ agreed.", None),
]
NOUN = [
    ("It went to the charity ^Clear Water^ again.", "charity"),
    ("Telecoms regulator ^Ofnet^ agreed.", "Telecoms regulator"),
    ("said a furious captain ^Ada Lund^.", "furious captain"),
    ("It rained. But charity ^Clear Water^ agreed.", "charity"),
    ("It went to ^Clear Water^ again.", None),
]
CAPITALS = [
    ("On Monday Labour Minister ^Ada Lund^ agreed.", "Labour Minister"),
    ("Diver ^Ada Lund^ agreed.", "Diver"),
    ("the diver ^Ada Lund^ agreed.", None),
    ("So did Mr ^Ada Lund^.", None),
]
# The same of bodies.
OF_BODIES = [
    ("Revenues at media group ^Clear Water^ fell.", noun, "media group"),
    ("It was news to IT firm ^Clear Water^ too.", noun, "IT firm"),
    ("The peak body, the ^Grain Council^, agreed.", ahead, "peak body"),
    ("The peak body, the ^Grain Council^ and others agreed.", ahead, None),
    ("The peak body, the ^Grain Council^, and others agreed.", ahead, None),
]


def name_of(marked: str) -> tuple[str, Name]:
    """The text without carets, and the name between them."""
    start, end = marked.index("^"), marked.rindex("^") - 1
    text = marked.replace("^", "")
    return text, Name(Span(start, end), "person", 0, text[start:end], normal(text[start:end]))


@pytest.mark.parametrize(("marked", "found", "expected"), OF_BODIES)
def test_of_bodies(marked: str, found: Callable[[str, Name], Span | None], expected: str | None) -> None:
    text, name = name_of(marked)
    span = found(text, replace(name, kind="organization"))
    assert (span.cut(text) if span else None) == expected


@pytest.mark.parametrize(("marked", "title"), BEFORE)
def test_before(marked: str, title: str | None) -> None:
    text, name = name_of(marked)
    span = before(text, name)
    assert (span.cut(text) if span else None) == title


@pytest.mark.parametrize(("marked", "offices"), AFTER)
def test_after(marked: str, offices: list[tuple[str, bool]]) -> None:
    text, name = name_of(marked)
    assert [(span.cut(text), held) for span, held in after(text, name)] == offices


@pytest.mark.parametrize(
    ("find", "marked", "phrase"),
    [(find, *case) for find, cases in ((ahead, AHEAD), (noun, NOUN), (capitals, CAPITALS)) for case in cases],
)
def test_before_the_name(find: Callable[[str, Name], Span | None], marked: str, phrase: str | None) -> None:
    text, name = name_of(marked)
    span = find(text, name)
    assert (span.cut(text) if span else None) == phrase


def test_two_offices_in_one_title() -> None:
    text, name = name_of("Then Trade and Industry Secretary ^Ada Lund^ rose.")
    span = before(text, name, lambda word: word.cut(text) == "Trade")
    assert span
    assert span.cut(text) == "Trade and Industry Secretary"


AFFILIATED = [
    ("^Ada Lund^, of the Clear Water Trust, agreed.", "Clear Water Trust"),
    ("^Ada Lund^ of Clear Water agreed.", "Clear Water"),
    ("^Ada Lund^ of course agreed.", None),
    ("^Ada Lund^ agreed.", None),
]


@pytest.mark.parametrize(("marked", "body"), AFFILIATED)
def test_affiliation_to_what_no_tagger_knows(marked: str, body: str | None) -> None:
    text, name = name_of(marked)
    span = affiliation(text, name, [])
    assert (span.cut(text) if span else None) == body


@given(st.text("aB3 .’-_\n,", max_size=60))
def test_reads_backwards_what_a_search_finds(lead: str) -> None:
    found = re.search(r"(?:[^\W\d_][\w’'&./-]*\.?[^\S\n]+){1,7}$(?!\n)", lead)
    read = BACKWARDS.match(lead[::-1])
    assert (read[0][::-1] if read else None) == (found[0] if found else None)
