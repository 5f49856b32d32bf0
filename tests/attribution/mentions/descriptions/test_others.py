"""Who is somebody else than whoever was told of before."""

from __future__ import annotations

import pytest

from service.attribution.pipeline import Engine

# The last speaker.
OTHER = {
    "One of the guards said he ran. The other said he stayed.": "The other",
    "One of the guards said he ran. The other guard said he stayed.": "The other guard",
    "A nurse at the clinic said it was full. The second nurse said it was empty.": "The second nurse",
    # The same again.
    "One of the guards said he ran. The other guard said he stayed. “I hid,” the other guard said.": "The other guard",
    "A nurse at the clinic said it was full. Another nurse said it was empty. The second nurse said she had counted.": "Another nurse",
}


@pytest.mark.parametrize("text", OTHER)
def test_who_is_the_other(engine: Engine, text: str) -> None:
    speaker = engine.analyse(text).attributions[-1].speaker
    assert speaker is not None
    assert speaker.name == OTHER[text]
