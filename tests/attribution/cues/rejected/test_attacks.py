"""What is attacked, chosen, begun or scored, and what of that says something all the same."""

from __future__ import annotations

import pytest

from service.attribution.cues.rejected.attacks import is_chosen, is_target

# A cue, its content, what follows.
NONE = [
    ("blasting", "the new fares", " and left"),
    ("has denounced", "Ada Quist’s harbour plan", "."),
    ("declared", "war on Norland", "."),
    ("called", "an emergency debate", " on"),
    ("shows", "to please the crowd", "."),
    ("blasting out", "letters on the new fares", "."),
    ("adding", "the extra points", "."),
    ("added", "two penalties in the last minutes", "."),
]
SAID = [
    ("blasting", "the new fares", " as theft"),
    ("blasted", "Ada Quist for the new fares", "."),
    ("denounced", "a lack of care for the poor", "."),
    ("denounced", "the plan as “mad”", "."),
    ("condemned", "the new fares", "."),
    ("declared", "the war over", "."),
    ("called", "the debate a farce", "."),
    ("shows", "the keel was cracked", "."),
    ("adding", "the points were lost", "."),
]


@pytest.mark.parametrize(("cue", "said", "behind"), NONE)
def test_no_word_of_it(cue: str, said: str, behind: str) -> None:
    assert is_target(cue, said, behind)


@pytest.mark.parametrize(("cue", "said", "behind"), SAID)
def test_a_word_of_it(cue: str, said: str, behind: str) -> None:
    assert not is_target(cue, said, behind)


def test_what_is_chosen() -> None:
    assert all(map(is_chosen, ("opted for", "has appointed", "nominated", "settling for")))
    assert not any(map(is_chosen, ("called for", "pointed", "settled")))
