"""Two politicians who speak together, each with a party behind the name, and what they are called after that."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# All who speak last.
SPEAKERS = {
    "State Sen. Rosa Pell, D-Harlow, and Rep. Ivo Harte, R-Tarn, said the bill was dead.": ["Rosa Pell", "Ivo Harte"],
    "House Speaker Rosa Pell, R-Harlow, and Lt. Gov. Ivo Harte said the session was over.": ["Rosa Pell", "Ivo Harte"],
    "Reps. Rosa Pell, D-Harlow, and Ivo Harte, R-Tarn, urged the agency to act.": ["Rosa Pell", "Ivo Harte"],
    "Senator Rosa Pell, an Ohio Democrat, and Representative Ivo Harte, a Utah Republican, warned that funds would lapse.": [
        "Rosa Pell",
        "Ivo Harte",
    ],
    "Councillor Rosa Pell, a Liberal, and Mayor Ivo Harte, an independent, warned that taxes would rise.": ["Rosa Pell", "Ivo Harte"],
    "Sen. Rosa Pell, D-Harlow, and Rep. Ivo Harte, R-Tarn, said the bill was dead. The lawmakers called it “a stunt.”": [
        "Rosa Pell",
        "Ivo Harte",
    ],
    "Sen. Rosa Pell, D-Ohio, and Sen. Ivo Harte, R-Utah, said the bill was dead. The senators called it “a stunt.”": [
        "Rosa Pell",
        "Ivo Harte",
    ],
    # One alone, since the verb of the first is told before the second.
    "The bloc's envoy, Rosa Pell, appealed for calm, and Brigadier Ivo Harte, who runs the camp, wept.": ["Rosa Pell"],
    # Neither.
    "Sen. Rosa Pell, D-Harlow, and Rep. Ivo Harte, R-Tarn, said the bill was dead. The senators called it “a stunt.”": ["The senators"],
    "Rosa Pell, a baker, and Ivo Harte, a cook, said the bread was stale. The lawmakers called it “a stunt.”": ["The lawmakers"],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speak_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert last.speaker is not None
    assert [s.name for s in (last.speaker, *last.joint_speakers)] == SPEAKERS[text]


def test_a_seat_is_no_role(engine: Engine) -> None:
    speaker = engine.analyse("Sen. Rosa Pell, D-Harlow, said the bill was dead.").attributions[-1].speaker
    assert speaker is not None
    assert speaker.role == "Sen."
