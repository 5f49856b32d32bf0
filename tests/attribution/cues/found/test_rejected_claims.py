"""What others claim and somebody rejects: both are statements, and a quotation that follows is of who rejects the claim."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

SAFE = "Speaking on Sunday, Ida Voss said the mill was safe. "
# The acts and speakers of the statements behind the first sentence, in their order.
REJECTED = {
    SAFE + "And she brushed off Orlen claims that its gate would break. “It held in May.”": [
        ("deny", "Ida Voss"),
        ("state", "Orlen"),
        ("state", "Ida Voss"),
    ],
    SAFE + "She hit back at Green suggestions the gate would break.": [("deny", "Ida Voss"), ("state", "Green")],
    SAFE + "She laughed off Paul Lund's claim that the gate would break.": [("deny", "Ida Voss"), ("state", "Paul Lund")],
    SAFE + "She took issue with the council's assertion that the gate would break.": [("deny", "Ida Voss"), ("state", "the council")],
    SAFE + "She pushed back against Orlen's claim that the gate would break.": [("deny", "Ida Voss"), ("state", "Orlen")],
    # What a paper reported, or a report of which no more is told.
    SAFE + "She denied a report in the Orlen Herald that the gate would break.": [("deny", "Ida Voss"), ("state", "Orlen Herald")],
    SAFE + "She dismissed the Herald's report that the gate would break.": [("deny", "Ida Voss"), ("state", "Herald")],
    SAFE + "She denied an earlier report that the gate would break.": [("deny", "Ida Voss"), ("state", "an earlier report")],
    SAFE + "She denied the report that the gate would break.": [("deny", "Ida Voss")],
    # What somebody believes is not rejected.
    SAFE + "Paul Lund said that he believed Green claims that the gate would break.": [("state", "Paul Lund")],
}


@pytest.mark.parametrize("text", REJECTED)
def test_claims_that_are_rejected(engine: Engine, text: str) -> None:
    found = engine.analyse(text).attributions[1:]
    assert [(each.act, each.speaker.name if each.speaker else None) for each in found] == REJECTED[text]


def test_what_is_denied_is_asserted_by_the_report(engine: Engine) -> None:
    denial, report = engine.analyse("Ida Voss denied a newspaper report that the gate would break.").attributions
    assert ([each.name for each in denial.confirming_parties], [each.name for each in report.disputing_parties]) == (
        ["a newspaper report"],
        ["Ida Voss"],
    )
    assert (report.speaker and report.speaker.type, report.cue, report.quote.text) == ("document", None, "the gate would break")
