"""Quotations that an article shows twice, the second time under the name of an account."""

from __future__ import annotations

from service.attribution.pipeline import Engine

SAID = "Forty boats sank in the harbour of Tarn and the crane is gone #mendit"


def test_an_account_does_not_confirm_its_owner(engine: Engine) -> None:
    embedded = f'<tweet tweet-author="@holmgreta" tweet-date="March 9, 2024">{SAID} pic.twitter.com/Ab1Cd2Ef<tweet/>.'
    text = f"Another diver tweeted: “{SAID}.”\n\n{embedded}\n\nThe tide rose."
    found = engine.analyse(text).attributions
    assert len(found) == 2
    for each in found:
        assert each.confirming_parties == ()
        assert each.disputing_parties == ()


def test_the_same_in_other_words_still_confirms(engine: Engine) -> None:
    text = (
        "“The harbour crane has been unsafe since the storm,” said Greta Holm, a diver.\n\n"
        "Lenz Moor, the harbour master, confirmed that the crane had been unsafe since the storm."
    )
    assert [party.name for party in engine.analyse(text).attributions[0].confirming_parties] == ["Lenz Moor"]
