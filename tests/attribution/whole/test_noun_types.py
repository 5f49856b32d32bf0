"""What a description's noun calls, where figures stand in its place."""

from __future__ import annotations

import pytest

from service.attribution.mentions.sources.nouns import are_bodies, noun_type, type_of

TYPES = {("58", "58"): "group", ("58", "some"): "group", ("26", "student"): "unnamed", ("1", "the"): "unnamed", ("jury", "a"): "group"}


@pytest.mark.parametrize(("head", "first"), TYPES)
def test_a_share_is_several(head: str, first: str) -> None:
    assert noun_type(head, first) == TYPES[head, first]


# What descriptions call, by how many words their noun phrase has.
DESCRIPTIONS = {
    ("an average of recent surveys", 2): "document",
    ("a string of audits", 2): "document",
    ("an average of 12 of pupils in each class", 2): "group",
    ("a third of the drivers", 2): "group",
    ("an early version of the treaty", 3): "document",
    ("a section of the crowd", 2): "unnamed",
    ("the host of the awards", 2): "unnamed",
    ("a host of critics", 2): "group",
    ("the union's northern chapter", 4): "organization",
    ("a chapter of the book", 2): "document",
    ("her legal action", 3): "document",
    ("the tracker's polling average", 3): "document",
    ("the batting average", 3): "unnamed",
    ("the printed slate card", 4): "document",
    ("a round-up of gadgets", 2): "document",
    ("the military action", 3): "unnamed",
    ("a newspaper account", 3): "document",
    ("a bank account", 3): "unnamed",
    ("the draft definition", 3): "document",
    ("a panel of port experts", 2): "group",
    ("a panel of the assembly", 2): "organization",
    ("apple and plum growers", 1): "group",
    ("campaign and tax records", 1): "document",
    ("the rail and ports ministry", 2): "unnamed",
    ("the current agency count", 4): "document",
    ("the count", 2): "unnamed",
    ("one in six", 1): "group",
    ("only 28", 2): "group",
    ("one of the largest airlines in the north", 1): "organization",
    ("one of the nurses", 1): "unnamed",
    ("one in the crowd", 1): "unnamed",
    ("just under half 47", 3): "group",
    ("almost a quarter of those polled", 3): "group",
    ("almost a third party", 4): "organization",
    ("the photo", 2): "document",
    ("the academy playbook", 3): "document",
    ("the test", 2): "document",
    ("the former monopoly", 3): "organization",
    ("each side", 2): "group",
    ("the side", 2): "unnamed",
    ("the legislation", 2): "document",
    ("the finding", 2): "document",
    ("the trucking industry", 3): "group",
    ("recent polling", 2): "document",
    ("the draft board", 3): "organization",
    ("the draft pick", 3): "unnamed",
    ("the suit", 2): "document",
    ("several studies", 2): "document",
    ("several nurses", 2): "group",
    ("those who want it shut", 1): "group",
    ("the paper's investigations unit", 4): "organization",
}


@pytest.mark.parametrize(("text", "end"), DESCRIPTIONS)
def test_what_a_description_calls(text: str, end: int) -> None:
    words = text.split()
    assert type_of(words[end - 1], words, words[:end]) == DESCRIPTIONS[text, end]


def test_which_nouns_call_several_bodies() -> None:
    nouns = ("charities", "carriers", "ministries", "carrier", "members", "rebels")
    assert [noun for noun in nouns if are_bodies(noun)] == ["charities", "carriers", "ministries"]
