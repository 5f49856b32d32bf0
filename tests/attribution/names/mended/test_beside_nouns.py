"""Names beside the noun for what they are, which the reader tags in part or not at all."""

from __future__ import annotations

import pytest

from service.attribution.names.mended.beside_nouns import called_by_noun
from service.attribution.pipeline import Engine

# A mention, and the name in it with its kind.
CALLED = {
    "the weekly magazine Orbis": ("Orbis", "organization"),
    "market analysts Orvik/NetCount": ("Orvik/NetCount", "organization"),
    "environmental group Rail 2000": ("Rail 2000", "organization"),
    "the aid group Healers of the Plain": ("Healers of the Plain", "organization"),
    "local group Tenants and Neighbours Against Crime": ("Tenants and Neighbours Against Crime", "organization"),
    "Belta news agency": ("Belta", "organization"),
    "the nationalist Morning Sun tabloid": ("Morning Sun", "organization"),
    "Norland's New Dawn newspaper": ("New Dawn", "organization"),
    "chief diver Lund": None,
    "chief engineer Lund": ("Lund", "person"),
    "solicitors Ada Lund and Jo Marsh": None,
    "researchers Ada Lund": None,
    "The newspaper": None,
    "the journal": None,
    "a reader of the Morning Sun newspaper": None,
    "the deputy First Minister": None,
}
# The name and type of who speaks last.
SPEAKERS = {
    "The ice could melt in 50 years, reports the Antara news agency.": [("Antara", "organization")],
    "The nationalist Morning Sun tabloid noted that he had won.": [("Morning Sun", "organization")],
    "It is late, said the aid group Healers of the Plain, which has seen it.": [("Healers of the Plain", "organization")],
    "“It is not,” says authority director Winifred Case.": [("Winifred Case", "person")],
    "The ministry of fisheries (MoF) confirmed on Monday that stocks had fallen.": [("The ministry of fisheries", "organization")],
    "Wool and Lamb Norland (WLN) says exports are safe.": [("Wool and Lamb Norland", "organization")],
    "The Press Trust of India (PTI) news agency reported that it was over.": [("Press Trust of India", "organization")],
    "South Korea's Yonhop news agency said it was over.": [("Yonhop", "organization")],
    "HSBX Holdings plc said it was over.": [("HSBX Holdings plc", "organization")],
    "The UN's World Food Fund said it was over.": [("World Food Fund", "organization")],
    "The newspaper said it was late.": [("The newspaper", "organization")],
    "A reader of the Morning Sun newspaper said it was late.": [("A reader of the Morning Sun newspaper", "unnamed")],
}


@pytest.mark.parametrize("words", CALLED)
def test_the_name_beside_a_noun(words: str) -> None:
    found = called_by_noun(words)
    assert (found and (found[0].cut(words), found[1])) == CALLED[words]


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks_last(text: str, engine: Engine) -> None:
    last = engine.analyse(text).attributions[-1]
    assert [(s.name, s.type) for s in (last.speaker, *last.joint_speakers) if s] == SPEAKERS[text]
