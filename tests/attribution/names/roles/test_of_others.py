"""Phrases that are somebody else's by the clause that they stand in."""

from __future__ import annotations

import pytest

from service.attribution.names.roles.of_others import is_of_other
from service.attribution.spans import Span

# What stands before "senator", and between that and "Quist".
SPEAKING = [
    ("One ", " called ", " a menace.", True),
    ("It rained. Another ", " has accused ", " of fraud.", True),
    ("It rained.\nTarn ", " wants ", " sacked", True),
    # Somebody told of before, who may be whom the name is of; a verb without the name behind it, or one of calling somebody up.
    ("It rained. The ", " thanked ", " for it.", False),
    ("One ", " accused a friend of ", ".", False),
    ("One ", " called ", " at noon.", False),
]


@pytest.mark.parametrize(("before", "verb", "behind", "expected"), SPEAKING)
def test_who_speaks_of_somebody_is_another(before: str, verb: str, behind: str, *, expected: bool) -> None:
    text = f"{before}senator{verb}Quist{behind}"
    phrase, at = Span(len(before), len(before) + len("senator")), text.index("Quist")
    # The name is of a sentence behind the phrase's, so that no other rule tells.
    assert is_of_other(text, Span(at, at + len("Quist")), phrase, Span(len(before), phrase.end)) is expected
