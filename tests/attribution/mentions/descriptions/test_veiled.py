"""Second names for an office, and what somebody was."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
VEILED = {
    "Secretary of State Ida Voss said a deal was close. The top U.S. diplomat said talks would go on.": "Ida Voss",
    "Attorney General Hugo Brandt will stay. The nation's top law enforcement officer said the law was clear.": "Hugo Brandt",
    "Foreign Minister Ida Voss left. Deputy Foreign Minister Owen Strand did not. Norland's top diplomat said she would go.": "Ida Voss",
    "In the Tarn Post, former Defense Secretary Hugo Brandt said so. The onetime presidential candidate said it was late.": "Hugo Brandt",
    "Commissioner Hugo Brandt said he would stay. The former Maine senator said he was loyal.": "Hugo Brandt",
    "The top U.S. diplomat said a deal was close. Secretary of State Ida Voss met her aides in May. The top diplomat said so.": "Ida Voss",
    # Another, or one who is it still.
    "Secretary of State Ida Voss said a deal was close. China's top diplomat said it was not.": "China's top diplomat",
    "Secretary of State Ida Voss said a deal was close. The top U.S. doctor said it was not.": "The top U.S. doctor",
    "Ida Voss said the bridge was safe. Former minister Jo Marsh laughed. The former minister said it was not.": "Jo Marsh",
    "Ida Voss met Jo Marsh, who was finance minister. Voss said it was safe. The former finance minister said it was not.": "Jo Marsh",
}


@pytest.mark.parametrize("text", VEILED)
def test_who_is_veiled(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == VEILED[text]
