"""Names with full stops in them and behind them, and with an 's of their own; generations, and names on the net."""

from __future__ import annotations

import pytest

from service.attribution.names.extents.dotted import address_around, with_address
from service.attribution.pipeline import Engine
from service.attribution.spans import Span

# The name, type and role of each speaker.
SPEAKERS: dict[str, list[tuple[str, str, str | None]]] = {
    # An address that ends what somebody is.
    "The club was founded in 1998. Ada Lund, editor of fansite Rowing.Harlow.Org, said: “It was a fine race. We rowed well.”": [
        ("Ada Lund", "person", "editor of fansite Rowing.Harlow.Org")
    ],
    # The stop of a sentence, which the tagger takes for a part of a name.
    "Storms cost insurers millions, according to Nordic Re. “The trend is clear,” said Nordic Re. Towns were to blame. Nordic Re said it"
    " would pay.": [("Nordic Re", "organization", None)] * 3,
    # An 's that no verb would follow behind a possessive; one that owns what follows.
    "Nudlow & Poor's has raised its rating. Nudlow & Poor's said the debt had fallen.": [("Nudlow & Poor's", "organization", None)],
    "Shoppers stayed at home, Hartlow's said. Hartlow's has 30 shops.": [("Hartlow's", "organization", None)],
    "Nudlow & Poor's has raised its rating. N&P said the debt had fallen.": [("Nudlow & Poor's", "organization", None)],
    "Hartlow's cut its prices in May. Hartlow's said on Monday that trade was slow.": [("Hartlow's", "organization", None)],
    "McHartlow's said on Monday that trade was slow.": [("McHartlow's", "organization", None)],
    "“Hartlow's said he will go,” Ada Lund told Jo Marsh. Hartlow said it was late.": [
        ("Ada Lund", "person", None),
        ("Hartlow", "person", None),
    ],
    "The Tarn Union's leaders met in Oslo. The Tarn Union said it would wait.": [("Tarn Union", "organization", None)],
    # Whole generations.
    "Zoomers say they believe in hard work. Boomers said they don't.": [("Zoomers", "group", None), ("Boomers", "group", None)],
    # A performer who is called by a figure; such as only count.
    "Rapper 40 Volt has ended the feud. “We are done,” said 40 Volt. Chart-topper 40 Volt said the truce would hold.": [
        ("40 Volt", "person", "Chart-topper"),
        ("40 Volt", "person", "Chart-topper"),
    ],
    "The league met. 40 Republicans said it was late.": [("40 Republicans", "group", None)],
    # Those of several firms.
    "Airlines such as Norjek have cut fares. Norjek said trade was slow.": [("Norjek", "organization", None)],
    "Nurses such as Lundy are tired. Lundy said she had slept for an hour.": [("Lundy", "person", None)],
    # A letter and a figure.
    "The Ko9 says the new plan copies an old one.": [("Ko9", "organization", None)],
    # A club is several.
    "The league met on Monday. Corvel have yet to officially confirm the meeting.": [("Corvel", "organization", None)],
    # A member of a chamber; a minister for two fields; who heads a body.
    "House Republican Thomas Hale said the bill was dead.": [("Thomas Hale", "person", "House Republican")],
    "Federal water and mines minister, Ada Lund, said the dam was full.": [("Ada Lund", "person", None)],
    "Chairman of Harlow Irrigation Ted Orr says the water is gone.": [("Ted Orr", "person", "Chairman of Harlow Irrigation")],
    # What somebody resists is no firm of his.
    "Ada Lund spoke in Tarn. One label Lund resists is that of a rebel. Lund said she was loyal.": [("Ada Lund", "person", None)],
}


@pytest.mark.parametrize("text", SPEAKERS)
def test_who_speaks(engine: Engine, text: str) -> None:
    speakers = [found.speaker for found in engine.analyse(text).attributions]
    told = [(s.name, s.type, role and s.role) for s, (_, _, role) in zip(speakers, SPEAKERS[text], strict=True) if s]
    assert told == SPEAKERS[text]


# What is marked between bars, and all of the address that it begins, or is a part of.
ADDRESSES = {
    "the site |Rowing|.Tarn.Org, she said": "Rowing.Tarn.Org",
    "the site |Rowing|.tarn, she said": "Rowing",
    "She left |Harlow|. Tarn.Org was shut": "Harlow",
    "the site Rowing.|Tarn.Org|, she said": "Rowing.Tarn.Org",
}


@pytest.mark.parametrize("marked", ADDRESSES)
def test_an_address_is_one_name(marked: str) -> None:
    before, inside, _ = marked.split("|")
    text, span = marked.replace("|", ""), Span(len(before), len(before) + len(inside))
    assert address_around(text, with_address(text, span)).cut(text) == ADDRESSES[marked]
