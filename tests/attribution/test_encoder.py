"""How the encoder is run."""

from __future__ import annotations

from service.attribution.encoder import SAME_EVERYWHERE, Encoder
from service.attribution.pipeline import MODEL


def test_processors_of_all_kinds_multiply_alike() -> None:
    options = Encoder(MODEL)._session.get_session_options()
    assert options.get_session_config_entry(SAME_EVERYWHERE) == "1"
