"""Definite descriptions of people, outside of quotations."""

from __future__ import annotations

import pytest

from service.attribution.mentions.descriptions.definite import descriptions

DESCRIBED = [
    ("They asked the former mayor of it.", ["the former mayor"]),
    ("The mine's owner left. The Vermont senator's plane did not.", ["The mine's owner", "The Vermont senator"]),
    ("He met the senator Ada Lund.", []),  # a title
    ("the old bridge, the harbour director and the rain", ["the harbour director"]),
    ("the man who was a director", []),
    ("They met the retired neurosurgeon and the Republican front-runner.", ["the retired neurosurgeon", "the Republican front-runner"]),
    ("In the end they left.", []),
]


@pytest.mark.parametrize(("text", "found"), DESCRIBED)
def test_descriptions(text: str, found: list[str]) -> None:
    assert [span.cut(text) for span in descriptions(text, lambda _: False)] == found


def test_not_in_quotations() -> None:
    text = "“Ask the mayor.” So the mayor was asked."
    assert [span.start for span in descriptions(text, lambda at: at < text.index("”"))] == [text.rindex("the mayor")]
