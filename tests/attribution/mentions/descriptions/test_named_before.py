"""Whom a description means that is named right before: who is accused, the firm of a people, what has the same noun, two bodies."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# Whom the last statement is by.
MEANT = {
    "Norco accused Halden of copying its chip. The company denied it.": ["Halden"],
    "Norco accused Halden of copying its chip. The company said it was sad.": ["Norco"],
    # What the same noun calls right before.
    "The defence ministry said two men died. The foreign ministry summoned the envoy. The ministry said it was a breach.": [
        "The foreign ministry"
    ],
    # Who is accused denies it, and not who accuses.
    "The Federal Harbour Service (FHS) has accused Dunmore Shipping of dumping oil, a charge the company has denied.": ["Dunmore Shipping"],
    "The Harbour Agency accused the shipowner Orvik Lines of dumping oil, an accusation the firm rejects.": ["the firm"],
    "The Harbour Agency accused Dunmore Shipping of dumping oil, a charge the ministry denied.": ["the ministry"],
    "The Harbour Trust sued Orvik Lines. The captain said it was late, a claim the trust denied.": ["Harbour Trust"],
    # The company that is of a people is the only body that speaks, or is told of, right before.
    "Halvorsen Motors sold a yard after it said sales fell. The Danish firm, the world's largest maker of ovens, said it had cut jobs.": [
        "Halvorsen Motors"
    ],
    "The Harbour Ministry closed a yard. The Danish firm said it had cut jobs.": ["The Danish firm"],
    # A guard is a force, and none of another kind.
    "The National Guard sent 400 men. Norway’s coast guard said the ship had sunk.": ["Norway’s coast guard"],
    "The prison guard said the ship had sunk.": ["The prison guard"],
    # Two bodies by more than a noun.
    "Norland Rail and Orbis Freight are to merge. The two rail firms said it would save millions.": ["Norland Rail", "Orbis Freight"],
    # Not whom that asks something, whatever he or she is called.
    "A bench of the Low Court said it was slow. “Why?” the judge asked deputy counsel Alan Moss.": ["the judge"],
}
# Who declines, of rivals in a list of which none is meant.
RIVALS = {
    "Ferrovia lost a loan. Its rivals, including Halden Airways and Tarn Air, complained. The airline declined to comment.": "The airline",
    "Ferrovia lost a loan. Halden Airways complained. The airline declined to comment.": "Halden Airways",
    "Ferrovia lost a loan. Its rivals, such as Halden Airways, complained. The airline declined to comment.": "Halden Airways",
}


@pytest.mark.parametrize("text", MEANT)
def test_who_is_named_before_a_description_tells_whom_it_means(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [s.name for s in ([last.speaker] if last.speaker else []) + list(last.joint_speakers)] == MEANT[text]


@pytest.mark.parametrize("text", RIVALS)
def test_no_rival_in_a_list_is_meant(text: str, engine: Engine) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == RIVALS[text]
