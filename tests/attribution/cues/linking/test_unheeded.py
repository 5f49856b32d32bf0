"""What others call for whom somebody does not heed."""

from __future__ import annotations

import pytest

from service.attribution.cues.linking.unheeded import call_unheeded
from service.attribution.pipeline import Engine
from tests.attribution.cues.rejected.test_deeds import parts

# The cue in braces, the content in brackets; the noun and what is called for.
CALLS = [
    ("The guild has {ignored} [calls to shut the pier].", ("calls", "to shut the pier")),
    ("The guild {resisted repeated pleas} [to shut the pier].", ("pleas", "to shut the pier")),
    ("The guild {defied} [demands from boatmen to shut the pier].", ("demands", "to shut the pier")),
    ("The bursar {has flatly spurned all} [requests to mend the roof].", ("requests", "to mend the roof")),
    ("The bursar {faced} [demands to mend the roof].", None),
    ("The guild {ignored} [the rain].", None),
    ("The guild {rejected} [calls to shut the pier].", None),
    ("The guild {ignored} it, and [calls to shut the pier] went on.", None),
]


@pytest.mark.parametrize(("marked", "found"), CALLS)
def test_calls(marked: str, found: tuple[str, str] | None) -> None:
    text, cue, said = parts(marked)
    call = call_unheeded(text, cue, said)
    assert (call and tuple(span.cut(text) for span in call)) == found


def test_who_does_not_heed_a_call_has_not_made_it(engine: Engine) -> None:
    (only,) = engine.analyse("The port authority has resisted calls to publish the letters in full.").attributions
    assert (only.quote.text, only.act, only.speaker) == ("to publish the letters in full", "state", None)
    (only,) = engine.analyse("The minister defied calls from Norland Labour to quit the party.").attributions
    assert only.speaker is not None
    assert (only.quote.text, only.speaker.name) == ("to quit the party", "Norland Labour")


def test_who_calls_stands_behind_the_noun(engine: Engine) -> None:
    text = "In the upper house, the attorney general faced a call by former treasurer Ada Quist to publish the letter in full."
    (only,) = engine.analyse(text).attributions
    assert only.speaker is not None
    assert (only.quote.text, only.speaker.name) == ("to publish the letter in full", "Ada Quist")
