"""Roles that are none of who speaks: what somebody has, whom somebody addresses, what another is, what a clause tells of."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.addressees import addresses, is_between, tells_of
from service.attribution.names.roles.rest_of_title import is_rest
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The roles of all who speak in a text, each by the last word of the name.
ROLES: dict[str, dict[str, str | None]] = {
    "The loans went to bakers. Mr Dermot Hale, whose bakery chain borrowed most, said he was never asked for security. Ada Roe, a "
    "grocer, said he was.": {"Hale": None, "Roe": "grocer"},
    "“Enough,” shouted Dermot Hale, whose nephew, 15-year-old Tim Hale, was hurt.": {"Hale": None},
    "Ada Roe told the coach that she was leaving.": {"Roe": None},
    "Ada Roe wrote to the minister to say that she was leaving.": {"Roe": None},
    "Ada Roe, the minister, told the coach that she was leaving.": {"Roe": "minister"},
    "Ada Roe of Greenpeace and Tom Hale of Oxfam said rents were too high.": {"Roe": "Greenpeace", "Hale": "Oxfam"},
    "Ada Roe and Tom Hale of Greenpeace said rents were too high.": {"Roe": "Greenpeace", "Hale": "Greenpeace"},
    "Labour’s Ada Roe and the Conservatives’ Tom Hale said rents were too high.": {"Roe": "Labour", "Hale": "Conservatives"},
    "Tom Hale later clarified, in a letter to Labour MP Dawn Roe, that the fund ran to May.": {"Hale": None},
    "The chief executive has quit, Boeing said.": {"Boeing": None},
    "The striker wants to leave, Real Madrid said.": {"Madrid": None},
    "The chief executive, Ada Roe, said the firm would close.": {"Roe": "chief executive"},
    "Ada Roe, the county’s then head of roads, said the bridge was safe.": {"Roe": "head of roads"},
    "The minister, Dr Amina Roe, disclosed this on Wednesday. “We will act,” Roe said.": {"Roe": "minister"},
}


@pytest.mark.parametrize(("text", "roles"), ROLES.items())
def test_what_is_no_role_of_who_speaks(engine: Engine, text: str, roles: dict[str, str | None]) -> None:
    found = engine.analyse(text).speakers
    assert {speaker.name.rsplit(maxsplit=1)[-1]: speaker.role for speaker in found} == roles


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (" wrote to the ", True),
        (" later told his former ", True),
        (", the ", False),
        (" is the ", False),
        (" became the ", False),
        (" told reporters that the ", False),
    ],
)
def test_what_stands_between_a_name_and_an_addressee(between: str, expected: bool) -> None:
    text = f"Roe{between}minister"
    assert is_between(text, len("Roe"), len("Roe") + len(between)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Roe told the coach", True), ("He told the coach", True), ("Hale told the coach", False), ("Roe, the coach", False)],
)
def test_whom_a_name_addresses(text: str, expected: bool) -> None:
    assert addresses(text, Span(text.index("the coach"), len(text)), {"roe"}) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The coach said Mr Roe knew", True),
        ("The coach told the court that Roe had left", True),
        ("The coach said Roe's plan was his", False),
        ("The coach said roe was dear", False),
        ("The coach said Mr Hale knew", False),
        ("The coach knew", False),
    ],
)
def test_of_whom_a_description_tells(text: str, expected: bool) -> None:
    assert tells_of(text, Span(0, len("The coach")), {"roe"}) is expected


@pytest.mark.parametrize(
    ("near", "expected"),
    [
        (" executive Mr ", True),
        (" chief executive ", True),
        (" boss ", True),
        (" Mr ", False),
        (" and ", False),
        (", ", False),
        (" ", False),
    ],
)
def test_what_is_the_rest_of_a_title(near: str, expected: bool) -> None:
    assert is_rest(near) is expected
