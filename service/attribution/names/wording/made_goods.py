"""Firms by what they make, right before their names: "tractor maker Orbis"; a film maker or a dress maker is a person."""

from __future__ import annotations

from service.attribution.spans import Span

AHEAD = (" maker ", " makers ", " manufacturer ")
GOODS = frozenset(
    "aircraft aeroplane battery beer bicycle bike bus camera car chip computer console drug electronics engine equipment handset "
    "helicopter lorry machinery missile motorbike motorcycle paint phone plane rocket scooter semiconductor software steel tank telecoms "
    "tractor train truck turbine tyre tire van vaccine vehicle weapons".split()
)
LONGEST = len("semiconductor manufacturer ")


def is_makers(text: str, span: Span, kind: str) -> bool:
    """Whether what was tagged as a person's name is a firm's by what stands right before it."""
    if kind != "person" or not text.endswith(AHEAD, max(0, span.start - LONGEST), span.start):
        return False
    return text[max(0, span.start - LONGEST) : span.start].split()[-2:][0].casefold() in GOODS
