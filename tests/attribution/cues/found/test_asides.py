"""Denials in an aside behind a claim, and rejections of what another is said to claim."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# A text, and of each of its statements in turn the content, the act, who speaks, who confirms and who disputes it.
Told = tuple[str, str, str, list[str], list[str]]
ROE = ["Ana Roe"]
ASIDES: dict[str, list[Told]] = {
    "Fisherman Lenz Moor said the quay was sinking, a charge that the harbour board has repeatedly denied.": [
        ("the quay was sinking", "state", "Lenz Moor", [], ["the harbour board"]),
        ("a charge", "deny", "the harbour board", ["Lenz Moor"], ["the harbour board"]),
    ],
    "Fisherman Lenz Moor said the quay was sinking, which Ana Roe disputes.": [
        ("the quay was sinking", "state", "Lenz Moor", [], ROE),
        ("the quay was sinking", "deny", "Ana Roe", ["Lenz Moor"], ROE),
    ],
    "Fisherman Lenz Moor said the quay was sinking – something Ana Roe denied on Friday.": [
        ("the quay was sinking", "state", "Lenz Moor", [], ROE),
        ("the quay was sinking", "deny", "Ana Roe", ["Lenz Moor"], ROE),
    ],
    "“The quay is sinking,” said fisherman Lenz Moor, an assertion rejected by Ana Roe.": [
        ("“The quay is sinking,”", "state", "Lenz Moor", [], ROE),
        ("an assertion", "deny", "Ana Roe", ["Lenz Moor"], ROE),
    ],
    # The same of who bears it out.
    "Fisherman Lenz Moor said the quay was sinking, which Ana Roe has independently confirmed.": [
        ("the quay was sinking", "state", "Lenz Moor", ROE, []),
        ("the quay was sinking", "confirm", "Ana Roe", ["Ana Roe", "Lenz Moor"], []),
    ],
    "Fisherman Lenz Moor said the quay was sinking, and Ana Roe agrees.": [
        ("the quay was sinking", "state", "Lenz Moor", ROE, []),
        ("the quay was sinking", "confirm", "Ana Roe", ["Ana Roe", "Lenz Moor"], []),
    ],
    "Fisherman Lenz Moor said the quay should be sold, and Ana Roe agreed.": [("the quay should be sold", "state", "Lenz Moor", [], [])],
    # What is rejected or denied is a thing, not a claim; somebody else says so in quotation marks.
    "Fisherman Lenz Moor said he would buy the quay, which Ana Roe rejected.": [("he would buy the quay", "state", "Lenz Moor", [], [])],
    "Fisherman Lenz Moor said he wanted a berth, something he had been denied for years.": [
        ("he wanted a berth", "state", "Lenz Moor", [], [])
    ],
    "“They sold the quay, a charge Ana Roe denied,” said fisherman Lenz Moor.": [
        ("“They sold the quay, a charge Ana Roe denied,”", "state", "Lenz Moor", [], [])
    ],
}
CLAIMED: dict[str, list[Told]] = {
    "Fisherman Lenz Moor rubbished the assertion by harbour master Ana Roe that the quay was sound.": [
        ("the quay was sound", "deny", "Lenz Moor", ROE, ["Lenz Moor"]),
        ("the quay was sound", "state", "Ana Roe", [], ["Lenz Moor"]),
    ],
    "Fisherman Lenz Moor contested harbour master Ana Roe’s contention that the quay was sound.": [
        ("the quay was sound", "deny", "Lenz Moor", ROE, ["Lenz Moor"]),
        ("the quay was sound", "state", "Ana Roe", [], ["Lenz Moor"]),
    ],
    # What follows is said by who rejects it.
    "Fisherman Lenz Moor rejected harbour master Ana Roe’s contention that the quay was sound. “It sank a foot last year.”": [
        ("the quay was sound", "deny", "Lenz Moor", ROE, ["Lenz Moor"]),
        ("the quay was sound", "state", "Ana Roe", [], ["Lenz Moor"]),
        ("“It sank a foot last year.”", "state", "Lenz Moor", [], []),
    ],
    # Nobody is said to claim it.
    "Fisherman Lenz Moor rejected the claim that the quay was sound.": [("the quay was sound", "deny", "Lenz Moor", [], ["Lenz Moor"])],
    # Nobody rejects it.
    "Fisherman Lenz Moor repeated harbour master Ana Roe’s claim that the quay was sound.": [
        ("the quay was sound", "state", "Ana Roe", [], [])
    ],
}


@pytest.mark.parametrize(("text", "told"), (ASIDES | CLAIMED).items())
def test_both_claim_and_denial_are_told(engine: Engine, text: str, told: list[Told]) -> None:
    found = [
        (
            each.quote.text,
            each.act,
            each.speaker.name if each.speaker else "",
            [party.name for party in each.confirming_parties],
            [party.name for party in each.disputing_parties],
        )
        for each in engine.analyse(text).attributions
    ]
    assert found == told
