"""What contradicts nothing although its words would: questions, denials of what is done at all, what was broken."""

from __future__ import annotations

import pytest

from service.attribution.parties.policies import asks, explains, is_fragment, policy
from service.attribution.pipeline import Engine

RAID = "Irma Falk, a nurse, said two boys had died when a rocket fell on the bakery. "
# A text, and who disputes each of its statements in turn.
DISPUTED: dict[str, list[list[str]]] = {
    RAID + "Norland has denied that it targets civilians.": [[], ["Norland"]],
    RAID + "Norland has denied that two boys had died.": [["Norland"], ["Norland"]],
    "Irma Falk, a nurse, accused Norland of targeting civilians. Norland has denied that it targets civilians.": [["Norland"], ["Norland"]],
    "Irma Falk, the mayor, said there had been no foghorn. Lenz Moor, a pilot, said the foghorn had been out of order since May.": [[], []],
    "Irma Falk was asked who had hidden the invoices. “By Mr Moor’s clerk,” she said. Mr Moor has denied knowing about the invoices.": [
        [],
        ["Moor"],
    ],
    "Irma Falk, the treasurer, said she had signed for nothing that was not paid. “Who signed, then?” asked Lenz Moor, a baker.": [[], []],
}


@pytest.mark.parametrize(("text", "disputed"), DISPUTED.items())
def test_what_may_be_true_beside_a_claim_does_not_dispute_it(engine: Engine, text: str, disputed: list[list[str]]) -> None:
    assert [[party.name for party in each.disputing_parties] for each in engine.analyse(text).attributions] == disputed


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("it deliberately shells hospitals", "shell"),
        ("its gunners target schools and clinics", "target"),
        ("ever bombing aid workers", "bomb"),
        ("it shelled the hospital", None),
        ("it owes wages", None),
        ("its men were in the area", None),
    ],
)
def test_what_is_done_at_all(content: str, expected: str | None) -> None:
    assert policy(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"), [("“Who paid?”", True), ("“Nobody paid. Who would?”", False), ("“Nobody paid.”", False), ("who paid", False)]
)
def test_a_question_is_one_sentence(content: str, expected: bool) -> None:
    assert asks(content) is expected


@pytest.mark.parametrize(
    ("content", "other", "expected"),
    [
        ("the lift was out of service", "there was no lift", True),
        ("the lift ran all night", "there was no lift", False),
        ("the pump was out of service", "there was no lift", False),
        ("no lift was broken", "there was no broken lift", False),
    ],
)
def test_what_was_broken_explains_why_there_was_none(content: str, other: str, expected: bool) -> None:
    assert explains(content, other) is expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("“By the mayor’s office.”", True),
        ("“In May,”", True),
        ("“By noon, we had lost it.”", False),
        ("“We left.”", False),
        ("by the mayor", False),
    ],
)
def test_an_answer_that_is_no_sentence(content: str, expected: bool) -> None:
    assert is_fragment(content) is expected
